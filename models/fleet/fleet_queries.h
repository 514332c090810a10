// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleet_answer.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <span>
#include <string_view>

namespace turnscope {

/// The languages that questions are asked in from here; resources/fleet has a folder of each, and PostgreSQL's.
enum class FleetDialect : quint8 { Sqlite, ClickHouse };

/// A question that people have of a fleet of recordings, ready to be asked. resources/fleet has it for each database,
/// and in behind/ what a row of its answer was made of.
struct FleetQuery
{
    std::string_view id; ///< its file's name: "latency_by_model"
    const char *title;   ///< English source text
    const char *meaning; ///< likewise, sentences: what is counted, and what is not
    std::array<std::string_view, 3>
        keys;                  ///< columns that name a row of its answer, and stand in behind/ too; "": no more
    std::string_view order;    ///< of what is behind a row, in SQL: what one wants to hear first
    bool asksForTools = false; ///< which tools' answers resolve a call

    /// How many rows are asked for at most of what is behind a row.
    static constexpr int kMostBehind = 5000;

    /// As its file has it. `resolving`: names of tools, instead of those that the database's resolving_tools has; none:
    /// those.
    QByteArray sql(FleetDialect dialect, const QStringList &resolving = {}) const;

    /// Asks what a row of its answer was made of: recordings by `path`, and where in them by `turn`, `event` (from 1)
    /// and `at_us` (of the recording's time), as far as its columns have them.
    QByteArray behind(FleetDialect dialect, const FleetAnswer &answer, size_t row,
                      const QStringList &resolving = {}) const;

    /// Asks for the names of all tools that were called.
    static QByteArray toolNames(FleetDialect dialect);

    static QString shownTitle(const FleetQuery &query); ///< in the user's language
    static QString shownMeaning(const FleetQuery &query);
    static std::span<const FleetQuery> all();
};

} // namespace turnscope
