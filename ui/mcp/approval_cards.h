// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mcp/mcp_items.h"
#include "models/session/session.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <memory>
#include <set>

class QLabel;
class QVBoxLayout;

namespace turnscope {

class ApprovalCard;

/// The calls of MCP tools that wait for the user's word in the live session, a card each, oldest first. Each is answered
/// once; a tool that the user always wants is answered for him, also while another session is shown.
class ApprovalCards : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t kMostShown = 3;

    explicit ApprovalCards(QWidget *parent = nullptr);

    /// At every tick: the live session, or null. The cards are seen where it is the one that is shown.
    void look(const std::shared_ptr<const Session> &live, bool isShown);

Q_SIGNALS:
    void itemWanted(const QJsonObject &item); ///< an mcp_approval_response is to be created
    void answerWanted();                      ///< and then an answer, for a call that is refused brings none

private:
    using Tool = std::pair<QString, QString>; ///< server, name

    void begin(const std::shared_ptr<const Session> &live);
    void present();
    void add(const McpApproval &request);
    void answer(const McpApproval &request, bool approve, const QString &reason);
    void presentRules();

    std::weak_ptr<const Session> m_live;
    McpItems m_items;
    QSet<QString> m_answered; ///< by us; the server's echo comes later
    std::set<Tool> m_always;
    std::vector<ApprovalCard *> m_cards;
    QVBoxLayout *m_column;
    QLabel *m_more;
    QLabel *m_rules;
    bool m_isShown = false;
};

} // namespace turnscope
