// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session_report_json.h"

#include "app/commands/budget_json.h"
#include "app/commands/cost_report.h"
#include "app/commands/session_report.h"
#include "models/conversation/turn_pipeline.h"
#include "models/conversation/turn_text.h"
#include "models/files/file_path.h"
#include "models/lint/interruption_check.h"
#include "models/text/qt_text.h"

#include <QJsonArray>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;
using namespace report_words;

namespace {

QString timesId(RecordingInfo::Times times)
{
    switch (times) {
    case RecordingInfo::Times::None:
        return u"none"_s;
    case RecordingInfo::Times::Wall:
        return u"wall"_s;
    case RecordingInfo::Times::Monotonic:
        break;
    }
    return u"monotonic"_s;
}

/// Null in a log without times: there it is an order, and no time.
QJsonValue moment(const SessionReport &report, SessionTime at)
{
    return report.isTimed() ? QJsonValue(toMicroseconds(at)) : QJsonValue();
}

QJsonObject answer(const SessionReport &report, const AnswerAudit &audit, bool heardIsKnown)
{
    constexpr std::array<std::string_view, 4> holdings{"whole", "generated", "truncated", "nothing"};
    QJsonObject json{{u"item"_s, report.events().strings().text(audit.item)},
                     {u"sent_ms"_s, inMs(audit.sent)},
                     {u"heard_ms"_s, heardIsKnown ? QJsonValue(inMs(audit.heard)) : QJsonValue()},
                     {u"unheard_ms"_s, heardIsKnown ? QJsonValue(inMs(audit.unheard())) : QJsonValue()},
                     {u"heard_is_estimate"_s, audit.estimated || audit.sentEstimated},
                     {u"server_holds"_s, latinText(holdings[size_t(audit.holding)])},
                     {u"server_holds_ms"_s, inMs(audit.held)},
                     {u"unheard_tokens"_s, heardIsKnown ? QJsonValue(audit.unheardTokens) : QJsonValue()}};
    if (const auto price = heardIsKnown ? unheardPrice(audit, *report.prices()) : std::nullopt)
        json.insert(u"unheard_cost"_s, *price);
    if (audit.cut)
        json.insert(u"cut_in_us"_s, moment(report, audit.cut->at));
    if (audit.stop) {
        json.insert(u"stop_ms"_s, inMs(*audit.stop));
        json.insert(u"stop_is_estimate"_s, audit.stopEstimated);
    }
    if (audit.asked)
        json.insert(u"audio_end_ms"_s, qint64(audit.asked->count()));
    QJsonArray verdicts;
    for (const Verdict verdict : audit.verdicts)
        verdicts.append(latinText(InterruptionCheck::rule(verdict).id));
    json.insert(u"verdicts"_s, verdicts);
    return json;
}

QJsonArray tools(const SessionReport &report, const Turn &turn)
{
    QJsonArray all;
    for (const StringId id : turn.toolCalls) {
        const ToolCall *call = report.conversation().toolCall(id);
        const Item *item = report.conversation().item(id);
        if (!call || !item)
            continue;
        QJsonObject tool{{u"name"_s, fromUtf8(item->name)}, {u"asked_us"_s, moment(report, call->asked)}};
        if (call->answered)
            tool.insert(u"answered_us"_s, moment(report, *call->answered));
        tool.insert(u"failed"_s, call->failed);
        all.append(tool);
    }
    return all;
}

/// What the stages of a pipeline took; null where the endpoint told none.
QJsonValue stagesJson(const SessionReport &report, TurnIndex turn)
{
    const auto pipeline = TurnPipeline::of(report.conversation(), report.events(), turn);
    if (!pipeline)
        return {};
    const auto ms = [](const std::optional<microseconds> &length) {
        return length ? QJsonValue(inMs(*length)) : QJsonValue();
    };
    QJsonObject stages{{u"first_word_ms"_s, ms(pipeline->firstWord)},
                       {u"all_text_ms"_s, ms(pipeline->allText)},
                       {u"all_sound_ms"_s, ms(pipeline->allSound)}};
    for (const PipelinePart part : kPipelineParts)
        stages.insert(latinText(TurnPipeline::key(part)) + u"_ms"_s, ms((*pipeline)[part].took));
    return stages;
}

QJsonObject turn(const SessionReport &report, const TurnFigures &figures)
{
    const Turn &turn = report.conversation().turns()[figures.turn];
    const TurnMoments &at = figures.moments;
    QJsonObject latency;
    const auto add = [&latency](const QString &name, const std::optional<double> &ms) {
        if (ms)
            latency.insert(name, *ms);
    };
    const auto &asked = at[Moment::SpeechStopped] ? at[Moment::SpeechStopped] : at[Moment::Submitted];
    add(u"voice_end_to_first_sound"_s, between(at[Moment::VoiceEnd], at[Moment::FirstSound]));
    add(u"voice_end_to_first_audio"_s, between(at[Moment::VoiceEnd], at[Moment::FirstAudio]));
    add(u"asked_to_response"_s, between(asked, at[Moment::ResponseCreated]));
    add(u"asked_to_first_audio"_s, between(asked, at[Moment::FirstAudio]));
    add(u"asked_to_done"_s, between(asked, at[Moment::Done]));
    for (const Interval interval : Latency::all()) {
        if (const auto length = Latency::of(at, interval))
            latency.insert(latinText(Latency::key(interval)), inMs(*length));
    }
    QJsonArray answers;
    for (const AnswerAudit &each : figures.answers)
        answers.append(answer(report, each, figures.knowsHeard()));
    return {{u"index"_s, qint64(number(figures.turn))},
            {u"start_us"_s, moment(report, turn.range.begin)},
            {u"user_text"_s, report.userText(turn)},
            {u"assistant_text"_s, report.assistantText(turn)},
            {u"status"_s, latinText(turnStatusId(turn.status))},
            {u"latency_ms"_s, latency},
            {u"stages"_s, stagesJson(report, figures.turn)},
            {u"cost"_s, figures.cost ? QJsonValue(*figures.cost) : QJsonValue()},
            {u"voice_end_by"_s, !at[Moment::VoiceEnd] ? QJsonValue()
                                : at.byDetector       ? QJsonValue(u"detector"_s)
                                                      : QJsonValue(u"server"_s)},
            {u"tool_calls"_s, qint64(figures.toolCalls)},
            {u"tools_ms"_s, figures.timed ? QJsonValue(inMs(figures.tools)) : QJsonValue()},
            {u"tools"_s, tools(report, turn)},
            {u"answers"_s, answers}};
}

QJsonValue secondsUsed(const SessionReport &report)
{
    const SecondsUsed *used = report.conversation().secondsUsed();
    if (!used)
        return {};
    QJsonObject json{{u"seconds"_s, used->seconds}, {u"final"_s, used->final}};
    if (const auto cost = report.secondsCost())
        json.insert(u"cost"_s, *cost);
    return json;
}

QJsonObject percentilesOfAll(const SessionReport &report)
{
    QJsonObject all;
    for (const Interval interval : Latency::all()) {
        std::vector<microseconds> lengths;
        for (const TurnFigures &figures : report.figures()) {
            if (const auto length = Latency::of(figures.moments, interval))
                lengths.push_back(*length);
        }
        if (lengths.empty())
            continue;
        const Percentiles spread = percentiles(std::move(lengths));
        all.insert(latinText(Latency::key(interval)), QJsonObject{{u"turns"_s, qint64(spread.count)},
                                                                  {u"p50"_s, inMs(spread.p50)},
                                                                  {u"p90"_s, inMs(spread.p90)},
                                                                  {u"p95"_s, inMs(spread.p95)},
                                                                  {u"longest"_s, inMs(spread.longest)}});
    }
    return all;
}

QJsonArray gaps(const SessionReport &report)
{
    QJsonArray result;
    for (const RecordingGap &gap : report.gaps()) {
        const auto share = [&gap](Direction side) {
            const RecordingGap::Share &of = gap.of[size_t(side)];
            return QJsonObject{{u"frames"_s, qint64(of.frames)}, {u"bytes"_s, qint64(of.bytes)}};
        };
        result.append(QJsonObject{{u"from_us"_s, toMicroseconds(gap.from)},
                                  {u"to_us"_s, toMicroseconds(gap.to)},
                                  {u"reason"_s, latinText(RecordingGap::reasonId(gap.reason))},
                                  {u"server"_s, share(Direction::Server)},
                                  {u"client"_s, share(Direction::Client)},
                                  {u"console"_s, share(Direction::Console)}});
    }
    return result;
}

QJsonArray sessionList(const SessionReport &report)
{
    QJsonArray list;
    const auto sessions = report.conversation().sessions();
    for (size_t i = 0; i < sessions.size(); ++i) {
        list.append(QJsonObject{{u"first_event"_s, qint64(number(sessions[i].first))},
                                {u"events"_s, qint64(report.sessionEnd(i) - number(sessions[i].first))},
                                {u"start_us"_s, moment(report, sessions[i].begin)},
                                {u"begin_recorded"_s, sessions[i].begun}});
    }
    return list;
}

QString audioId(const SessionReport &report)
{
    if (!report.gaps().empty())
        return u"incomplete"_s;
    if (report.fold().you().sampleCount() == 0 && report.fold().model().sampleCount() == 0)
        return report.info().audioCut ? u"cut"_s : u"none"_s;
    return report.fold().brokenAudio().empty() && !report.info().audioCut ? u"complete"_s : u"cut"_s;
}

QJsonObject completeness(const SessionReport &report)
{
    RecordingGap missing;
    for (const RecordingGap &gap : report.gaps())
        missing.join(gap);
    QJsonArray unread;
    for (const RecordingInfo::Unread &piece : report.info().unread)
        unread.append(QJsonObject{{u"line"_s, qint64(piece.line)}, {u"why"_s, piece.why}});
    const std::string_view dialect = dialectId(report.conversation().dialect());
    return {{u"dialect"_s, utf8Text(dialect)},
            {u"direction"_s, report.info().directionRecorded ? u"recorded"_s : u"inferred"_s},
            {u"times"_s, timesId(report.info().times)},
            {u"whole_seconds"_s, report.info().wholeSeconds},
            {u"untimed_events"_s, qint64(report.info().untimed.size())},
            {u"audio"_s, audioId(report)},
            {u"missing_events"_s, qint64(missing.total().frames)},
            {u"missing_bytes"_s, qint64(missing.total().bytes)},
            {u"gaps"_s, gaps(report)},
            {u"unread"_s, unread},
            {u"unread_count"_s, qint64(report.info().unreadCount)},
            {u"cut_events"_s, qint64(report.info().cutFrames)},
            {u"out_of_order"_s, report.info().outOfOrder},
            {u"connections_at_once"_s, qint64(report.info().connectionsAtOnce)},
            {u"mingled"_s, report.conversation().isMingled()},
            {u"torn_tail"_s, report.info().tornTail}};
}

} // namespace

QJsonObject reportJson(const SessionReport &report, size_t findings)
{
    QJsonObject typeCounts;
    for (const auto &[type, times] : report.types())
        typeCounts.insert(type, qint64(times));
    QJsonArray turns;
    for (const TurnFigures &figures : report.figures())
        turns.append(turn(report, figures));
    // In another's log the console's are no events, but what its tool noted of the connection.
    const bool isOurs = report.info().format == RecordingInfo::ourFormat();
    return {{u"events"_s, qint64(report.eventCount() - (isOurs ? 0 : report.count(Direction::Console)))},
            {u"client"_s, qint64(report.count(Direction::Client))},
            {u"server"_s, qint64(report.count(Direction::Server))},
            {u"console"_s, qint64(report.count(Direction::Console))},
            {u"types"_s, typeCounts},
            {u"duration_ms"_s, report.isTimed() ? QJsonValue(qint64(report.duration().count())) : QJsonValue()},
            {u"sessions"_s, qint64(report.conversation().sessions().size())},
            {u"session_list"_s, sessionList(report)},
            {u"turns"_s, turns},
            {u"findings"_s, qint64(findings)},
            {u"completeness"_s, completeness(report)},
            {u"latency_ms"_s, percentilesOfAll(report)},
            {u"budget"_s, budgetJson(report.budget(), report.overruns())},
            {u"seconds_used"_s, secondsUsed(report)},
            {u"ledger"_s, CostReport::summaryJson(report.account(), report.events())},
            {u"recording"_s, shownPath(report.info().path)}};
}

} // namespace turnscope
