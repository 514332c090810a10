// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// A recording of ours (FORMAT.md), of any log that can be opened. What a range leaves out is told in it by recording gaps; of the audio before the range stands its length, so that the input clock goes right.
struct RecordingExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingExport)

public:
    static ExportForm form();
};

} // namespace turnscope
