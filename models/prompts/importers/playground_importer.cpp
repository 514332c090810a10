// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/template_text.h"
#include "models/prompts/prompt_words.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What the Playground shows as the JSON of a text prompt, and the body of a chat or Responses request: messages or an input,
/// instructions, tools.
std::optional<ImportedPrompts> readPlayground(const ImportSource &source)
{
    const QJsonObject object = source.object();
    const QString told = object.value(prompt_words::instructionsKey()).toString();
    QJsonValue messages = object.value("messages"_L1);
    if (!messages.isArray())
        messages = object.value("input"_L1);
    if (source.value.isArray())
        messages = source.value;
    if (told.isEmpty() && !messages.isArray())
        return std::nullopt;
    ImportedPrompt imported;
    imported.prompt.name = object.value("name"_L1).toString(source.stem());
    imported.prompt.model = object.value("model"_L1).toString();
    template_text::takeMessages(imported, template_text::messagesOf(messages, imported.warnings));
    if (!told.isEmpty())
        imported.prompt.instructions =
            imported.prompt.instructions.isEmpty() ? told : told + u"\n\n"_s + imported.prompt.instructions;
    template_text::takeTools(imported, object.value("tools"_L1).toArray());
    template_text::findVariables(imported);
    if (imported.prompt.instructions.isEmpty() && imported.prompt.examples.empty())
        return std::nullopt;
    return ImportedPrompts{imported};
}

} // namespace

constinit const PromptImporter prompt_importers::Playground{.name = "OpenAI Playground", .read = readPlayground};

} // namespace turnscope
