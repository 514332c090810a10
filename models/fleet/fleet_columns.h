// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_cell.h"

#include <QCoreApplication>
#include <QString>

namespace turnscope {

/// How a column of a fleet's answers is shown: its heading with the unit, what it means, how its values are written.
struct FleetColumn
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FleetColumn)

public:
    enum class Kind : quint8 { Text, Count, Milliseconds, Hours, Dollars, PerHour, Percent, Moment, Path, Flag, Bytes };

    std::string_view name; ///< in SQL
    Kind kind = Kind::Text;
    const char *title = ""; ///< English source text
    const char *meaning = "";

    bool isNumber() const { return kind != Kind::Text && kind != Kind::Path && kind != Kind::Flag; }
    QString heading() const; ///< in the user's language
    QString tip() const;

    /// As the user's locale writes it; "–" where nothing is known.
    QString shown(const DigestCell &cell) const;

    /// The column of that name; one that nobody described is shown as it is, under its own name.
    static FleetColumn of(const QString &name);
    static bool isDescribed(const QString &name);
};

} // namespace turnscope
