// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/exports/prompt_export.h"
#include "models/prompts/importers/prompt_importer.h"
#include "models/prompts/prompt_check.h"
#include "models/prompts/prompt_file.h"
#include "models/prompts/prompt_session.h"
#include "models/prompts/prompt_text.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

namespace turnscope {

namespace {

/// A field that nobody knows, and a comment: what is new may come between them.
const QByteArray kField = "zz_theirs = 1 # theirs\n";
const QByteArray kComment = "# and theirs\n";

bool keeps(const QByteArray &before, const QByteArray &after)
{
    return before.count(kField) <= after.count(kField) && before.count(kComment) <= after.count(kComment);
}

/// What is saved reads back as what was meant, and what is not the prompt's is still there.
void edit(const PromptFile &file, const Prompt &prompt)
{
    const auto text = file.with(prompt);
    if (!text)
        return;
    fuzz::hold(PromptFile::parse(*text).prompt() == prompt);
    fuzz::hold(!file.text().startsWith(kField) || keeps(kField + kComment, *text));
}

void editAll(const PromptFile &file)
{
    Prompt prompt = file.prompt();
    prompt.notes += QStringLiteral("\nfuzzed");
    prompt.variables.push_back({QStringLiteral("fuzzed"), PromptVariable::Type::Text, QString(), {}, false, {}});
    edit(file, prompt);
    prompt = file.prompt();
    for (PromptVariable &variable : prompt.variables)
        variable.description += QStringLiteral(" fuzzed");
    if (!prompt.tools.empty())
        prompt.tools.erase(prompt.tools.begin());
    std::reverse(prompt.examples.begin(), prompt.examples.end());
    prompt.inputFormat = AudioEncoding::Alaw;
    edit(file, prompt);
}

} // namespace

/// A hostile prompt, as a file of ours and as every kind that can be imported.
void fuzz::fuzz_prompt(QByteArrayView input)
{
    const QByteArray text = input.toByteArray();
    const PromptFile file = PromptFile::parse(text);
    (void)checkPrompt(file.prompt());
    (void)PromptText::render(file.prompt(), {});
    (void)PromptSession::forNew(file.prompt(), Dialect::OpenAiGa);
    editAll(file);
    editAll(PromptFile::parse(kField + kComment + text)); // at the beginning, where it is always the root's
    for (const char *name : {"a.json", "a.prompt", "a.prompty"}) {
        if (const auto imported = importPrompts(QString::fromLatin1(name), text)) {
            for (const ImportedPrompt &each : *imported) {
                for (const PromptExport *form : promptExports())
                    (void)form->write(each.prompt);
            }
        }
    }
}

} // namespace turnscope
