// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/mcp_choice.h"

#include "app/rehearsal/thinking/spoken_numbers.h"
#include "models/mcp/starting_arguments.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFunction = 64; // characters of a function's name, as chat endpoints take it

/// "get-sum" and "getSum", as one says them: get, sum.
QStringList spokenName(const QString &name)
{
    static const QRegularExpression hump(u"([a-z0-9])([A-Z])"_s);
    QString spaced = name;
    spaced.replace(hump, u"\\1 \\2"_s);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    return spaced.toLower().split(between, Qt::SkipEmptyParts);
}

/// What stands behind the name in the text; nothing when the text does not have the name.
std::optional<QString> behindName(const QString &name, const QString &heard)
{
    QStringList words = spokenName(name);
    if (words.isEmpty())
        return {};
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    const QRegularExpression form(u"(?<![\\p{L}\\p{N}])"_s + words.join(u"[^\\p{L}\\p{N}]*"_s)
                                      + u"(?![\\p{L}\\p{N}])[\\s:,]*"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(heard);
    if (!match.hasMatch())
        return {};
    return heard.mid(match.capturedEnd()).trimmed();
}

/// The JSON object that a text ends with.
std::optional<QJsonObject> objectIn(const QString &text)
{
    const qsizetype begin = text.indexOf(u'{');
    const qsizetype end = text.lastIndexOf(u'}');
    if (begin < 0 || end < begin)
        return {};
    const QJsonDocument read = QJsonDocument::fromJson(QStringView(text).mid(begin, end - begin + 1).toUtf8());
    return read.isObject() ? std::optional(read.object()) : std::nullopt;
}

QList<double> numbersIn(const QString &text)
{
    QList<double> numbers;
    static const QRegularExpression spelled(u"[-+]?\\d+(?:\\.\\d+)?|[a-z]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto each = spelled.globalMatch(text); each.hasNext();) {
        const QString word = each.next().captured();
        bool digits = false;
        const double number = word.toDouble(&digits);
        if (digits)
            numbers << number;
        else if (const QString spoken = spokenDigits(word); !spoken.isEmpty())
            numbers << spoken.toDouble();
    }
    return numbers;
}

/// Arguments made of words, see chooseMcpTool().
QJsonObject argumentsFor(const QJsonObject &schema, const QString &words)
{
    QJsonObject arguments = startingArguments(schema);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QSet<QString> required;
    for (const QJsonValue &each : schema.value("required"_L1).toArray())
        required.insert(each.toString());
    QList<double> numbers = numbersIn(words);
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it->toObject();
        const QString type = property.value("type"_L1).toString();
        const QJsonArray choices = property.value("enum"_L1).toArray();
        const auto chosen = std::ranges::find_if(choices, [&](const QJsonValue &choice) {
            return choice.isString() && words.contains(choice.toString(), Qt::CaseInsensitive);
        });
        if (chosen != choices.end())
            arguments.insert(it.key(), *chosen);
        else if ((type == "number"_L1 || type == "integer"_L1) && !numbers.isEmpty())
            arguments.insert(it.key(), numbers.takeFirst());
        else if (type == "string"_L1 && choices.isEmpty() && required.contains(it.key()))
            arguments.insert(it.key(), words);
    }
    return arguments;
}

FunctionCall callOfMcp(const QJsonObject &tool, const QString &words)
{
    const QJsonObject arguments =
        objectIn(words).value_or(argumentsFor(tool.value("input_schema"_L1).toObject(), words));
    return {mcpFunctionName(tool), QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))};
}

} // namespace

QString mcpFunctionName(const QJsonObject &tool)
{
    static const QRegularExpression others(u"[^A-Za-z0-9_-]"_s);
    QString name = tool.value("server_label"_L1).toString() + u"__"_s + tool.value("name"_L1).toString();
    return name.replace(others, u"_"_s).left(kLongestFunction);
}

std::optional<McpToolName> mcpToolOf(const QString &function, const QJsonArray &tools)
{
    for (const QJsonValue &tool : tools) {
        if (mcpFunctionName(tool.toObject()) == function)
            return McpToolName{tool["server_label"_L1].toString(), tool["name"_L1].toString()};
    }
    return {};
}

std::optional<FunctionCall> chooseMcpTool(const ModelInput &prompt, const QString &heard)
{
    if (prompt.toolChoice == "none"_L1)
        return {};
    const bool forced = prompt.toolChoice["type"_L1] == "mcp"_L1;
    std::optional<FunctionCall> longest;
    qsizetype length = 0; // of "get" and "get sum", the second is meant
    for (const QJsonValue &each : prompt.mcpTools) {
        const QJsonObject tool = each.toObject();
        const QString name = tool.value("name"_L1).toString();
        const QJsonValue wanted = prompt.toolChoice["name"_L1];
        if (forced && tool.value("server_label"_L1) != prompt.toolChoice["server_label"_L1])
            continue;
        if (forced && wanted.isString() && wanted != name)
            continue;
        const std::optional<QString> words = behindName(name, heard);
        if (words ? name.size() > length : forced && !longest) {
            length = words ? name.size() : 0;
            longest = callOfMcp(tool, words.value_or(heard));
        }
    }
    if (!longest && prompt.toolChoice == "required"_L1 && prompt.tools.size() > 0 && !prompt.mcpTools.isEmpty()
        && !chooseFunction(prompt, heard))
        longest = callOfMcp(prompt.mcpTools.first().toObject(), heard);
    return longest;
}

} // namespace turnscope
