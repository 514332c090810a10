// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/turn_builder.h"

#include <algorithm>

namespace turnscope {

namespace {

void put(std::vector<quint32> &table, quint32 at, quint32 value)
{
    if (at >= table.size())
        table.resize(at + size_t(1), FoldState::npos);
    table[at] = value;
}

template<typename T>
void setOnce(std::optional<T> &to, T value)
{
    if (!to)
        to = value;
}

/// The server cannot know of the end before the silence has passed, which bounds what a log with cut audio,
/// or one without any, makes of the input clock.
SessionTime voiceEnd(const SpeechSpan &span, const AudioClock &clock)
{
    const SessionTime latest = std::max(*span.stoppedAt - span.silenceDuration, SessionTime());
    if (clock.end() == InputTime())
        return latest;
    return std::min(clock.toSession(*span.end - span.silenceDuration), latest);
}

} // namespace

TurnBuilder::TurnBuilder(FoldState &state)
    : m_state(state)
{
}

quint32 TurnBuilder::turnOfItem(quint32 item) const
{
    if (item >= m_state.items.size())
        return npos;
    if (item < m_itemTurns.size() && m_itemTurns[item] != npos)
        return m_itemTurns[item];
    return turnOfResponse(m_state.findResponse(m_state.items[item].response));
}

quint32 TurnBuilder::turnOfResponse(quint32 response) const
{
    return response < m_responseTurns.size() ? m_responseTurns[response] : npos;
}

quint32 TurnBuilder::open(const FoldEvent &event, std::optional<EventIndex> earlier)
{
    if (const quint32 waiting = waitingTurn(); waiting != npos)
        close(waiting, Turn::Status::Unanswered);
    const quint32 index = quint32(m_state.turns.size());
    Turn &turn = m_state.turns.emplace_back();
    turn.firstEvent = earlier.value_or(event.index);
    turn.lastEvent = event.index;
    turn.range = {event.events.at(turn.firstEvent), event.at()};
    constexpr size_t most = 64; // a log in which nothing ever ends
    if (m_open.size() == most)
        m_open.erase(m_open.begin());
    m_open.push_back(index);
    m_inputs.clear();
    return index;
}

quint32 TurnBuilder::waitingTurn() const
{
    if (m_state.turns.empty())
        return npos;
    const Turn &last = m_state.turns.back();
    return last.status == Turn::Status::Open && last.responses.empty() ? quint32(m_state.turns.size() - 1) : npos;
}

bool TurnBuilder::isSpoken(quint32 index) const
{
    const Turn &turn = m_state.turns[index];
    const quint32 item = m_state.findItem(turn.userItem);
    return turn.committed && item != npos && m_state.items[item].isAudio();
}

void TurnBuilder::close(quint32 turn, Turn::Status status)
{
    m_state.turns[turn].status = status;
    std::erase(m_open, turn);
    if (m_trigger == turn)
        m_trigger = npos;
}

void TurnBuilder::assign(quint32 item, quint32 turn)
{
    put(m_itemTurns, item, turn);
    m_inputs.push_back(item);
}

void TurnBuilder::touch(quint32 index, const FoldEvent &event)
{
    if (index == npos)
        return;
    Turn &turn = m_state.turns[index];
    turn.lastEvent = event.index;
    turn.range.end = std::max(turn.range.end, event.at());
}

void TurnBuilder::speechStarted(const FoldEvent &event, quint32 span, quint32 item)
{
    m_speechOver = event.at();
    quint32 index = waitingTurn();
    if (index == npos || m_state.turns[index].speech || isSpoken(index))
        index = open(event, std::nullopt);
    Turn &turn = m_state.turns[index];
    turn.speech = span;
    if (item != npos) {
        turn.userItem = m_state.items[item].id;
        assign(item, index);
    }
    if (m_state.inputClock.end() > InputTime())
        turn.range.begin = std::min(turn.range.begin, m_state.inputClock.toSession(m_state.speech[span].start));
    touch(index, event);
}

void TurnBuilder::speechStopped(const FoldEvent &event, quint32 span, quint32 item)
{
    const quint32 index = item != npos ? turnOfItem(item) : waitingTurn();
    if (index == npos)
        return;
    Turn &turn = m_state.turns[index];
    turn.speechStopped = event.at();
    turn.voiceEnd = voiceEnd(m_state.speech[span], m_state.inputClock);
    touch(index, event);
}

void TurnBuilder::committed(const FoldEvent &event, quint32 item, std::optional<EventIndex> request)
{
    quint32 index = turnOfItem(item);
    if (index == npos) {
        index = waitingTurn();
        if (index == npos || isSpoken(index))
            index = open(event, request);
        assign(item, index);
    }
    Turn &turn = m_state.turns[index];
    turn.userItem = m_state.items[item].id;
    turn.committed = event.at();
    if (request)
        turn.submitted = event.events.at(*request);
    m_trigger = index;
    touch(index, event);
}

void TurnBuilder::itemAdded(const FoldEvent &event, quint32 index, std::optional<EventIndex> request)
{
    const Item &item = m_state.items[index];
    if (turnOfItem(index) != npos || item.response != StringId::None || item.kind != ItemKind::Message) {
        itemTouched(event, index);
        return;
    }
    if (item.role == Role::Assistant && m_state.activeResponse == npos)
        dropSeeded();
    if (item.role != Role::User)
        return;
    const bool isAudio = item.isAudio();
    quint32 turnIndex = waitingTurn();
    if (turnIndex == npos || (isAudio && isSpoken(turnIndex)))
        turnIndex = open(event, request);
    assign(index, turnIndex);
    Turn &turn = m_state.turns[turnIndex];
    if (!turn.speech)
        turn.userItem = item.id;
    if (!isAudio) {
        if (!turn.speech) {
            turn.committed = event.at();
            if (request)
                turn.submitted = event.events.at(*request);
        }
        m_trigger = turnIndex;
    }
    touch(turnIndex, event);
}

void TurnBuilder::dropSeeded()
{
    const quint32 waiting = waitingTurn();
    if (waiting == npos || m_state.turns[waiting].speech)
        return;
    close(waiting, Turn::Status::Unanswered);
    for (const quint32 item : m_inputs)
        m_itemTurns[item] = npos;
    m_inputs.clear();
    m_state.turns.pop_back();
}

void TurnBuilder::toolAnswered(const FoldEvent &event, quint32 call)
{
    const quint32 turn = turnOfItem(call);
    if (turn == npos)
        return;
    m_trigger = turn;
    touch(turn, event);
}

void TurnBuilder::responseCreated(const FoldEvent &event, quint32 response,
                                  const std::optional<ClientRequests::ResponseCreate> &asked)
{
    attach(event, response, asked);
    setOnce(m_state.turns[turnOfResponse(response)].responseCreated, event.at());
}

void TurnBuilder::responseFound(const FoldEvent &event, quint32 response)
{
    if (turnOfResponse(response) == npos)
        attach(event, response, std::nullopt);
}

void TurnBuilder::attach(const FoldEvent &event, quint32 response,
                         const std::optional<ClientRequests::ResponseCreate> &asked)
{
    const std::optional<EventIndex> request = asked ? std::optional(asked->event) : std::nullopt;
    quint32 index = m_trigger;
    if (index == npos && !m_state.turns.empty()) {
        const Turn &last = m_state.turns.back();
        const bool speaking = last.speech && !last.committed && last.responses.empty();
        if (last.status == Turn::Status::Open && !speaking)
            index = quint32(m_state.turns.size() - 1);
    }
    if (index == npos) {
        index = open(event, request);
        if (asked)
            m_state.turns[index].submitted = asked->at;
    }
    const std::vector<quint32> others = m_open;
    for (const quint32 other : others) {
        const Turn &turn = m_state.turns[other];
        const bool speaking = turn.speech && !turn.committed;
        if (other < index && !speaking && (turn.responses.empty() || turn.done))
            close(other, turn.responses.empty() ? Turn::Status::Unanswered : Turn::Status::Completed);
    }
    Turn &turn = m_state.turns[index];
    if (turn.status != Turn::Status::Open) {
        turn.status = Turn::Status::Open;
        m_open.push_back(index);
    }
    turn.responses.push_back(response);
    turn.done.reset();
    put(m_responseTurns, response, index);
    m_trigger = index;
    m_answering = index;
    m_speechOver.reset();
    touch(index, event);
}

bool TurnBuilder::asksForTools(const Response &response) const
{
    return std::ranges::any_of(response.items, [this](StringId id) {
        const ItemKind kind = m_state.items[m_state.findItem(id)].kind;
        return kind == ItemKind::FunctionCall || kind == ItemKind::McpCall || kind == ItemKind::McpApprovalRequest;
    });
}

void TurnBuilder::responseDone(const FoldEvent &event, quint32 number)
{
    const quint32 index = turnOfResponse(number);
    if (index == npos)
        return;
    const Response &response = m_state.responses[number];
    Turn &turn = m_state.turns[index];
    touch(index, event);
    if (turn.responses.back() != number)
        return;
    turn.done = event.at();
    switch (response.status) {
    case ResponseStatus::Cancelled:
        cut(index, speechOver(number).value_or(event.at()));
        break;
    case ResponseStatus::Failed:
        close(index, Turn::Status::Failed);
        break;
    case ResponseStatus::Incomplete:
        close(index, Turn::Status::Incomplete);
        break;
    default:
        if (turn.status == Turn::Status::Open && !asksForTools(response))
            close(index, Turn::Status::Completed);
        break;
    }
}

std::optional<SessionTime> TurnBuilder::speechOver(quint32 response) const
{
    const bool latest = response != npos && turnOfResponse(response) == m_answering && m_answering != npos;
    return latest ? m_speechOver : std::nullopt;
}

void TurnBuilder::cut(quint32 index, SessionTime at)
{
    Turn &turn = m_state.turns[index];
    if (turn.status == Turn::Status::Failed)
        return;
    close(index, Turn::Status::CutIn);
    setOnce(turn.cutIn, at);
}

void TurnBuilder::audioArrived(const FoldEvent &event, quint32 response)
{
    const quint32 index = turnOfResponse(response);
    if (index == npos)
        return;
    setOnce(m_state.turns[index].firstAudio, event.at());
    touch(index, event);
}

void TurnBuilder::toolAsked(const FoldEvent &event, quint32 item)
{
    quint32 index = turnOfItem(item);
    if (index == npos) { // an mcp_call after its approval belongs to no response
        index = turnOfItem(m_state.findItem(event, m_state.items[item].callId));
        if (index == npos)
            return;
        put(m_itemTurns, item, index);
    }
    m_state.turns[index].toolCalls.push_back(m_state.items[item].id);
    touch(index, event);
}

void TurnBuilder::itemTouched(const FoldEvent &event, quint32 item)
{
    touch(turnOfItem(item), event);
}

void TurnBuilder::responseTouched(const FoldEvent &event, quint32 response)
{
    touch(turnOfResponse(response), event);
}

void TurnBuilder::transcribed(const FoldEvent &event, quint32 item)
{
    const quint32 index = turnOfItem(item);
    if (index == npos)
        return;
    touch(index, event);
    if (!m_state.settings.transcriptionOnly || m_state.turns[index].status != Turn::Status::Open)
        return;
    if (event.kind == EventKind::TranscriptionCompleted)
        close(index, Turn::Status::Completed);
    else if (event.kind == EventKind::TranscriptionFailed)
        close(index, Turn::Status::Failed);
}

void TurnBuilder::soundBegan(const FoldEvent &event, quint32 item)
{
    const quint32 index = turnOfItem(item);
    if (index == npos)
        return;
    setOnce(m_state.turns[index].firstSound, event.at());
    touch(index, event);
}

void TurnBuilder::soundChanged(const FoldEvent &event, quint32 item, bool wasCut)
{
    const quint32 index = turnOfItem(item);
    if (index == npos)
        return;
    touch(index, event);
    if (const auto &playback = m_state.items[item].playback) {
        SessionTime &end = m_state.turns[index].range.end;
        end = std::max(end, playback->begin + playback->heard.time_since_epoch());
    }
    if (wasCut)
        cut(index, speechOver(m_state.findResponse(m_state.items[item].response)).value_or(event.at()));
}

void TurnBuilder::requestRefused(const FoldEvent &event)
{
    const quint32 waiting = waitingTurn();
    if (waiting == npos || waiting != m_trigger)
        return;
    touch(waiting, event);
    close(waiting, Turn::Status::Failed);
}

void TurnBuilder::disconnected(const FoldEvent &)
{
    const std::vector<quint32> left = m_open;
    for (const quint32 index : left) {
        const Turn &turn = m_state.turns[index];
        if (turn.responses.empty())
            close(index, Turn::Status::Unanswered);
        else
            close(index, turn.done ? Turn::Status::Completed : Turn::Status::Failed);
    }
}

} // namespace turnscope
