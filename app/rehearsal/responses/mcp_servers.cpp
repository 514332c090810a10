// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/mcp_servers.h"

#include "app/rehearsal/wire/door_limits.h"
#include "models/text/time_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

McpFault refusal(const QString &text)
{
    return {McpFault::Kind::Refused, 0, {text, {}}};
}

bool isSameServer(const McpServer &a, const McpServer &b)
{
    return a.url == b.url && a.authorization == b.authorization && a.headers == b.headers;
}

QString textOf(const std::optional<McpFault> &fault)
{
    return fault ? fault->error.text : QString();
}

} // namespace

McpServers::McpServers(QList<QUrl> allowed)
    : m_allowed(std::move(allowed))
{
}

McpServers::~McpServers() = default;

McpServers::Known McpServers::read(const QJsonObject &tool) const
{
    Known known;
    const Result<QUrl> url = McpServer::parseUrl(tool.value("server_url"_L1).toString());
    if (!tool.contains("server_url"_L1)) {
        known.refusal = refusal(tr("Connectors and tunnels belong to the service: the rehearsal endpoint has none. "
                                   "Name a server by its server_url."));
        return known;
    }
    if (!url) {
        known.refusal = refusal(url.error().text);
        return known;
    }
    known.server.url = *url;
    known.server.authorization = tool.value("authorization"_L1).toString().toUtf8();
    QString lines;
    const QJsonObject headers = tool.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        lines += it.key() + u':' + it.value().toString().simplified() + u'\n';
    if (const auto read = McpServer::parseHeaders(lines))
        known.server.headers = *read;
    else
        known.refusal = refusal(tr("One of the headers is none that can be sent."));
    if (!known.refusal)
        known.refusal = objection(known.server);
    return known;
}

std::optional<McpFault> McpServers::objection(const McpServer &server) const
{
    const bool allowed = server.isHere() || std::ranges::any_of(m_allowed, [&](const QUrl &url) {
                             return isSameOrigin(url, server.url);
                         });
    if (!allowed) {
        return refusal(
            tr("The rehearsal endpoint asks MCP servers of this machine only. To let it ask this one, start it "
               "with: turnscope rehearse --mcp-allow %1")
                .arg(server.origin()));
    }
    if (const auto why = server.objection())
        return refusal(why->text);
    return {};
}

QStringList McpServers::learn(const QJsonArray &tools)
{
    QStringList changed;
    for (const QJsonValue &each : tools) {
        const QJsonObject tool = each.toObject();
        const QString label = tool.value("server_label"_L1).toString();
        const bool names =
            tool.contains("server_url"_L1) || tool.contains("connector_id"_L1) || tool.contains("tunnel_id"_L1);
        if (tool.value("type"_L1) != "mcp"_L1 || label.isEmpty() || !names)
            continue; // a label alone means the server of before
        Known known = read(tool);
        const auto before = m_known.find(label);
        if (before != m_known.end()) {
            if (isSameServer(before->second.server, known.server)
                && textOf(before->second.refusal) == textOf(known.refusal))
                continue;
            changed << label;
            abandon(before->second);
        }
        m_known.insert_or_assign(label, std::move(known));
    }
    return changed;
}

/// Whoever waits for it is told that it is not there any more.
void McpServers::abandon(Known &known)
{
    const McpFault fault = refusal(tr("The session has named another server in its place."));
    for (const auto &then : std::exchange(known.waiting, {}))
        then(fault);
    for (const auto &listing : std::exchange(known.listing, {})) {
        if (const Listed done = std::exchange(*listing, {}))
            done(tl::unexpected(fault));
    }
}

void McpServers::connectTo(const QString &label, Known &known)
{
    known.client = std::make_unique<McpClient>(known.server);
    known.changes = std::make_unique<QTimer>();
    known.changes->setSingleShot(true);
    known.changes->setInterval(kListAgain);
    connect(known.changes.get(), &QTimer::timeout, this, [this, label] { Q_EMIT toolsChanged(label); });
    connect(known.client.get(), &McpClient::toolsChanged, known.changes.get(), qOverload<>(&QTimer::start));
    known.greeting = true;
    known.client->greet([this, label](const McpAnswer<McpGreeting> &greeting) {
        Known &greeted = m_known.at(label);
        greeted.greeting = false;
        const auto waiting = std::exchange(greeted.waiting, {});
        for (const auto &then : waiting)
            then(greeting ? std::nullopt : std::optional(greeting.error()));
    });
}

void McpServers::reach(const QString &label, std::function<void(std::optional<McpFault>)> then)
{
    const auto found = m_known.find(label);
    std::optional<McpFault> fault;
    if (found == m_known.end())
        fault = refusal(tr("The session names no MCP server “%1”.").arg(label.left(200)));
    else
        fault = found->second.refusal;
    if (fault || (found->second.client && found->second.client->isOpen())) {
        QTimer::singleShot(0, this, [then = std::move(then), fault] { then(fault); });
        return;
    }
    Known &known = found->second;
    known.waiting.push_back(std::move(then));
    if (!known.greeting)
        connectTo(label, known);
}

void McpServers::list(const QString &label, const Listed &done)
{
    reach(label, [this, label, done](const std::optional<McpFault> &fault) {
        if (fault)
            return done(tl::unexpected(*fault));
        const auto known = m_known.find(label);
        if (known == m_known.end() || !known->second.client)
            return;
        const auto listing = std::make_shared<Listed>(done);
        std::erase_if(known->second.listing, [](const auto &each) { return !*each; });
        known->second.listing.push_back(listing);
        known->second.client->list([listing](const McpAnswer<McpToolList> &found) {
            if (const Listed told = std::exchange(*listing, {}))
                told(found);
        });
    });
}

McpToolList McpServers::tools(const QString &label) const
{
    const auto known = m_known.find(label);
    return known != m_known.end() && known->second.client ? known->second.client->tools() : McpToolList();
}

std::unique_ptr<McpRun> McpServers::call(const QString &label, const QString &tool, const QString &arguments)
{
    auto run = std::make_unique<McpRun>();
    QJsonParseError error{};
    const QJsonDocument read = QJsonDocument::fromJson(arguments.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !read.isObject()) {
        QTimer::singleShot(0, run.get(), [run = run.get(), why = error.errorString()] {
            run->end({{},
                      {{u"type"_s, u"tool_execution_error"_s},
                       {u"message"_s, tr("The arguments are no JSON object: nothing was called.")}}});
        });
        return run;
    }
    start(label, tool, read.object(), run.get(), false);
    return run;
}

void McpServers::start(const QString &label, const QString &tool, const QJsonObject &arguments,
                       const QPointer<McpRun> &run, bool again)
{
    reach(label, [this, label, tool, arguments, run, again](const std::optional<McpFault> &fault) {
        const auto known = m_known.find(label);
        if (!run || known == m_known.end())
            return;
        if (fault)
            return run->end({{}, fault->toItemError()});
        McpClient &client = *known->second.client;
        const qint64 id = client.call(
            tool, arguments, [this, label, tool, arguments, run, again](const McpAnswer<McpResult> &result) {
                if (!run)
                    return;
                run->letGo();
                const auto asked = m_known.find(label);
                const bool lost = asked != m_known.end() && asked->second.client && !asked->second.client->isOpen();
                if (!result && lost && !again) // as after a restart: it was not run
                    return start(label, tool, arguments, run, true);
                run->end(result ? outcomeOf(*result) : McpOutcome{{}, result.error().toItemError()});
            });
        run->callThrough(client, id);
    });
}

/// An output that there is no more room for is told as one.
McpOutcome McpServers::outcomeOf(const McpResult &result)
{
    const auto failed = [](const QString &why) {
        return McpOutcome{{}, {{u"type"_s, u"tool_execution_error"_s}, {u"message"_s, why}}};
    };
    if (result.isError)
        return failed(result.text.isEmpty() ? tr("The tool failed and does not say why.") : result.text);
    const qint64 size = qint64(result.text.size()) * 2;
    if (m_held + size > DoorLimits::kMostOfItems)
        return failed(tr("The output has %1, and the outputs of this session are too large together to be kept.")
                          .arg(byteSizeText(size / 2)));
    m_held += size;
    return {result.text, {}};
}

} // namespace turnscope
