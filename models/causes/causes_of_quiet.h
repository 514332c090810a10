// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/cause.h"
#include "models/causes/why_log.h"

#include <QCoreApplication>

#include <span>

namespace turnscope {

/// Why nothing happened between two turns. Pure; of a log without times only what needs none.
class CausesOfQuiet
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CausesOfQuiet)

public:
    struct Voice
    {
        InputTime begin;
        InputTime end;
        float peak = 0; ///< the highest probability that our own detector gave in it, 0 to 1
    };

    /// The surest first. `stretch`: without a turn in it. `voice`: what our own detector hears of the user, ascending;
    /// nothing: it has not listened.
    static std::vector<Cause> of(const WhyLog &log, SessionRange stretch, std::optional<std::span<const Voice>> voice);

    /// Only what the user's side tells: that nothing was sent, or nothing that could be heard. `stretch`: of a turn too.
    static void addInput(const WhyLog &log, SessionRange stretch, std::optional<std::span<const Voice>> voice,
                         std::vector<Cause> &causes);

private:
    static bool addMute(const WhyLog &log, SessionRange stretch, std::vector<Cause> &causes);
};

} // namespace turnscope
