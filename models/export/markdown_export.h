// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// What was said and what it cost, with the settings and findings, as a Markdown page.
struct MarkdownExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MarkdownExport)

public:
    static ExportForm form();
};

} // namespace turnscope
