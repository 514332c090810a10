// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// One page for a bug tracker, that needs nothing but itself: timeline, sound, turns with their waits, findings with their
/// reasons, what `why` says, settings, cost. Its policy (CSP) lets nothing in from outside.
struct HtmlExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::HtmlExport)

public:
    static ExportForm form();
};

} // namespace turnscope
