// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_importer.h"

namespace turnscope {

std::vector<std::unique_ptr<LogImporter>> logImporters()
{
    std::vector<std::unique_ptr<LogImporter>> all;
#define TURNSCOPE_ADD(importer) all.push_back(importers::importer());
    TURNSCOPE_IMPORTERS(TURNSCOPE_ADD)
#undef TURNSCOPE_ADD
    return all;
}

} // namespace turnscope
