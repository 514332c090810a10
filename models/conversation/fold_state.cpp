// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/fold_state.h"

namespace turnscope {

quint32 FoldState::findItem(const FoldEvent &event, std::string_view id) const
{
    return findItem(m_itemIds.find(event.events.strings(), id));
}

Interruption *FoldState::interruptionOf(StringId answer)
{
    const quint32 index = m_interruptionIndex.find(answer);
    return index == npos ? nullptr : &interruptions[index];
}

const Interruption *FoldState::interruptionOf(StringId answer) const
{
    const quint32 index = m_interruptionIndex.find(answer);
    return index == npos ? nullptr : &interruptions[index];
}

Interruption &FoldState::addInterruption(StringId answer)
{
    m_interruptionIndex.set(answer, quint32(interruptions.size()));
    Interruption &made = interruptions.emplace_back();
    made.item = answer;
    return made;
}

quint32 FoldState::itemOf(const FoldEvent &event)
{
    const StringId id = event.row.item;
    if (id == StringId::None)
        return npos;
    quint32 index = m_itemIndex.find(id);
    if (index == npos) {
        index = quint32(items.size());
        Item &item = items.emplace_back();
        item.id = id;
        item.firstEvent = event.index;
        item.begin = event.at();
        m_itemIndex.set(id, index);
        m_itemIds.add(event.events.strings(), id);
    }
    Item &item = items[index];
    item.lastEvent = event.index;
    item.end = event.at();
    changed(index);
    return index;
}

quint32 FoldState::responseOf(const FoldEvent &event)
{
    const StringId id = event.row.response;
    if (id == StringId::None)
        return npos;
    quint32 index = m_responseIndex.find(id);
    if (index == npos) {
        index = quint32(responses.size());
        Response &response = responses.emplace_back();
        response.id = id;
        response.createdBy = event.index;
        response.created = event.at();
        response.model = settings.model;
        response.audioFormat = settings.outputFormat;
        m_responseIndex.set(id, index);
    }
    return index;
}

} // namespace turnscope
