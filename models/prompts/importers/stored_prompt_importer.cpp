// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/template_text.h"
#include "models/prompts/prompt_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct StoredText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptImporter)
};

/// {"id": "pmpt_…", "version", "variables"} where a request names a stored prompt; empty: it names none.
QJsonObject storedCall(const QJsonObject &request)
{
    const auto stored = std::ranges::find(sessionSettings(), SettingSpec::Wire::Gone, &SettingSpec::wire);
    const QString key = prompt_words::nestedPath(*stored).last();
    for (const QJsonObject &holder :
         {request, request.value("session"_L1).toObject(), request.value("response"_L1).toObject()}) {
        const QJsonObject call = holder.value(key).toObject();
        const bool hasText = !holder.value(prompt_words::instructionsKey()).toString().isEmpty();
        if (call.value("id"_L1).isString() && !hasText)
            return call;
    }
    // The call alone.
    return request.value("id"_L1).toString().startsWith("pmpt_"_L1) ? request : QJsonObject();
}

/// The text of a stored prompt is never in a call: what is known are its name and the values of its variables.
std::optional<ImportedPrompts> readStoredPrompt(const ImportSource &source)
{
    const QJsonObject call = storedCall(source.object());
    if (call.isEmpty())
        return std::nullopt;
    ImportedPrompt imported;
    const QString id = call.value("id"_L1).toString();
    const QString version = template_text::scalar(call.value("version"_L1));
    imported.prompt.name = id;
    imported.prompt.notes = StoredText::tr("Of the stored prompt %1, version %2. Stored prompts ended on 2026-11-30.")
                                .arg(id, version.isEmpty() ? u"?"_s : version);
    const QJsonObject variables = call.value("variables"_L1).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        const QJsonValue text = it->isObject() ? it->toObject().value("text"_L1) : *it;
        PromptVariable variable;
        variable.name = it.key();
        if (text.isString())
            variable.usual = text.toString();
        else
            imported.warnings += StoredText::tr("The variable “%1” is no text: its value was left out.").arg(it.key());
        imported.prompt.variables.push_back(std::move(variable));
    }
    imported.warnings += StoredText::tr(
        "The call does not hold the prompt's text: paste it from the dashboard, or from your own notes.");
    return ImportedPrompts{imported};
}

} // namespace

constinit const PromptImporter prompt_importers::StoredPrompt{.name = "OpenAI stored prompt", .read = readStoredPrompt};

} // namespace turnscope
