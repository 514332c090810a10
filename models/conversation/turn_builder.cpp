// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/turn_builder.h"

#include <algorithm>

namespace turnscope {

namespace {

template<typename Index>
void put(IndexedVector<Index, TurnIndex> &table, Index at, TurnIndex turn)
{
    if (!table.contains(at))
        table.resize(number(at) + size_t(1), TurnIndex::None);
    table[at] = turn;
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

std::optional<TurnIndex> TurnBuilder::turnOfItem(std::optional<ItemIndex> item) const
{
    if (!item)
        return std::nullopt;
    if (m_itemTurns.contains(*item) && m_itemTurns[*item] != TurnIndex::None)
        return m_itemTurns[*item];
    return turnOfResponse(m_state.findResponse(m_state.items[*item].response));
}

std::optional<TurnIndex> TurnBuilder::turnOfResponse(std::optional<ResponseIndex> response) const
{
    return response && m_responseTurns.contains(*response) ? known(m_responseTurns[*response]) : std::nullopt;
}

TurnIndex TurnBuilder::open(const FoldEvent &event, std::optional<EventIndex> earlier)
{
    if (const auto waiting = waitingTurn())
        close(*waiting, Turn::Status::Unanswered);
    const TurnIndex index = m_state.turns.next();
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

std::optional<TurnIndex> TurnBuilder::waitingTurn() const
{
    if (m_state.turns.empty())
        return std::nullopt;
    const Turn &last = m_state.turns.back();
    return last.status == Turn::Status::Open && last.responses.empty() ? m_state.turns.last() : std::nullopt;
}

bool TurnBuilder::isSpoken(TurnIndex index) const
{
    const Turn &turn = m_state.turns[index];
    const auto item = m_state.findItem(turn.userItem);
    return turn.committed && item && m_state.items[*item].isAudio();
}

void TurnBuilder::close(TurnIndex turn, Turn::Status status)
{
    m_state.turns[turn].status = status;
    std::erase(m_open, turn);
    if (m_trigger == turn)
        m_trigger.reset();
}

void TurnBuilder::assign(ItemIndex item, TurnIndex turn)
{
    put(m_itemTurns, item, turn);
    m_inputs.push_back(item);
}

void TurnBuilder::touch(TurnIndex index, const FoldEvent &event)
{
    Turn &turn = m_state.turns[index];
    turn.lastEvent = event.index;
    turn.range.end = std::max(turn.range.end, event.at());
}

void TurnBuilder::speechStarted(const FoldEvent &event, SpanIndex span, std::optional<ItemIndex> item)
{
    m_speechOver = event.at();
    const auto waiting = waitingTurn();
    const bool joins = waiting && !m_state.turns[*waiting].speech && !isSpoken(*waiting);
    const TurnIndex index = joins ? *waiting : open(event, std::nullopt);
    Turn &turn = m_state.turns[index];
    turn.speech = span;
    if (item) {
        turn.userItem = m_state.items[*item].id;
        assign(*item, index);
    }
    if (m_state.inputClock.end() > InputTime())
        turn.range.begin = std::min(turn.range.begin, m_state.inputClock.toSession(m_state.speech[span].start));
    touch(index, event);
}

void TurnBuilder::speechStopped(const FoldEvent &event, SpanIndex span, std::optional<ItemIndex> item)
{
    const auto index = item ? turnOfItem(item) : waitingTurn();
    if (!index)
        return;
    Turn &turn = m_state.turns[*index];
    turn.speechStopped = event.at();
    turn.voiceEnd = voiceEnd(m_state.speech[span], m_state.inputClock);
    touch(*index, event);
}

void TurnBuilder::committed(const FoldEvent &event, ItemIndex item, std::optional<EventIndex> request)
{
    auto index = turnOfItem(item);
    if (!index) {
        index = waitingTurn();
        if (!index || isSpoken(*index))
            index = open(event, request);
        assign(item, *index);
    }
    Turn &turn = m_state.turns[*index];
    turn.userItem = m_state.items[item].id;
    turn.committed = event.at();
    if (request)
        turn.submitted = event.events.at(*request);
    m_trigger = index;
    touch(*index, event);
}

void TurnBuilder::itemAdded(const FoldEvent &event, ItemIndex index, std::optional<EventIndex> request)
{
    const Item &item = m_state.items[index];
    if (turnOfItem(index) || item.response != StringId::None || item.kind != ItemKind::Message) {
        itemTouched(event, index);
        return;
    }
    if (item.role == Role::Assistant && !m_state.activeResponse)
        dropSeeded();
    if (item.role != Role::User)
        return;
    const bool isAudio = item.isAudio();
    const auto waiting = waitingTurn();
    const bool joins = waiting && !(isAudio && isSpoken(*waiting));
    const TurnIndex turnIndex = joins ? *waiting : open(event, request);
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
    const auto waiting = waitingTurn();
    if (!waiting || m_state.turns[*waiting].speech)
        return;
    close(*waiting, Turn::Status::Unanswered);
    for (const ItemIndex item : m_inputs)
        m_itemTurns[item] = TurnIndex::None;
    m_inputs.clear();
    m_state.turns.pop_back();
}

void TurnBuilder::toolAnswered(const FoldEvent &event, std::optional<ItemIndex> call)
{
    const auto turn = turnOfItem(call);
    if (!turn)
        return;
    m_trigger = turn;
    touch(*turn, event);
}

void TurnBuilder::responseCreated(const FoldEvent &event, ResponseIndex response,
                                  const std::optional<ClientRequests::ResponseCreate> &asked)
{
    attach(event, response, asked);
    setOnce(m_state.turns[*turnOfResponse(response)].responseCreated, event.at());
}

void TurnBuilder::responseFound(const FoldEvent &event, ResponseIndex response)
{
    if (!turnOfResponse(response))
        attach(event, response, std::nullopt);
}

void TurnBuilder::attach(const FoldEvent &event, ResponseIndex response,
                         const std::optional<ClientRequests::ResponseCreate> &asked)
{
    const std::optional<EventIndex> request = asked ? std::optional(asked->event) : std::nullopt;
    std::optional<TurnIndex> found = m_trigger;
    if (!found && !m_state.turns.empty()) {
        const Turn &last = m_state.turns.back();
        const bool speaking = last.speech && !last.committed && last.responses.empty();
        if (last.status == Turn::Status::Open && !speaking)
            found = m_state.turns.last();
    }
    const TurnIndex index = found ? *found : open(event, request);
    if (!found && asked)
        m_state.turns[index].submitted = asked->at;
    const std::vector<TurnIndex> others = m_open;
    for (const TurnIndex other : others) {
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
        const ItemKind kind = m_state.items[*m_state.findItem(id)].kind;
        return kind == ItemKind::FunctionCall || kind == ItemKind::McpCall || kind == ItemKind::McpApprovalRequest;
    });
}

void TurnBuilder::responseDone(const FoldEvent &event, ResponseIndex responseIndex)
{
    const auto found = turnOfResponse(responseIndex);
    if (!found)
        return;
    const TurnIndex index = *found;
    const Response &response = m_state.responses[responseIndex];
    Turn &turn = m_state.turns[index];
    touch(index, event);
    if (turn.responses.back() != responseIndex)
        return;
    turn.done = event.at();
    switch (response.status) {
    case ResponseStatus::Cancelled:
        cut(index, speechOver(responseIndex).value_or(event.at()));
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

std::optional<SessionTime> TurnBuilder::speechOver(std::optional<ResponseIndex> response) const
{
    const bool latest = m_answering && turnOfResponse(response) == m_answering;
    return latest ? m_speechOver : std::nullopt;
}

void TurnBuilder::cut(TurnIndex index, SessionTime at)
{
    Turn &turn = m_state.turns[index];
    if (turn.status == Turn::Status::Failed)
        return;
    close(index, Turn::Status::CutIn);
    setOnce(turn.cutIn, at);
}

void TurnBuilder::audioArrived(const FoldEvent &event, ResponseIndex response)
{
    const auto index = turnOfResponse(response);
    if (!index)
        return;
    setOnce(m_state.turns[*index].firstAudio, event.at());
    touch(*index, event);
}

void TurnBuilder::toolAsked(const FoldEvent &event, ItemIndex item)
{
    auto index = turnOfItem(item);
    if (!index) { // an mcp_call after its approval belongs to no response
        index = turnOfItem(m_state.findItem(event, m_state.items[item].callId));
        if (!index)
            return;
        put(m_itemTurns, item, *index);
    }
    m_state.turns[*index].toolCalls.push_back(m_state.items[item].id);
    touch(*index, event);
}

void TurnBuilder::itemTouched(const FoldEvent &event, ItemIndex item)
{
    if (const auto turn = turnOfItem(item))
        touch(*turn, event);
}

void TurnBuilder::responseTouched(const FoldEvent &event, std::optional<ResponseIndex> response)
{
    if (const auto turn = turnOfResponse(response))
        touch(*turn, event);
}

} // namespace turnscope
