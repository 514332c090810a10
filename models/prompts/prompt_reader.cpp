// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_reader.h"

#include "models/prompts/prompt_file.h"
#include "models/prompts/prompt_words.h"
#include "models/prompts/toml_scan.h"
#include "models/runs/setting_change.h"
#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <sstream>

#include <toml++/toml.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Grade = PromptIssue::Severity;
using SettingKind = SettingSpec::Kind;

constexpr int kDeepestSetting = 8;

QString textOf(const toml::node &node)
{
    return node.is_string() ? QString::fromStdString(node.as_string()->get()) : QString();
}

QString keyOf(const toml::key &key)
{
    return utf8Text(key.str());
}

/// A scalar as people write it; nothing of a list or table.
std::optional<QString> scalarText(const toml::node &node)
{
    if (node.is_string())
        return textOf(node);
    if (node.is_integer())
        return QString::number(node.as_integer()->get());
    if (node.is_floating_point())
        return QString::number(node.as_floating_point()->get(), 'g', QLocale::FloatingPointShortest);
    if (node.is_boolean())
        return node.as_boolean()->get() ? u"true"_s : u"false"_s;
    if (node.is_date()) {
        std::ostringstream stream;
        stream << node.as_date()->get();
        return QString::fromStdString(stream.str());
    }
    return std::nullopt;
}

/// JSON has no dates: those are text.
QJsonValue jsonOf(const toml::node &node)
{
    if (const toml::table *table = node.as_table()) {
        QJsonObject object;
        for (const auto &[key, value] : *table)
            object.insert(keyOf(key), jsonOf(value));
        return object;
    }
    if (const toml::array *list = node.as_array()) {
        QJsonArray array;
        for (const toml::node &each : *list)
            array.append(jsonOf(each));
        return array;
    }
    if (node.is_boolean())
        return node.as_boolean()->get();
    if (node.is_integer())
        return qint64(node.as_integer()->get());
    if (node.is_floating_point())
        return node.as_floating_point()->get();
    return scalarText(node).value_or(QString());
}

/// Fills a prompt from the tables of its file, and notes what it does not take.
class PromptReader
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptFile)

public:
    ReadPrompt read(const toml::table &root)
    {
        Prompt &prompt = m_read.prompt;
        for (const auto &[key, value] : root) {
            const QString name = keyOf(key);
            if (name == "name"_L1)
                take(prompt.name, value, name);
            else if (name == "description"_L1)
                take(prompt.description, value, name);
            else if (name == "model"_L1)
                take(prompt.model, value, name);
            else if (name == "notes"_L1)
                take(prompt.notes, value, name);
            else if (name == prompt_words::instructionsKey())
                take(prompt.instructions, value, name);
            else if (name == "session"_L1)
                readSession(value);
            else if (name == "variable"_L1)
                forEachTable(value, name,
                             [&](const toml::table &table, const QString &field) { readVariable(table, field); });
            else if (name == "tool"_L1)
                forEachTable(value, name,
                             [&](const toml::table &table, const QString &field) { readTool(table, field); });
            else if (name == "example"_L1)
                forEachTable(value, name,
                             [&](const toml::table &table, const QString &field) { readExample(table, field); });
            else
                unknown(key, name);
        }
        std::ranges::stable_sort(m_read.issues, {}, [](const PromptIssue &issue) {
            return std::pair(issue.line, issue.column); // toml++ has keys in the alphabet's order
        });
        return std::move(m_read);
    }

private:
    void note(const toml::source_region &place, Grade severity, const QString &field, const QString &text)
    {
        m_read.issues.push_back({severity, text, field, place.begin.line, place.begin.column});
    }

    void wrong(const toml::node &node, const QString &field, const QString &text)
    {
        note(node.source(), Grade::Error, field, text);
    }

    void unknown(const toml::key &key, const QString &field)
    {
        note(key.source(), Grade::Warning, field,
             tr("A prompt has no field “%1”: it is kept in the file, and does nothing.").arg(field));
    }

    void take(QString &to, const toml::node &value, const QString &field)
    {
        if (value.is_string())
            to = textOf(value);
        else
            wrong(value, field, tr("%1 takes a text, in quotes.").arg(field));
    }

    template<typename Read>
    void forEachTable(const toml::node &value, const QString &name, Read read)
    {
        const toml::array *list = value.as_array();
        if (!list)
            return wrong(value, name, tr("%1 is a list of tables: each begins with a line [[%1]].").arg(name));
        int index = 0;
        for (const toml::node &each : *list) {
            const QString field = u"%1[%2]"_s.arg(name).arg(index++);
            if (const toml::table *table = each.as_table())
                read(*table, field);
            else
                wrong(each, field, tr("%1 is a list of tables: each begins with a line [[%1]].").arg(name));
        }
    }

    void readVariable(const toml::table &table, const QString &place)
    {
        PromptVariable variable;
        for (const auto &[key, value] : table) {
            const QString name = keyOf(key);
            const QString field = place + u'.' + name;
            if (name == "name"_L1)
                take(variable.name, value, field);
            else if (name == "description"_L1)
                take(variable.description, value, field);
            else if (name == "type"_L1)
                readType(variable, value, field);
            else if (name == "default"_L1)
                readUsual(variable, value, field);
            else if (name == "required"_L1)
                readFlag(variable.required, value, field);
            else if (name == "choices"_L1)
                readChoices(variable, value, field);
            else
                unknown(key, field);
        }
        m_read.prompt.variables.push_back(std::move(variable));
    }

    void readType(PromptVariable &variable, const toml::node &value, const QString &field)
    {
        if (const auto type = prompt_words::variableType(textOf(value)))
            variable.type = *type;
        else
            wrong(value, field, tr("A variable's type is text, choice, number or date."));
    }

    void readUsual(PromptVariable &variable, const toml::node &value, const QString &field)
    {
        variable.usual = scalarText(value);
        if (!variable.usual)
            wrong(value, field, tr("A default is a text, a number or a date."));
    }

    void readFlag(bool &to, const toml::node &value, const QString &field)
    {
        if (value.is_boolean())
            to = value.as_boolean()->get();
        else
            wrong(value, field, tr("%1 takes true or false.").arg(field));
    }

    void readChoices(PromptVariable &variable, const toml::node &value, const QString &field)
    {
        const toml::array *list = value.as_array();
        if (!list)
            return wrong(value, field, tr("choices is a list of texts: [\"small\", \"large\"]."));
        for (const toml::node &each : *list) {
            if (const auto text = scalarText(each))
                variable.choices += *text;
            else
                wrong(each, field, tr("choices is a list of texts: [\"small\", \"large\"]."));
        }
    }

    void readTool(const toml::table &table, const QString &place)
    {
        PromptTool tool;
        const toml::node *type = table.get("type");
        if (type && textOf(*type) == "mcp"_L1)
            tool.kind = PromptTool::Kind::Mcp;
        else if (type && textOf(*type) != "function"_L1)
            wrong(*type, place + u".type"_s, tr("A tool's type is function or mcp."));
        const bool isFunction = tool.kind == PromptTool::Kind::Function;
        for (const auto &[key, value] : table) {
            const QString name = keyOf(key);
            const QString field = place + u'.' + name;
            if (name == (isFunction ? "name"_L1 : "server_label"_L1))
                take(tool.name, value, field);
            else if (name == (isFunction ? "description"_L1 : "server_description"_L1))
                take(tool.description, value, field);
            else if (name == "type"_L1)
                continue;
            else if (!isFunction)
                tool.server.insert(name, jsonOf(value));
            else if (name == "parameters"_L1)
                readParameters(tool, value, field);
            else
                unknown(key, field);
        }
        m_read.prompt.tools.push_back(std::move(tool));
    }

    void readParameters(PromptTool &tool, const toml::node &value, const QString &field)
    {
        if (value.is_string())
            tool.parameters = textOf(value);
        else if (value.is_table())
            tool.parameters = prompt_words::jsonText(jsonOf(value).toObject());
        else
            wrong(value, field, tr("parameters is a JSON schema: a text in ''' or a table."));
    }

    void readExample(const toml::table &table, const QString &place)
    {
        PromptTurn turn;
        for (const auto &[key, value] : table) {
            const QString name = keyOf(key);
            const QString field = place + u'.' + name;
            if (name == "text"_L1) {
                take(turn.text, value, field);
            } else if (name == "role"_L1) {
                if (const auto role = prompt_words::role(textOf(value)))
                    turn.role = *role;
                else
                    wrong(value, field, tr("An example's role is user, assistant or system."));
            } else {
                unknown(key, field);
            }
        }
        m_read.prompt.examples.push_back(std::move(turn));
    }

    void readSession(const toml::node &value)
    {
        if (const toml::table *table = value.as_table())
            readSettings(*table, {}, 0);
        else
            wrong(value, u"session"_s, tr("[session] is a table of settings."));
    }

    void readSettings(const toml::table &table, const QStringList &outer, int depth)
    {
        for (const auto &[key, value] : table) {
            const QStringList path = outer + QStringList(keyOf(key));
            const QString field = u"session."_s + path.join(u'.');
            if (readFormat(path, value, field) || readSetting(path, value, field))
                continue;
            if (value.is_table() && depth < kDeepestSetting)
                readSettings(*value.as_table(), path, depth + 1);
            else
                unknownSetting(key, path);
        }
    }

    static bool isAt(const QStringList &path, const SettingSpec &spec)
    {
        return path == prompt_words::flatPath(spec) || path == prompt_words::nestedPath(spec);
    }

    bool readFormat(const QStringList &path, const toml::node &value, const QString &field)
    {
        const bool isInput = isAt(path, inputFormatSetting());
        if (!isInput && !isAt(path, outputFormatSetting()))
            return false;
        const toml::table *table = value.as_table();
        if (table)
            readRestOfFormat(*table, path);
        const toml::node *named = table ? table->get("type") : &value;
        if (!named)
            return true;
        const auto encoding = prompt_words::encoding(textOf(*named));
        auto &format = isInput ? m_read.prompt.inputFormat : m_read.prompt.outputFormat;
        if (format)
            twice(value, field);
        format = encoding;
        if (!encoding)
            wrong(value, field, tr("%1 takes pcm16, g711_ulaw or g711_alaw.").arg(path.join(u'.')));
        return true;
    }

    void readRestOfFormat(const toml::table &table, const QStringList &path)
    {
        for (const auto &[key, value] : table) {
            const QString name = keyOf(key);
            if (name != "type"_L1 && name != "rate"_L1) // GA's form has a rate, and but one
                unknownSetting(key, path + QStringList(name));
        }
    }

    /// In the flat form and in GA's: which one is meant nobody knows.
    void twice(const toml::node &value, const QString &field)
    {
        wrong(value, field,
              tr("%1 says what another line has said already, in the other form: take one out.").arg(field));
    }

    void unknownSetting(const toml::key &key, const QStringList &path)
    {
        const QString name = path.join(u'.');
        note(key.source(), Grade::Warning, u"session."_s + name,
             tr("There is no setting “%1”: it is kept in the file, and not sent.").arg(name));
    }

    bool readSetting(const QStringList &path, const toml::node &value, const QString &field)
    {
        for (const SettingField each : prompt_words::settings()) {
            const SettingSpec &spec = settingSpec(each);
            if (!isAt(path, spec))
                continue;
            const QString name = path.join(u'.');
            if (!m_read.prompt.settings[each].isUndefined())
                twice(value, field);
            const auto text = settingText(spec, value);
            if (!text) {
                wrong(value, field, expectation(spec, name));
            } else if (const auto change = SettingChanges::parse(name + u'=' + *text); change) {
                m_read.prompt.settings[each] = change->value;
            } else {
                wrong(value, field, change.error().text);
            }
            return true;
        }
        return false;
    }

    /// Nothing where the value is of another kind than the setting.
    static std::optional<QString> settingText(const SettingSpec &spec, const toml::node &value)
    {
        if (const toml::array *list = value.as_array(); list && spec.wire == SettingSpec::Wire::Modalities) {
            bool audio = false;
            for (const toml::node &each : *list)
                audio = audio || textOf(each) == "audio"_L1;
            return audio ? u"audio"_s : u"text"_s;
        }
        switch (spec.kind) {
        case SettingKind::Number:
            return value.is_number() ? scalarText(value) : std::nullopt;
        case SettingKind::Integer:
            return value.is_integer() ? scalarText(value) : std::nullopt;
        case SettingKind::OptionalInteger:
            return value.is_integer() || value.is_string() ? scalarText(value) : std::nullopt;
        case SettingKind::Flag:
            return value.is_boolean() ? scalarText(value) : std::nullopt;
        default:
            return value.is_string() ? scalarText(value) : std::nullopt;
        }
    }

    static QString expectation(const SettingSpec &spec, const QString &name)
    {
        switch (spec.kind) {
        case SettingKind::Number:
            return tr("%1 takes a number.").arg(name);
        case SettingKind::Integer:
            return tr("%1 takes a whole number.").arg(name);
        case SettingKind::OptionalInteger:
            return tr("%1 takes a whole number or \"none\".").arg(name);
        case SettingKind::Flag:
            return tr("%1 takes true or false.").arg(name);
        default:
            return tr("%1 takes a text, in quotes.").arg(name);
        }
    }

    ReadPrompt m_read;
};

ReadPrompt unreadablePrompt(const QString &text, const toml::source_position &place)
{
    ReadPrompt read;
    read.isToml = false;
    read.issues.push_back({Grade::Error, text, {}, place.line, place.column});
    return read;
}

} // namespace

ReadPrompt readPrompt(const QByteArray &text)
try {
    if (text.size() > PromptFile::kLargest)
        return unreadablePrompt(PromptFile::tr("A prompt's file has at most %1 MB.").arg(PromptFile::kLargest >> 20),
                                {});
    if (TomlScan(text).isTooDeep())
        return unreadablePrompt(PromptFile::tr("The file is nested too deeply, or has too many values, for a prompt."),
                                {});
    return PromptReader().read(toml::parse(std::string_view(text.constData(), size_t(text.size()))));
} catch (const toml::parse_error &error) {
    const auto place = error.source().begin;
    return unreadablePrompt(PromptFile::tr("The file is no TOML from line %1, column %2 on: %3.")
                                .arg(place.line)
                                .arg(place.column)
                                .arg(utf8Text(error.description())),
                            place);
}

} // namespace turnscope
