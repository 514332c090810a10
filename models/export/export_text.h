// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/item.h"
#include "models/conversation/turn.h"
#include "models/export/export_form.h"

#include <QCoreApplication>

namespace turnscope {

/// What several forms write alike.
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ExportText)

public:
    /// "You", "Model", "System"; a tool's name is no role.
    static QString who(Role role);

    /// "12:23.987", of what happened then, and whose first event is `event`; nothing where the log does not tell its time.
    static QString moment(const ExportLog &log, EventIndex event, SessionTime at);

    /// "order-desk.jsonl, 2026-11-21 09:14 UTC, 02:47.120, 5 406 events", as far as it is known.
    static QString about(const ExportLog &log);

    /// Milliseconds to a tenth, with a point.
    static QString ms(microseconds length);

    /// That secrets were replaced; empty: none was.
    static QString replaced(const ExportSink &sink);

    /// All that is left out, as far as it is known: what goes into a file comes behind what it is counted from.
    static QStringList leftOut(const ExportJob &job);

    static QString dollars(double amount); ///< "0.0871" of US dollars, as a program reads it
};

} // namespace turnscope
