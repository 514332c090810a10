// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"

#include "models/conversation/event_fold.h"
#include "models/recording/frame_cursor.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 npos = FoldState::npos;

} // namespace

struct Conversation::Private
{
    EventFold fold;
    quint32 applied = 0;
};

Conversation::Conversation()
    : d(std::make_unique<Private>())
{
}

Conversation::~Conversation() = default;
Conversation::Conversation(Conversation &&) noexcept = default;
Conversation &Conversation::operator=(Conversation &&) noexcept = default;

void Conversation::apply(const EventStore &events, EventIndex index)
{
    if (number(index) == d->applied && events.contains(index))
        apply(events, index, events.frame(index));
}

void Conversation::apply(const EventStore &events, EventIndex index, QByteArrayView frame)
{
    if (number(index) != d->applied || !events.contains(index))
        return;
    ++d->applied;
    d->fold.apply(events, index, frame);
}

void Conversation::advance(const EventStore &events, quint32 end)
{
    end = std::min(end, events.size());
    FrameCursor frames(events);
    while (d->applied < end) {
        const EventIndex index{d->applied};
        apply(events, index, frames.frame(index));
    }
}

quint32 Conversation::applied() const
{
    return d->applied;
}
std::span<const Item> Conversation::items() const
{
    return d->fold.state().items;
}
std::span<const quint32> Conversation::order() const
{
    return d->fold.state().order.flat();
}
std::span<const Response> Conversation::responses() const
{
    return d->fold.state().responses;
}
std::span<const Turn> Conversation::turns() const
{
    return d->fold.state().turns;
}
std::span<const SpeechSpan> Conversation::speech() const
{
    return d->fold.state().speech;
}
std::span<const ToolCall> Conversation::toolCalls() const
{
    return d->fold.state().toolCalls;
}
std::span<const ErrorNote> Conversation::errors() const
{
    return d->fold.state().errors;
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
quint64 Conversation::revision() const
{
    return d->fold.state().revision;
}

const Item *Conversation::item(StringId id) const
{
    const quint32 index = d->fold.state().findItem(id);
    return index == npos ? nullptr : &d->fold.state().items[index];
}

const Response *Conversation::response(StringId id) const
{
    const quint32 index = d->fold.state().findResponse(id);
    return index == npos ? nullptr : &d->fold.state().responses[index];
}

const ToolCall *Conversation::toolCall(StringId item) const
{
    const FoldState &state = d->fold.state();
    const quint32 call = state.callIndex.find(item);
    const quint32 index = call != npos ? call : state.outputIndex.find(item);
    return index == npos ? nullptr : &state.toolCalls[index];
}

const Response *Conversation::activeResponse() const
{
    const quint32 index = d->fold.state().activeResponse;
    return index == npos ? nullptr : &d->fold.state().responses[index];
}

const SessionSettings &Conversation::settingsAt(EventIndex event) const
{
    const auto &history = d->fold.state().settingsHistory;
    auto change = std::ranges::upper_bound(history, event, {}, &SettingsChange::event);
    while (change != history.begin()) {
        --change;
        if (change->origin != SettingsChange::Origin::Sent)
            return change->settings;
    }
    static const SessionSettings defaults;
    return defaults;
}

std::vector<quint32> Conversation::itemsChangedSince(quint64 revision) const
{
    return d->fold.state().itemChanges.since(revision);
}

Conversation conversationAt(const EventStore &events, SessionTime t)
{
    Conversation conversation;
    conversation.advance(events, number(events.firstAt(t + microseconds(1))));
    return conversation;
}

} // namespace turnscope
