// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/item.h"
#include "models/conversation/turn.h"
#include "models/export/export_log.h"

#include <QCoreApplication>

namespace turnscope {

/// What several forms write alike.
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ExportText)

public:
    static QString statusId(Turn::Status status); ///< "completed", …: the words of the JSON forms

    /// "You", "Model", "System"; a tool's name is no role.
    static QString who(Role role);

    /// "12:23.987"; in a log without times, nothing.
    static QString moment(const ExportLog &log, SessionTime at);

    /// "order-desk.jsonl, 2026-11-21 09:14 UTC, 02:47.120, 5 406 events", as far as it is known.
    static QString about(const ExportLog &log);

    /// Milliseconds to a tenth, with a point.
    static QString ms(microseconds length);

    static QString dollars(double amount); ///< "0.0871" of US dollars, as a program reads it
};

} // namespace turnscope
