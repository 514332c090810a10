// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <QCoreApplication>

#include <vector>

namespace turnscope {

/// A request beside the server's refusal of it, for people who look at a finding.
struct RefusedRequest
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RefusedRequest)

public:
    static constexpr size_t kMostAgain = 30;

    EventIndex refusal{};
    std::optional<EventIndex> request; ///< the client's event; nothing: see `why`
    bool named = false;                ///< by its event_id; false: it is the one that the error speaks of, most likely
    QString why;                       ///< a sentence: why there is no request to show
    QString said;                      ///< by the server, with code and param
    QString notInForce;                ///< what is therefore not so; may be empty, as when the server failed by itself
    QString toDo;                      ///< about this very error; may be empty: then the rule's remedy says it all
    std::vector<EventIndex> again;     ///< other refusals for the same cause, at most kMostAgain

    /// Of an error event, or of a client's event that was refused; nothing: it is neither.
    static std::optional<RefusedRequest> of(const Session &session, EventIndex event);
};

} // namespace turnscope
