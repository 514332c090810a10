// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleet_answer.h"
#include "models/result.h"

#include <QCoreApplication>

namespace turnscope {

/// What ClickHouse answers in the format JSONCompact.
class ClickHouseAnswer
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ClickHouseAnswer)

public:
    /// At most this many rows are taken; an error where there are more.
    static constexpr qsizetype kMostRows = 100'000;

    /// An error when it is no such answer.
    static Result<FleetAnswer> of(const QByteArray &json);
};

} // namespace turnscope
