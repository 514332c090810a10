// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/front_matter_roles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct DotpromptText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptImporter)
};

/// "name: string, what it is" and "name?: string" of Picoschema, or a property of a JSON schema.
void takeSchema(Prompt &prompt, const QJsonObject &schema)
{
    const QJsonObject fields =
        schema.value("properties"_L1).isObject() ? schema.value("properties"_L1).toObject() : schema;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const bool optional = it.key().endsWith(u'?');
        const QString name = optional ? it.key().chopped(1) : it.key();
        const QString pico = it->toString();
        const QString type = it->isObject() ? it->toObject().value("type"_L1).toString() : pico.section(u',', 0, 0);
        for (PromptVariable &variable : prompt.variables) {
            if (variable.name != name)
                continue;
            if (type == "number"_L1 || type == "integer"_L1)
                variable.type = PromptVariable::Type::Number;
            variable.description =
                it->isObject() ? it->toObject().value("description"_L1).toString() : pico.section(u',', 1).trimmed();
            variable.required = !optional && !variable.usual;
        }
    }
}

std::optional<ImportedPrompts> readDotprompt(const ImportSource &source)
{
    const bool isNamed = source.fileName.endsWith(".prompt"_L1);
    if (!isNamed && !source.hasFront)
        return std::nullopt;
    ImportedPrompt imported;
    Prompt &prompt = imported.prompt;
    prompt.name = source.front.value("name"_L1).toString(source.stem());
    prompt.description = source.front.value("description"_L1).toString();
    prompt.model = source.front.value("model"_L1).toString();
    if (const QString variant = source.front.value("variant"_L1).toString(source.fileName.section(u'.', 1, -2));
        !variant.isEmpty())
        prompt.notes = DotpromptText::tr("The variant “%1”.").arg(variant);
    static const QRegularExpression role(u"\\{\\{\\s*role\\s+[\"'](\\w+)[\"']\\s*\\}\\}"_s);
    const QString body = source.hasFront ? source.body : source.text;
    // Without a role all of it is what the model is told.
    const QString first = role.match(body).hasMatch() ? u"user"_s : u"system"_s;
    template_text::takeMessages(imported, messagesOfBody(body, role, first));
    QMap<QString, QString> defaults;
    const QJsonObject input = source.front.value("input"_L1).toObject();
    const QJsonObject usual = input.value("default"_L1).toObject();
    for (auto it = usual.begin(); it != usual.end(); ++it)
        defaults.insert(it.key(), template_text::scalar(*it));
    if (prompt.instructions.isEmpty() && prompt.examples.empty() && prompt.notes.isEmpty())
        return std::nullopt;
    template_text::findVariables(imported, defaults);
    takeSchema(prompt, input.value("schema"_L1).toObject());
    template_text::warnOfSettings(imported, source.front.value("config"_L1).toObject());
    template_text::takeTools(imported, source.front.value("tools"_L1).toArray());
    return ImportedPrompts{imported};
}

} // namespace

constinit const PromptImporter prompt_importers::Dotprompt{.name = "Dotprompt", .read = readDotprompt};

} // namespace turnscope
