// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_info.h"

#include "models/recording/log_limits.h"

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

} // namespace turnscope
