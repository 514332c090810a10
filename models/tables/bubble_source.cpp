// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bubble_source.h"

namespace turnscope {

std::vector<BubbleSource> bubbleSources(const Conversation &conversation)
{
    const BubbleMaker maker(conversation);
    const auto errors = conversation.errors();
    std::vector<BubbleSource> sources;
    quint32 error = 0;
    for (const quint32 index : conversation.order()) {
        const Item &item = conversation.items()[index];
        if (!maker.stands(item))
            continue;
        while (error < errors.size() && errors[error].event < item.firstEvent)
            sources.push_back({true, error++});
        sources.push_back({false, index});
    }
    while (error < errors.size())
        sources.push_back({true, error++});
    return sources;
}

Bubble makeBubble(const Conversation &conversation, const EventStore &events, BubbleSource source)
{
    const BubbleMaker maker(conversation);
    if (!source.isError)
        return maker.make(conversation.items()[source.index]);
    Bubble bubble = maker.make(conversation.errors()[source.index]);
    bubble.at = events.at(bubble.event);
    return bubble;
}

} // namespace turnscope
