// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_tables.h"

#include <array>

namespace turnscope::digest {

namespace {

using Row = const DigestRow &;

const Item *itemOf(Row row)
{
    return row.log.conversation().item(row.call->item);
}

bool isMcp(Row row)
{
    const Item *item = itemOf(row);
    return item && item->kind == ItemKind::McpCall;
}

std::optional<SessionTime> askedOf(Row row)
{
    return row.log.timeOf(row.call->askedBy, row.call->asked);
}

DigestCell waitOf(Row row)
{
    const ToolCall &call = *row.call;
    if (!call.answered || !row.log.measuresLengths() || !askedOf(row) || *call.answered < call.asked
        || (call.answeredBy && !row.log.timeOf(*call.answeredBy)))
        return {};
    return ms(*call.answered - call.asked);
}

constexpr std::array kColumns{
    DigestColumn{"session", DigestType::Integer, "The session that it is of.", &sessionNumber},
    DigestColumn{"call", DigestType::Integer, "Its number in the recording, from 1.", &rowNumber, true},
    DigestColumn{"turn", DigestType::Integer, "The turn that it is of; null: of none.", &turnNumber},
    DigestColumn{"name", DigestType::Text, "Of the function or the server's tool.",
                 [](Row row) { return itemOf(row) ? outside(itemOf(row)->name) : DigestCell(); }},
    DigestColumn{"server", DigestType::Text, "Label of the MCP server; null: the client's own function.",
                 [](Row row) { return itemOf(row) ? outside(itemOf(row)->serverLabel) : DigestCell(); }},
    DigestColumn{"asked_at", DigestType::Moment, "When its arguments were done.",
                 [](Row row) { return utc(row.log.utc(askedOf(row))); }},
    DigestColumn{"asked_us", DigestType::Integer, "The same, in microseconds from the recording's begin.",
                 [](Row row) { return microsecondsOf(askedOf(row)); }},
    DigestColumn{"answered", DigestType::Flag, "An answer was given.",
                 [](Row row) -> DigestCell { return row.call->answered.has_value(); }},
    DigestColumn{"wait_ms", DigestType::Real, "From its arguments to its answer.", &waitOf},
    DigestColumn{"failed", DigestType::Flag, "Of MCP only: what a client's function answers is not judged.",
                 [](Row row) -> DigestCell { return isMcp(row) ? DigestCell(row.call->failed) : DigestCell(); }},
};

void rows(const DigestLog &log, const DigestTable::Taker &take)
{
    const auto calls = log.conversation().toolCalls();
    for (quint32 i = 0; i < calls.size(); ++i)
        take({.log = log,
              .number = i,
              .session = log.partOf(calls[size_t(i)].askedBy),
              .turn = log.turnOf(calls[size_t(i)]),
              .call = &calls[size_t(i)]});
}

} // namespace

DigestTable toolsTable()
{
    return {"tools", "A row for each tool call. Arguments and answers are not in it.", kColumns, &rows};
}

} // namespace turnscope::digest
