// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/audio_clock.h"
#include "models/conversation/indexed.h"
#include "models/conversation/interruption.h"
#include "models/conversation/item.h"
#include "models/conversation/notes.h"
#include "models/conversation/response.h"
#include "models/conversation/session_settings.h"
#include "models/conversation/turn.h"
#include "models/protocol/dialect.h"
#include "models/recording/event_store.h"

#include <memory>
#include <span>
#include <vector>

namespace turnscope {

class FrameCursor;

/// The fold: the conversation exactly as the server has it after the events applied so far. One pass,
/// incremental, the same for live and saved. A movable value; one thread at a time. All text is UTF-8.
///
/// It is tolerant: nothing that a log may hold makes it fail; events it cannot place change nothing.
/// Orders and quirks: PROTOCOL 2.5 to 2.7, 13.
class Conversation
{
public:
    Conversation();

    /// Of one session of several: the events before `first` do not concern it.
    explicit Conversation(EventIndex first);
    ~Conversation();
    Conversation(Conversation &&) noexcept;
    Conversation &operator=(Conversation &&) noexcept;

    /// Applies the next event, whose frame is `frame`. Indices must come in order, none left out; another index is ignored.
    void apply(const EventStore &events, EventIndex index, QByteArrayView frame);

    /// Applies all events that were not applied yet and come before `end`, or all that are there. Who goes on in
    /// pieces keeps the cursor.
    void advance(FrameCursor &frames, quint32 end);

    /// The number of events applied, those before the first included.
    quint32 applied() const;

    /// All items ever seen, in the order in which they appeared; deleted and out-of-band ones are marked.
    IndexedSpan<ItemIndex, Item> items() const;
    const Item *item(StringId id) const;

    /// The default conversation in the server's order, deleted ones left out.
    std::span<const ItemIndex> order() const;

    IndexedSpan<ResponseIndex, Response> responses() const;
    const Response *response(StringId id) const;
    IndexedSpan<TurnIndex, Turn> turns() const;
    IndexedSpan<SpanIndex, SpeechSpan> speech() const;
    IndexedSpan<CallIndex, ToolCall> toolCalls() const;

    /// The call that an item is, or that it answers; null when it is neither.
    const ToolCall *toolCall(StringId item) const;
    IndexedSpan<ErrorIndex, ErrorNote> errors() const;

    /// The sessions that the log holds, one behind the other: at least one once there is an event. Settings, requests and
    /// the input clock begin anew with each; items, responses and turns are those of all.
    std::span<const SessionPart> sessions() const;

    /// Whether in one of them events of another connection stand between its own, and nothing tells which is whose: no figure
    /// that rests on what came before or after what is one.
    bool isMingled() const;

    /// What happened to answers that were cut into, in the order of the cuts.
    std::span<const Interruption> interruptions() const;
    const Interruption *interruption(StringId answer) const;

    /// What the transcription of user audio used, in the order of the completed events.
    std::span<const TranscriptionUsage> transcriptions() const;

    /// The seconds that are billed so far, of the latest session that told them; null where the server told of none.
    const SecondsUsed *secondsUsed() const;

    /// Of each session that told them, in order: each counts from its own begin.
    std::span<const SecondsUsed> secondsOfSessions() const;

    /// The settings now, as the server last echoed them.
    const SessionSettings &settings() const;

    /// Every echo and every session.update, in order.
    std::span<const SettingsChange> settingsHistory() const;

    const AudioClock &inputClock() const;
    Dialect dialect() const;

    /// The response that writes to the default conversation now, or null.
    const Response *activeResponse() const;

    /// When the last event that was applied was.
    SessionTime now() const;

    /// Grows whenever an item, response, turn or span changed: compare to know whether to look again.
    quint64 revision() const;

    /// The items that changed since `revision`, ascending; for views that redraw only those.
    std::vector<ItemIndex> itemsChangedSince(quint64 revision) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace turnscope
