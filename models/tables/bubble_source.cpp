// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bubble_source.h"

#include <algorithm>

namespace turnscope {

namespace {

/// False for items that stand in another's bubble: a function's output in its call's.
bool stands(const Conversation &conversation, const Item &item)
{
    if (item.kind != ItemKind::FunctionCallOutput)
        return true;
    const ToolCall *call = conversation.toolCall(item.id);
    return !call || call->outputItem != item.id || !conversation.item(call->item);
}

/// The place behind the last one of a source among `shown`; 0 when it is not there.
size_t after(const std::vector<BubbleSource> &shown, BubbleSource source)
{
    const auto found = std::find(shown.rbegin(), shown.rend(), source);
    return size_t(shown.rend() - found);
}

} // namespace

Bubble makeBubble(const Conversation &conversation, const EventStore &events, BubbleSource source)
{
    const BubbleMaker maker(conversation);
    if (!source.isError)
        return maker.make(conversation.items()[source.index]);
    Bubble bubble = maker.make(conversation.errors()[source.index]);
    bubble.at = events.at(bubble.event);
    return bubble;
}

BubbleOrder::Change BubbleOrder::advance(const Conversation &conversation, const std::vector<BubbleSource> &shown,
                                         const std::vector<quint32> &changed, size_t most)
{
    const std::span<const quint32> order = conversation.order();
    const std::span<const Item> items = conversation.items();
    const std::span<const ErrorNote> errors = conversation.errors();
    const auto same = std::mismatch(m_order.begin(), m_order.end(), order.begin(), order.end());
    auto kept = size_t(same.first - m_order.begin());
    for (const quint32 item : changed) {
        if (items[item].kind != ItemKind::FunctionCallOutput)
            continue;
        const auto end = m_order.begin() + std::ptrdiff_t(kept);
        const auto place = std::find(m_order.begin(), end, item);
        if (place != end && stands(conversation, items[item]) != (after(shown, {false, item}) > 0))
            kept = size_t(place - m_order.begin());
    }

    Change change;
    for (size_t i = kept; i-- > 0 && change.first == 0;) {
        if (stands(conversation, items[order[i]]))
            change.first = after(shown, {false, order[i]});
    }
    const auto before = shown.begin() + std::ptrdiff_t(change.first);
    const auto lastError =
        std::find_if(std::make_reverse_iterator(before), shown.rend(), [](BubbleSource s) { return s.isError; });
    quint32 error = lastError == shown.rend() ? 0 : lastError->index + 1;

    const bool onlyMore =
        kept == m_order.size() && std::all_of(before, shown.end(), [](BubbleSource s) { return s.isError; });
    const size_t end = onlyMore && order.size() - kept > most ? kept + most : order.size();
    for (const quint32 index : order.subspan(kept, end - kept)) {
        const Item &item = items[index];
        if (!stands(conversation, item))
            continue;
        while (error < errors.size() && errors[error].event < item.firstEvent)
            change.come.push_back({true, error++});
        change.come.push_back({false, index});
    }
    change.more = end < order.size();
    while (!change.more && error < errors.size())
        change.come.push_back({true, error++});
    m_order.resize(kept);
    m_order.insert(m_order.end(), order.begin() + std::ptrdiff_t(kept), order.begin() + std::ptrdiff_t(end));
    return change;
}

} // namespace turnscope
