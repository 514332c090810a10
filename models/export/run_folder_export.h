// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// A run folder as the Cookbook's evaluation harness writes it: results.json, events/NAME.jsonl without the audio, and
/// audio/NAME/conversation.wav, the user left and the model right on the session's axis. LogReader opens it again.
struct RunFolderExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunFolderExport)

public:
    static ExportForm form();
};

} // namespace turnscope
