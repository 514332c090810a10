// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"

#include "models/conversation/event_fold.h"
#include "models/recording/frame_cursor.h"

#include <algorithm>

namespace turnscope {

struct Conversation::Private
{
    EventFold fold;
    quint32 applied = 0;
};

Conversation::Conversation()
    : d(std::make_unique<Private>())
{
}

Conversation::Conversation(EventIndex first)
    : Conversation()
{
    d->applied = number(first);
}

Conversation::~Conversation() = default;
Conversation::Conversation(Conversation &&) noexcept = default;
Conversation &Conversation::operator=(Conversation &&) noexcept = default;

void Conversation::apply(const EventStore &events, EventIndex index, QByteArrayView frame)
{
    if (number(index) != d->applied || !events.contains(index))
        return;
    ++d->applied;
    d->fold.apply(events, index, frame);
}

void Conversation::advance(FrameCursor &frames, quint32 end)
{
    const EventStore &events = frames.events();
    end = std::min(end, events.size());
    while (d->applied < end) {
        const EventIndex index{d->applied};
        apply(events, index, frames.frame(index));
    }
}

quint32 Conversation::applied() const
{
    return d->applied;
}
IndexedSpan<ItemIndex, Item> Conversation::items() const
{
    return d->fold.state().items;
}
std::span<const ItemIndex> Conversation::order() const
{
    return d->fold.state().order.flat();
}
IndexedSpan<ResponseIndex, Response> Conversation::responses() const
{
    return d->fold.state().responses;
}
IndexedSpan<TurnIndex, Turn> Conversation::turns() const
{
    return d->fold.state().turns;
}
IndexedSpan<SpanIndex, SpeechSpan> Conversation::speech() const
{
    return d->fold.state().speech;
}
IndexedSpan<CallIndex, ToolCall> Conversation::toolCalls() const
{
    return d->fold.state().toolCalls;
}
IndexedSpan<ErrorIndex, ErrorNote> Conversation::errors() const
{
    return d->fold.state().errors;
}
std::span<const SessionPart> Conversation::sessions() const
{
    return d->fold.state().sessions;
}
bool Conversation::isMingled() const
{
    return std::ranges::any_of(sessions(), &SessionPart::mingled);
}
std::span<const Interruption> Conversation::interruptions() const
{
    return d->fold.state().interruptions;
}
const Interruption *Conversation::interruption(StringId answer) const
{
    return d->fold.state().interruptionOf(answer);
}
std::span<const TranscriptionUsage> Conversation::transcriptions() const
{
    return d->fold.state().transcriptions;
}
std::span<const SettingsChange> Conversation::settingsHistory() const
{
    return d->fold.state().settingsHistory;
}
const SecondsUsed *Conversation::secondsUsed() const
{
    const auto &used = d->fold.state().secondsUsed;
    return used.empty() ? nullptr : &used.back();
}
std::span<const SecondsUsed> Conversation::secondsOfSessions() const
{
    return d->fold.state().secondsUsed;
}
const SessionSettings &Conversation::settings() const
{
    return d->fold.state().settings;
}
const AudioClock &Conversation::inputClock() const
{
    return d->fold.state().inputClock;
}
Dialect Conversation::dialect() const
{
    return d->fold.state().dialect;
}
SessionTime Conversation::now() const
{
    return d->fold.state().now;
}
quint64 Conversation::revision() const
{
    return d->fold.state().revision;
}

const Item *Conversation::item(StringId id) const
{
    const auto index = d->fold.state().findItem(id);
    return index ? &d->fold.state().items[*index] : nullptr;
}

const Response *Conversation::response(StringId id) const
{
    const auto index = d->fold.state().findResponse(id);
    return index ? &d->fold.state().responses[*index] : nullptr;
}

const ToolCall *Conversation::toolCall(StringId item) const
{
    const FoldState &state = d->fold.state();
    const auto call = state.callIndex.find(item);
    const auto index = call ? call : state.outputIndex.find(item);
    return index ? &state.toolCalls[*index] : nullptr;
}

const Response *Conversation::activeResponse() const
{
    const auto index = d->fold.state().activeResponse;
    return index ? &d->fold.state().responses[*index] : nullptr;
}

std::vector<ItemIndex> Conversation::itemsChangedSince(quint64 revision) const
{
    return d->fold.state().itemChanges.since(revision);
}

} // namespace turnscope
