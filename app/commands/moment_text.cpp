// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/moment_text.h"

#include <QStringList>

namespace turnscope {

std::optional<SessionTime> momentOfText(const QString &typed)
{
    constexpr double aYear = 31536000;
    constexpr qsizetype mostParts = 3; // hours, minutes, seconds
    const QStringList parts = typed.split(u':');
    if (parts.size() > mostParts)
        return std::nullopt;
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const double part = i + 1 < parts.size() ? parts[i].toUInt(&isNumber) : parts[i].toDouble(&isNumber);
        if (!isNumber || !(part >= 0) || (i > 0 && part >= 60))
            return std::nullopt;
        seconds = seconds * 60 + part;
    }
    if (!(seconds < aYear))
        return std::nullopt;
    return SessionTime(microseconds(qint64(seconds * 1e6)));
}

} // namespace turnscope
