// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/call_stream.h"

#include "app/rehearsal/wire/ids.h"
#include "app/rehearsal/wire/usage_meter.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDelta = 6; // characters
constexpr qsizetype kDeltaWithPadding = 16;

} // namespace

CallStream::CallStream(ResponseOutput &output, ResponseOutput::Send send, const SceneCall &call)
    : m_output(output)
    , m_send(std::move(send))
    , m_item({{u"id"_s, ids::item()},
              {u"type"_s, u"function_call"_s},
              {u"status"_s, u"in_progress"_s},
              {u"name"_s, call.name},
              {u"call_id"_s, ids::call()},
              {u"arguments"_s, u""_s}})
    , m_arguments(call.arguments)
{
    open();
    m_place.insert(u"call_id"_s, m_item.value("call_id"_L1));
}

CallStream::CallStream(ResponseOutput &output, ResponseOutput::Send send, const SceneMcpCall &call, Run run)
    : m_output(output)
    , m_send(std::move(send))
    , m_mcp(call)
    , m_item({{u"id"_s, ids::mcp("mcp_"_L1)},
              {u"type"_s, u"mcp_call"_s},
              {u"server_label"_s, call.server},
              {u"name"_s, call.tool},
              {u"arguments"_s, u""_s},
              {u"approval_request_id"_s, QJsonValue()},
              {u"output"_s, QJsonValue()},
              {u"error"_s, QJsonValue()}})
    , m_arguments(call.arguments)
    , m_begin(std::move(run))
{
    open();
}

void CallStream::open()
{
    m_place = m_output.place(m_item.value("id"_L1).toString());
    m_output.open(m_item);
}

CallStream::Progress CallStream::proceed()
{
    if (m_sent < m_arguments.size()) {
        const QString delta = m_arguments.mid(m_sent, kDelta);
        m_sent += delta.size();
        QJsonObject event = m_place;
        event.insert(u"delta"_s, delta);
        event.insert(u"obfuscation"_s, ids::padding(kDeltaWithPadding - delta.size()));
        m_send(m_mcp ? "response.mcp_call_arguments.delta"_L1 : "response.function_call_arguments.delta"_L1, event);
        return Progress::Delta;
    }
    if (!m_mcp) {
        tellArguments();
        m_item.insert(u"status"_s, u"completed"_s);
        m_output.close(m_item, {});
        return Progress::Over;
    }
    if (!m_run) {
        tellArguments();
        QJsonObject running = m_place;
        running.remove(u"response_id"_s);
        m_send("response.mcp_call.in_progress"_L1, running);
        m_run = m_begin(*m_mcp);
    }
    const std::optional<McpOutcome> &outcome = m_run->outcome();
    if (!outcome)
        return Progress::Waits;
    endMcp(outcome->output, outcome->error.isEmpty() ? QJsonValue() : QJsonValue(outcome->error));
    return Progress::Over;
}

void CallStream::abandon()
{
    if (!m_mcp || !m_run)
        tellArguments();
    if (m_mcp) {
        const QJsonObject error{{u"type"_s, u"tool_execution_error"_s}, {u"message"_s, u"The response has ended."_s}};
        endMcp({}, error);
        return;
    }
    m_item.insert(u"status"_s, u"incomplete"_s);
    m_output.close(m_item, {});
}

void CallStream::tellArguments()
{
    const QString arguments = m_arguments.left(m_sent);
    m_item.insert(u"arguments"_s, arguments);
    QJsonObject done = m_place;
    done.insert(u"arguments"_s, arguments);
    if (!m_mcp)
        done.insert(u"name"_s, m_item.value("name"_L1));
    m_send(m_mcp ? "response.mcp_call_arguments.done"_L1 : "response.function_call_arguments.done"_L1, done);
}

void CallStream::endMcp(const QString &output, const QJsonValue &error)
{
    m_item.insert(u"output"_s, error.isNull() ? QJsonValue(output) : QJsonValue());
    m_item.insert(u"error"_s, error);
    QJsonObject end = m_place;
    end.remove(u"response_id"_s);
    if (m_run)
        m_send(error.isNull() ? "response.mcp_call.completed"_L1 : "response.mcp_call.failed"_L1, end);
    m_output.close(m_item, {});
}

int CallStream::tokens() const
{
    return UsageMeter::textTokens(m_item.value("name"_L1).toString())
           + UsageMeter::textTokens(m_arguments.left(m_sent));
}

} // namespace turnscope
