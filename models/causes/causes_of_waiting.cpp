// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/causes_of_waiting.h"

#include "models/conversation/turn_pipeline.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString msText(microseconds length)
{
    return millisecondsText(std::chrono::floor<milliseconds>(length));
}

/// The events at its ends; the end of the voice is none.
std::vector<EventIndex> segmentEnds(const WhyLog &log, const WaitSegment &segment)
{
    if (const ToolCall *call = log.conversation.toolCall(segment.tool); call && call->answeredBy)
        return {call->askedBy, *call->answeredBy};
    std::vector<EventIndex> events;
    for (const SessionTime at : {segment.begin, segment.end}) {
        const EventIndex event = log.events.firstAt(at);
        if (segment.estimate && at == segment.begin)
            continue;
        if (log.events.contains(event) && log.events.at(event) == at)
            events.push_back(event);
    }
    return events;
}

QString segmentName(const WhyLog &log, const WaitSegment &segment)
{
    const Item *item = segment.segment == Segment::Tool ? log.conversation.item(segment.tool) : nullptr;
    if (!item)
        return LatencyBudget::name(segment.segment);
    return CausesOfWaiting::tr("The tool %1").arg(utf8Text(item->name).simplified());
}

} // namespace

const WaitSegment *CausesOfWaiting::whole(const std::vector<WaitSegment> &segments)
{
    return !segments.empty() && segments.back().segment == Segment::Whole ? &segments.back() : nullptr;
}

/// What the log knows of why a segment took so long; empty: nothing.
QString CausesOfWaiting::reason(const WhyLog &log, TurnIndex index, const WaitSegment &segment)
{
    const Turn &turn = log.conversation.turns()[index];
    const auto speech = log.conversation.speech();
    if (segment.segment == Segment::Endpointing && turn.speechStopped && turn.speech && speech.contains(*turn.speech)) {
        const milliseconds silence = speech[*turn.speech].silenceDuration;
        return silence > milliseconds(0) ? tr("The session waits for %1 of silence.").arg(msText(silence)) : QString();
    }
    if (segment.segment == Segment::Endpointing && !turn.speechStopped)
        return tr("The app sent the commit that late.");
    if (segment.segment != Segment::Start || !segment.response)
        return {};
    const auto asked = log.conversation.responses()[*segment.response].askedBy;
    if (asked && log.events.at(*asked) - segment.begin > log.budget.of(Segment::Start))
        return tr("The app sent response.create %1 into that.").arg(msText(log.events.at(*asked) - segment.begin));
    return {};
}

Cause CausesOfWaiting::overrun(const WhyLog &log, TurnIndex turn, const WaitSegment &segment)
{
    const milliseconds allowed = log.budget.of(segment.segment);
    QString sentence =
        (segment.estimate ? tr("%1 took ≈ %2: %3 over its budget of %4.") : tr("%1 took %2: %3 over its budget of %4."))
            .arg(segmentName(log, segment), msText(segment.length()), msText(segment.length() - allowed),
                 msText(allowed));
    if (const QString why = reason(log, turn, segment); !why.isEmpty())
        sentence += u' ' + why;
    return {LatencyBudget::key(segment.segment), Sureness::Proven, sentence, segmentEnds(log, segment),
            LatencyBudget::definition(segment.segment)};
}

/// Of a turn that is late though none of its segments is.
Cause CausesOfWaiting::sum(const WhyLog &log, const std::vector<WaitSegment> &segments, const WaitSegment &whole)
{
    const auto longest = std::ranges::max_element(segments, {}, [](const WaitSegment &each) {
        return each.segment == Segment::Whole || each.segment == Segment::Transcription ? microseconds(-1)
                                                                                        : each.length();
    });
    const bool known = longest->segment != Segment::Whole && longest->segment != Segment::Transcription;
    const QString took = msText(whole.length());
    return {
        "sum", Sureness::Proven,
        known
            ? tr("The wait was %1, and no part of it that the log tells of overran its budget; the longest was %2 with "
                 "%3.")
                  .arg(took, segmentName(log, *longest), msText(longest->length()))
            : tr("The wait was %1; the log does not tell what it was made of.").arg(took),
        segmentEnds(log, known ? *longest : whole),
        LatencyBudget::definition(known ? longest->segment : Segment::Whole)};
}

std::vector<CausesOfWaiting::Approval> CausesOfWaiting::approvals(const WhyLog &log, TurnIndex turn)
{
    const Conversation &conversation = log.conversation;
    std::vector<Approval> all;
    for (const ResponseIndex response : conversation.turns()[turn].responses) {
        if (!conversation.responses().contains(response))
            continue;
        for (const StringId id : conversation.responses()[response].items) {
            const Item *item = conversation.item(id);
            if (item && item->kind == ItemKind::McpApprovalRequest)
                all.push_back({item, nullptr});
        }
    }
    if (all.empty())
        return all;
    for (const Item &item : conversation.items()) {
        if (item.kind != ItemKind::McpApprovalResponse)
            continue;
        const auto asked = std::ranges::find_if(all, [&](const Approval &each) {
            return log.events.strings().view(each.request->id) == std::string_view(item.callId);
        });
        if (asked != all.end() && !asked->answer)
            asked->answer = &item;
    }
    return all;
}

/// Somebody had to say yes first; no part of the wait is made of that.
void CausesOfWaiting::addApprovals(const WhyLog &log, TurnIndex turn, const WaitSegment &whole,
                                   std::vector<Cause> &causes)
{
    for (const Approval &each : approvals(log, turn)) {
        if (!each.answer || each.answer->begin > whole.end)
            continue;
        const microseconds waited = each.answer->begin - each.request->begin;
        if (waited > log.budget.of(Segment::Start))
            causes.push_back({"approval-late",
                              Sureness::Proven,
                              tr("The call of %1 waited %2 for its approval.")
                                  .arg(utf8Text(each.request->name).simplified(), msText(waited)),
                              {each.request->firstEvent, each.answer->firstEvent}});
    }
}

/// What our own console noted of the speaker while the answer was played (the rule slow-speaker).
void CausesOfWaiting::addPlayback(const WhyLog &log, TurnIndex index, std::vector<Cause> &causes)
{
    const auto turns = log.conversation.turns();
    const TurnIndex after{number(index) + 1};
    const quint32 end = turns.contains(after) ? number(turns[after].firstEvent) : log.conversation.applied();
    for (quint32 i = number(turns[index].firstEvent); i < end; ++i) {
        const EventIndex event{i};
        if (log.events.from(event) != Direction::Console
            || log.events.strings().view(log.events.type(event)) != "console.device")
            continue;
        JsonReader reader;
        const auto frame = reader.parse(log.events.frame(event));
        if (!frame || json::text(*frame, "state") != "slow")
            continue;
        const QString message = utf8Text(json::text(*frame, "message")).simplified();
        causes.push_back({"playback-stalled",
                          Sureness::Proven,
                          message.isEmpty() ? QCoreApplication::translate("turnscope::SpeakerCheck",
                                                                          "An answer was played slower than real time.")
                                            : message,
                          {event}});
        return;
    }
}

/// An app that asks for the answer only when it has the user's words. That it waited for them the order alone tells.
void CausesOfWaiting::addTranscript(const WhyLog &log, const std::vector<WaitSegment> &segments,
                                    std::vector<Cause> &causes)
{
    const auto words = std::ranges::find(segments, Segment::Transcription, &WaitSegment::segment);
    const auto start = std::ranges::find(segments, Segment::Start, &WaitSegment::segment);
    if (words == segments.end() || start == segments.end() || !start->response)
        return;
    const auto asked = log.conversation.responses()[*start->response].askedBy;
    if (!asked || words->end - start->begin <= log.budget.of(Segment::Start))
        return; // the wait for them was none
    constexpr milliseconds atOnce{500};
    if (log.events.at(*asked) - words->end > atOnce)
        return; // something else came between
    for (quint32 i = number(log.events.firstAt(words->end)); i < number(*asked); ++i) {
        const EventIndex event{i};
        const EventSpec *spec = EventCatalogue::find(log.events.strings().view(log.events.type(event)));
        if (log.events.at(event) != words->end)
            return;
        if (spec && spec->kind == EventKind::TranscriptionCompleted) {
            causes.push_back({"words-late",
                              Sureness::Likely,
                              tr("The user's words came too late: the app sent response.create only when it had their "
                                 "transcript, %1 into the wait.")
                                  .arg(msText(words->end - start->begin)),
                              {event, *asked}});
            return;
        }
    }
}

/// Which stage of a pipeline was the slowest, where the endpoint told its stages. It comes first where most of the wait was it.
void CausesOfWaiting::addStages(const WhyLog &log, TurnIndex turn, const WaitSegment &whole, std::vector<Cause> &causes)
{
    const auto pipeline = TurnPipeline::of(log.conversation, log.events, turn);
    const TurnPipeline::Part *longest = pipeline ? pipeline->longest() : nullptr;
    if (!longest)
        return;
    QStringList told;
    QString slowest;
    QString definition;
    std::vector<EventIndex> evidence;
    for (const PipelinePart part : kPipelineParts) {
        const TurnPipeline::Part &each = (*pipeline)[part];
        if (!each.took)
            continue;
        if (&each == longest) {
            slowest = TurnPipeline::name(part);
            definition = TurnPipeline::definition(part);
        }
        QString text = tr("%1 %2").arg(TurnPipeline::name(part), msText(*each.took));
        if (!each.model.empty())
            text += u" ("_s + utf8Text(each.model).simplified() + u')';
        told << text;
        evidence.push_back(*each.event);
    }
    std::ranges::sort(evidence);
    Cause cause{"slow-stage", Sureness::Proven,
                tr("The slowest of the endpoint's stages was: %1. Of the wait of %2 they took: %3.")
                    .arg(slowest, msText(whole.length()), told.join(u", "_s)),
                evidence, definition};
    causes.insert(*longest->took * 2 > whole.length() ? causes.begin() : causes.end(), std::move(cause));
}

std::vector<Cause> CausesOfWaiting::of(const WhyLog &log, TurnIndex turn, const std::vector<WaitSegment> &segments)
{
    std::vector<Cause> causes;
    addPlayback(log, turn, causes);
    const WaitSegment *all = whole(segments);
    if (!all || all->length() <= log.budget.of(Segment::Whole))
        return causes;
    std::vector<const WaitSegment *> over;
    for (const WaitSegment &each : segments) {
        // The transcript runs beside the answer, and what ends behind it is no part of the wait.
        const bool beside = each.segment == Segment::Transcription || each.segment == Segment::Whole;
        if (!beside && each.end <= all->end && each.length() > log.budget.of(each.segment))
            over.push_back(&each);
    }
    std::ranges::stable_sort(over, std::ranges::greater(),
                             [&log](const WaitSegment *each) { return each->length() - log.budget.of(each->segment); });
    const size_t before = causes.size();
    addApprovals(log, turn, *all, causes);
    for (const WaitSegment *each : over)
        causes.push_back(overrun(log, turn, *each));
    if (causes.size() == before)
        causes.push_back(sum(log, segments, *all));
    addTranscript(log, segments, causes);
    addStages(log, turn, *all, causes);
    return causes;
}

} // namespace turnscope
