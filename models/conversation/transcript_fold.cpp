// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/transcript_fold.h"

#include "models/protocol/dialect_traits.h"
#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

/// On the session's own clock; where the dialect has none there, when the piece arrived.
milliseconds timeOf(const FoldEvent &event, std::string_view field)
{
    constexpr qint64 aYear = 31536000000;
    const qint64 told = field.empty() ? -1 : json::integer(event.json, field, -1);
    if (told < 0)
        return std::chrono::floor<milliseconds>(event.at().time_since_epoch());
    return milliseconds(std::min(told, aYear));
}

} // namespace

TranscriptFold::TranscriptFold(FoldState &state)
    : m_state(state)
{
}

ItemIndex TranscriptFold::newItem(const FoldEvent &event, Role role)
{
    FoldEvent named = event;
    named.row.item = m_state.newId();
    const ItemIndex index = *m_state.itemOf(named);
    Item &item = m_state.items[index];
    item.kind = ItemKind::Message;
    item.role = role;
    item.inConversation = true;
    item.parts.emplace_back().kind = PartKind::Audio;
    m_state.order.append(index);
    return index;
}

void TranscriptFold::piece(const FoldEvent &event, Role role)
{
    const std::string_view text = json::text(event.json, "delta");
    if (text.empty())
        return; // no sign that somebody speaks
    const DialectTraits &dialect = traits(m_state.dialect);
    TranscriptGrouping::Piece piece;
    piece.user = role == Role::User;
    piece.start = timeOf(event, dialect.transcriptStart);
    piece.end = std::max(timeOf(event, dialect.transcriptEnd), piece.start);
    piece.at = event.at();
    piece.text = text;
    const TranscriptGrouping::Place place = m_grouping.place(piece);
    endSegments();
    if (place.isNew)
        m_segments.push_back({newItem(event, role), piece.start, piece.end});
    Segment &segment = m_segments[place.segment];
    segment.end = std::max(segment.end, piece.end);
    Item &item = m_state.items[segment.item];
    item.parts.front().text += text;
    item.parts.front().sent = segment.end - segment.start;
    item.lastEvent = event.index;
    item.end = event.at();
    m_state.changed(segment.item);
    if (role == Role::User) {
        if (place.isNew)
            beginTurn(event, segment.item);
    } else {
        if (place.isNew) {
            joinTurn(event, segment.item);
            item.playback = Playback{.begin = event.at(), .heard = {}, .estimated = true};
        }
        item.playback->heard = ItemTime(item.parts.front().sent);
    }
    Turn &turn = m_state.turns.back();
    turn.lastEvent = event.index;
    turn.range.end = std::max(turn.range.end, event.at());
}

void TranscriptFold::endSegments()
{
    for (const SegmentIndex ended : m_grouping.ended()) {
        Item &item = m_state.items[m_segments[ended].item];
        item.status = ItemStatus::Completed;
        item.parts.front().textDone = true;
        if (item.playback)
            item.playback->ended = true;
        m_state.changed(m_segments[ended].item);
    }
}

void TranscriptFold::closed(const FoldEvent &event)
{
    m_grouping.close();
    endSegments();
    if (m_hasTurns)
        closeTurn(event);
}

void TranscriptFold::closeTurn(const FoldEvent &event)
{
    if (m_answer) {
        Response &answer = m_state.responses[*m_answer];
        answer.status = ResponseStatus::Completed;
        answer.doneBy = event.index;
        answer.done = event.at();
    }
    if (!m_state.turns.empty() && m_state.turns.back().status == Turn::Status::Open)
        m_state.turns.back().status = !m_answer ? Turn::Status::Unanswered : Turn::Status::Completed;
    m_answer.reset();
}

void TranscriptFold::beginTurn(const FoldEvent &event, ItemIndex item)
{
    if (m_hasTurns)
        closeTurn(event);
    newTurn(event).userItem = m_state.items[item].id;
}

Turn &TranscriptFold::newTurn(const FoldEvent &event)
{
    m_hasTurns = true;
    Turn &turn = m_state.turns.emplace_back();
    turn.firstEvent = event.index;
    turn.range = {event.at(), event.at()};
    return turn;
}

Turn &TranscriptFold::openTurn(const FoldEvent &event)
{
    Turn &turn = m_hasTurns ? m_state.turns.back() : newTurn(event); // the model may speak first
    turn.lastEvent = event.index;
    turn.range.end = std::max(turn.range.end, event.at());
    return turn;
}

void TranscriptFold::joinTurn(const FoldEvent &event, ItemIndex item)
{
    Turn &turn = openTurn(event);
    if (!m_answer) {
        FoldEvent named = event;
        named.row.response = m_state.newId();
        m_answer = m_state.responseOf(named);
        m_state.responses[*m_answer].firstText = event.at();
        turn.responses.push_back(*m_answer);
    }
    m_state.responses[*m_answer].items.push_back(m_state.items[item].id);
    m_state.items[item].response = m_state.responses[*m_answer].id;
}

void TranscriptFold::toolAsked(const FoldEvent &event, ItemIndex item)
{
    openTurn(event).toolCalls.push_back(m_state.items[item].id);
}

void TranscriptFold::helped(const FoldEvent &event, ResponseIndex response)
{
    openTurn(event).responses.push_back(response);
}

} // namespace turnscope
