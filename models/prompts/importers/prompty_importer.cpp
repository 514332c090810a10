// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/front_matter_roles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct PromptyText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptImporter)
};

/// Values of inputs, and of the samples of older files.
QMap<QString, QString> promptyDefaults(const QJsonObject &front)
{
    QMap<QString, QString> defaults;
    const QJsonObject sample = front.value("sample"_L1).toObject();
    for (auto it = sample.begin(); it != sample.end(); ++it) {
        if (!it->isObject() && !it->isArray())
            defaults.insert(it.key(), template_text::scalar(*it));
    }
    const QJsonObject inputs = front.value("inputs"_L1).toObject();
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        const QJsonValue usual = it->isObject() ? it->toObject().value("default"_L1) : *it;
        if (!usual.isUndefined() && !usual.isNull() && !usual.isObject() && !usual.isArray())
            defaults.insert(it.key(), template_text::scalar(usual));
    }
    return defaults;
}

QString promptyModel(const QJsonValue &model)
{
    if (model.isString())
        return model.toString();
    const QJsonObject object = model.toObject();
    const QString older = object.value("configuration"_L1).toObject().value("azure_deployment"_L1).toString();
    return object.value("id"_L1).toString(older);
}

/// `${env:…}` and `${file:…}` are never looked up.
void warnOfReferences(ImportedPrompt &imported, const QString &text)
{
    static const QRegularExpression reference(u"\\$\\{(?:env|file):[^}\\n]{0,200}\\}"_s);
    QStringList found;
    QRegularExpressionMatchIterator matches = reference.globalMatch(text);
    while (matches.hasNext() && found.size() < 10) {
        if (const QString each = matches.next().captured(); !found.contains(each))
            found += each;
    }
    if (!found.isEmpty())
        imported.warnings +=
            PromptyText::tr("These were not looked up: %1. Where they stand in the text they are kept as they are.")
                .arg(found.join(u", "_s));
}

std::optional<ImportedPrompts> readPrompty(const ImportSource &source)
{
    if (!source.fileName.endsWith(".prompty"_L1) || !source.hasFront)
        return std::nullopt;
    ImportedPrompt imported;
    Prompt &prompt = imported.prompt;
    prompt.name = source.front.value("name"_L1).toString(source.stem());
    prompt.description = source.front.value("description"_L1).toString();
    if (const QString model = promptyModel(source.front.value("model"_L1)); !model.contains("${"_L1))
        prompt.model = model;
    static const QRegularExpression role(
        u"^[ \\t]*+(?:#[ \\t]*+)?(system|user|assistant|developer)[ \\t]*+:[ \\t]*+$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    template_text::takeMessages(imported, messagesOfBody(source.body, role, u"system"_s));
    template_text::findVariables(imported, promptyDefaults(source.front));
    template_text::takeTools(imported, source.front.value("tools"_L1).toArray());
    const QJsonObject model = source.front.value("model"_L1).toObject();
    for (const QLatin1StringView key : {"options"_L1, "parameters"_L1})
        template_text::warnOfSettings(imported, model.value(key).toObject());
    warnOfReferences(imported, source.text);
    return ImportedPrompts{imported};
}

} // namespace

constinit const PromptImporter prompt_importers::Prompty{.name = "Prompty", .read = readPrompty};

} // namespace turnscope
