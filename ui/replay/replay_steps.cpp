// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replay_steps.h"

#include "models/protocol/event_catalogue.h"
#include "models/session/session.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

constexpr quint32 kLookBack = 300;
constexpr microseconds kJustNow = milliseconds(700);

bool isBareAudio(const EventStore &events, EventIndex event)
{
    const EventSpec *spec = EventCatalogue::find(events.strings().view(events.type(event)));
    return spec
           && (spec->kind == EventKind::InputAudioAppend || spec->kind == EventKind::AudioDelta
               || spec->kind == EventKind::ConsolePlaybackHeard);
}

} // namespace

std::optional<EventIndex> eventAt(const EventStore &events, SessionTime at)
{
    const quint32 after = number(events.firstAt(at + microseconds(1)));
    if (after == 0)
        return std::nullopt;
    for (quint32 back = 1; back <= std::min(after, kLookBack); ++back) {
        if (!isBareAudio(events, EventIndex{after - back}))
            return EventIndex{after - back};
    }
    return EventIndex{after - 1};
}

std::optional<EventIndex> steppedEvent(const EventStore &events, std::optional<EventIndex> selected, SessionTime at,
                                       int by)
{
    const quint32 size = events.size();
    if (selected && events.contains(*selected)) {
        const qint64 wanted = qint64(number(*selected)) + by;
        return wanted < 0 || wanted >= size ? std::nullopt : std::optional(EventIndex{quint32(wanted)});
    }
    const quint32 next = number(events.firstAt(at));
    if (by > 0)
        return next < size ? std::optional(EventIndex{next}) : std::nullopt;
    return next > 0 ? std::optional(EventIndex{next - 1}) : std::nullopt;
}

/// One is led to the turn's first event, which may be some time after somebody began to speak.
std::optional<EventIndex> steppedTurn(const Session &session, SessionTime at, int by, double speed)
{
    const auto turns = session.conversation().turns();
    const auto start = [&](qsizetype turn) { return session.events().at(turns[size_t(turn)].firstEvent); };
    const auto after = std::ranges::partition_point(turns, [at](const Turn &turn) { return turn.range.begin <= at; });
    qsizetype wanted = after - turns.begin();
    if (by < 0) {
        const microseconds justNow(std::llround(double(kJustNow.count()) * std::max(std::abs(speed), 1.0)));
        --wanted; // the turn we are in
        if (wanted >= 0 && at < start(wanted) + justNow)
            --wanted;
        while (wanted >= 0 && start(wanted) >= at)
            --wanted; // that would lead nowhere
    } else {
        while (wanted < std::ssize(turns) && start(wanted) <= at)
            ++wanted;
        if (wanted == std::ssize(turns)) // all were spoken by then, but not all told
            wanted = std::ranges::partition_point(
                         turns, [&](const Turn &turn) { return session.events().at(turn.firstEvent) <= at; })
                     - turns.begin();
    }
    if (wanted < 0 || wanted >= std::ssize(turns))
        return std::nullopt;
    return turns[size_t(wanted)].firstEvent;
}

} // namespace turnscope
