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

void RecordingInfo::takeBackUnread(quint64 line)
{
    --unreadCount;
    const auto told = std::find_if(unread.rbegin(), unread.rend(), [line](const Unread &u) { return u.line == line; });
    if (told != unread.rend())
        unread.erase(std::next(told).base());
}

} // namespace turnscope
