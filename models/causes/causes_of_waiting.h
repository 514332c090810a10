// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/cause.h"
#include "models/causes/wait_segments.h"
#include "models/causes/why_log.h"

#include <QCoreApplication>

namespace turnscope {

/// Why an answer came late: the segments of the wait that overran their budget. Pure; of a log with times only.
class CausesOfWaiting
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CausesOfWaiting)

public:
    /// That the speaker was slow, the longest overrun, …; empty: it was in time, or there is nothing to measure by. `segments`:
    /// the turn's.
    static std::vector<Cause> of(const WhyLog &log, TurnIndex turn, const std::vector<WaitSegment> &segments);

    /// A call of an MCP server that may not go on before somebody says so.
    struct Approval
    {
        const Item *request = nullptr;
        const Item *answer = nullptr; ///< null: nobody has
    };

    /// What the turn's responses asked approval for, in order.
    static std::vector<Approval> approvals(const WhyLog &log, TurnIndex turn);

    /// The whole wait, where the log tells it.
    static const WaitSegment *whole(const std::vector<WaitSegment> &segments);

private:
    static Cause overrun(const WhyLog &log, TurnIndex turn, const WaitSegment &segment);
    static QString reason(const WhyLog &log, TurnIndex turn, const WaitSegment &segment);
    static void addApprovals(const WhyLog &log, TurnIndex turn, const WaitSegment &whole, std::vector<Cause> &causes);
    static void addPlayback(const WhyLog &log, TurnIndex turn, std::vector<Cause> &causes);
    static void addTranscript(const WhyLog &log, const std::vector<WaitSegment> &segments, std::vector<Cause> &causes);
    static void addStages(const WhyLog &log, TurnIndex turn, const WaitSegment &whole, std::vector<Cause> &causes);
    static Cause sum(const WhyLog &log, const std::vector<WaitSegment> &segments, const WaitSegment &whole);
};

} // namespace turnscope
