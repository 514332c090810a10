// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    microseconds length() const { return end - begin; }
};

class WaterfallRows
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::WaterfallRows)

public:
    static std::vector<WaterfallRow> of(const TurnFigures &figures, const Conversation &conversation);

    /// What the interruption audit says of the turn, in lines: figures first, then verdicts. Empty for a turn
    /// without a spoken answer.
    static QStringList audit(const TurnFigures &figures);
};

} // namespace turnscope
