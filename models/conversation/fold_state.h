// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/audio_clock.h"
#include "models/conversation/fold_event.h"
#include "models/conversation/id_index.h"
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

/// What Conversation shows, as the parts of the fold write it. Things are named by their number in their
/// vector: those never move, while references end with the next one that is added.
struct FoldState
{
    static constexpr quint32 npos = IdIndex::npos;

    std::vector<Item> items;
    ItemChanges itemChanges;
    ItemOrder order;
    std::vector<Response> responses;
    std::vector<Turn> turns;
    std::vector<SpeechSpan> speech;
    std::vector<ToolCall> toolCalls;
    IdIndex callIndex;   ///< tool call by its item
    IdIndex outputIndex; ///< tool call by its output's item
    std::vector<Interruption> interruptions;
    std::vector<ErrorNote> errors;
    std::vector<TranscriptionUsage> transcriptions;
    std::vector<SettingsChange> settingsHistory;
    SessionSettings settings;
    AudioClock inputClock;
    Dialect dialect = Dialect::Unknown;
    quint32 activeResponse = npos;
    quint64 revision = 0;

    quint32 findItem(StringId id) const { return m_itemIndex.find(id); }

    /// By an id that no column holds: previous_item_id and the like.
    quint32 findItem(const FoldEvent &event, std::string_view id) const;

    quint32 findResponse(StringId id) const { return m_responseIndex.find(id); }
    quint32 findCall(StringId item) const { return callIndex.find(item); }

    /// The item an event names by its column, made when it is new; npos when the event names none. Marks it
    /// as changed by this event.
    quint32 itemOf(const FoldEvent &event);
    quint32 responseOf(const FoldEvent &event);

    /// Of an answer; null when nobody cut into it.
    Interruption *interruptionOf(StringId answer);
    const Interruption *interruptionOf(StringId answer) const;
    Interruption &addInterruption(StringId answer);

    void changed(quint32 item) { itemChanges.add(item, revision); }

private:
    IdIndex m_itemIndex;
    IdIndex m_responseIndex;
    IdIndex m_interruptionIndex; ///< by answer
    TextIndex m_itemIds;
};

} // namespace turnscope
