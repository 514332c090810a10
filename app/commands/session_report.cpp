// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session_report.h"

#include "models/lint/linter.h"

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
    return text.size() <= width ? text : text.left(width - 1) + u'…';
}

QString column(const std::optional<double> &ms)
{
    return (ms ? QString::number(std::lround(*ms)) : u"–"_s).rightJustified(8);
}

} // namespace

SessionReport::SessionReport(const RecordingInfo &info, const EventStore &events, const SessionFold &fold)
    : m_info(info)
    , m_events(events)
    , m_fold(fold)
{
    if (auto prices = PriceTable::builtIn())
        m_prices = std::move(*prices);
    const AudioTrack &you = fold.you();
    const bool isShort = you.sampleCount() / you.rate() < std::chrono::seconds(kListened).count();
    m_figures = turnFigures(fold, isShort ? voiceSpans(events, you) : std::vector<VoiceSpan>(),
                            m_prices ? &*m_prices : nullptr);
}

quint32 SessionReport::count(Direction from) const
{
    quint32 number = 0;
    for (quint32 i = 0; i < m_events.size(); ++i)
        number += m_events.from(EventIndex{i}) == from ? 1 : 0;
    return number;
}

milliseconds SessionReport::duration() const
{
    const quint32 size = m_events.size();
    return size == 0 ? milliseconds(0)
                     : std::chrono::floor<milliseconds>(m_events.at(EventIndex{size - 1}) - m_events.at(EventIndex{0}));
}

std::vector<std::pair<QString, quint32>> SessionReport::types() const
{
    std::unordered_map<quint32, quint32> counts;
    for (quint32 i = 0; i < m_events.size(); ++i)
        ++counts[number(m_events.type(EventIndex{i}))];
    std::vector<std::pair<QString, quint32>> result;
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
    for (const quint32 index : turn.responses) {
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
        answers.append(answer(each));
    return {{u"index"_s, qint64(figures.turn)},
            {u"start_us"_s, toMicroseconds(turn.range.begin)},
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
            {u"answers"_s, answers}};
}

QJsonObject SessionReport::answer(const AnswerAudit &audit) const
{
    constexpr std::array<std::string_view, 4> holdings{"whole", "generated", "truncated", "nothing"};
    QJsonObject json{{u"item"_s, m_events.strings().text(audit.item)},
                     {u"sent_ms"_s, inMs(audit.sent)},
                     {u"heard_ms"_s, inMs(audit.heard)},
                     {u"unheard_ms"_s, inMs(audit.unheard())},
                     {u"heard_is_estimate"_s, audit.estimated || audit.sentEstimated},
                     {u"server_holds"_s, latin(holdings[size_t(audit.holding)])},
                     {u"server_holds_ms"_s, inMs(audit.held)},
                     {u"unheard_tokens"_s, audit.unheardTokens}};
    if (const auto price = m_prices ? unheardPrice(audit, *m_prices) : std::nullopt)
        json.insert(u"unheard_cost"_s, *price);
    if (audit.cut)
        json.insert(u"cut_in_us"_s, toMicroseconds(audit.cut->at));
    if (audit.stop) {
        json.insert(u"stop_ms"_s, inMs(*audit.stop));
        json.insert(u"stop_is_estimate"_s, audit.stopEstimated);
    }
    if (audit.asked)
        json.insert(u"audio_end_ms"_s, qint64(audit.asked->count()));
    QJsonArray verdicts;
    for (const Verdict verdict : audit.verdicts)
        verdicts.append(latin(InterruptionAudit::rule(verdict)));
    json.insert(u"verdicts"_s, verdicts);
    return json;
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

QJsonObject SessionReport::completeness() const
{
    const bool anyAudio = m_fold.you().sampleCount() > 0 || m_fold.model().sampleCount() > 0;
    QJsonArray unread;
    for (const RecordingInfo::Unread &piece : m_info.unread)
        unread.append(QJsonObject{{u"line"_s, qint64(piece.line)}, {u"why"_s, piece.why}});
    const std::string_view dialect = dialectId(m_fold.conversation().dialect());
    return {{u"dialect"_s, QString::fromUtf8(dialect.data(), qsizetype(dialect.size()))},
            {u"direction"_s, m_info.directionRecorded ? u"recorded"_s : u"inferred"_s},
            {u"times"_s, timesId(m_info.times)},
            {u"audio"_s, !anyAudio                      ? u"none"_s
                         : m_fold.brokenAudio().empty() ? u"complete"_s
                                                        : u"cut"_s},
            {u"unread"_s, unread},
            {u"unread_count"_s, qint64(m_info.unreadCount)},
            {u"torn_tail"_s, m_info.tornTail}};
}

QJsonObject SessionReport::json() const
{
    QJsonObject typeCounts;
    for (const auto &[type, times] : types())
        typeCounts.insert(type, qint64(times));
    QJsonArray turns;
    for (const TurnFigures &figures : m_figures)
        turns.append(turn(figures));
    const bool verbatim = m_info.format == RecordingInfo::ourFormat();
    return {{u"events"_s, qint64(m_events.size())},
            {u"client"_s, qint64(count(Direction::Client))},
            {u"server"_s, qint64(count(Direction::Server))},
            {u"console"_s, qint64(count(Direction::Console))},
            {u"types"_s, typeCounts},
            {u"duration_ms"_s, qint64(duration().count())},
            {u"turns"_s, turns},
            {u"findings"_s, qint64(lint(m_events, verbatim).size())},
            {u"completeness"_s, completeness()},
            {u"latency_ms"_s, percentilesOfAll()},
            {u"recording"_s, m_info.path}};
}

QString SessionReport::turnTable() const
{
    const std::span<const Turn> turns = m_fold.conversation().turns();
    if (turns.empty())
        return tr("No turns.") + u'\n';
    //: Columns of a table of fixed width; ms: from the end of the user's voice to the answer's sound, from the
    //: question's end to its first audio and to its end, and how much of it was heard.
    QString table =
        tr("  #   start  status         wait    audio     done   heard of sent  you / model / verdict") + u'\n';
    for (const TurnFigures &figures : m_figures) {
        const Turn &turn = turns[figures.turn];
        const TurnMoments &at = figures.moments;
        const auto &asked = at[Moment::SpeechStopped] ? at[Moment::SpeechStopped] : at[Moment::Submitted];
        const auto wait = Latency::answerWait(at);
        const double start = double(toMicroseconds(turn.range.begin)) / 1e6;
        const QString heard = figures.answers.empty() ? u"–"_s
                                                      : u"%1%2/%3"_s.arg(figures.estimated() ? u"≈"_s : QString())
                                                            .arg(std::lround(inMs(figures.heard())))
                                                            .arg(std::lround(inMs(figures.sent())));
        table += u"%1 %2  %3 %4 %5 %6 %7  %8\n"_s.arg(
            QString::number(figures.turn + 1).rightJustified(3), QString::number(start, 'f', 2).rightJustified(7),
            statusId(turn.status).leftJustified(10), column(wait ? std::optional(inMs(*wait)) : std::nullopt),
            column(between(asked, at[Moment::FirstAudio])), column(between(asked, at[Moment::Done])),
            heard.rightJustified(15), elided(userText(turn), 62));
        const QString indent(67, u' ');
        table += indent + elided(assistantText(turn), 62) + u'\n';
        for (const AnswerAudit &audit : figures.answers) {
            for (const Verdict verdict : audit.verdicts)
                table += indent
                         + u"→ %1: %2\n"_s.arg(InterruptionAudit::name(verdict),
                                               InterruptionAudit::sentence(verdict, audit));
        }
    }
    return table;
}

QString SessionReport::text() const
{
    QString text = tr("%1: %2 events in %3 s (%4 from the client, %5 from the server, %6 of the console)")
                       .arg(m_info.path)
                       .arg(m_events.size())
                       .arg(double(duration().count()) / 1000, 0, 'f', 1)
                       .arg(count(Direction::Client))
                       .arg(count(Direction::Server))
                       .arg(count(Direction::Console))
                   + u'\n';
    for (const auto &[type, times] : types())
        text += u"%1  %2\n"_s.arg(QString::number(times).rightJustified(8), type.isEmpty() ? tr("(no type)") : type);
    text += u'\n' + turnTable() + u'\n';
    const std::string_view dialect = dialectName(m_fold.conversation().dialect());
    text += tr("Dialect: %1. Linter: %n finding(s).", nullptr,
               int(lint(m_events, m_info.format == RecordingInfo::ourFormat()).size()))
                .arg(QString::fromUtf8(dialect.data(), qsizetype(dialect.size())))
            + u'\n';
    if (m_info.tornTail)
        text += tr("The last line was cut off and skipped.") + u'\n';
    for (const RecordingInfo::Unread &piece : m_info.unread)
        text += tr("Line %1 could not be read: %2").arg(piece.line).arg(piece.why) + u'\n';
    return text;
}

} // namespace turnscope
