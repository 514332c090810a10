// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mcp/mcp_client.h"
#include "models/control/mcp_control.h"

#include <QElapsedTimer>

#include <memory>

namespace turnscope {

/// Tries a server with a client of its own, which ends with the trial.
class McpTrial : public McpControl
{
    Q_OBJECT

public:
    explicit McpTrial(const McpLimits &limits = {}, QObject *parent = nullptr);
    ~McpTrial() override;

    void connectTo(const McpServer &server) override;
    void list() override;
    void call(const QString &tool, const QJsonObject &arguments) override;
    void cancel() override;
    void disconnectFromServer() override;
    const McpTrialState &state() const override { return m_state; }

private:
    using Stage = McpTrialState::Stage;

    void begin(Stage stage);
    void fail(const McpFault &fault);
    milliseconds took() const { return milliseconds(m_clock.elapsed()); }

    static constexpr milliseconds kListAgain{500}; ///< so that a server that always changes is not asked all the time

    McpLimits m_limits;
    std::unique_ptr<McpClient> m_client;
    McpTrialState m_state;
    QElapsedTimer m_clock; ///< of the step
    qint64 m_call = 0;
    QTimer m_listAgain; ///< the tools have changed
};

} // namespace turnscope
