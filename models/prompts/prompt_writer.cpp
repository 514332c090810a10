// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_writer.h"

#include "models/prompts/prompt_fields.h"
#include "models/prompts/prompt_words.h"
#include "models/prompts/toml_edit.h"
#include "models/text/toml_value.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

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
    const auto from = origins(before, after);
    bool inPlace = before.size() == after.size();
    for (size_t i = 0; i < after.size(); ++i) {
        inPlace = inPlace && from[i] == qsizetype(i);
        if (from[i])
            change(edit, edit.elementPath(name, *from[i]), fieldsOf(before[size_t(*from[i])]), fieldsOf(after[i]));
    }
    if (inPlace)
        return;
    if (edit.scan().find({name}) >= 0) { // not as tables
        if (after.empty())
            edit.remove({name});
        else
            edit.set({name}, listText(after));
        return;
    }
    std::vector<TomlEdit::Element> elements;
    for (size_t i = 0; i < after.size(); ++i)
        elements.push_back({from[i], from[i] ? QByteArray() : tableText(name, fieldsOf(after[i]))});
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

/// A format may be a table that says more than its type: that stays.
void changeFormat(TomlEdit &edit, const SettingSpec &spec, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const QStringList session(u"session"_s);
    for (const QStringList &path : {prompt_words::nestedPath(spec), prompt_words::flatPath(spec)}) {
        if (path.isEmpty() || !edit.isTable(session + path))
            continue;
        const QStringList type = session + path + QStringList(u"type"_s);
        if (!after.isEmpty())
            return edit.set(type, after.toUtf8());
        edit.remove(type);
        if (edit.isEmptyTable(session + path))
            edit.remove(session + path);
        return;
    }
    changeSetting(edit, spec, before, after);
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
    changeFormat(edit, inputFormatSetting(), formatValue(before.inputFormat), formatValue(after.inputFormat));
    changeFormat(edit, outputFormatSetting(), formatValue(before.outputFormat), formatValue(after.outputFormat));
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
