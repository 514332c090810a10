// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/describe/description.h"
#include "models/session/session_findings.h"
#include "models/session/session_turns.h"

namespace turnscope {

/// What descriptions are made from; both are of the same session.
struct DescribedSession
{
    const Session &session;
    const SessionTurns &turns;
    const SessionFindings &findings;
};

/// The faces, one a kind of Subject, each in its file. Pure; nothing: there is no such thing in the session (any more).
/// Each takes as long as its thing is, not the log.
std::optional<Description> describe(const DescribedSession &of, EventIndex event);
std::optional<Description> describe(const DescribedSession &of, TurnIndex turn);
std::optional<Description> describe(const DescribedSession &of, CallIndex call);
std::optional<Description> describe(const DescribedSession &of, const FindingRef &finding);
std::optional<Description> describe(const DescribedSession &of, ItemIndex item);
std::optional<Description> describe(const DescribedSession &of, SpanIndex span);

} // namespace turnscope
