// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/template_text.h"

#include "models/prompts/prompt_text.h"
#include "models/prompts/prompt_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace turnscope::template_text {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptImporter)
};

/// What parts of a content say; others than text are told of.
QString contentText(const QJsonValue &content, QStringList &warnings)
{
    if (!content.isArray())
        return content.toString();
    QStringList texts;
    for (const QJsonValue &part : content.toArray()) {
        const QJsonValue text = part.isString() ? part : part.toObject().value("text"_L1);
        if (text.isString())
            texts += text.toString();
        else
            warnings += Text::tr("A message had a part that is no text (%1): it was left out.")
                            .arg(part.toObject().value("type"_L1).toString());
    }
    return texts.join(u'\n');
}

/// TOML has no null, and a tool none that says anything.
QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &each : value.toArray()) {
            if (!each.isNull())
                list.append(withoutNulls(each));
        }
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it->isNull())
            object.insert(it.key(), withoutNulls(*it));
    }
    return object;
}

bool endsWithOddBraces(const QString &text)
{
    qsizetype braces = 0;
    while (braces < text.size() && text[text.size() - 1 - braces] == u'{')
        ++braces;
    return braces % 2 == 1;
}

void takeServer(ImportedPrompt &into, QJsonObject server)
{
    PromptTool tool;
    tool.kind = PromptTool::Kind::Mcp;
    for (const QString &secret : {u"authorization"_s, u"headers"_s}) {
        if (server.contains(secret))
            into.warnings += Text::tr("The MCP server “%1” had a key in “%2”: it was left out.")
                                 .arg(server.value("server_label"_L1).toString(), secret);
        server.remove(secret);
    }
    tool.name = server.take("server_label"_L1).toString();
    tool.description = server.take("server_description"_L1).toString();
    server.remove("type"_L1);
    tool.server = withoutNulls(server).toObject();
    into.prompt.tools.push_back(std::move(tool));
}

} // namespace

QString escaped(const QString &text)
{
    return QString(text).replace(u"{{"_s, u"\\{{"_s);
}

QString fromFormatString(const QString &text)
{
    QString ours;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isDouble = i + 1 < text.size() && text[i + 1] == c;
        if ((c == u'{' || c == u'}') && isDouble) {
            if (c == u'{' && endsWithOddBraces(ours)) // {{{{ is two braces, which would be a variable's in ours
                ours.insert(ours.size() - 1, u'\\');
            ours += c;
            ++i;
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            const QString name =
                end < 0 ? QString() : text.sliced(i + 1, end - i - 1).section(u':', 0, 0).section(u'!', 0, 0);
            if (!PromptText::isName(name)) {
                ours += c;
                continue;
            }
            ours += u"{{"_s + name + u"}}"_s;
            i = end;
        } else {
            ours += c;
        }
    }
    return ours;
}

std::vector<Message> messagesOf(const QJsonValue &list, QStringList &warnings)
{
    std::vector<Message> messages;
    for (const QJsonValue &each : list.toArray()) {
        const QJsonObject message = each.toObject();
        const QString role = message.value("role"_L1).toString();
        if (message.value("type"_L1) == "placeholder"_L1 || role.isEmpty())
            warnings += Text::tr("A place for messages, “%1”, was left out: it is filled at run time.")
                            .arg(message.value("name"_L1).toString());
        else
            messages.push_back({role, contentText(message.value("content"_L1), warnings)});
    }
    return messages;
}

void takeMessages(ImportedPrompt &into, const std::vector<Message> &messages)
{
    Prompt &prompt = into.prompt;
    QStringList instructions;
    for (const Message &message : messages) {
        const auto role = prompt_words::role(message.role);
        if (role == PromptTurn::Role::System && prompt.examples.empty())
            instructions += message.text.trimmed();
        else if (role)
            prompt.examples.push_back({*role, message.text.trimmed()});
        else
            into.warnings += Text::tr("A message of the role “%1” was left out.").arg(message.role);
    }
    prompt.instructions = instructions.join(u"\n\n"_s);
    if (!prompt.examples.empty() && prompt.examples.back().role == PromptTurn::Role::User) {
        const QString said = prompt.examples.back().text;
        prompt.examples.pop_back();
        prompt.notes += (prompt.notes.isEmpty() ? QString() : u"\n"_s) + Text::tr("The user says: %1").arg(said);
    }
}

void findVariables(ImportedPrompt &into, const QMap<QString, QString> &defaults)
{
    Prompt &prompt = into.prompt;
    QStringList texts{prompt.instructions};
    for (const PromptTurn &turn : prompt.examples)
        texts += turn.text;
    bool foreign = false;
    QSet<QString> known;
    for (const PromptVariable &variable : prompt.variables)
        known.insert(variable.name);
    for (const QString &text : texts) {
        foreign = foreign || text.contains("{%"_L1);
        for (const Placeholder &each : PromptText::placeholders(text)) {
            foreign = foreign || each.kind == Placeholder::Kind::Foreign;
            if (each.kind != Placeholder::Kind::Variable || known.contains(each.name))
                continue;
            known.insert(each.name);
            PromptVariable variable;
            variable.name = each.name;
            if (const auto usual = defaults.constFind(each.name); usual != defaults.cend())
                variable.usual = *usual;
            variable.required = !variable.usual;
            prompt.variables.push_back(std::move(variable));
        }
    }
    if (foreign)
        into.warnings +=
            Text::tr("The text has conditions, loops or parts that another tool would run: they are kept as text, "
                     "and nothing runs them.");
}

void takeTools(ImportedPrompt &into, const QJsonArray &tools)
{
    for (const QJsonValue &each : tools) {
        const QJsonObject tool = each.toObject();
        const QString type = tool.value("type"_L1).toString();
        if (type == "mcp"_L1) {
            takeServer(into, tool);
            continue;
        }
        // A chat request's tools stand in a member of their own.
        const QJsonObject function = tool.value("function"_L1).isObject() ? tool.value("function"_L1).toObject() : tool;
        const QString name = function.value("name"_L1).toString();
        if (name.isEmpty() || (!type.isEmpty() && type != "function"_L1)) {
            into.warnings += Text::tr("A tool was left out: it is neither a function nor an MCP server (%1).")
                                 .arg(each.isString() ? each.toString() : type);
            continue;
        }
        PromptTool ours;
        ours.name = name;
        ours.description = function.value("description"_L1).toString();
        for (const QLatin1StringView key : {"parameters"_L1, "input_schema"_L1}) {
            if (const QJsonObject schema = function.value(key).toObject(); !schema.isEmpty())
                ours.parameters = prompt_words::jsonText(schema);
        }
        into.prompt.tools.push_back(std::move(ours));
    }
}

void warnOfSettings(ImportedPrompt &into, const QJsonObject &settings, const QStringList &taken)
{
    QStringList left = settings.keys();
    for (const QString &key : taken)
        left.removeAll(key);
    if (!left.isEmpty())
        into.warnings +=
            Text::tr("Settings of the model were left out: %1.").arg(left.first(qMin(left.size(), 10)).join(u", "_s));
}

QString scalar(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

} // namespace turnscope::template_text
