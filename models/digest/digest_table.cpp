// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_table.h"

#include "models/digest/digest_tables.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr std::array kOfAll{
    DigestColumn{"schema", DigestType::Integer, "Version of these tables.",
                 [](const DigestRow &) -> DigestCell { return kDigestSchema; }},
    DigestColumn{
        "recording", DigestType::Text,
        "Whose row it is: the id in the recording's header, or sha256: and the hash of the file of a log that has "
        "none, or path: and the SHA-256 of the path of what could not be read at all. The same recording has the same "
        "id wherever it lies and however often it is digested: who keeps one set of rows for an id counts nothing "
        "twice. But a log without an id that grew, or was packed, is another recording.",
        [](const DigestRow &row) -> DigestCell { return row.log.recording(); }, true},
};

} // namespace

std::vector<DigestColumn> DigestTable::allColumns() const
{
    std::vector<DigestColumn> all(kOfAll.begin(), kOfAll.end());
    all.insert(all.end(), columns.begin(), columns.end());
    return all;
}

std::span<const DigestTable> digestTables()
{
    static const std::array all{digest::recordingsTable(), digest::sessionsTable(), digest::turnsTable(),
                                digest::responsesTable(),  digest::toolsTable(),    digest::findingsTable(),
                                digest::costsTable()};
    return all;
}

const DigestTable *findDigestTable(std::string_view name)
{
    const auto found = std::ranges::find(digestTables(), name, &DigestTable::name);
    return found == digestTables().end() ? nullptr : &*found;
}

namespace digest {

DigestCell sessionNumber(const DigestRow &row)
{
    return qint64(row.session) + 1;
}

DigestCell rowNumber(const DigestRow &row)
{
    return qint64(row.number) + 1;
}

DigestCell turnNumber(const DigestRow &row)
{
    return row.turn ? DigestCell(qint64(number(*row.turn)) + 1) : DigestCell();
}

DigestCell eventNumber(EventIndex event)
{
    return qint64(number(event)) + 1;
}

DigestCell microsecondsOf(const std::optional<SessionTime> &at)
{
    return at ? DigestCell(toMicroseconds(*at)) : DigestCell();
}

DigestCell idText(const DigestLog &log, StringId id)
{
    return id == StringId::None ? DigestCell() : outside(log.events().strings().view(id));
}

} // namespace digest

} // namespace turnscope
