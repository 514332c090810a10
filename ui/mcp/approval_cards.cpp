// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mcp/approval_cards.h"

#include "ui/mcp/approval_card.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

ApprovalCards::ApprovalCards(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new WrappedLabel)
    , m_rules(new WrappedLabel)
{
    setObjectName(u"approvalCards"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more->setObjectName(u"approvalsMore"_s);
    m_rules->setObjectName(u"approvalRules"_s);
    m_rules->setTextFormat(Qt::RichText);
    m_rules->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    for (QLabel *label : {m_more, m_rules}) {
        setTone(*label, u"dim"_s);
        label->setContentsMargins(10, 4, 10, 4);
        m_column->addWidget(label);
    }
    connect(m_rules, &QLabel::linkActivated, this, [this] {
        m_always.clear();
        presentRules();
    });
    present();
    presentRules();
}

void ApprovalCards::look(const std::shared_ptr<const Session> &live, bool isShown)
{
    if (m_live.lock() != live)
        begin(live);
    if (m_isShown != isShown) {
        m_isShown = isShown;
        presentRules();
        present();
    }
    if (live && m_items.follow(live->conversation(), live->events().strings()))
        present();
}

/// What was always wanted was so in the session of before.
void ApprovalCards::begin(const std::shared_ptr<const Session> &live)
{
    m_live = live;
    m_items.clear();
    m_answered.clear();
    m_always.clear();
    presentRules();
    present();
}

void ApprovalCards::present()
{
    std::vector<McpApproval> waiting = m_items.waiting();
    std::erase_if(waiting, [this](const McpApproval &each) { return m_answered.contains(each.request); });
    for (const McpApproval &each : waiting) {
        if (m_always.contains({each.server, each.tool}))
            answer(each, true, {});
    }
    std::erase_if(waiting, [this](const McpApproval &each) { return m_answered.contains(each.request); });
    const bool live = !m_live.expired() && m_isShown;
    const size_t shown = live ? std::min(waiting.size(), kMostShown) : 0;
    const auto isShown = [&](const QString &request) {
        return std::any_of(waiting.begin(), waiting.begin() + std::ptrdiff_t(shown),
                           [&](const McpApproval &each) { return each.request == request; });
    };
    for (ApprovalCard *&card : m_cards) {
        if (isShown(card->request().request))
            continue;
        card->hide();
        card->deleteLater(); // its own button may be what ends it
        card = nullptr;
    }
    std::erase(m_cards, nullptr);
    for (size_t i = 0; i < shown; ++i) {
        const auto known = std::ranges::find_if(
            m_cards, [&](const ApprovalCard *card) { return card->request().request == waiting[i].request; });
        if (known == m_cards.end())
            add(waiting[i]);
    }
    const size_t rest = live ? waiting.size() - shown : 0;
    m_more->setText(tr("%n more call(s) wait for approval.", nullptr, int(rest)));
    m_more->setVisible(rest > 0);
    setVisible(!m_cards.empty() || !m_rules->isHidden());
}

void ApprovalCards::add(const McpApproval &request)
{
    auto *card = new ApprovalCard(request);
    m_column->insertWidget(int(m_cards.size()), card);
    m_cards.push_back(card);
    connect(card, &ApprovalCard::approved, this, [this, request](bool always) {
        if (always)
            m_always.insert({request.server, request.tool});
        answer(request, true, {});
        presentRules();
        present();
    });
    connect(card, &ApprovalCard::refused, this, [this, request](const QString &reason) {
        answer(request, false, reason);
        present();
    });
}

void ApprovalCards::answer(const McpApproval &request, bool approve, const QString &reason)
{
    if (m_answered.contains(request.request))
        return;
    m_answered.insert(request.request);
    QJsonObject item{
        {u"type"_s, u"mcp_approval_response"_s}, {u"approval_request_id"_s, request.request}, {u"approve"_s, approve}};
    if (!reason.isEmpty())
        item.insert(u"reason"_s, reason);
    Q_EMIT itemWanted(item);
    if (!approve)
        Q_EMIT answerWanted();
}

void ApprovalCards::presentRules()
{
    QStringList tools;
    for (const auto &[server, tool] : m_always)
        tools << u"%1 / %2"_s.arg(server, tool).toHtmlEscaped();
    m_rules->setText(tr("Approved without asking: %1.").arg(tools.join(u", "_s)) + u" <a href=\"ask\">"_s
                     + tr("Ask again") + u"</a>"_s);
    m_rules->setVisible(!tools.isEmpty() && m_isShown);
    setVisible(!m_cards.empty() || !m_rules->isHidden());
}

} // namespace turnscope
