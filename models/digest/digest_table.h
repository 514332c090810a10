// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_cell.h"
#include "models/digest/digest_log.h"

#include <functional>
#include <span>
#include <vector>

namespace turnscope {

/// What a row is of: those of its pointers are set that its table's columns ask for. They are the log's.
struct DigestRow
{
    const DigestLog &log;
    quint32 number = 0;  ///< from 0, in its table, over the whole file
    quint32 session = 0; ///< from 0
    std::optional<TurnIndex> turn{};
    const TurnFigures *figures = nullptr;
    const Response *response = nullptr;
    const ToolCall *call = nullptr;
    const Finding *finding = nullptr;
    const LedgerEntry *entry = nullptr;

    const DigestLog::Part &part() const { return log.parts()[session]; }
};

/// A column: one row in its table's list, and nowhere else. Its name and meaning do not change while kDigestSchema stands;
/// a new one may come.
struct DigestColumn
{
    std::string_view name;
    DigestType type = DigestType::Text;
    std::string_view meaning; ///< English, a sentence's worth
    DigestCell (*of)(const DigestRow &row) = nullptr;
    bool isKey = false; ///< with the recording it names the row
};

/// Grows when a column changes its name or its meaning, or goes.
inline constexpr qint64 kDigestSchema = 1;

/// One of the tables that a digest has; each is a file of this folder.
struct DigestTable
{
    using Taker = std::function<void(const DigestRow &row)>;

    std::string_view name;                 ///< "turns": in JSON, of a CSV file, in a database
    std::string_view meaning;              ///< English
    std::span<const DigestColumn> columns; ///< behind those that all tables have
    void (*rows)(const DigestLog &log,
                 const Taker &take) = nullptr; ///< all of a file, in order; of an unreadable one only its recording

    /// schema and recording first, then its own.
    std::vector<DigestColumn> allColumns() const;
};

/// All tables, recordings first.
std::span<const DigestTable> digestTables();

/// Null: there is none of that name.
const DigestTable *findDigestTable(std::string_view name);

} // namespace turnscope
