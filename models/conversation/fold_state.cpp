// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/fold_state.h"

namespace turnscope {

std::optional<ItemIndex> FoldState::findItem(const FoldEvent &event, std::string_view id) const
{
    return findItem(m_itemIds.find(event.events.strings(), id));
}

Interruption *FoldState::interruptionOf(StringId answer)
{
    const auto index = m_interruptionIndex.find(answer);
    return index ? &interruptions[*index] : nullptr;
}

const Interruption *FoldState::interruptionOf(StringId answer) const
{
    const auto index = m_interruptionIndex.find(answer);
    return index ? &interruptions[*index] : nullptr;
}

Interruption &FoldState::addInterruption(StringId answer)
{
    m_interruptionIndex.set(answer, interruptions.next());
    Interruption &made = interruptions.emplace_back();
    made.item = answer;
    return made;
}

std::optional<ItemIndex> FoldState::itemOf(const FoldEvent &event)
{
    const StringId id = event.row.item;
    if (id == StringId::None)
        return std::nullopt;
    std::optional<ItemIndex> index = m_itemIndex.find(id);
    if (!index) {
        index = items.next();
        Item &item = items.emplace_back();
        item.id = id;
        item.firstEvent = event.index;
        item.begin = event.at();
        m_itemIndex.set(id, *index);
        if (!isMade(id))
            m_itemIds.add(event.events.strings(), id);
    }
    Item &item = items[*index];
    item.lastEvent = event.index;
    item.end = event.at();
    changed(*index);
    return index;
}

std::optional<ResponseIndex> FoldState::responseOf(const FoldEvent &event)
{
    const StringId id = event.row.response;
    if (id == StringId::None)
        return std::nullopt;
    std::optional<ResponseIndex> index = m_responseIndex.find(id);
    if (!index) {
        index = responses.next();
        Response &response = responses.emplace_back();
        response.id = id;
        response.createdBy = event.index;
        response.created = event.at();
        response.model = settings.model;
        response.audioFormat = settings.outputFormat;
        m_responseIndex.set(id, *index);
    }
    return index;
}

} // namespace turnscope
