// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mcp/mcp_dialog.h"

#include "models/text/time_text.h"
#include "ui/mcp/mcp_call_page.h"
#include "ui/mcp/mcp_server_form.h"
#include "ui/mcp/mcp_session_form.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownInstructions = 400; // characters

} // namespace

McpDialog::McpDialog(McpControl &control, const ThemeSwitch &themes, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_server(new McpServerForm)
    , m_connect(new QPushButton)
    , m_state(new WrappedLabel)
    , m_about(new WrappedLabel)
    , m_tools(new QListWidget)
    , m_page(new McpCallPage(control, themes))
    , m_session(new McpSessionForm)
{
    setObjectName(u"mcpDialog"_s);
    setWindowTitle(tr("MCP server"));
    auto *column = new QVBoxLayout(this);
    makeTop(column);
    makeMiddle(column);
    column->addWidget(m_session);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_session, &McpSessionForm::wanted, this, &McpDialog::addToSession);
    connect(&control, &McpControl::changed, this, &McpDialog::present);
    setSessionPossible(tr("There is no live session."));
    present();
    resize(980, 760);
}

/// The trial ends with it.
McpDialog::~McpDialog()
{
    m_control.disconnect(this);
    m_control.disconnectFromServer();
}

void McpDialog::makeTop(QVBoxLayout *column)
{
    m_connect->setObjectName(u"mcpConnect"_s);
    m_connect->setDefault(true);
    m_state->setObjectName(u"mcpState"_s);
    m_about->setObjectName(u"mcpAbout"_s);
    for (QLabel *label : {m_state, m_about})
        label->setTextFormat(Qt::PlainText);
    setTone(*m_about, u"dim"_s);
    column->addWidget(m_server);
    auto *row = new QHBoxLayout;
    row->addWidget(m_connect);
    row->addWidget(m_state, 1);
    column->addLayout(row);
    column->addWidget(m_about);
    connect(m_connect, &QPushButton::clicked, this, &McpDialog::connectOrNot);
    connect(m_server, &McpServerForm::changed, this, &McpDialog::present);
}

void McpDialog::makeMiddle(QVBoxLayout *column)
{
    m_tools->setObjectName(u"mcpTools"_s);
    m_tools->setAccessibleName(tr("Tools of the server"));
    m_tools->setProperty("card", true);
    m_tools->setProperty("rows", true);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_tools);
    parts->addWidget(m_page);
    parts->setStretchFactor(1, 1);
    parts->setSizes({220, 740});
    column->addWidget(parts, 1);
    connect(m_tools, &QListWidget::currentRowChanged, this, [this](int row) {
        const QList<McpTool> &tools = m_control.state().tools.tools;
        m_page->setTool(row >= 0 && row < tools.size() ? &tools[row] : nullptr);
    });
}

void McpDialog::setSessionPossible(const QString &whyNot)
{
    m_session->setPossible(whyNot);
}

void McpDialog::setUrl(const QString &url)
{
    m_server->setUrl(url);
}

void McpDialog::connectOrNot()
{
    if (m_control.state().stage != McpTrialState::Stage::Closed)
        return m_control.disconnectFromServer();
    const Result<McpServer> server = m_server->server();
    if (server)
        return m_control.connectTo(*server);
    m_state->setText(server.error().text);
    setTone(*m_state, u"worse"_s);
}

QString McpDialog::stateText() const
{
    const McpTrialState &state = m_control.state();
    QStringList parts;
    if (state.stage == McpTrialState::Stage::Greeting)
        parts << tr("Connecting…");
    if (state.greeted)
        parts << tr("connected in %1").arg(durationText(*state.greeted));
    if (state.stage == McpTrialState::Stage::Listing)
        parts << tr("listing its tools…");
    else if (state.listed)
        parts << tr("%n tool(s) in %1", nullptr, int(state.tools.tools.size())).arg(durationText(*state.listed));
    if (!state.isOpen() && state.greeted)
        parts << tr("closed");
    if (!state.changes.isEmpty())
        parts << tr("it changed its tools since: %1").arg(state.changes);
    QString text = parts.join(u" · "_s);
    if (text.isEmpty() && state.error.text.isEmpty() && state.stage == McpTrialState::Stage::Closed)
        return tr("Give the address of a server and connect: its tools are listed here, and can be called without a "
                  "session.");
    if (!state.error.text.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n"_s) + state.error.text;
    for (const QString &problem : state.tools.problems)
        text += u"\n◆ "_s + problem;
    return text;
}

void McpDialog::present()
{
    const McpTrialState &state = m_control.state();
    const bool closed = state.stage == McpTrialState::Stage::Closed;
    const bool connector = !m_server->connector().isEmpty();
    m_connect->setText(closed                                          ? tr("C&onnect")
                       : state.stage == McpTrialState::Stage::Greeting ? tr("C&ancel")
                                                                       : tr("Disc&onnect"));
    m_connect->setEnabled(!closed || !connector);
    m_connect->setToolTip(
        connector ? tr("A connector is the service's own: it cannot be tried from here, but added to a session.")
                  : QString());
    m_state->setText(stateText());
    setTone(*m_state, !state.error.text.isEmpty() ? u"worse"_s : u"dim"_s);
    const McpGreeting &greeting = state.greeting;
    QString about;
    if (state.greeted) {
        const QString name = greeting.title.isEmpty() ? greeting.name : greeting.title;
        about = tr("%1 %2, MCP %3").arg(name.left(200), greeting.version.left(60), greeting.protocol);
        m_session->suggestLabel(greeting.name);
        if (const QString words = greeting.instructions.simplified(); !words.isEmpty())
            about += u" · "_s + (words.size() > kShownInstructions ? words.left(kShownInstructions) + u'…' : words);
    }
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    presentTools();
    m_page->present();
}

void McpDialog::presentTools()
{
    const QList<McpTool> &tools = m_control.state().tools.tools;
    const auto shown = [](const McpTool &tool) { return (tool.problems.isEmpty() ? QString() : u"◆ "_s) + tool.name; };
    bool same = m_tools->count() == int(tools.size());
    for (int i = 0; same && i < m_tools->count(); ++i)
        same = m_tools->item(i)->text() == shown(tools[i]) && m_tools->item(i)->data(Qt::UserRole) == tools[i].input;
    if (same)
        return;
    const QString chosen = m_tools->currentItem() ? m_tools->currentItem()->text() : QString();
    m_tools->clear();
    for (const McpTool &tool : tools) {
        auto *item = new QListWidgetItem(shown(tool), m_tools);
        item->setData(Qt::UserRole, tool.input);
        item->setToolTip(tool.title.toHtmlEscaped());
    }
    const QList<QListWidgetItem *> before = m_tools->findItems(chosen, Qt::MatchExactly);
    m_tools->setCurrentRow(before.isEmpty() ? 0 : m_tools->row(before.first()));
    if (tools.isEmpty())
        m_page->setTool(nullptr);
}

void McpDialog::addToSession()
{
    const Result<McpServer> server = m_server->server();
    if (!server)
        return m_session->tell(server.error().text, false);
    McpSessionTool tool = m_session->tool();
    tool.server = *server;
    tool.connector = m_server->connector();
    const Result<QJsonObject> json = tool.toJson();
    if (!json)
        return m_session->tell(json.error().text, false);
    Q_EMIT toolWanted(*json);
    m_session->tell(tr("Sent as %1. What the endpoint lists of it stands in Tools.").arg(tool.label), true);
}

} // namespace turnscope
