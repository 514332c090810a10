// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_tables.h"

#include <array>

namespace turnscope::digest {

namespace {

using Row = const DigestRow &;

std::optional<SessionTime> timeOf(Row row)
{
    return row.log.timeOf(row.finding->event, row.finding->at);
}

constexpr std::array kColumns{
    DigestColumn{"session", DigestType::Integer, "The session that it is of.", &sessionNumber},
    DigestColumn{"finding", DigestType::Integer, "Its number in the recording, from 1.", &rowNumber, true},
    DigestColumn{"event", DigestType::Integer,
                 "The event that it is about, from 1; turnscope lint --json counts them from 0.",
                 [](Row row) { return eventNumber(row.finding->event); }},
    DigestColumn{"found_at", DigestType::Moment, "When that was.",
                 [](Row row) { return utc(row.log.utc(timeOf(row))); }},
    DigestColumn{"at_us", DigestType::Integer, "The same, in microseconds from the recording's begin.",
                 [](Row row) { return microsecondsOf(timeOf(row)); }},
    DigestColumn{"rule", DigestType::Text, "Its rule: models/lint/RULES.md.",
                 [](Row row) { return word(row.finding->rule); }},
    DigestColumn{"severity", DigestType::Text, "error, warning or info.",
                 [](Row row) { return word(severityId(row.finding->severity)); }},
    DigestColumn{"side", DigestType::Text, "Whose doing it is: server, client or console.",
                 [](Row row) { return word(sideId(row.finding->side)); }},
    DigestColumn{"message", DigestType::Text, "What is wrong, in the language that the program runs in.",
                 [](Row row) { return outside(row.finding->message); }},
};

void rows(const DigestLog &log, const DigestTable::Taker &take)
{
    quint32 index = 0;
    for (const Finding &finding : log.findings())
        take({.log = log, .number = index++, .session = log.partOf(finding.event), .finding = &finding});
}

} // namespace

DigestTable findingsTable()
{
    return {"findings", "A row for each finding of the linter, as turnscope lint has them.", kColumns, &rows};
}

} // namespace turnscope::digest
