// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/describe/description.h"
#include "models/session/session_findings.h"
#include "models/session/session_turns.h"

#include <QCoreApplication>

namespace turnscope {

/// What there is to say of anything that can be selected. Pure; GUI thread, as SessionTurns.
class Describe
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Describe)

public:
    /// Nothing: there is no session, it is still being read, or it has no such thing (any more).
    static std::optional<Description> of(const SessionTurns &turns, const SessionFindings &findings,
                                         const Subject &subject);

    /// A few words: "Turn 4", "#1 204 response.done". Whether the session has it or not.
    static QString name(const Session &session, const Subject &subject);
};

} // namespace turnscope
