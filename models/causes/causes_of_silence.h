// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/cause.h"
#include "models/causes/why_log.h"

#include <QCoreApplication>

namespace turnscope {

/// Why a turn got no answer. Pure.
class CausesOfSilence
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CausesOfSilence)

public:
    /// Whether the turn ended, or the log did, without a word or a sound of the model.
    static bool isSilent(const Conversation &conversation, const Turn &turn);

    /// The surest first; empty where the log tells of none.
    static std::vector<Cause> of(const WhyLog &log, TurnIndex turn);
};

} // namespace turnscope
