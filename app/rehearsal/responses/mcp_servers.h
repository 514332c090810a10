// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mcp/mcp_client.h"
#include "app/rehearsal/responses/mcp_run.h"

#include <QJsonArray>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace turnscope {

/// The real MCP servers of one rehearsal session, each by its label, with a client of its own. Only servers of this machine
/// are asked, and those whose origin the endpoint's owner has allowed: it must not become a way to the world. Owned by the
/// session; lives on its thread.
class McpServers : public QObject
{
    Q_OBJECT

public:
    /// `allowed`: addresses whose origins may be asked besides this machine's.
    explicit McpServers(QList<QUrl> allowed);
    ~McpServers() override;

    /// Takes addresses and secrets from the tools as a client sent them, secrets and all. One that is other than before is
    /// connected to anew; answers with the labels of those.
    QStringList learn(const QJsonArray &tools);

    using Listed = std::function<void(const McpAnswer<McpToolList> &)>;

    /// Asks a server for its tools.
    void list(const QString &label, const Listed &done);

    /// What it answered last; empty before.
    McpToolList tools(const QString &label) const;

    /// Calls a tool. What cannot even be tried fails at once, and ends as any other.
    std::unique_ptr<McpRun> call(const QString &label, const QString &tool, const QString &arguments);

Q_SIGNALS:
    void toolsChanged(const QString &label); ///< says the server

private:
    static constexpr std::chrono::milliseconds kListAgain{1000};

    struct Known
    {
        McpServer server;
        std::optional<McpFault> refusal; ///< why it is not asked
        std::unique_ptr<McpClient> client;
        bool greeting = false;
        std::vector<std::function<void(std::optional<McpFault>)>> waiting; ///< for the greeting
        std::vector<std::shared_ptr<Listed>> listing;                      ///< emptied once they are told
        std::unique_ptr<QTimer> changes;
    };

    void abandon(Known &known);
    Known read(const QJsonObject &tool) const;
    std::optional<McpFault> objection(const McpServer &server) const;

    /// Calls `then` when the server has been greeted, or cannot be.
    void reach(const QString &label, std::function<void(std::optional<McpFault>)> then);
    void connectTo(const QString &label, Known &known);
    void start(const QString &label, const QString &tool, const QJsonObject &arguments, const QPointer<McpRun> &run,
               bool again);
    McpOutcome outcomeOf(const McpResult &result);

    QList<QUrl> m_allowed;
    std::map<QString, Known> m_known;
    qint64 m_held = 0; ///< bytes of all outputs
};

} // namespace turnscope
