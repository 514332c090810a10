// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_importer.h"

#include "models/recording/importers/cassette_importer.h"
#include "models/recording/importers/json_document_importer.h"
#include "models/recording/importers/json_lines_importer.h"
#include "models/recording/importers/recording_importer.h"
#include "models/recording/importers/text_log_importer.h"

namespace turnscope {

std::vector<std::unique_ptr<LogImporter>> logImporters()
{
    std::vector<std::unique_ptr<LogImporter>> importers;
    importers.push_back(std::make_unique<RecordingImporter>());
    importers.push_back(std::make_unique<JsonLinesImporter>());
    importers.push_back(std::make_unique<JsonDocumentImporter>());
    importers.push_back(std::make_unique<CassetteImporter>());
    importers.push_back(std::make_unique<TextLogImporter>());
    return importers;
}

} // namespace turnscope
