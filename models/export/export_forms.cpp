// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv_export.h"
#include "models/export/export_form.h"
#include "models/export/fine_tune_export.h"
#include "models/export/har_export.h"
#include "models/export/html_export.h"
#include "models/export/markdown_export.h"
#include "models/export/otlp_export.h"
#include "models/export/recording_export.h"
#include "models/export/run_folder_export.h"
#include "models/export/sound_export.h"
#include "models/export/subtitle_export.h"

#include <array>

namespace turnscope {

std::span<const ExportForm> ExportForms::all()
{
    static const std::array list{
        RecordingExport::form(),  HtmlExport::form(),       CsvExport::form(),       MarkdownExport::form(),
        SubtitleExport::webVtt(), SubtitleExport::subRip(), HarExport::form(),       FineTuneExport::form(),
        SoundExport::wav(),       SoundExport::flac(),      RunFolderExport::form(), OtlpExport::form(),
    };
    return list;
}

const ExportForm *ExportForms::find(std::string_view id)
{
    for (const ExportForm &form : all()) {
        if (form.id == id)
            return &form;
    }
    return nullptr;
}

QString ExportForms::name(const ExportForm &form)
{
    return QCoreApplication::translate("turnscope::ExportForms", form.name);
}

QString ExportForms::leavesOut(const ExportForm &form)
{
    return QCoreApplication::translate("turnscope::ExportForms", form.leavesOut);
}

} // namespace turnscope
