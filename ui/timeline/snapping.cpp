// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/snapping.h"

#include "ui/timeline/speech_geometry.h"
#include "ui/timeline/turn_geometry.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Keeps the candidate that is nearest.
class Nearest
{
public:
    Nearest(SessionTime wanted, microseconds reach)
        : m_wanted(wanted)
        , m_reach(reach)
    {
    }

    void offer(SessionTime t)
    {
        const microseconds away = t > m_wanted ? t - m_wanted : m_wanted - t;
        if (away > m_reach || (m_found && away >= m_away))
            return;
        m_found = t;
        m_away = away;
    }

    std::optional<SessionTime> found() const { return m_found; }

private:
    SessionTime m_wanted;
    microseconds m_reach;
    microseconds m_away{0};
    std::optional<SessionTime> m_found;
};

constexpr std::ptrdiff_t kNeighbours = 2; ///< spans and turns before the one that begins after t: they overlap

} // namespace

std::optional<SessionTime> nearestEdge(const Session &session, SessionTime t, microseconds reach)
{
    const Conversation &conversation = session.conversation();
    Nearest edge(t, reach);

    const auto spans = conversation.speech();
    const AudioClock &clock = conversation.inputClock();
    const auto span = std::ranges::partition_point(
        spans, [&](const SpeechSpan &candidate) { return clock.toSession(candidate.start) <= t + reach; });
    for (auto i = std::max<std::ptrdiff_t>(span - spans.begin() - kNeighbours, 0); i < span - spans.begin(); ++i) {
        const SpeechMoments at = speechMoments(spans[static_cast<size_t>(i)], clock);
        for (const SessionTime moment : {at.start, at.onset, at.voiceEnd, at.end})
            edge.offer(moment);
    }

    const auto turns = conversation.turns();
    const auto turn =
        std::ranges::partition_point(turns, [&](const Turn &candidate) { return candidate.range.begin <= t + reach; });
    for (auto i = std::max<std::ptrdiff_t>(turn - turns.begin() - kNeighbours, 0); i < turn - turns.begin(); ++i) {
        for (const TurnSegment &segment : turnSegments(turns[static_cast<size_t>(i)], conversation, session.end())) {
            edge.offer(segment.begin);
            edge.offer(segment.end);
        }
    }
    if (edge.found())
        return edge.found();

    const EventStore &events = session.events();
    Nearest event(t, reach);
    const quint32 after = number(events.firstAt(t));
    if (after < events.size())
        event.offer(events.at(EventIndex{after}));
    if (after > 0)
        event.offer(events.at(EventIndex{after - 1}));
    return event.found();
}

} // namespace turnscope
