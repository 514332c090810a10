// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"

namespace turnscope {

/// Traces as OpenTelemetry's collectors take them: OTLP's JSON mapping, each line a whole ExportTraceServiceRequest; see
/// TraceWriting.
class OtlpExport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::OtlpExport)

public:
    static ExportForm form();
};

} // namespace turnscope
