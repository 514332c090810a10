// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/template_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct LangfuseText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptImporter)
};

/// {"name", "type": "text" or "chat", "prompt": text or messages, "version", "config", "labels", "tags"}
std::optional<ImportedPrompt> readLangfusePrompt(const QJsonObject &object)
{
    const QJsonValue body = object.value("prompt"_L1);
    const bool isOfLangfuse = object.contains("labels"_L1) || object.contains("config"_L1)
                              || object.value("type"_L1) == "chat"_L1 || object.value("type"_L1) == "text"_L1;
    if (!isOfLangfuse || (!body.isString() && !body.isArray()))
        return std::nullopt;
    ImportedPrompt imported;
    Prompt &prompt = imported.prompt;
    prompt.name = object.value("name"_L1).toString();
    QStringList labels;
    for (const QJsonValue &label : object.value("labels"_L1).toArray())
        labels += label.toString();
    prompt.notes =
        LangfuseText::tr("From Langfuse, version %1.").arg(template_text::scalar(object.value("version"_L1)));
    if (!labels.isEmpty())
        prompt.notes += u' ' + LangfuseText::tr("Labels: %1.").arg(labels.join(u", "_s));
    const QJsonObject config = object.value("config"_L1).toObject();
    prompt.model = config.value("model"_L1).toString();
    if (body.isString())
        prompt.instructions = body.toString();
    else
        template_text::takeMessages(imported, template_text::messagesOf(body, imported.warnings));
    template_text::warnOfSettings(imported, config, {u"model"_s, u"tools"_s});
    template_text::takeTools(imported, config.value("tools"_L1).toArray());
    template_text::findVariables(imported);
    return imported;
}

/// One prompt, or a list of them as the API pages it.
std::optional<ImportedPrompts> readLangfuse(const ImportSource &source)
{
    QJsonArray list = source.value.isArray() ? source.value.toArray() : source.object().value("data"_L1).toArray();
    if (list.isEmpty())
        list = {source.object()};
    ImportedPrompts all;
    for (const QJsonValue &each : list) {
        if (auto read = readLangfusePrompt(each.toObject()))
            all.push_back(std::move(*read));
    }
    return all.empty() ? std::nullopt : std::optional(std::move(all));
}

} // namespace

constinit const PromptImporter prompt_importers::Langfuse{.name = "Langfuse", .read = readLangfuse};

} // namespace turnscope
