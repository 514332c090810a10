// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// A table of comma-separated values (RFC 4180), in UTF-8 with a head. A cell of text that a spreadsheet would compute begins with an apostrophe.
struct CsvExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CsvExport)

public:
    static ExportForm form();
};

} // namespace turnscope
