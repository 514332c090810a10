// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_fields.h"

#include "models/prompts/prompt_words.h"
#include "models/text/toml_value.h"

#include <QJsonArray>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString textField(const QString &text)
{
    if (text.isEmpty())
        return {};
    return text.contains(u'\n') ? tomlLines(text) : tomlText(text);
}

/// A schema reads better as it was written than as one line.
QString schemaField(const QString &json)
{
    if (json.isEmpty())
        return {};
    return json.contains(u'\n') || json.contains(u'"') ? tomlLines(json) : tomlText(json);
}

} // namespace

TomlFields rootFields(const Prompt &prompt)
{
    return {{u"name"_s, textField(prompt.name)},
            {u"description"_s, textField(prompt.description)},
            {u"model"_s, textField(prompt.model)},
            {prompt_words::instructionsKey(), textField(prompt.instructions)},
            {u"notes"_s, textField(prompt.notes)}};
}

TomlFields fieldsOf(const PromptVariable &variable)
{
    const bool isText = variable.type == PromptVariable::Type::Text;
    return {{u"name"_s, tomlText(variable.name)},
            {u"type"_s, isText ? QString() : tomlText(prompt_words::word(variable.type))},
            {u"choices"_s,
             variable.choices.isEmpty() ? QString() : tomlValue(QJsonArray::fromStringList(variable.choices))},
            {u"default"_s, variable.usual ? tomlText(*variable.usual) : QString()},
            {u"required"_s, variable.required ? u"true"_s : QString()},
            {u"description"_s, textField(variable.description)}};
}

TomlFields fieldsOf(const PromptTool &tool)
{
    if (tool.kind == PromptTool::Kind::Function) {
        return {{u"name"_s, tomlText(tool.name)},
                {u"description"_s, textField(tool.description)},
                {u"parameters"_s, schemaField(tool.parameters)}};
    }
    TomlFields fields{{u"type"_s, tomlText(u"mcp"_s)},
                      {u"server_label"_s, tomlText(tool.name)},
                      {u"server_description"_s, textField(tool.description)}};
    for (auto it = tool.server.begin(); it != tool.server.end(); ++it)
        fields.push_back({it.key(), tomlValue(*it)});
    return fields;
}

TomlFields fieldsOf(const PromptTurn &turn)
{
    return {{u"role"_s, tomlText(prompt_words::word(turn.role))},
            {u"text"_s, turn.text.contains(u'\n') ? tomlLines(turn.text) : tomlText(turn.text)}};
}

QString valueOf(const TomlFields &fields, const QString &key)
{
    const auto found = std::ranges::find(fields, key, &TomlField::key);
    return found == fields.end() ? QString() : found->value;
}

QString identity(const PromptVariable &variable)
{
    return variable.name;
}

QString identity(const PromptTool &tool)
{
    return QString::number(int(tool.kind)) + tool.name;
}

QString identity(const PromptTurn &turn)
{
    return prompt_words::word(turn.role) + turn.text;
}

} // namespace turnscope
