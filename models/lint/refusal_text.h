// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/notes.h"
#include "models/protocol/dialect.h"
#include "models/protocol/event_kind.h"
#include "models/recording/event_store.h"

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

    /// The kind of the refused request: of the event that is tied to it, else as the error's words tell; Unknown.
    static EventKind requestKind(const EventStore &events, Dialect dialect, const ErrorNote &note);

    /// What makes two refusals one cause, with the type of the request: ids and figures in the message may differ.
    static std::string causeOf(const ErrorNote &note, std::string_view request);
};

} // namespace turnscope
