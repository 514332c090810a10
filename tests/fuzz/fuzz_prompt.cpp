// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/exports/prompt_export.h"
#include "models/prompts/importers/prompt_importer.h"
#include "models/prompts/prompt_check.h"
#include "models/prompts/prompt_file.h"
#include "models/prompts/prompt_session.h"
#include "models/prompts/prompt_text.h"

using namespace turnscope;

namespace {

/// What is saved reads back as what was meant.
void edit(const PromptFile &file, Prompt prompt)
{
    prompt.notes += QStringLiteral("\nfuzzed");
    prompt.variables.push_back({QStringLiteral("fuzzed"), PromptVariable::Type::Text, QString(), {}, false, {}});
    if (const auto text = file.with(prompt); text && PromptFile::parse(*text).prompt() != prompt)
        std::abort();
}

} // namespace

/// A hostile prompt, as a file of ours and as every kind that can be imported.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const PromptFile file = PromptFile::parse(text);
    (void)checkPrompt(file.prompt());
    (void)PromptText::render(file.prompt(), {});
    (void)PromptSession::forNew(file.prompt(), Dialect::OpenAiGa);
    edit(file, file.prompt());
    for (const char *name : {"a.json", "a.prompt", "a.prompty"}) {
        if (const auto imported = importPrompts(QString::fromLatin1(name), text)) {
            for (const ImportedPrompt &each : *imported) {
                for (const PromptExport *form : promptExports())
                    (void)form->write(each.prompt);
            }
        }
    }
    return 0;
}
