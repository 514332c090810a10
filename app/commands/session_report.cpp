// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session_report.h"

#include "app/commands/budget_json.h"
#include "app/commands/terminal_text.h"
#include "models/files/file_path.h"
#include "models/lint/interruption_check.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
}

QString statusId(Turn::Status status)
{
    switch (status) {
    case Turn::Status::Open:
        return u"open"_s;
    case Turn::Status::Completed:
        return u"completed"_s;
    case Turn::Status::CutIn:
        return u"cut_in"_s;
    case Turn::Status::Incomplete:
        return u"incomplete"_s;
    case Turn::Status::Failed:
        return u"failed"_s;
    case Turn::Status::Unanswered:
        break;
    }
    return u"unanswered"_s;
}

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

std::optional<double> between(const std::optional<SessionTime> &from, const std::optional<SessionTime> &to)
{
    if (!from || !to)
        return std::nullopt;
    return double((*to - *from).count()) / 1000;
}

double inMs(microseconds length)
{
    return double(length.count()) / 1000;
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString elided(const QString &text, qsizetype width)
{
    const QString shown = TerminalText::piece(text);
    return shown.size() <= width ? shown : shown.left(width - 1) + u'…';
}

QString column(const std::optional<double> &ms, bool estimate = false)
{
    return (ms ? (estimate ? u"≈"_s : QString()) + QString::number(std::lround(*ms)) : u"–"_s).rightJustified(8);
}

} // namespace

SessionReport::SessionReport(const RecordingInfo &info, const EventStore &events, const SessionFold &fold,
                             Listening listening)
    : m_info(info)
    , m_events(events)
    , m_fold(fold)
{
    if (auto prices = PriceTable::builtIn())
        m_prices = std::move(*prices);
    for (quint32 i = 0; i < events.size(); ++i) {
        if (events.from(EventIndex{i}) != Direction::Console
            || events.strings().view(events.type(EventIndex{i})) != RecordingGap::kType)
            continue;
        if (const auto gap = RecordingGap::read(events.frame(EventIndex{i})))
            m_gaps.push_back(*gap);
    }
    const AudioTrack &you = fold.you();
    const bool isShort = you.sampleCount() / you.rate() < std::chrono::seconds(kListened).count();
    m_figures =
        turnFigures(fold, isShort || listening == Listening::All ? voiceSpans(events, you) : std::vector<VoiceSpan>(),
                    m_prices ? &*m_prices : nullptr);
    forgetUnknownTimes(m_figures, fold.conversation(), info);
    m_timed = info.times != RecordingInfo::Times::None;
    m_end = events.size();
}

bool SessionReport::narrowTo(size_t session)
{
    const auto sessions = m_fold.conversation().sessions();
    if (session >= sessions.size())
        return false;
    m_first = number(sessions[session].first);
    m_end = sessionEnd(session);
    const auto turns = m_fold.conversation().turns();
    std::erase_if(m_figures, [&](const TurnFigures &figures) {
        const quint32 first = number(turns[figures.turn].firstEvent);
        return first < m_first || first >= m_end;
    });
    return true;
}

quint32 SessionReport::count(Direction from) const
{
    quint32 number = 0;
    for (quint32 i = m_first; i < m_end; ++i)
        number += m_events.from(EventIndex{i}) == from ? 1 : 0;
    return number;
}

milliseconds SessionReport::duration() const
{
    return m_end == m_first ? milliseconds(0)
                            : std::chrono::floor<milliseconds>(m_events.at(EventIndex{m_end - 1})
                                                               - m_events.at(EventIndex{m_first}));
}

std::vector<std::pair<QString, quint32>> SessionReport::types() const
{
    std::unordered_map<quint32, quint32> counts;
    for (quint32 i = m_first; i < m_end; ++i)
        ++counts[number(m_events.type(EventIndex{i}))];
    std::vector<std::pair<QString, quint32>> result;
    result.reserve(counts.size());
    for (const auto &[type, times] : counts)
        result.emplace_back(m_events.strings().text(StringId{type}), times);
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return result;
}

QString SessionReport::userText(const Turn &turn) const
{
    const Item *item = m_fold.conversation().item(turn.userItem);
    return item ? fromUtf8(item->text()) : QString();
}

QString SessionReport::assistantText(const Turn &turn) const
{
    QStringList texts;
    const Conversation &conversation = m_fold.conversation();
    for (const ResponseIndex index : turn.responses) {
        if (conversation.responses()[index].outOfBand)
            continue;
        for (const StringId id : conversation.responses()[index].items) {
            const Item *item = conversation.item(id);
            if (item && item->kind == ItemKind::Message && !item->text().empty())
                texts += fromUtf8(item->text());
        }
    }
    return texts.join(u' ');
}

QJsonObject SessionReport::turn(const TurnFigures &figures) const
{
    const Turn &turn = m_fold.conversation().turns()[figures.turn];
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
            latency.insert(latin(Latency::key(interval)), inMs(*length));
    }
    QJsonArray answers;
    for (const AnswerAudit &each : figures.answers)
        answers.append(answer(each, figures.knowsHeard()));
    return {{u"index"_s, qint64(number(figures.turn))},
            {u"start_us"_s, moment(turn.range.begin)},
            {u"user_text"_s, userText(turn)},
            {u"assistant_text"_s, assistantText(turn)},
            {u"status"_s, statusId(turn.status)},
            {u"latency_ms"_s, latency},
            {u"cost"_s, figures.cost ? QJsonValue(*figures.cost) : QJsonValue()},
            {u"voice_end_by"_s, !at[Moment::VoiceEnd] ? QJsonValue()
                                : at.byDetector       ? QJsonValue(u"detector"_s)
                                                      : QJsonValue(u"server"_s)},
            {u"tool_calls"_s, qint64(figures.toolCalls)},
            {u"tools_ms"_s, inMs(figures.tools)},
            {u"tools"_s, tools(turn)},
            {u"answers"_s, answers}};
}

/// Null in a log without times: there it is an order, and no time.
QJsonValue SessionReport::moment(SessionTime at) const
{
    return m_timed ? QJsonValue(toMicroseconds(at)) : QJsonValue();
}

QJsonObject SessionReport::answer(const AnswerAudit &audit, bool heardIsKnown) const
{
    constexpr std::array<std::string_view, 4> holdings{"whole", "generated", "truncated", "nothing"};
    QJsonObject json{{u"item"_s, m_events.strings().text(audit.item)},
                     {u"sent_ms"_s, inMs(audit.sent)},
                     {u"heard_ms"_s, heardIsKnown ? QJsonValue(inMs(audit.heard)) : QJsonValue()},
                     {u"unheard_ms"_s, heardIsKnown ? QJsonValue(inMs(audit.unheard())) : QJsonValue()},
                     {u"heard_is_estimate"_s, audit.estimated || audit.sentEstimated},
                     {u"server_holds"_s, latin(holdings[size_t(audit.holding)])},
                     {u"server_holds_ms"_s, inMs(audit.held)},
                     {u"unheard_tokens"_s, heardIsKnown ? QJsonValue(audit.unheardTokens) : QJsonValue()}};
    if (const auto price = heardIsKnown && m_prices ? unheardPrice(audit, *m_prices) : std::nullopt)
        json.insert(u"unheard_cost"_s, *price);
    if (audit.cut)
        json.insert(u"cut_in_us"_s, moment(audit.cut->at));
    if (audit.stop) {
        json.insert(u"stop_ms"_s, inMs(*audit.stop));
        json.insert(u"stop_is_estimate"_s, audit.stopEstimated);
    }
    if (audit.asked)
        json.insert(u"audio_end_ms"_s, qint64(audit.asked->count()));
    QJsonArray verdicts;
    for (const Verdict verdict : audit.verdicts)
        verdicts.append(latin(InterruptionCheck::rule(verdict).id));
    json.insert(u"verdicts"_s, verdicts);
    return json;
}

QJsonArray SessionReport::tools(const Turn &turn) const
{
    QJsonArray all;
    for (const StringId id : turn.toolCalls) {
        const ToolCall *call = m_fold.conversation().toolCall(id);
        const Item *item = m_fold.conversation().item(id);
        if (!call || !item)
            continue;
        QJsonObject tool{{u"name"_s, fromUtf8(item->name)}, {u"asked_us"_s, moment(call->asked)}};
        if (call->answered)
            tool.insert(u"answered_us"_s, moment(*call->answered));
        tool.insert(u"failed"_s, call->failed);
        all.append(tool);
    }
    return all;
}

QJsonValue SessionReport::secondsUsed() const
{
    const SecondsUsed *used = m_fold.conversation().secondsUsed();
    if (!used)
        return {};
    QJsonObject json{{u"seconds"_s, used->seconds}, {u"final"_s, used->final}};
    if (const auto cost =
            m_prices ? m_prices->ofSeconds(used->seconds, m_fold.conversation().settings().model) : std::nullopt)
        json.insert(u"cost"_s, *cost);
    return json;
}

QString SessionReport::secondsText() const
{
    const SecondsUsed *used = m_fold.conversation().secondsUsed();
    if (!used)
        return {};
    const auto cost =
        m_prices ? m_prices->ofSeconds(used->seconds, m_fold.conversation().settings().model) : std::nullopt;
    const QString seconds = QString::number(used->seconds);
    QString text = used->final ? tr("Billed by its length: %1 s.").arg(seconds)
                               : tr("Billed by its length: %1 s when the server told it last.").arg(seconds);
    if (cost)
        text += u' ' + tr("About $%1, what other models did for it not included.").arg(*cost, 0, 'f', 4);
    return text + u'\n';
}

QJsonObject SessionReport::percentilesOfAll() const
{
    QJsonObject all;
    for (const Interval interval : Latency::all()) {
        std::vector<microseconds> lengths;
        for (const TurnFigures &figures : m_figures) {
            if (const auto length = Latency::of(figures.moments, interval))
                lengths.push_back(*length);
        }
        if (lengths.empty())
            continue;
        const Percentiles spread = percentiles(std::move(lengths));
        all.insert(latin(Latency::key(interval)), QJsonObject{{u"turns"_s, qint64(spread.count)},
                                                              {u"p50"_s, inMs(spread.p50)},
                                                              {u"p90"_s, inMs(spread.p90)},
                                                              {u"p95"_s, inMs(spread.p95)},
                                                              {u"longest"_s, inMs(spread.longest)}});
    }
    return all;
}

BudgetOverruns SessionReport::overruns() const
{
    BudgetOverruns overruns;
    for (const TurnFigures &figures : m_figures) {
        if (figures.timed)
            overruns.add(waitSegments(m_fold.conversation(), m_events, figures.turn, figures.moments), LatencyBudget());
    }
    return overruns;
}

QJsonArray SessionReport::gaps() const
{
    QJsonArray result;
    for (const RecordingGap &gap : m_gaps) {
        const auto share = [&gap](Direction side) {
            const RecordingGap::Share &of = gap.of[size_t(side)];
            return QJsonObject{{u"frames"_s, qint64(of.frames)}, {u"bytes"_s, qint64(of.bytes)}};
        };
        result.append(QJsonObject{{u"from_us"_s, toMicroseconds(gap.from)},
                                  {u"to_us"_s, toMicroseconds(gap.to)},
                                  {u"reason"_s, latin(RecordingGap::reasonId(gap.reason))},
                                  {u"server"_s, share(Direction::Server)},
                                  {u"client"_s, share(Direction::Client)},
                                  {u"console"_s, share(Direction::Console)}});
    }
    return result;
}

QString SessionReport::gapText() const
{
    QString text;
    for (const RecordingGap &gap : m_gaps) {
        const RecordingGap::Share total = gap.total();
        text += tr("The recording is incomplete: %1 events of %2 bytes are missing from %3 s to %4 s, because %5.")
                    .arg(total.frames)
                    .arg(total.bytes)
                    .arg(double(toMicroseconds(gap.from)) / 1e6, 0, 'f', 3)
                    .arg(double(toMicroseconds(gap.to)) / 1e6, 0, 'f', 3)
                    .arg(RecordingGap::reasonText(gap.reason))
                + u'\n';
    }
    return text;
}

quint32 SessionReport::sessionEnd(size_t session) const
{
    const auto sessions = m_fold.conversation().sessions();
    return session + 1 < sessions.size() ? number(sessions[session + 1].first) : m_events.size();
}

QJsonArray SessionReport::sessionList() const
{
    QJsonArray list;
    const auto sessions = m_fold.conversation().sessions();
    for (size_t i = 0; i < sessions.size(); ++i) {
        list.append(QJsonObject{{u"first_event"_s, qint64(number(sessions[i].first))},
                                {u"events"_s, qint64(sessionEnd(i) - number(sessions[i].first))},
                                {u"start_us"_s, moment(sessions[i].begin)},
                                {u"begin_recorded"_s, sessions[i].begun}});
    }
    return list;
}

/// Nothing of a log with one session.
QString SessionReport::sessionText() const
{
    QString text;
    const auto sessions = m_fold.conversation().sessions();
    for (size_t i = 0; sessions.size() > 1 && i < sessions.size(); ++i) {
        text += tr("Session %1 of %2: events %3 to %4.")
                    .arg(i + 1)
                    .arg(sessions.size())
                    .arg(number(sessions[i].first))
                    .arg(sessionEnd(i) - 1);
        if (m_timed)
            text += u' ' + tr("It begins at %1 s.").arg(double(toMicroseconds(sessions[i].begin)) / 1e6, 0, 'f', 3);
        if (!sessions[i].begun)
            text += u' ' + tr("Its beginning is not in the log.");
        text += u'\n';
    }
    return text;
}

QString SessionReport::audioId() const
{
    if (!m_gaps.empty())
        return u"incomplete"_s;
    if (m_fold.you().sampleCount() == 0 && m_fold.model().sampleCount() == 0)
        return m_info.audioCut ? u"cut"_s : u"none"_s;
    return m_fold.brokenAudio().empty() && !m_info.audioCut ? u"complete"_s : u"cut"_s;
}

QJsonObject SessionReport::completeness() const
{
    RecordingGap missing;
    for (const RecordingGap &gap : m_gaps)
        missing.join(gap);
    QJsonArray unread;
    for (const RecordingInfo::Unread &piece : m_info.unread)
        unread.append(QJsonObject{{u"line"_s, qint64(piece.line)}, {u"why"_s, piece.why}});
    const std::string_view dialect = dialectId(m_fold.conversation().dialect());
    return {{u"dialect"_s, QString::fromUtf8(dialect.data(), qsizetype(dialect.size()))},
            {u"direction"_s, m_info.directionRecorded ? u"recorded"_s : u"inferred"_s},
            {u"times"_s, timesId(m_info.times)},
            {u"whole_seconds"_s, m_info.wholeSeconds},
            {u"untimed_events"_s, qint64(m_info.untimed.size())},
            {u"audio"_s, audioId()},
            {u"missing_events"_s, qint64(missing.total().frames)},
            {u"missing_bytes"_s, qint64(missing.total().bytes)},
            {u"gaps"_s, gaps()},
            {u"unread"_s, unread},
            {u"unread_count"_s, qint64(m_info.unreadCount)},
            {u"cut_events"_s, qint64(m_info.cutFrames)},
            {u"out_of_order"_s, m_info.outOfOrder},
            {u"torn_tail"_s, m_info.tornTail}};
}

QJsonObject SessionReport::json(size_t findings) const
{
    QJsonObject typeCounts;
    for (const auto &[type, times] : types())
        typeCounts.insert(type, qint64(times));
    QJsonArray turns;
    for (const TurnFigures &figures : m_figures)
        turns.append(turn(figures));
    // In another's log the console's are no events, but what its tool noted of the connection.
    const bool isOurs = m_info.format == RecordingInfo::ourFormat();
    return {{u"events"_s, qint64(m_end - m_first - (isOurs ? 0 : count(Direction::Console)))},
            {u"client"_s, qint64(count(Direction::Client))},
            {u"server"_s, qint64(count(Direction::Server))},
            {u"console"_s, qint64(count(Direction::Console))},
            {u"types"_s, typeCounts},
            {u"duration_ms"_s, m_timed ? QJsonValue(qint64(duration().count())) : QJsonValue()},
            {u"sessions"_s, qint64(m_fold.conversation().sessions().size())},
            {u"session_list"_s, sessionList()},
            {u"turns"_s, turns},
            {u"findings"_s, qint64(findings)},
            {u"completeness"_s, completeness()},
            {u"latency_ms"_s, percentilesOfAll()},
            {u"budget"_s, budgetJson(LatencyBudget(), overruns())},
            {u"seconds_used"_s, secondsUsed()},
            {u"recording"_s, shownPath(m_info.path)}};
}

QString SessionReport::toolText(StringId id) const
{
    const ToolCall *call = m_fold.conversation().toolCall(id);
    const Item *item = m_fold.conversation().item(id);
    const QString name = item ? elided(fromUtf8(item->name), 40) : QString();
    if (!call || !call->answered)
        return tr("→ tool %1: not answered").arg(name);
    return tr("→ tool %1: %2 s").arg(name).arg(double((*call->answered - call->asked).count()) / 1e6, 0, 'f', 1);
}

QString SessionReport::turnTable() const
{
    const auto turns = m_fold.conversation().turns();
    if (turns.empty())
        return tr("No turns.") + u'\n';
    //: Columns of a table of fixed width; ms: from the end of the user's voice to the answer's sound, from the
    //: question's end to its first audio and to its end, and how much of it was heard.
    QString table =
        tr("  #   start  status         wait    audio     done   heard of sent  you / model / verdict") + u'\n';
    bool estimates = false;
    for (const TurnFigures &figures : m_figures) {
        const Turn &turn = turns[figures.turn];
        const TurnMoments &at = figures.moments;
        const auto &asked = at[Moment::SpeechStopped] ? at[Moment::SpeechStopped] : at[Moment::Submitted];
        const auto wait = Latency::answerWait(at);
        const double start = double(toMicroseconds(turn.range.begin)) / 1e6;
        const QString heard = figures.answers.empty() || !figures.knowsHeard()
                                  ? u"–"_s
                                  : u"%1%2/%3"_s.arg(figures.estimated() ? u"≈"_s : QString())
                                        .arg(std::lround(inMs(figures.heard())))
                                        .arg(std::lround(inMs(figures.sent())));
        table += u"%1 %2  %3 %4 %5 %6 %7  %8\n"_s.arg(
            QString::number(number(figures.turn) + 1).rightJustified(3),
            (m_timed ? QString::number(start, 'f', 2) : u"–"_s).rightJustified(7),
            statusId(turn.status).leftJustified(10),
            column(wait ? std::optional(inMs(*wait)) : std::nullopt, !at.byDetector),
            column(between(asked, at[Moment::FirstAudio])), column(between(asked, at[Moment::Done])),
            heard.rightJustified(15), elided(userText(turn), 62));
        estimates = estimates || (wait && !at.byDetector);
        const QString indent(67, u' ');
        table += indent + elided(assistantText(turn), 62) + u'\n';
        for (const StringId id : turn.toolCalls)
            table += indent + toolText(id) + u'\n';
        for (const AnswerAudit &audit : figures.answers) {
            for (const Verdict verdict : figures.knowsHeard() ? audit.verdicts : std::vector<Verdict>())
                table += indent
                         + u"→ %1: %2\n"_s.arg(InterruptionAudit::name(verdict),
                                               TerminalText::piece(InterruptionAudit::sentence(verdict, audit)));
        }
    }
    if (estimates)
        table +=
            tr("wait ≈: the end of the voice is the server's there, not our own detector's (see --listen).") + u'\n';
    return table;
}

QString SessionReport::text(size_t findings) const
{
    const QString path = TerminalText::piece(shownPath(m_info.path));
    QString text = (m_timed ? tr("%1: %2 events in %3 s (%4 from the client, %5 from the server, %6 of the console)")
                                  .arg(path)
                                  .arg(m_end - m_first)
                                  .arg(double(duration().count()) / 1000, 0, 'f', 1)
                            : tr("%1: %2 events in order, without times (%3 from the client, %4 from the server, %5 of "
                                 "the console)")
                                  .arg(path)
                                  .arg(m_end - m_first))
                       .arg(count(Direction::Client))
                       .arg(count(Direction::Server))
                       .arg(count(Direction::Console))
                   + u'\n';
    if (m_info.wholeSeconds)
        text += tr("Its times are whole seconds: what is measured between events is not shown.") + u'\n';
    for (const auto &[type, times] : types())
        text += u"%1  %2\n"_s.arg(QString::number(times).rightJustified(8),
                                  type.isEmpty() ? tr("(no type)") : TerminalText::piece(type));
    text += sessionText() + u'\n' + turnTable() + u'\n';
    if (const QString over = overruns().text(); !over.isEmpty())
        text += tr("Over their budget: %1.").arg(over) + u'\n';
    const std::string_view dialect = dialectName(m_fold.conversation().dialect());
    text += tr("Dialect: %1. Linter: %n finding(s).", nullptr, int(findings))
                .arg(QString::fromUtf8(dialect.data(), qsizetype(dialect.size())))
            + u'\n';
    text += secondsText() + gapText();
    if (m_info.tornTail)
        text += tr("The last line was cut off and skipped.") + u'\n';
    for (const RecordingInfo::Unread &piece : m_info.unread)
        text += piece.line == 0
                    ? TerminalText::piece(piece.why) + u'\n'
                    : tr("Line %1 could not be read: %2").arg(piece.line).arg(TerminalText::piece(piece.why)) + u'\n';
    return text;
}

} // namespace turnscope
