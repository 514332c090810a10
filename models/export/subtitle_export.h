// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// Subtitles of both sides, on the session's own time: what was said when it sounded, as far as the log tells. Long
/// speech is parted; where in it a word lies is estimated from the number of letters.
struct SubtitleExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SubtitleExport)

public:
    static ExportForm webVtt();
    static ExportForm subRip();
};

} // namespace turnscope
