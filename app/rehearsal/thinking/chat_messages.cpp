// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_messages.h"

#include "app/rehearsal/thinking/mcp_choice.h"

#include <QHash>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &part)
{
    const QJsonValue text = part.value("text"_L1);
    return text.isString() ? text.toString() : part.value("transcript"_L1).toString();
}

/// A text, or a list of parts where there is a picture.
QJsonValue contentOf(const QJsonArray &parts)
{
    QStringList texts;
    QJsonArray pictures;
    for (const QJsonValue &each : parts) {
        const QJsonObject part = each.toObject();
        if (part.value("type"_L1) == "input_image"_L1) {
            QJsonObject picture{{u"url"_s, part.value("image_url"_L1)}};
            if (part.value("detail"_L1).isString())
                picture.insert(u"detail"_s, part.value("detail"_L1));
            pictures.append(QJsonObject{{u"type"_s, u"image_url"_s}, {u"image_url"_s, picture}});
        } else if (const QString text = textOf(part); !text.isEmpty()) {
            texts << text;
        }
    }
    const QString text = texts.join(u'\n');
    if (pictures.isEmpty())
        return text;
    if (!text.isEmpty())
        pictures.prepend(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}});
    return pictures;
}

bool isCall(const QJsonValue &item)
{
    return item["type"_L1] == "function_call"_L1;
}

/// Calls that follow each other, as one message, and their outputs.
void appendCalls(QJsonArray &messages, const QJsonArray &calls, const QHash<QString, QString> &outputs)
{
    QJsonArray toolCalls;
    for (const QJsonValue &call : calls) {
        toolCalls.append(QJsonObject{
            {u"id"_s, call["call_id"_L1]},
            {u"type"_s, u"function"_s},
            {u"function"_s, QJsonObject{{u"name"_s, call["name"_L1]}, {u"arguments"_s, call["arguments"_L1]}}}});
    }
    messages.append(
        QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, QJsonValue()}, {u"tool_calls"_s, toolCalls}});
    for (const QJsonValue &call : calls) {
        const QString id = call["call_id"_L1].toString();
        messages.append(QJsonObject{{u"role"_s, u"tool"_s},
                                    {u"tool_call_id"_s, id},
                                    {u"content"_s, outputs.value(id, u"(The function has not answered yet.)"_s)}});
    }
}

QJsonObject functionCall(const QJsonValue &item)
{
    return {{u"type"_s, u"function_call"_s},
            {u"call_id"_s, item["id"_L1]},
            {u"name"_s, mcpFunctionName(item.toObject())},
            {u"arguments"_s, item["arguments"_L1]}};
}

QJsonObject functionOutput(const QJsonValue &callId, const QString &output)
{
    return {{u"type"_s, u"function_call_output"_s}, {u"call_id"_s, callId}, {u"output"_s, output}};
}

/// The items with MCP calls as calls of functions, for chat endpoints know no others; those that were refused, too.
QJsonArray withoutMcp(const QJsonArray &items)
{
    QHash<QString, QString> refused;
    for (const QJsonValue &item : items) {
        if (item["type"_L1] == "mcp_approval_response"_L1 && !item["approve"_L1].toBool())
            refused.insert(item["approval_request_id"_L1].toString(), item["reason"_L1].toString());
    }
    QJsonArray plain;
    for (const QJsonValue &item : items) {
        const QString id = item["id"_L1].toString();
        if (const QJsonValue error = item["error"_L1]["message"_L1];
            item["type"_L1] == "mcp_call"_L1 && (error.isString() || item["output"_L1].isString())) {
            plain.append(functionCall(item));
            plain.append(functionOutput(id, error.isString() ? u"(It failed: %1)"_s.arg(error.toString())
                                                             : item["output"_L1].toString()));
        } else if (item["type"_L1] == "mcp_approval_request"_L1 && refused.contains(id)) {
            plain.append(functionCall(item));
            plain.append(functionOutput(id, u"(The user did not allow it. %1)"_s.arg(refused.value(id)).simplified()));
        } else {
            plain.append(item);
        }
    }
    return plain;
}

QJsonArray messagesOf(const ModelInput &prompt, const QJsonArray &items)
{
    QJsonArray messages;
    const QString &instructions = prompt.ownInstructions.isEmpty() ? prompt.instructions : prompt.ownInstructions;
    if (!instructions.isEmpty())
        messages.append(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, instructions}});
    QHash<QString, QString> outputs;
    for (const QJsonValue &item : items) {
        if (item["type"_L1] == "function_call_output"_L1)
            outputs.insert(item["call_id"_L1].toString(), item["output"_L1].toString());
    }
    QJsonArray calls;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        if (isCall(item)) {
            calls.append(item);
            if (i + 1 < items.size() && isCall(items.at(i + 1)))
                continue;
            appendCalls(messages, calls, outputs);
            calls = {};
        } else if (item["type"_L1] == "message"_L1) {
            const QJsonValue content = contentOf(item["content"_L1].toArray());
            if (content != QJsonValue(QString()))
                messages.append(QJsonObject{{u"role"_s, item["role"_L1]}, {u"content"_s, content}});
        }
    }
    return messages;
}

QJsonArray functionsOf(const QJsonArray &tools, const QJsonArray &mcpTools)
{
    QJsonArray functions;
    for (const QJsonValue &tool : tools) {
        if (tool["type"_L1] != "function"_L1)
            continue;
        QJsonObject function{{u"name"_s, tool["name"_L1]}};
        if (tool["description"_L1].isString())
            function.insert(u"description"_s, tool["description"_L1]);
        if (tool["parameters"_L1].isObject())
            function.insert(u"parameters"_s, tool["parameters"_L1]);
        functions.append(QJsonObject{{u"type"_s, u"function"_s}, {u"function"_s, function}});
    }
    for (const QJsonValue &tool : mcpTools) {
        QJsonObject function{{u"name"_s, mcpFunctionName(tool.toObject())}, {u"parameters"_s, tool["input_schema"_L1]}};
        if (tool["description"_L1].isString())
            function.insert(u"description"_s, tool["description"_L1]);
        functions.append(QJsonObject{{u"type"_s, u"function"_s}, {u"function"_s, function}});
    }
    return functions;
}

} // namespace

QJsonObject chatRequest(const ModelInput &prompt, const QString &model)
{
    QJsonObject request{
        {u"stream"_s, true},
        {u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}}, // what the answer cost is told by it
        {u"messages"_s, messagesOf(prompt, withoutMcp(prompt.items))}};
    if (!model.isEmpty())
        request.insert(u"model"_s, model);
    const QJsonArray functions = functionsOf(prompt.tools, prompt.mcpTools);
    if (functions.isEmpty())
        return request;
    request.insert(u"tools"_s, functions);
    if (const QString forced = prompt.toolChoice["name"_L1].toString(); !forced.isEmpty()) {
        request.insert(u"tool_choice"_s,
                       QJsonObject{{u"type"_s, u"function"_s}, {u"function"_s, QJsonObject{{u"name"_s, forced}}}});
    } else if (prompt.toolChoice.isString()) {
        request.insert(u"tool_choice"_s, prompt.toolChoice);
    }
    return request;
}

} // namespace turnscope
