// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/wait_segments.h"
#include "models/session/turn_figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace turnscope {

/// What one turn's time went into, as a waterfall shows it: one interval a row, in the order in which they
/// began. Plain values, already translated.
struct WaterfallRow
{
    enum class Part : quint8 { Wait, Server, Think, Tool, Play, Silence };

    QString name;
    QString definition; ///< names both ends
    SessionTime begin;
    SessionTime end;
    Part part = Part::Server;
    bool estimate = false;
    std::optional<SessionTime> due{}; ///< its budget ends; nothing: it has none

    microseconds length() const { return end - begin; }
    bool isOver() const { return due && end > *due; }
};

class WaterfallRows
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::WaterfallRows)

public:
    /// `segments`: the turn's, for what the budget is of; a row is added for one that no interval tells of.
    static std::vector<WaterfallRow> of(const TurnFigures &figures, const Conversation &conversation,
                                        const std::vector<WaitSegment> &segments = {},
                                        const LatencyBudget &budget = {});

    /// What the interruption audit says of the turn, in lines: figures first, then verdicts. Empty for a turn
    /// without a spoken answer.
    static QStringList audit(const TurnFigures &figures);
};

} // namespace turnscope
