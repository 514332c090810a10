// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_importer.h"

#include "models/recording/importers/recording_importer.h"

namespace turnscope {

std::vector<std::unique_ptr<LogImporter>> logImporters()
{
    std::vector<std::unique_ptr<LogImporter>> importers;
    importers.push_back(std::make_unique<RecordingImporter>());
    return importers;
}

} // namespace turnscope
