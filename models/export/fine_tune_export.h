// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// Examples for fine-tuning in OpenAI's chat form (JSON Lines): one for each session of the log, from its instructions to its last answer.
struct FineTuneExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FineTuneExport)

public:
    static ExportForm form();
};

} // namespace turnscope
