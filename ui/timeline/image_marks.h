// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "ui/timeline/time_scale.h"

#include <vector>

namespace turnscope {

/// Where on the timeline an image was sent. Remembers which events hold images and looks only at items that have
/// changed since, so that a long conversation is gone through once.
class ImageMarks
{
public:
    struct Mark
    {
        int x = 0;
        EventIndex event{};
    };

    static constexpr int kApart = 12; ///< px: of closer ones only the first is marked

    void update(const Conversation &conversation);
    void forget() { *this = {}; }

    /// Those in view, ascending by x.
    std::vector<Mark> inView(const TimeScale &scale, const EventStore &events) const;

private:
    std::vector<EventIndex> m_events; ///< ascending
    quint64 m_revision = 0;
};

} // namespace turnscope
