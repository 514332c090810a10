// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/mcp_result.h"

#include "models/tools/argument_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct McpResultText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::McpResult)
};

constexpr auto kStructured = "structuredContent"_L1;

/// A part that is no text, as a model without eyes and ears is told of it.
QString described(const QJsonObject &part)
{
    const QString type = part.value("type"_L1).toString();
    const QJsonObject resource = part.value("resource"_L1).toObject();
    if (resource.value("text"_L1).isString())
        return resource.value("text"_L1).toString();
    QStringList words{type.left(40)};
    for (const QString &word : {part.value("mimeType"_L1).toString(), part.value("uri"_L1).toString(),
                                resource.value("mimeType"_L1).toString(), resource.value("uri"_L1).toString()}) {
        if (!word.isEmpty())
            words << word.left(300);
    }
    return u'[' + words.join(u", "_s) + u']';
}

} // namespace

McpResult readMcpResult(const QJsonObject &json, const McpTool *tool)
{
    McpResult result;
    result.json = json;
    result.isError = json.value("isError"_L1).toBool();
    QStringList texts;
    for (const QJsonValue &each : json.value("content"_L1).toArray()) {
        const QJsonObject part = each.toObject();
        if (part.value("type"_L1) == "text"_L1)
            texts << part.value("text"_L1).toString();
        else if (!part.value("type"_L1).toString().isEmpty())
            texts << described(part);
        else
            result.problems << McpResultText::tr("A part of the content has no type, and is left out.");
    }
    const QJsonValue structured = json.value(kStructured);
    if (texts.isEmpty() && structured.isObject())
        texts << QString::fromUtf8(QJsonDocument(structured.toObject()).toJson(QJsonDocument::Compact));
    result.text = texts.join(u'\n');
    if (!json.value("content"_L1).isArray() && !structured.isObject())
        result.problems << McpResultText::tr("The result has no content.");
    if (tool && !tool->output.isEmpty() && !result.isError) {
        if (!structured.isObject())
            result.problems << McpResultText::tr(
                "The tool promises structured content by its outputSchema, and answers none.");
        else
            result.problems << checkArguments(QJsonDocument(structured.toObject()).toJson(QJsonDocument::Compact),
                                              tool->output)
                                   .objections;
    }
    return result;
}

} // namespace turnscope
