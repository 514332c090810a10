// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// An HTTP archive (HAR 1.2) with the frames as Chrome writes those of a WebSocket: an entry for each connection of the log.
struct HarExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::HarExport)

public:
    static ExportForm form();
};

} // namespace turnscope
