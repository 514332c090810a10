// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mcp/mcp_server_form.h"

#include "models/mcp/mcp_session_tool.h"
#include "ui/theme/text_area.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestSecret = 16384; // characters; tokens with many claims have some thousand
constexpr int kHeaderLines = 2;

} // namespace

McpServerForm::McpServerForm(QWidget *parent)
    : QWidget(parent)
    , m_where(new QComboBox)
    , m_url(new QLineEdit)
    , m_authorization(new QLineEdit)
    , m_headers(new TextArea)
{
    m_where->setObjectName(u"mcpWhere"_s);
    m_where->setAccessibleName(tr("A server's address, or a connector of the service"));
    m_where->addItem(tr("A server's address"), QString());
    for (const QString &connector : McpSessionTool::connectors())
        m_where->addItem(connector, connector);
    m_url->setObjectName(u"mcpUrl"_s);
    m_url->setAccessibleName(tr("Address of the MCP server"));
    m_url->setPlaceholderText(u"http://127.0.0.1:3001/mcp"_s);
    m_authorization->setObjectName(u"mcpAuthorization"_s);
    m_authorization->setAccessibleName(tr("Authorization"));
    m_authorization->setEchoMode(QLineEdit::Password);
    m_authorization->setMaxLength(kLongestSecret);
    m_authorization->setPlaceholderText(tr("An access token, if the server wants one; it is kept nowhere"));
    m_headers->setObjectName(u"mcpHeaders"_s);
    m_headers->setAccessibleName(tr("Headers, one a line"));
    m_headers->setPlaceholderText(tr("More headers, one a line, such as X-Team: harbor"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(m_headers->fontMetrics().lineSpacing() * kHeaderLines + 14);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Where"), m_where);
    form->addRow(tr("Add&ress"), m_url);
    form->addRow(tr("A&uthorization"), m_authorization);
    form->addRow(tr("&Headers"), m_headers);
    connect(m_where, &QComboBox::currentIndexChanged, this, [this] {
        m_url->setEnabled(connector().isEmpty());
        Q_EMIT changed();
    });
    for (QLineEdit *line : {m_url, m_authorization}) {
        connect(line, &QLineEdit::textChanged, this, &McpServerForm::changed);
        connect(line, &QLineEdit::returnPressed, this, &McpServerForm::submitted);
    }
    connect(m_headers, &QPlainTextEdit::textChanged, this, &McpServerForm::changed);
    setFocusProxy(m_url);
}

Result<McpServer> McpServerForm::server() const
{
    McpServer server;
    if (connector().isEmpty()) {
        const Result<QUrl> url = McpServer::parseUrl(m_url->text());
        if (!url)
            return tl::unexpected(url.error());
        server.url = *url;
    }
    const auto headers = McpServer::parseHeaders(m_headers->toPlainText());
    if (!headers)
        return tl::unexpected(headers.error());
    server.headers = *headers;
    server.authorization = m_authorization->text().toUtf8();
    return server;
}

QString McpServerForm::connector() const
{
    return m_where->currentData().toString();
}

void McpServerForm::setUrl(const QString &url)
{
    m_where->setCurrentIndex(0);
    m_url->setText(url);
}

} // namespace turnscope
