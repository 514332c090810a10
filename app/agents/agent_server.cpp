// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/agent_server.h"

#include "app/agents/answer_page.h"
#include "app/agents/argument_check.h"
#include "models/protocol/redactor.h"
#include "models/within_memory.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The newest first. 2025-03-26 alone has batches.
constexpr std::array kRevisions{"2025-11-25"_L1, "2025-06-18"_L1, "2025-03-26"_L1, "2024-11-05"_L1};
constexpr qsizetype kMostInBatch = 100;
constexpr qsizetype kLongestName = 100; // characters of a name from outside

QByteArray lineOf(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QJsonObject textResult(const QString &text, bool isError)
{
    return {{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}},
            {u"isError"_s, isError}};
}

} // namespace

AgentServer::AgentServer(AgentTools tools, QString instructions)
    : m_tools(std::move(tools))
    , m_instructions(std::move(instructions))
{
}

QJsonObject AgentServer::refusal(const QJsonValue &id, Code code, const QString &text)
{
    return {{u"jsonrpc"_s, u"2.0"_s},
            {u"id"_s, id},
            {u"error"_s, QJsonObject{{u"code"_s, int(code)}, {u"message"_s, text}}}};
}

QByteArray AgentServer::tooLong()
{
    return lineOf(
        refusal(QJsonValue::Null, Code::ParseError, u"A message may have %1 bytes at most."_s.arg(kLongestLine)));
}

QByteArray AgentServer::answer(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return {};
    if (line.size() > kLongestLine)
        return tooLong();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (document.isNull())
        return lineOf(refusal(QJsonValue::Null, Code::ParseError, u"That is no JSON: %1."_s.arg(error.errorString())));
    if (document.isObject()) {
        const auto answered = answerTo(document.object());
        return answered ? lineOf(*answered) : QByteArray();
    }
    const QJsonArray batch = document.array();
    if (batch.isEmpty() || batch.size() > kMostInBatch)
        return lineOf(
            refusal(QJsonValue::Null, Code::InvalidRequest, u"A batch has 1 to %1 messages."_s.arg(kMostInBatch)));
    QJsonArray answers;
    for (const QJsonValue &message : batch) {
        if (const auto answered = answerTo(message))
            answers.append(*answered);
    }
    return answers.isEmpty() ? QByteArray() : QJsonDocument(answers).toJson(QJsonDocument::Compact);
}

/// Nothing to a notification, nor to an answer: nothing was asked of the client.
std::optional<QJsonObject> AgentServer::answerTo(const QJsonValue &message)
{
    const QJsonObject request = message.toObject();
    const QJsonValue id = request["id"_L1];
    const bool isNamed = id.isString() || id.isDouble();
    const QJsonValue method = request["method"_L1];
    if (!method.isString()) {
        const bool isAnswer = isNamed && (request.contains("result"_L1) || request.contains("error"_L1));
        return isAnswer ? std::nullopt
                        : std::optional(refusal(isNamed ? id : QJsonValue::Null, Code::InvalidRequest,
                                                u"That is no JSON-RPC 2.0 request: it has no method."_s));
    }
    if (request["jsonrpc"_L1] != "2.0"_L1)
        return refusal(isNamed ? id : QJsonValue::Null, Code::InvalidRequest, u"\"jsonrpc\" must be \"2.0\"."_s);
    if (!request.contains("id"_L1))
        return std::nullopt;
    if (!isNamed)
        return refusal(QJsonValue::Null, Code::InvalidRequest, u"\"id\" must be a string or a number."_s);
    const QJsonValue params = request["params"_L1];
    if (!params.isUndefined() && !params.isObject())
        return refusal(id, Code::InvalidParams, u"\"params\" must be an object."_s);
    const Outcome outcome = run(method.toString(), params.toObject());
    if (!outcome)
        return refusal(id, outcome.error().code, outcome.error().text);
    return QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, *outcome}};
}

AgentServer::Outcome AgentServer::run(const QString &method, const QJsonObject &params)
{
    if (method == "initialize"_L1)
        return initialize(params);
    if (method == "ping"_L1)
        return QJsonObject();
    if (method == "tools/list"_L1)
        return listTools();
    if (method == "tools/call"_L1)
        return callTool(params);
    return tl::unexpected(
        Refused{Code::MethodNotFound, u"There is no method \"%1\" here: only tools."_s.arg(method.left(kLongestName))});
}

QJsonObject AgentServer::initialize(const QJsonObject &params) const
{
    const QString wanted = params["protocolVersion"_L1].toString();
    const auto known = std::ranges::find(kRevisions, wanted);
    return {{u"protocolVersion"_s, QString(known == kRevisions.end() ? kRevisions.front() : *known)},
            {u"capabilities"_s, QJsonObject{{u"tools"_s, QJsonObject{{u"listChanged"_s, false}}}}},
            {u"serverInfo"_s, QJsonObject{{u"name"_s, u"turnscope"_s},
                                          {u"title"_s, u"Turnscope"_s},
                                          {u"version"_s, QCoreApplication::applicationVersion()}}},
            {u"instructions"_s, m_instructions}};
}

QJsonObject AgentServer::listTools() const
{
    QJsonArray list;
    for (const AgentTool &tool : m_tools)
        list.append(QJsonObject{
            {u"name"_s, tool.name},
            {u"title"_s, tool.title},
            {u"description"_s, tool.description},
            {u"inputSchema"_s, tool.inputSchema()},
            {u"annotations"_s,
             QJsonObject{{u"title"_s, tool.title}, {u"readOnlyHint"_s, true}, {u"openWorldHint"_s, false}}}});
    return {{u"tools"_s, list}};
}

AgentServer::Outcome AgentServer::callTool(const QJsonObject &params)
{
    const QString name = params["name"_L1].toString();
    const auto tool = std::ranges::find(m_tools, name, &AgentTool::name);
    if (tool == m_tools.end())
        return tl::unexpected(Refused{Code::InvalidParams, u"There is no tool \"%1\"."_s.arg(name.left(kLongestName))});
    const QJsonValue given = params["arguments"_L1];
    if (!given.isUndefined() && !given.isNull() && !given.isObject())
        return textResult(u"\"arguments\" must be an object."_s, true);
    const QJsonObject arguments = given.toObject();
    if (const QString objection = argumentObjection(arguments, tool->properties, tool->required); !objection.isEmpty())
        return textResult(objection, true);
    Result<QJsonObject> told;
    if (const Result<void> done = withinMemory([&] { told = tool->call(arguments); }); !done)
        told = tl::unexpected(done.error());
    if (!told)
        return textResult(Redactor().text(told.error().text), true);
    return textResult(QString::fromUtf8(AnswerPage::json(*told)), false);
}

} // namespace turnscope
