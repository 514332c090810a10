// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/tool_choice.h"

#include "app/rehearsal/thinking/spoken_numbers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortestMark = 4; // letters of a word that can tell a function: not "get", "the", "is"
constexpr int kFewestDigits = 3; // of a number that is a name rather than an amount

/// look_up_order, lookUpOrder and look-up-order are all look, up, order.
QStringList nameWords(const QString &name)
{
    static const QRegularExpression hump(u"([a-z0-9])([A-Z])"_s);
    QString spaced = name;
    spaced.replace(hump, u"\\1 \\2"_s).replace(u'_', u' ');
    return plainWords(spaced);
}

bool asksFor(const QJsonObject &tool, const QString &heard)
{
    const QStringList words = plainWords(heard);
    const QStringList marks = nameWords(tool.value("name"_L1).toString());
    const bool named = std::any_of(marks.begin(), marks.end(), [&](const QString &mark) {
        return mark.size() >= kShortestMark && std::any_of(words.begin(), words.end(), [&](const QString &word) {
                   return word == mark || word == mark + u's';
               });
    });
    // pocketsphinx seldom gets "order" right; a long number says as much.
    return named || (marks.contains("order"_L1) && spokenDigits(heard).size() >= kFewestDigits);
}

QString subjectOf(const QString &heard)
{
    static const QRegularExpression after(u"\\b(?:in|for|at|to|from|about|of)\\s+(?:the\\s+)?([\\w' -]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = after.match(heard);
    if (!match.hasMatch())
        return heard;
    static const QRegularExpression when(u"\\s+(?:today|tomorrow|now|please|right now)\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return match.captured(1).remove(when).trimmed();
}

QJsonValue argument(const QString &name, const QJsonObject &schema, const QString &heard)
{
    const QJsonArray choices = schema.value("enum"_L1).toArray();
    if (!choices.isEmpty()) {
        const QStringList words = plainWords(heard);
        const auto said = std::find_if(choices.begin(), choices.end(), [&](const QJsonValue &choice) {
            return words.contains(choice.toString().toLower());
        });
        return said == choices.end() ? choices.first() : *said;
    }
    const QString type = schema.value("type"_L1).toString();
    const QString digits = spokenDigits(heard);
    if (type == "integer"_L1 || type == "number"_L1)
        return digits.isEmpty() ? QJsonValue(1) : QJsonValue(digits.left(15).toLongLong());
    if (type == "boolean"_L1)
        return true;
    if (type == "array"_L1)
        return QJsonArray{subjectOf(heard)};
    if (type == "object"_L1)
        return QJsonObject();
    const QStringList words = nameWords(name);
    const bool numbered = words.contains("number"_L1) || words.contains("id"_L1) || words.contains("order"_L1)
                          || words.contains("code"_L1);
    return numbered && !digits.isEmpty() ? digits : subjectOf(heard);
}

FunctionCall callOf(const QJsonObject &tool, const QString &heard)
{
    const QJsonObject schema = tool.value("parameters"_L1).toObject();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    QJsonObject arguments;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (required.contains(it.key()) || required.isEmpty())
            arguments.insert(it.key(), argument(it.key(), it.value().toObject(), heard));
    }
    return {tool.value("name"_L1).toString(),
            QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))};
}

} // namespace

std::optional<FunctionCall> chooseFunction(const ModelInput &prompt, const QString &heard)
{
    if (prompt.toolChoice == "none"_L1)
        return {};
    const QString forced = prompt.toolChoice.toObject().value("name"_L1).toString();
    std::optional<FunctionCall> first;
    for (const QJsonValue &each : prompt.tools) {
        const QJsonObject tool = each.toObject();
        if (tool.value("type"_L1) != "function"_L1)
            continue;
        if (forced.isEmpty() ? asksFor(tool, heard) : tool.value("name"_L1) == forced)
            return callOf(tool, heard);
        if (!first)
            first = callOf(tool, heard);
    }
    return prompt.toolChoice == "required"_L1 ? first : std::nullopt;
}

} // namespace turnscope
