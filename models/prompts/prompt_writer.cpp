// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_writer.h"

#include "models/prompts/prompt_words.h"
#include "models/prompts/toml_edit.h"
#include "models/text/toml_value.h"

#include <QJsonArray>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A key and its value as TOML; empty: the key is not to be there.
struct TomlField
{
    QString key;
    QString value;

    friend bool operator==(const TomlField &, const TomlField &) = default;
};

using TomlFields = std::vector<TomlField>;

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

/// As it is written anew, or in the same kind of quotes as before.
QByteArray like(const QByteArray &old, const QString &value, const QString &plain)
{
    if (old.startsWith("\"\"\"") && value.startsWith("'''"_L1))
        return tomlBasicLines(plain).toUtf8();
    return value.toUtf8();
}

/// The text between ''' that tomlLines() made.
QString plainOf(const QString &value)
{
    return value.startsWith("'''\n"_L1) ? value.sliced(4, value.size() - 7) : QString();
}

void change(TomlEdit &edit, const QStringList &table, const TomlFields &before, const TomlFields &after)
{
    for (const TomlField &field : before) {
        if (!field.value.isEmpty() && valueOf(after, field.key).isEmpty())
            edit.remove(table + QStringList(field.key));
    }
    for (const TomlField &field : after) {
        if (field.value.isEmpty() || field.value == valueOf(before, field.key))
            continue;
        const QStringList path = table + QStringList(field.key);
        edit.set(path, like(edit.valueAt(path), field.value, plainOf(field.value)));
    }
}

QByteArray tableText(const QString &name, const TomlFields &fields)
{
    QByteArray text = "[[" + name.toUtf8() + "]]\n";
    for (const TomlField &field : fields) {
        if (!field.value.isEmpty())
            text += tomlKey(field.key).toUtf8() + " = " + field.value.toUtf8() + '\n';
    }
    return text;
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

/// For each of `after` the place before of what it was: the same, else of the same name, else at the same place.
template<typename T>
std::vector<std::optional<qsizetype>> origins(const std::vector<T> &before, const std::vector<T> &after)
{
    std::vector<std::optional<qsizetype>> found(after.size());
    std::vector<bool> taken(before.size());
    const auto match = [&](auto isSame) {
        for (size_t i = 0; i < after.size(); ++i) {
            for (size_t j = 0; j < before.size() && !found[i]; ++j) {
                if (!taken[j] && isSame(i, j)) {
                    found[i] = qsizetype(j);
                    taken[j] = true;
                }
            }
        }
    };
    match([&](size_t i, size_t j) { return after[i] == before[j]; });
    match([&](size_t i, size_t j) { return identity(after[i]) == identity(before[j]); });
    match([](size_t i, size_t j) { return i == j; });
    return found;
}

/// The list was written as one value: name = [ { … }, … ].
template<typename T>
QByteArray listText(const std::vector<T> &all)
{
    QByteArrayList parts;
    for (const T &each : all) {
        QByteArrayList members;
        for (const TomlField &field : fieldsOf(each)) {
            if (!field.value.isEmpty())
                members += tomlKey(field.key).toUtf8() + " = " + field.value.toUtf8();
        }
        parts += "    { " + members.join(", ") + " }";
    }
    return "[\n" + parts.join(",\n") + "\n]";
}

template<typename T>
void changeList(TomlEdit &edit, const QString &name, const std::vector<T> &before, const std::vector<T> &after)
{
    if (before == after)
        return;
    const QByteArrayList texts = edit.elements(name);
    if (texts.size() != qsizetype(before.size())) { // not as tables
        if (after.empty())
            edit.remove({name});
        else
            edit.set({name}, listText(after));
        return;
    }
    const auto from = origins(before, after);
    std::vector<TomlEdit::Element> elements;
    for (size_t i = 0; i < after.size(); ++i) {
        if (!from[i]) {
            elements.push_back({{}, tableText(name, fieldsOf(after[i]))});
            continue;
        }
        TomlEdit element(texts[*from[i]]);
        change(element, {name, u"#0"_s}, fieldsOf(before[size_t(*from[i])]), fieldsOf(after[i]));
        elements.push_back({from[i], element.text()});
    }
    edit.setElements(name, elements);
}

QString sessionValue(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    return value.isNull() ? tomlText(u"none"_s) : tomlValue(value);
}

/// A setting where the file has it, in whichever form.
void changeSetting(TomlEdit &edit, const SettingSpec &spec, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const QStringList session(u"session"_s);
    const QStringList flat = session + prompt_words::flatPath(spec);
    const QStringList nested = session + prompt_words::nestedPath(spec);
    const bool isNested = nested.size() > 1 && edit.has(nested);
    if (after.isEmpty()) {
        if (nested.size() > 1)
            edit.remove(nested);
        edit.remove(flat);
    } else {
        edit.set(isNested ? nested : flat, after.toUtf8());
    }
}

QString formatValue(std::optional<AudioEncoding> format)
{
    return format ? tomlText(prompt_words::word(*format)) : QString();
}

void changeSession(TomlEdit &edit, const Prompt &before, const Prompt &after)
{
    for (const SettingField field : prompt_words::settings())
        changeSetting(edit, settingSpec(field), sessionValue(before.settings[field]),
                      sessionValue(after.settings[field]));
    changeSetting(edit, inputFormatSetting(), formatValue(before.inputFormat), formatValue(after.inputFormat));
    changeSetting(edit, outputFormatSetting(), formatValue(before.outputFormat), formatValue(after.outputFormat));
}

} // namespace

QByteArray patchedPrompt(const QByteArray &text, const Prompt &before, const Prompt &after)
{
    TomlEdit edit(text);
    change(edit, {}, rootFields(before), rootFields(after));
    changeSession(edit, before, after);
    changeList(edit, u"variable"_s, before.variables, after.variables);
    changeList(edit, u"tool"_s, before.tools, after.tools);
    changeList(edit, u"example"_s, before.examples, after.examples);
    return edit.text();
}

QByteArray canonicalPrompt(const Prompt &prompt)
{
    return patchedPrompt({}, {}, prompt);
}

} // namespace turnscope
