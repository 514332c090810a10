// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/audio_clock.h"
#include "models/conversation/fold_event.h"
#include "models/conversation/id_index.h"
#include "models/conversation/indexed.h"
#include "models/conversation/interruption.h"
#include "models/conversation/item.h"
#include "models/conversation/item_changes.h"
#include "models/conversation/item_order.h"
#include "models/conversation/notes.h"
#include "models/conversation/response.h"
#include "models/conversation/session_settings.h"
#include "models/conversation/text_index.h"
#include "models/conversation/turn.h"
#include "models/protocol/dialect.h"

#include <string_view>
#include <vector>

namespace turnscope {

/// What Conversation shows, as the parts of the fold write it. Things are named by their index: those never move, while
/// references end with the next one that is added.
struct FoldState
{
    IndexedVector<ItemIndex, Item> items;
    ItemChanges itemChanges;
    ItemOrder order;
    IndexedVector<ResponseIndex, Response> responses;
    IndexedVector<TurnIndex, Turn> turns;
    IndexedVector<SpanIndex, SpeechSpan> speech;
    IndexedVector<CallIndex, ToolCall> toolCalls;
    IdIndex<CallIndex> callIndex;   ///< tool call by its item
    IdIndex<CallIndex> outputIndex; ///< tool call by its output's item
    IndexedVector<InterruptionIndex, Interruption> interruptions;
    IndexedVector<ErrorIndex, ErrorNote> errors;
    std::vector<SessionPart> sessions;
    std::vector<TranscriptionUsage> transcriptions;
    std::vector<SettingsChange> settingsHistory;
    SessionSettings settings;
    AudioClock inputClock;
    std::vector<SecondsUsed> secondsUsed; ///< of each session that told it, in order
    Dialect dialect{};
    std::optional<ResponseIndex> activeResponse;
    SessionTime now; ///< of the event that is applied
    quint64 revision = 0;

    std::optional<ItemIndex> findItem(StringId id) const { return m_itemIndex.find(id); }

    /// By an id that no column holds: previous_item_id and the like.
    std::optional<ItemIndex> findItem(const FoldEvent &event, std::string_view id) const;

    std::optional<ResponseIndex> findResponse(StringId id) const { return m_responseIndex.find(id); }
    std::optional<CallIndex> findCall(StringId item) const { return callIndex.find(item); }

    /// The item an event names by its column, made when it is new; nothing when the event names none. Marks
    /// it as changed by this event.
    std::optional<ItemIndex> itemOf(const FoldEvent &event);
    std::optional<ResponseIndex> responseOf(const FoldEvent &event);

    /// Of an answer; null when nobody cut into it.
    Interruption *interruptionOf(StringId answer);
    const Interruption *interruptionOf(StringId answer) const;
    Interruption &addInterruption(StringId answer);

    /// For an item or a response that has no id on the wire, or none that a column holds: put it into the event's row.
    StringId newId() { return madeId(m_made++); }

    void changed(ItemIndex item) { itemChanges.add(item, revision); }

private:
    IdIndex<ItemIndex> m_itemIndex;
    IdIndex<ResponseIndex> m_responseIndex;
    IdIndex<InterruptionIndex> m_interruptionIndex; ///< by answer
    TextIndex m_itemIds;
    quint32 m_made = 0;
};

} // namespace turnscope
