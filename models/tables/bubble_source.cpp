// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bubble_source.h"

#include "models/text/time_text.h"

#include <algorithm>
#include <utility>

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

bool isError(BubbleSource source)
{
    return std::holds_alternative<ErrorIndex>(source);
}

/// The place behind the last one of a source among `shown`; 0 when it is not there.
size_t after(const std::vector<BubbleSource> &shown, BubbleSource source)
{
    const auto found = std::find(shown.rbegin(), shown.rend(), source);
    return size_t(shown.rend() - found);
}

} // namespace

Bubble makeBubble(const Conversation &conversation, const EventStore &events, BubbleSource source, bool timed)
{
    const BubbleMaker maker(conversation, timed);
    const ItemIndex *item = std::get_if<ItemIndex>(&source);
    Bubble bubble = item ? maker.make(conversation.items()[*item])
                         : maker.make(conversation.errors()[std::get<ErrorIndex>(source)]);
    if (!item)
        bubble.at = events.at(bubble.event);
    bubble.when = timed ? shortSessionTimeText(bubble.at) : eventMomentText(bubble.at);
    return bubble;
}

/// Brings m_inferred up to the fold.
void BubbleOrder::findInferred(const Conversation &conversation, const std::vector<ItemIndex> &changed)
{
    const auto items = conversation.items();
    for (const ItemIndex index : changed) {
        if (index >= m_looked)
            break;
        const auto place = std::lower_bound(m_inferred.begin(), m_inferred.end(), index);
        const bool was = place != m_inferred.end() && *place == index;
        const bool is = BubbleMaker::isInferred(conversation, items[index]);
        if (is && !was)
            m_inferred.insert(place, index);
        else if (was && !is)
            m_inferred.erase(place);
    }
    for (; items.contains(m_looked); m_looked = next(m_looked)) {
        if (BubbleMaker::isInferred(conversation, items[m_looked]))
            m_inferred.push_back(m_looked);
    }
}

/// The server's order, and before each item those inferred that appeared before it. Valid until the next call.
std::span<const ItemIndex> BubbleOrder::wanted(const Conversation &conversation)
{
    const std::span<const ItemIndex> order = conversation.order();
    if (m_inferred.empty())
        return order;
    m_merged.clear();
    auto inferred = m_inferred.begin();
    for (const ItemIndex item : order) {
        for (; inferred != m_inferred.end() && *inferred < item; ++inferred)
            m_merged.push_back(*inferred);
        m_merged.push_back(item);
    }
    m_merged.insert(m_merged.end(), inferred, m_inferred.end());
    return m_merged;
}

BubbleOrder::Change BubbleOrder::advance(const Conversation &conversation, const std::vector<BubbleSource> &shown,
                                         const std::vector<ItemIndex> &changed, size_t most)
{
    findInferred(conversation, changed);
    const std::span<const ItemIndex> order = wanted(conversation);
    const auto items = conversation.items();
    const auto errors = conversation.errors();
    const auto same = std::mismatch(m_order.begin(), m_order.end(), order.begin(), order.end());
    auto kept = size_t(same.first - m_order.begin());
    for (const ItemIndex item : changed) {
        if (items[item].kind != ItemKind::FunctionCallOutput)
            continue;
        const auto end = m_order.begin() + std::ptrdiff_t(kept);
        const auto place = std::find(m_order.begin(), end, item);
        if (place != end && stands(conversation, items[item]) != (after(shown, item) > 0))
            kept = size_t(place - m_order.begin());
    }

    Change change;
    for (size_t i = kept; i-- > 0 && change.first == 0;) {
        if (stands(conversation, items[order[i]]))
            change.first = after(shown, order[i]);
    }
    const auto before = shown.begin() + std::ptrdiff_t(change.first);
    const auto lastError = std::find_if(std::make_reverse_iterator(before), shown.rend(), isError);
    ErrorIndex error = lastError == shown.rend() ? ErrorIndex{} : next(std::get<ErrorIndex>(*lastError));

    const bool onlyMore = kept == m_order.size() && std::all_of(before, shown.end(), isError);
    const size_t end = onlyMore && order.size() - kept > most ? kept + most : order.size();
    for (const ItemIndex index : order.subspan(kept, end - kept)) {
        const Item &item = items[index];
        if (!stands(conversation, item))
            continue;
        while (errors.contains(error) && errors[error].event < item.firstEvent)
            change.come.emplace_back(std::exchange(error, next(error)));
        change.come.emplace_back(index);
    }
    change.more = end < order.size();
    while (!change.more && errors.contains(error))
        change.come.emplace_back(std::exchange(error, next(error)));
    m_order.resize(kept);
    m_order.insert(m_order.end(), order.begin() + std::ptrdiff_t(kept), order.begin() + std::ptrdiff_t(end));
    return change;
}

} // namespace turnscope
