// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_info.h"

#include "models/recording/log_limits.h"

#include <algorithm>
#include <iterator>

namespace turnscope {

QString RecordingInfo::ourFormat()
{
    return tr("Turnscope recording");
}

void RecordingInfo::addUnread(quint64 line, const QString &why)
{
    ++unreadCount;
    if (unread.size() < limits::kUnreadListed)
        unread.push_back({line, why});
}

void RecordingInfo::addCutShort(const QString &why)
{
    if (!cutShort.isEmpty())
        return;
    cutShort = why;
    addUnread(0, why);
}

void RecordingInfo::takeBackUnread(quint64 line)
{
    --unreadCount;
    const auto told = std::find_if(unread.rbegin(), unread.rend(), [line](const Unread &u) { return u.line == line; });
    if (told != unread.rend())
        unread.erase(std::next(told).base());
}

void RecordingInfo::addUntimed(EventIndex event)
{
    constexpr size_t most = 1'000'000; // of more, the last one stands for all behind it
    if (untimed.size() < most)
        untimed.push_back(event);
    else
        untimed.back() = event;
}

} // namespace turnscope
