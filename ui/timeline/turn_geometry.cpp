// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/turn_geometry.h"

#include "models/conversation/id_index.h"
#include "ui/timeline/speech_geometry.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Lays segments end to end: each begins where the one before ended.
class SegmentRow
{
public:
    explicit SegmentRow(SessionTime begin)
        : m_at(begin)
    {
    }

    void to(TurnPhase phase, std::optional<SessionTime> end)
    {
        if (!end || *end <= m_at)
            return;
        m_segments.push_back({phase, m_at, *end});
        m_at = *end;
    }

    SessionTime at() const { return m_at; }
    std::vector<TurnSegment> take() { return std::move(m_segments); }

private:
    SessionTime m_at;
    std::vector<TurnSegment> m_segments;
};

/// The first response of the conversation that wrote or said something; null without.
const Response *firstAnswer(const Turn &turn, const Conversation &conversation)
{
    for (const ResponseIndex index : turn.responses) {
        if (!conversation.responses().contains(index))
            continue;
        const Response &response = conversation.responses()[index];
        if (response.firstText && !response.outOfBand)
            return &response;
    }
    return nullptr;
}

/// Of an answer that is known by its transcript alone: its last words.
std::optional<SessionTime> lastWords(const Response &answer, const Conversation &conversation)
{
    std::optional<SessionTime> last;
    for (const StringId id : answer.items) {
        if (const Item *item = conversation.item(id))
            last = std::max(last.value_or(item->end), item->end);
    }
    return last;
}

/// Of a turn whose answer was cut into: when that was, and when it fell silent.
std::optional<std::pair<SessionTime, SessionTime>> silence(const Turn &turn, const Conversation &conversation)
{
    std::optional<std::pair<SessionTime, SessionTime>> last;
    for (const ResponseIndex index : turn.responses) {
        if (!conversation.responses().contains(index))
            continue;
        for (const StringId id : conversation.responses()[index].items) {
            const Interruption *cut = conversation.interruption(id);
            const Item *item = conversation.item(id);
            if (!cut || !item || !item->playback || !item->playback->stopped)
                continue;
            const SessionTime end =
                cut->silencedBy ? cut->silenced : item->playback->begin + item->playback->heard.time_since_epoch();
            last = {cut->at, end};
        }
    }
    return last;
}

/// When calls of the turn waited for somebody's approval. Nobody's answer yet: to `now`, or, of a turn that is over,
/// nothing.
void addApprovals(const Turn &turn, const Conversation &conversation, SessionTime now, std::vector<TurnSegment> &waits)
{
    std::vector<const Item *> requests;
    for (const ResponseIndex index : turn.responses) {
        if (!conversation.responses().contains(index))
            continue;
        for (const StringId id : conversation.responses()[index].items) {
            const Item *item = conversation.item(id);
            if (item && item->kind == ItemKind::McpApprovalRequest)
                requests.push_back(item);
        }
    }
    if (requests.empty())
        return;
    const auto items = conversation.items();
    auto answer = std::ranges::partition_point(
        items, [&](const Item &item) { return item.firstEvent <= requests.front()->firstEvent; });
    for (const Item *request : requests) { // of several it is drawn when any waits, whichever is answered first
        while (answer != items.end() && answer->kind != ItemKind::McpApprovalResponse)
            ++answer;
        const bool isAnswered = answer != items.end() && answer->firstEvent <= turn.lastEvent;
        if (isAnswered || turn.status == Turn::Status::Open)
            waits.push_back({TurnPhase::Approval, request->begin, isAnswered ? (answer++)->begin : now});
    }
}

/// What thinking waited for, up to `end`: tools, and approvals. Ascending.
std::vector<TurnSegment> waitsOf(const Turn &turn, const Conversation &conversation, SessionTime begin, SessionTime end,
                                 SessionTime now)
{
    std::vector<TurnSegment> waits;
    const auto calls = conversation.toolCalls();
    auto call = std::ranges::partition_point(calls, [begin](const ToolCall &c) { return c.asked < begin; });
    for (; !turn.toolCalls.empty() && call != calls.end() && call->asked <= end; ++call) {
        if (std::ranges::count(turn.toolCalls, call->item))
            waits.push_back({TurnPhase::Tool, call->asked, std::min(call->answered.value_or(end), end)});
    }
    addApprovals(turn, conversation, now, waits);
    std::ranges::stable_sort(waits, {}, &TurnSegment::begin);
    return waits;
}

auto firstTurnFrom(std::span<const Turn> turns, SessionTime t)
{
    return std::ranges::partition_point(turns, [t](const Turn &turn) { return turn.range.begin < t; });
}

} // namespace

std::vector<TurnSegment> turnSegments(const Turn &turn, const Conversation &conversation, SessionTime now)
{
    SessionTime begin = turn.range.begin;
    std::optional<SessionTime> voiceEnd = turn.voiceEnd;
    const auto speech = conversation.speech();
    const bool spoken = turn.speech && speech.contains(*turn.speech);
    if (spoken) {
        const SpeechMoments moments = speechMoments(speech[*turn.speech], conversation.inputClock());
        begin = moments.onset;
        voiceEnd = voiceEnd.value_or(moments.voiceEnd);
    } else if (turn.committed) {
        begin = *turn.committed;
    }

    SegmentRow row(begin);
    if (spoken) {
        row.to(TurnPhase::You, voiceEnd);
        row.to(TurnPhase::Silence, turn.speechStopped);
    } else if (const Item *said = isMade(turn.userItem) ? conversation.item(turn.userItem) : nullptr) {
        row.to(TurnPhase::You, said->end);
    }
    row.to(TurnPhase::Request, turn.responseCreated);

    const bool open = turn.status == Turn::Status::Open;
    const Response *written = firstAnswer(turn, conversation);
    const auto answer = turn.firstAudio ? turn.firstAudio : written ? written->firstText : std::nullopt;
    const auto thoughtEnd = answer ? answer : turn.done ? turn.done : open && turn.responseCreated ? now : answer;
    if (thoughtEnd) {
        for (const TurnSegment &wait : waitsOf(turn, conversation, row.at(), *thoughtEnd, now)) {
            if (answer && wait.begin > *answer)
                break;
            row.to(TurnPhase::Think, wait.begin);
            row.to(wait.phase, answer ? std::min(wait.end, *answer) : wait.end);
        }
    }
    row.to(TurnPhase::Think, thoughtEnd);
    if (!answer)
        return row.take();

    const auto done = open ? std::max(now, *answer) : turn.range.end;
    if (turn.firstAudio) {
        row.to(TurnPhase::Buffer, turn.firstSound);
        if (const auto end = silence(turn, conversation)) {
            row.to(TurnPhase::Speak, std::min(end->first, end->second));
            row.to(TurnPhase::Stop, end->second);
        } else {
            row.to(TurnPhase::Speak, done);
        }
    } else if (isMade(written->id)) {
        row.to(TurnPhase::Speak, lastWords(*written, conversation));
    } else {
        row.to(TurnPhase::Write, open ? done : turn.done);
    }
    return row.take();
}

std::vector<TurnBox> turnBoxes(const TimeScale &scale, const Conversation &conversation, SessionTime now)
{
    const auto turns = conversation.turns();
    const SessionRange range = scale.range();
    std::vector<TurnBox> boxes;
    auto it = firstTurnFrom(turns, range.begin);
    // Those that began before may reach into view: with barge-ins, two at a time at the most.
    it -= std::min<std::ptrdiff_t>(2, it - turns.begin());
    while (it != turns.end() && it->range.begin < range.end) {
        const auto index = TurnIndex(it - turns.begin());
        bool first = true;
        for (const TurnSegment &segment : turnSegments(*it, conversation, now)) {
            const int left = scale.column(segment.begin);
            const int right = std::max(scale.column(segment.end), left + 1);
            if (right > scale.left() && left < scale.right())
                boxes.push_back({index, segment, left, right, first});
            first = false;
        }
        const int column = scale.column(it->range.begin);
        ++it;
        if (it != turns.end() && scale.column(it->range.begin) <= column)
            it = std::max(it, firstTurnFrom(turns, scale.time(column + 1)));
    }
    return boxes;
}

const Turn *turnAt(std::span<const Turn> turns, SessionTime t)
{
    auto it = firstTurnFrom(turns, t + microseconds(1));
    for (int back = 0; it != turns.begin() && back < 3; ++back) {
        --it;
        if (it->range.begin <= t && t <= it->range.end)
            return &*it;
    }
    return nullptr;
}

} // namespace turnscope
