// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/client_requests.h"
#include "models/conversation/delegation_fold.h"
#include "models/conversation/fold_state.h"
#include "models/conversation/history_fold.h"
#include "models/conversation/input_fold.h"
#include "models/conversation/interruption_fold.h"
#include "models/conversation/item_fold.h"
#include "models/conversation/playback_fold.h"
#include "models/conversation/recent_requests.h"
#include "models/conversation/response_fold.h"
#include "models/conversation/session_bounds.h"
#include "models/conversation/settings_fold.h"
#include "models/conversation/tool_fold.h"
#include "models/conversation/transcript_fold.h"
#include "models/conversation/turn_builder.h"
#include "models/protocol/by_kind.h"
#include "models/protocol/event_spec.h"
#include "models/protocol/json_reader.h"

namespace turnscope {

/// Takes each event to the parts of the fold that it concerns, in the order in which they build on each
/// other: requests, items and responses, tools and playback, then turns. Frames that carry audio are not
/// parsed. Does not move: its parts refer to its state.
class EventFold
{
public:
    EventFold() = default;
    Q_DISABLE_COPY_MOVE(EventFold)

    void apply(const EventStore &events, EventIndex index, QByteArrayView frame);
    const FoldState &state() const { return m_state; }

private:
    using Step = void (*)(EventFold &fold, const FoldEvent &event);
    static const ByKind<Step> kServerSteps; ///< what an event of the server's does

    const EventSpec *specOf(const EventStore &events, StringId type);
    void divide(const FoldEvent &event, QByteArrayView frame);
    void beginSession(const FoldEvent &event);
    void detect(const EventStore &events, const EventRow &row, QByteArrayView frame);
    void applyClient(const FoldEvent &event);
    void applyConsole(const FoldEvent &event);
    void append(const FoldEvent &event, QByteArrayView frame, const EventSpec &spec);
    void audioDelta(const FoldEvent &event, QByteArrayView frame, const EventSpec &spec);
    void carried(const FoldEvent &event, const EventSpec &spec);
    void ofSdk(FoldEvent &event, QByteArrayView frame);
    void secondsUsed(const FoldEvent &event);
    void touch(const FoldEvent &event, std::optional<ItemIndex> item);
    void itemAdded(const FoldEvent &event);
    void itemEnded(const FoldEvent &event, std::optional<ItemIndex> item);
    void argumentsDone(const FoldEvent &event, ItemKind kind);
    void mcpCall(const FoldEvent &event);
    void transcribed(const FoldEvent &event);
    void textDelta(const FoldEvent &event, PartKind kind);
    void audioDone(const FoldEvent &event);
    void outputBuffer(const FoldEvent &event, bool began);
    void truncated(const FoldEvent &event);
    void speechStarted(const FoldEvent &event);
    void speechStopped(const FoldEvent &event);
    void committed(const FoldEvent &event);
    void responseCreated(const FoldEvent &event);
    void responseDone(const FoldEvent &event);
    void playbackChanged(const FoldEvent &event, PlaybackFold::Change change, bool began);
    void error(const FoldEvent &event);
    void refused(const FoldEvent &event, EventIndex request, std::string_view code);

    FoldState m_state;
    ClientRequests m_requests;
    RecentRequests m_recent;
    SessionBounds m_bounds;
    JsonReader m_reader;
    DialectDetector m_detector;
    SettingsFold m_settings{m_state, m_requests};
    InputFold m_input{m_state};
    ItemFold m_items{m_state, m_requests};
    ResponseFold m_responses{m_state, m_requests};
    ToolFold m_tools{m_state};
    PlaybackFold m_playback{m_state};
    InterruptionFold m_interruptions{m_state};
    TurnBuilder m_turns{m_state};
    HistoryFold m_history{m_state, m_tools, m_turns};
    bool m_ours = false;   ///< this console recorded it …
    bool m_played = false; ///< … and told of playback: without, it had no speaker, and nobody could cut in
    TranscriptFold m_transcripts{m_state};
    DelegationFold m_delegations{m_state, m_requests, m_items, m_responses, m_tools, m_transcripts};
    std::vector<std::optional<const EventSpec *>> m_specs; ///< by the type's id; nothing: not looked up yet
};

} // namespace turnscope
