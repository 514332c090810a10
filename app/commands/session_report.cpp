// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session_report.h"

#include "models/cost/ledger.h"
#include "models/lint/linter.h"

#include <QJsonArray>

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

QJsonObject SessionReport::turn(qsizetype index, const std::optional<Cost> &cost) const
{
    const Turn &turn = m_fold.conversation().turns()[size_t(index)];
    QJsonObject latency;
    const auto add = [&latency](const QString &name, const std::optional<double> &ms) {
        if (ms)
            latency.insert(name, *ms);
    };
    const std::optional<SessionTime> asked = turn.speechStopped ? turn.speechStopped : turn.submitted;
    add(u"voice_end_to_first_sound"_s, between(turn.voiceEnd, turn.firstSound));
    add(u"voice_end_to_first_audio"_s, between(turn.voiceEnd, turn.firstAudio));
    add(u"asked_to_response"_s, between(asked, turn.responseCreated));
    add(u"asked_to_first_audio"_s, between(asked, turn.firstAudio));
    add(u"asked_to_done"_s, between(asked, turn.done));
    return {{u"index"_s, index},
            {u"start_us"_s, toMicroseconds(turn.range.begin)},
            {u"user_text"_s, userText(turn)},
            {u"assistant_text"_s, assistantText(turn)},
            {u"status"_s, statusId(turn.status)},
            {u"latency_ms"_s, latency},
            {u"cost"_s, cost ? QJsonValue(cost->total()) : QJsonValue()}};
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
    const Result<PriceTable> prices = PriceTable::builtIn();
    const Ledger ledger = prices ? ledgerOf(m_fold.conversation(), *prices) : Ledger();
    for (qsizetype i = 0; i < qsizetype(m_fold.conversation().turns().size()); ++i)
        turns.append(turn(i, size_t(i) < ledger.turns.size() ? ledger.turns[size_t(i)] : std::nullopt));
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
            {u"recording"_s, m_info.path}};
}

QString SessionReport::turnTable() const
{
    const std::span<const Turn> turns = m_fold.conversation().turns();
    if (turns.empty())
        return tr("No turns.") + u'\n';
    //: Columns of a table of fixed width; ms after which the answer's first audio came, and after which it was done.
    QString table = tr("  #   start  status         audio     done  you / model") + u'\n';
    for (size_t i = 0; i < turns.size(); ++i) {
        const Turn &turn = turns[i];
        const std::optional<SessionTime> asked = turn.speechStopped ? turn.speechStopped : turn.submitted;
        const double start = double(toMicroseconds(turn.range.begin)) / 1e6;
        table += u"%1 %2  %3 %4 %5  %6\n%7%8\n"_s.arg(
            QString::number(i + 1).rightJustified(3), QString::number(start, 'f', 2).rightJustified(7),
            statusId(turn.status).leftJustified(10), column(between(asked, turn.firstAudio)),
            column(between(asked, turn.done)), elided(userText(turn), 78), QString(42, u' '),
            elided(assistantText(turn), 78));
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
