// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mcp/mcp_trial.h"

namespace turnscope {

McpTrial::McpTrial(const McpLimits &limits, QObject *parent)
    : McpControl(parent)
    , m_limits(limits)
{
    m_listAgain.setSingleShot(true);
    m_listAgain.setInterval(kListAgain);
    connect(&m_listAgain, &QTimer::timeout, this, [this] {
        if (m_state.stage == Stage::Ready)
            list();
        else if (m_state.isOpen())
            m_listAgain.start();
    });
}

McpTrial::~McpTrial() = default;

void McpTrial::begin(Stage stage)
{
    m_state.stage = stage;
    (stage == Stage::Calling ? m_state.callError : m_state.error) = {};
    m_clock.start();
    Q_EMIT changed();
}

void McpTrial::connectTo(const McpServer &server)
{
    m_state = {};
    m_listAgain.stop();
    m_client = std::make_unique<McpClient>(server, m_limits);
    connect(m_client.get(), &McpClient::toolsChanged, &m_listAgain, qOverload<>(&QTimer::start));
    connect(m_client.get(), &McpClient::progressed, this, [this](const QString &words) {
        m_state.progress = words;
        Q_EMIT changed();
    });
    begin(Stage::Greeting);
    m_client->greet([this](const McpAnswer<McpGreeting> &greeting) {
        if (!greeting)
            return fail(greeting.error());
        m_state.greeting = *greeting;
        m_state.greeted = took();
        m_state.stage = Stage::Ready;
        list();
    });
}

void McpTrial::list()
{
    if (m_state.stage != Stage::Ready)
        return;
    begin(Stage::Listing);
    m_client->list([this](const McpAnswer<McpToolList> &found) {
        if (!found)
            return fail(found.error());
        if (m_state.listed)
            m_state.changes = toolChanges(m_state.tools, *found);
        m_state.tools = *found;
        m_state.listed = took();
        m_state.stage = Stage::Ready;
        Q_EMIT changed();
    });
}

void McpTrial::call(const QString &tool, const QJsonObject &arguments)
{
    if (m_state.stage != Stage::Ready)
        return;
    m_state.result.reset();
    m_state.called.reset();
    m_state.progress.clear();
    begin(Stage::Calling);
    m_call = m_client->call(tool, arguments, [this](const McpAnswer<McpResult> &result) {
        m_state.called = took();
        if (result)
            m_state.result = *result;
        else
            m_state.callError = result.error().error;
        m_state.stage = m_client->isOpen() ? Stage::Ready : Stage::Closed;
        Q_EMIT changed();
    });
}

/// A server that was reached stays reached, unless it has lost us.
void McpTrial::fail(const McpFault &fault)
{
    m_state.error = fault.error;
    m_state.stage = m_client->isOpen() ? Stage::Ready : Stage::Closed;
    Q_EMIT changed();
}

void McpTrial::cancel()
{
    if (m_state.stage != Stage::Calling)
        return disconnectFromServer();
    m_client->cancel(m_call);
    m_state.stage = Stage::Ready;
    Q_EMIT changed();
}

void McpTrial::disconnectFromServer()
{
    m_client.reset();
    m_state.stage = Stage::Closed;
    Q_EMIT changed();
}

} // namespace turnscope
