// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/image_marks.h"

#include <algorithm>

namespace turnscope {

void ImageMarks::update(const Conversation &conversation)
{
    if (conversation.revision() == m_revision)
        return;
    for (const ItemIndex index : conversation.itemsChangedSince(m_revision)) {
        for (const ContentPart &part : conversation.items()[index].parts) {
            if (!part.image)
                continue;
            const auto place = std::ranges::lower_bound(m_events, *part.image);
            if (place == m_events.end() || *place != *part.image)
                m_events.insert(place, *part.image);
        }
    }
    m_revision = conversation.revision();
}

std::vector<ImageMarks::Mark> ImageMarks::inView(const TimeScale &scale, const EventStore &events) const
{
    std::vector<Mark> marks;
    const auto columnOf = [&](EventIndex event) { return scale.column(events.at(event)); };
    auto event = std::ranges::lower_bound(m_events, scale.left(), {}, columnOf);
    for (; event != m_events.end() && columnOf(*event) < scale.right(); ++event) {
        const int x = columnOf(*event);
        if (marks.empty() || x - marks.back().x >= kApart)
            marks.push_back({x, *event});
    }
    return marks;
}

} // namespace turnscope
