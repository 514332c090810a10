// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/plain_tip.h"

#include <QVariant>

namespace turnscope {

// What the tables of texts (turns, costs, tools) answer alike.

/// Qt::TextAlignmentRole, of a cell or a heading; `right`: the column holds numbers.
inline QVariant cellAlignment(bool right)
{
    return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// Qt::AccessibleTextRole: "cost: ≈ $0.0031". `none`: what is read where the cell is empty.
inline QString spokenCell(const QString &heading, const QString &text, const QString &none)
{
    return heading + QStringLiteral(": ") + (text.isEmpty() ? none : text);
}

/// All that a horizontal heading answers. `tip`: what is in the column.
inline QVariant headingData(int role, bool right, const QString &heading, const QString &tip)
{
    switch (role) {
    case Qt::DisplayRole:
        return heading;
    case Qt::ToolTipRole:
        return plainTip(tip); // as it stands, it would be one line as wide as the screen
    case Qt::TextAlignmentRole:
        return cellAlignment(right);
    default:
        return {};
    }
}

} // namespace turnscope
