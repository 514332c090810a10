// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_writer.h"
#include "models/export/export_form.h"

namespace turnscope {

/// The sound of a session (SoundMix) as a file.
struct SoundExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SoundExport)

public:
    static ExportForm wav();
    static ExportForm flac();

    /// Into `file`. An error where the log has no such sound. False: it was cancelled.
    static Result<bool> write(ExportJob &job, int file, SoundForm form);
};

} // namespace turnscope
