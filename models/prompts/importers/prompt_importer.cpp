// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/prompt_importer.h"

#include "models/prompts/prompt_file.h"

#include <array>

namespace turnscope {

std::span<const PromptImporter *const> promptImporters()
{
#define TURNSCOPE_IMPORTER(name) &prompt_importers::name,
    static constexpr std::array importers{TURNSCOPE_PROMPT_IMPORTERS(TURNSCOPE_IMPORTER)};
#undef TURNSCOPE_IMPORTER
    return importers;
}

Result<ImportedPrompts> importPrompts(const QString &fileName, const QByteArray &bytes)
{
    if (bytes.size() > PromptFile::kLargest)
        return failure(
            PromptFile::tr("%1 is larger than %2 MB: no prompt is.").arg(fileName).arg(PromptFile::kLargest >> 20));
    const ImportSource source = ImportSource::of(fileName, bytes);
    for (const PromptImporter *importer : promptImporters()) {
        if (auto read = importer->read(source); read && !read->empty())
            return std::move(*read);
    }
    return failure(
        PromptFile::tr("No prompt was found in %1: it can be a session's JSON, a prompt of Langfuse, LangSmith, "
                       "Dotprompt, Prompty or Promptfoo, or the Playground's JSON.")
            .arg(fileName));
}

} // namespace turnscope
