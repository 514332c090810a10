// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mcp/mcp_server.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace turnscope {

class TextArea;

/// Where an MCP server is, and what lets one in. What is secret is typed, and forgotten with the form.
class McpServerForm : public QWidget
{
    Q_OBJECT

public:
    explicit McpServerForm(QWidget *parent = nullptr);

    /// The server as it is written here; or what is wrong with it.
    Result<McpServer> server() const;

    /// The id of the service's connector that is chosen instead of an address; empty: none.
    QString connector() const;

    void setUrl(const QString &url);

Q_SIGNALS:
    void changed();
    void submitted(); ///< Enter in a line

private:
    QComboBox *m_where;
    QLineEdit *m_url;
    QLineEdit *m_authorization;
    TextArea *m_headers;
};

} // namespace turnscope
