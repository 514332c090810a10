// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/wait_segments.h"

#include "models/protocol/event_catalogue.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace turnscope {

namespace {

using MaybeTime = std::optional<SessionTime>;

MaybeTime firstOf(const MaybeTime &one, const MaybeTime &other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

/// What a response began with: text, sound, or a call of a function.
MaybeTime firstPiece(const Conversation &conversation, const Response &response)
{
    MaybeTime first = firstOf(response.firstText, response.firstAudio);
    for (const StringId id : response.items) {
        const Item *item = conversation.item(id);
        if (item && (item->kind == ItemKind::FunctionCall || item->kind == ItemKind::McpCall))
            first = firstOf(first, item->begin);
    }
    return first;
}

class SegmentFinder
{
public:
    SegmentFinder(const Conversation &conversation, const EventStore &events, const Turn &turn,
                  const TurnMoments &moments)
        : m_conversation(conversation)
        , m_events(events)
        , m_turn(turn)
        , m_at(moments)
    {
    }

    std::vector<WaitSegment> all()
    {
        const MaybeTime &stopped = m_at[Moment::SpeechStopped];
        const MaybeTime &submitted = m_at[Moment::Submitted];
        add(Segment::Endpointing, m_at[Moment::VoiceEnd], stopped ? stopped : submitted).estimate = true;
        add(Segment::Acceptance, submitted, m_at[Moment::Committed]);
        addTranscription();
        addTools();
        addResponses(stopped ? stopped : m_at[Moment::Committed] ? m_at[Moment::Committed] : submitted);
        add(Segment::Playout, m_at[Moment::FirstAudio], m_at[Moment::FirstSound]);
        std::ranges::stable_sort(m_all, {}, &WaitSegment::begin);
        addWhole();
        return std::move(m_all);
    }

private:
    /// What it was made of; a scratch one, where an end is missing or before the begin.
    WaitSegment &add(Segment segment, const MaybeTime &begin, const MaybeTime &end)
    {
        if (!begin || !end || *end < *begin)
            return m_none;
        m_all.push_back({segment, *begin, *end, StringId::None, std::nullopt, false});
        return m_all.back();
    }

    void addTranscription()
    {
        const Item *item = m_conversation.item(m_turn.userItem);
        if (!item)
            return;
        const auto told = m_conversation.transcriptions();
        auto each = std::ranges::lower_bound(told, item->firstEvent, {}, &TranscriptionUsage::event);
        while (each != told.end() && each->event < item->lastEvent && each->item != item->id)
            ++each;
        const EventIndex done = each != told.end() && each->item == item->id ? each->event : item->lastEvent;
        const EventSpec *spec = EventCatalogue::find(m_events.strings().view(m_events.type(done)));
        if (spec && spec->kind == EventKind::TranscriptionCompleted)
            add(Segment::Transcription, m_at[Moment::Committed], m_events.at(done));
    }

    void addTools()
    {
        for (const StringId id : m_turn.toolCalls) {
            const ToolCall *call = m_conversation.toolCall(id);
            if (call && call->answered)
                add(Segment::Tool, call->asked, call->answered).tool = id;
        }
    }

    /// Up to the one that is heard.
    void addResponses(MaybeTime asked)
    {
        const auto responses = m_conversation.responses();
        for (const ResponseIndex index : m_turn.responses) {
            if (!responses.contains(index) || responses[index].outOfBand)
                continue;
            const Response &response = responses[index];
            const MaybeTime piece = firstPiece(m_conversation, response);
            add(Segment::Start, asked, response.created).response = index;
            add(Segment::FirstToken, response.created, piece).response = index;
            if (response.firstAudio)
                add(Segment::FirstAudio, piece, response.firstAudio).response = index;
            if (response.firstAudio || response.firstText) {
                m_firstText = response.firstText;
                return;
            }
            asked = answeredBehind(response);
        }
    }

    /// The last output of the tools that a response called.
    MaybeTime answeredBehind(const Response &response) const
    {
        MaybeTime last;
        for (const StringId id : response.items) {
            const ToolCall *call = m_conversation.toolCall(id);
            if (call && call->answered)
                last = std::max(last.value_or(*call->answered), *call->answered);
        }
        return last;
    }

    /// Where the end of the voice is not known the wait is longer than this.
    void addWhole()
    {
        const MaybeTime &end = m_at[Moment::FirstSound]   ? m_at[Moment::FirstSound]
                               : m_at[Moment::FirstAudio] ? m_at[Moment::FirstAudio]
                                                          : m_firstText;
        const MaybeTime &begin = m_at[Moment::VoiceEnd]    ? m_at[Moment::VoiceEnd]
                                 : m_at[Moment::Submitted] ? m_at[Moment::Submitted]
                                                           : m_at[Moment::SpeechStopped];
        add(Segment::Whole, begin, end).estimate = m_at[Moment::VoiceEnd].has_value();
    }

    const Conversation &m_conversation;
    const EventStore &m_events;
    const Turn &m_turn;
    const TurnMoments &m_at;
    std::vector<WaitSegment> m_all;
    WaitSegment m_none;
    MaybeTime m_firstText;
};

} // namespace

std::vector<WaitSegment> waitSegments(const Conversation &conversation, const EventStore &events, TurnIndex turn,
                                      const TurnMoments &moments)
{
    return SegmentFinder(conversation, events, conversation.turns()[turn], moments).all();
}

void BudgetOverruns::add(const std::vector<WaitSegment> &segments, const LatencyBudget &budget)
{
    for (const WaitSegment &each : segments) {
        ++measured[size_t(each.segment)];
        over[size_t(each.segment)] += each.length() > budget.of(each.segment) ? 1U : 0U;
    }
}

quint32 BudgetOverruns::inAll() const
{
    quint32 sum = 0;
    for (const Segment segment : LatencyBudget::segments())
        sum += segment == Segment::Whole ? 0 : over[size_t(segment)];
    return sum;
}

QString BudgetOverruns::text() const
{
    QStringList parts;
    for (const Segment segment : LatencyBudget::segments()) {
        if (over[size_t(segment)] > 0)
            //: A segment of the wait, how often it took longer than it may, and how often it was measured.
            parts << QCoreApplication::translate("turnscope::BudgetOverruns", "%1 %2 of %3")
                         .arg(LatencyBudget::name(segment))
                         .arg(over[size_t(segment)])
                         .arg(measured[size_t(segment)]);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace turnscope
