// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>

namespace turnscope {

/// A question that people have of a fleet of recordings, ready to be asked. resources/fleet has it for each database.
struct FleetQuery
{
    std::string_view id; ///< its file's name: "latency_by_model"
    const char *title;   ///< English source text

    /// For FleetDatabase::ask().
    QByteArray sql() const;

    static QString shownTitle(const FleetQuery &query); ///< in the user's language
    static std::span<const FleetQuery> all();
};

} // namespace turnscope
