// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace turnscope {

/// The text of an action or a menu without the sign of its letter: "Open…" of "&Open…", and of "打开(&O)…" "打开…".
inline QString textWithoutLetter(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s?\\(&.\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

} // namespace turnscope
