// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_number.h"

#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

QString eventDigits(EventIndex event)
{
    return groupedText(qint64(number(event)) + 1);
}

QString eventNumberText(EventIndex event)
{
    return u'#' + eventDigits(event);
}

std::optional<EventIndex> eventOfNumber(const QString &typed)
{
    if (!typed.startsWith(u'#'))
        return {};
    QString digits = typed.mid(1);
    digits.removeIf([](QChar each) { return each.isSpace(); });
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](QChar each) { return each.isDigit(); }))
        return {};
    bool fits = false;
    const quint32 count = digits.toUInt(&fits);
    return fits && count > 0 ? std::optional(EventIndex{count - 1}) : std::nullopt;
}

} // namespace turnscope
