// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// As HTML, which may break a long type or id where it has a sign.
inline QString breakable(const QString &name)
{
    QString text = name.toHtmlEscaped();
    for (const QChar sign : {QLatin1Char('.'), QLatin1Char('_')})
        text.replace(sign, QString(sign) + QChar(0x200B));
    return text.replace(QChar(0x202F), QChar::Nbsp); // rich text would break a number at it
}

} // namespace turnscope
