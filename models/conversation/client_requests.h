// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/fold_event.h"
#include "models/conversation/item.h"

#include <QHash>

#include <deque>
#include <optional>
#include <string_view>

namespace turnscope {

/// What the client asked for and the server has not answered yet. The server works in order
/// (PROTOCOL 2.7.1), so an answer belongs to the oldest request that fits it; success never names
/// its request, an error does by event_id. One thread.
class ClientRequests
{
public:
    struct ItemCreate
    {
        EventIndex event{};
        StringId item = StringId::None; ///< when the client chose it
        ItemKind kind = ItemKind::Unknown;
        bool atRoot = false; ///< previous_item_id "root"
        bool hasImage = false;
    };

    struct ResponseCreate
    {
        EventIndex event{};
        SessionTime at;
        bool outOfBand = false;
    };

    /// A client event other than an append, parsed.
    void sent(const FoldEvent &event);

    /// A client event of which only the event_id is known (as written; empty: it has none).
    void sent(EventIndex event, std::string_view eventId);

    std::optional<ItemCreate> takeItemCreate(StringId id, ItemKind kind);
    std::optional<ResponseCreate> takeResponseCreate(bool outOfBand);
    std::optional<EventIndex> takeCommit();
    std::optional<EventIndex> takeSessionUpdate();

    /// At least so many of the latest client events are known by their event_id: an error answers soon.
    static constexpr qsizetype kRemembered = 16384;

    /// The latest client event with this event_id, whose request is dropped: it was refused.
    std::optional<EventIndex> refuse(std::string_view eventId);

    /// The request was refused.
    void drop(EventIndex event);

private:
    QHash<size_t, EventIndex> m_byEventId;        ///< hash of the id → the latest event; ids stay in the frames
    QHash<size_t, EventIndex> m_byEarlierEventId; ///< the same, of those before
    std::deque<ItemCreate> m_items;
    std::deque<ResponseCreate> m_responses;
    std::deque<EventIndex> m_commits;
    std::deque<EventIndex> m_updates;
};

} // namespace turnscope
