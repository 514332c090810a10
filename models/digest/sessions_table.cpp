// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_tables.h"

#include "models/conversation/turn_text.h"

#include <QStringList>
#include <QUrl>

#include <array>

namespace turnscope::digest {

namespace {

using Row = const DigestRow &;

/// Its turns, and their figures.
template<typename Look>
void eachTurn(Row row, Look look)
{
    for (const TurnIndex turn : row.part().turns)
        look(row.log.conversation().turns()[turn], row.log.figures()[number(turn)]);
}

DigestCell turnsWith(Row row, Turn::Status status)
{
    quint64 found = 0;
    eachTurn(row, [&](const Turn &turn, const TurnFigures &) { found += quint64(turn.status == status); });
    return count(found);
}

DigestCell eventsFrom(Row row, Direction from)
{
    quint64 found = 0;
    for (quint32 i = row.part().first; i < row.part().end; ++i)
        found += quint64(row.log.events().from(EventIndex{i}) == from);
    return count(found);
}

DigestCell findingsOf(Row row, Severity severity)
{
    return count(row.part().findings[size_t(severity)]);
}

DigestCell beginOf(Row row)
{
    return microsecondsOf(row.log.timeOf(EventIndex{row.part().first}));
}

DigestCell turnTaking(Row row)
{
    constexpr std::array<std::string_view, 4> ids{"manual", "server_vad", "semantic_vad", "other"};
    return row.part().settings ? word(ids[size_t(row.part().settings->turnTaking)]) : DigestCell();
}

/// Without what may tell more than whom it was spoken with.
DigestCell endpointOf(Row row)
{
    return outside(QUrl(row.log.info().url).host());
}

DigestCell lastStatus(Row row)
{
    DigestCell last;
    eachTurn(row, [&](const Turn &turn, const TurnFigures &) { last = word(turnStatusId(turn.status)); });
    return last;
}

DigestCell lacksOf(Row row)
{
    QStringList lacks;
    for (const CostLedger::Gap &gap : row.part().ledger.gaps()) {
        const std::string_view id = CostLedger::id(gap.kind);
        if (const QString each = QString::fromLatin1(id.data(), qsizetype(id.size())); !lacks.contains(each))
            lacks << each;
    }
    return word(lacks.join(u' ').toStdString());
}

/// From its first event to its last, where both have a time of their own.
DigestCell lengthOf(Row row)
{
    const DigestLog::Part &part = row.part();
    const bool isTold =
        part.end > part.first && row.log.timeOf(EventIndex{part.first}) && row.log.timeOf(EventIndex{part.end - 1});
    return isTold ? ms(part.length) : DigestCell();
}

/// Audio of its answers; nothing without a spoken one, or where one of them does not tell.
template<typename Length>
DigestCell audioOf(Row row, bool needsHearing, Length length)
{
    bool isAny = false;
    bool isKnown = true;
    microseconds sum{0};
    eachTurn(row, [&](const Turn &, const TurnFigures &figures) {
        if (figures.answers.empty())
            return;
        isAny = true;
        isKnown = isKnown && (!needsHearing || figures.knowsHeard());
        sum += length(figures);
    });
    return isAny && isKnown ? ms(sum) : DigestCell();
}

constexpr std::array kColumns{
    DigestColumn{"session", DigestType::Integer, "Its number in the recording, from 1.", &sessionNumber, true},
    DigestColumn{"started_at", DigestType::Moment, "When its first event was.",
                 [](Row row) { return utc(row.log.utc(row.log.timeOf(EventIndex{row.part().first}))); }},
    DigestColumn{"begin_us", DigestType::Integer, "The same, in microseconds from the recording's begin.", &beginOf},
    DigestColumn{"duration_ms", DigestType::Real, "From its first event to its last.", &lengthOf},
    DigestColumn{"model", DigestType::Text, "That answered last in it.",
                 [](Row row) { return outside(row.part().model); }},
    DigestColumn{"endpoint", DigestType::Text, "The host of the profile's URL.", &endpointOf},
    DigestColumn{"profile", DigestType::Text, "The profile's name.",
                 [](Row row) { return outside(row.log.info().profileName); }},
    DigestColumn{"turn_taking", DigestType::Text, "manual, server_vad, semantic_vad or other, as the server last said.",
                 &turnTaking},
    DigestColumn{"voice", DigestType::Text, "As the server last said.",
                 [](Row row) { return row.part().settings ? outside(row.part().settings->voice) : DigestCell(); }},
    DigestColumn{"begin_recorded", DigestType::Flag, "The log has its begin; false: the log was begun later.",
                 [](Row row) -> DigestCell { return row.part().begun; }},
    DigestColumn{"mingled", DigestType::Flag,
                 "Events of another connection stand between its own, and nothing tells which: nothing is measured.",
                 [](Row row) -> DigestCell { return row.part().mingled; }},
    DigestColumn{"events", DigestType::Integer, "All of its events.",
                 [](Row row) { return count(row.part().end - row.part().first); }},
    DigestColumn{"client_events", DigestType::Integer, "Those that the client sent.",
                 [](Row row) { return eventsFrom(row, Direction::Client); }},
    DigestColumn{"server_events", DigestType::Integer, "Those that the server sent.",
                 [](Row row) { return eventsFrom(row, Direction::Server); }},
    DigestColumn{"turns", DigestType::Integer, "Its rows in turns.",
                 [](Row row) { return count(row.part().turns.size()); }},
    DigestColumn{"cut_ins", DigestType::Integer, "Turns whose answer was cut off: status cut_in.",
                 [](Row row) { return turnsWith(row, Turn::Status::CutIn); }},
    DigestColumn{"unanswered", DigestType::Integer, "Turns that nobody answered.",
                 [](Row row) { return turnsWith(row, Turn::Status::Unanswered); }},
    DigestColumn{"failed", DigestType::Integer, "Turns whose answer failed.",
                 [](Row row) { return turnsWith(row, Turn::Status::Failed); }},
    DigestColumn{"last_turn", DigestType::Text, "The status of its last turn.", &lastStatus},
    DigestColumn{"responses", DigestType::Integer, "Its rows in responses.",
                 [](Row row) { return count(row.part().responses); }},
    DigestColumn{"tool_calls", DigestType::Integer, "Its rows in tools.",
                 [](Row row) { return count(row.part().toolCalls); }},
    DigestColumn{"server_errors", DigestType::Integer, "Events of type error.",
                 [](Row row) { return count(row.part().serverErrors); }},
    DigestColumn{"errors", DigestType::Integer, "Findings that are errors.",
                 [](Row row) { return findingsOf(row, Severity::Error); }},
    DigestColumn{"warnings", DigestType::Integer, "Findings that are warnings.",
                 [](Row row) { return findingsOf(row, Severity::Warning); }},
    DigestColumn{"notes", DigestType::Integer, "Findings that are notes.",
                 [](Row row) { return findingsOf(row, Severity::Info); }},
    DigestColumn{"sent_ms", DigestType::Real, "The answers' audio that arrived; null: no spoken answer.",
                 [](Row row) { return audioOf(row, false, [](const TurnFigures &each) { return each.sent(); }); }},
    DigestColumn{"heard_ms", DigestType::Real, "Of that, what came out of the speaker; null: not known of all of it.",
                 [](Row row) { return audioOf(row, true, [](const TurnFigures &each) { return each.heard(); }); }},
    DigestColumn{"cost_usd", DigestType::Real,
                 "What is known of its cost, by list prices: an estimate. Null: nothing is. Less than all where "
                 "cost_is_whole is false.",
                 [](Row row) { return real(row.part().ledger.sum().dollars()); }},
    DigestColumn{"cost_is_whole", DigestType::Flag, "Nothing of its cost is unknown.",
                 [](Row row) -> DigestCell { return !row.part().ledger.isIncomplete(); }},
    DigestColumn{"cost_lacks", DigestType::Text,
                 "Why it is not whole: the reasons of turnscope cost --json, with blanks between.", &lacksOf},
};

void rows(const DigestLog &log, const DigestTable::Taker &take)
{
    for (quint32 i = 0; i < log.parts().size(); ++i)
        take({.log = log, .number = i, .session = i});
}

} // namespace

DigestTable sessionsTable()
{
    return {"sessions", "A row for each connection: a file may hold several.", kColumns, &rows};
}

} // namespace turnscope::digest
