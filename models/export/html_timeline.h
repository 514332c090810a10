// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_log.h"

namespace turnscope {

/// The timeline as an SVG picture: both voices, what of the model was heard and what not, turns, cut-ins, findings. Its x
/// are milliseconds, so that the page's script can zoom by the viewBox alone. Empty of a log without times.
QString htmlTimeline(ExportLog &log);

} // namespace turnscope
