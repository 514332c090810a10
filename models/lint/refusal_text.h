// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/notes.h"
#include "models/protocol/event_kind.h"

#include <QCoreApplication>

namespace turnscope {

/// What a refusal means, in sentences for people. Pure.
class RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RefusalText)

public:
    /// What the server said, with its code and param: “No such voice.” (invalid_value, session.voice)
    static QString said(const ErrorNote &note);

    /// What is therefore not in force, after a refused request of this kind.
    static QString consequence(EventKind request);

    /// What to do about this very error; empty where the rule's remedy says it all.
    static QString advice(const ErrorNote &note, bool serverTakesTurns);
};

} // namespace turnscope
