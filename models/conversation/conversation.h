// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/audio_clock.h"
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

/// The fold: the conversation exactly as the server has it after the events applied so far. One pass,
/// incremental, the same for live and saved. A movable value; one thread at a time. All text is UTF-8.
///
/// It is tolerant: nothing that a log may hold makes it fail; events it cannot place change nothing.
/// Orders and quirks: realtime-protocol 2.5 to 2.7, wire-facts.
class Conversation
{
public:
    Conversation();
    ~Conversation();
    Conversation(Conversation &&) noexcept;
    Conversation &operator=(Conversation &&) noexcept;

    /// Applies the next event. Indices must come in order, none left out; another index is ignored.
    void apply(const EventStore &events, EventIndex index);

    /// The same, with the event's frame at hand.
    void apply(const EventStore &events, EventIndex index, QByteArrayView frame);

    /// Applies all events that were not applied yet and come before `end`, or all that are there.
    void advance(const EventStore &events, quint32 end);

    /// The number of events applied.
    quint32 applied() const;

    /// All items ever seen, in the order in which they appeared; deleted and out-of-band ones are marked.
    std::span<const Item> items() const;
    const Item *item(StringId id) const;

    /// The default conversation in the server's order (indices in items()), deleted ones left out.
    std::span<const quint32> order() const;

    std::span<const Response> responses() const;
    const Response *response(StringId id) const;
    std::span<const Turn> turns() const;
    std::span<const SpeechSpan> speech() const;
    std::span<const ToolCall> toolCalls() const;

    /// The call that an item is, or that it answers; null when it is neither.
    const ToolCall *toolCall(StringId item) const;
    std::span<const ErrorNote> errors() const;

    /// What happened to answers that were cut into, in the order of the cuts.
    std::span<const Interruption> interruptions() const;
    const Interruption *interruption(StringId answer) const;

    /// What the transcription of user audio used, in the order of the completed events.
    std::span<const TranscriptionUsage> transcriptions() const;

    /// The settings now, as the server last echoed them.
    const SessionSettings &settings() const;

    /// The settings in force when an event happened; the defaults before the first echo.
    const SessionSettings &settingsAt(EventIndex event) const;

    /// Every echo and every session.update, in order.
    std::span<const SettingsChange> settingsHistory() const;

    const AudioClock &inputClock() const;
    Dialect dialect() const;

    /// The response that writes to the default conversation now, or null.
    const Response *activeResponse() const;

    /// Grows whenever an item, response, turn or span changed: compare to know whether to look again.
    quint64 revision() const;

    /// Indices (in items()) of what changed since `revision`, ascending; for views that redraw only that.
    std::vector<quint32> itemsChangedSince(quint64 revision) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The state as it was at a moment: a fold of the events up to and including `t`. It takes as long as
/// folding them does, about a second for a million small events; a view that scrubs folds on from the
/// conversation it has when the moment moves forward (advance), and anew only when it moves back.
Conversation conversationAt(const EventStore &events, SessionTime t);

} // namespace turnscope
