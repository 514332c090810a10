// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mcp/mcp_items.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace turnscope {

/// One call of an MCP tool that waits for the user's word: what would be called with what, and the answers. One answer is
/// all it gives.
class ApprovalCard : public QFrame
{
    Q_OBJECT

public:
    explicit ApprovalCard(const McpApproval &request, QWidget *parent = nullptr);

    const McpApproval &request() const { return m_request; }

Q_SIGNALS:
    void approved(bool always); ///< `always`: the same tool needs not ask again in this session
    void refused(const QString &reason);

private:
    QWidget *makeButtons();
    void answered();

    McpApproval m_request;
    QPushButton *m_approve;
    QPushButton *m_always;
    QPushButton *m_refuse;
    QLineEdit *m_reason;
};

} // namespace turnscope
