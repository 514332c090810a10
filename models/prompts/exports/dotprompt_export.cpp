// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/exports/prompt_export.h"
#include "models/prompts/prompt_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// JSON's strings are YAML's.
QString quotedYaml(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString inputText(const Prompt &prompt)
{
    QString defaults;
    QString schema;
    for (const PromptVariable &variable : prompt.variables) {
        const bool isNumber = variable.type == PromptVariable::Type::Number;
        schema += u"    %1: %2\n"_s.arg(
            quotedYaml(variable.name + (variable.required ? QString() : u"?"_s)),
            quotedYaml((isNumber ? u"number"_s : u"string"_s)
                       + (variable.description.isEmpty() ? QString() : u", "_s + variable.description)));
        if (variable.usual)
            defaults += u"    %1: %2\n"_s.arg(quotedYaml(variable.name), quotedYaml(*variable.usual));
    }
    return (schema.isEmpty() ? QString() : u"input:\n  schema:\n"_s + schema)
           + (defaults.isEmpty() ? QString() : u"  default:\n"_s + defaults);
}

QByteArray dotpromptText(const Prompt &prompt)
{
    QString text = u"---\n"_s;
    if (!prompt.name.isEmpty())
        text += u"name: %1\n"_s.arg(quotedYaml(prompt.name));
    if (!prompt.description.isEmpty())
        text += u"description: %1\n"_s.arg(quotedYaml(prompt.description));
    if (!prompt.model.isEmpty())
        text += u"model: %1\n"_s.arg(quotedYaml(prompt.model));
    text += inputText(prompt) + u"---\n{{role \"system\"}}\n"_s + prompt.instructions + u'\n';
    for (const PromptTurn &turn : prompt.examples) {
        const QString role = turn.role == PromptTurn::Role::Assistant ? u"model"_s : prompt_words::word(turn.role);
        text += u"{{role \"%1\"}}\n"_s.arg(role) + turn.text + u'\n';
    }
    return text.toUtf8();
}

} // namespace

constinit const PromptExport prompt_exports::DotpromptText{
    .name = QT_TRANSLATE_NOOP("turnscope", "Dotprompt"), .ending = "prompt", .write = exportOf<dotpromptText>};

} // namespace turnscope
