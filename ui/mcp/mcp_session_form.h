// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mcp/mcp_session_tool.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace turnscope {

/// How a server is to be among a session's tools: its label, which tools, and when it is asked for approval.
class McpSessionForm : public QWidget
{
    Q_OBJECT

public:
    explicit McpSessionForm(QWidget *parent = nullptr);

    /// What is written here; the server is for others to say.
    McpSessionTool tool() const;

    /// Whether a session can take it; else why not.
    void setPossible(const QString &whyNot);

    /// What came of it.
    void tell(const QString &text, bool good);

    /// A label to begin with, where none was written.
    void suggestLabel(const QString &name);

Q_SIGNALS:
    void wanted();

private:
    QLineEdit *m_label;
    QLineEdit *m_allowed;
    QComboBox *m_approval;
    QPushButton *m_add;
    QLabel *m_told;
};

} // namespace turnscope
