// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mcp/approval_card.h"

#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 6;
constexpr int kLongestReason = 500;           // characters
constexpr qsizetype kShownArguments = 20'000; // characters

/// As one reads it; broken JSON as it is.
QString readable(const QString &arguments)
{
    const QJsonDocument read = QJsonDocument::fromJson(arguments.toUtf8());
    const bool small = arguments.size() < kShownArguments;
    const QString text =
        read.isObject() && small ? QString::fromUtf8(read.toJson(QJsonDocument::Indented)).trimmed() : arguments;
    return text.size() > kShownArguments ? text.left(kShownArguments) + u'…' : text;
}

} // namespace

ApprovalCard::ApprovalCard(const McpApproval &request, QWidget *parent)
    : QFrame(parent)
    , m_request(request)
    , m_approve(new QPushButton(tr("Approve")))
    , m_always(new QPushButton(tr("Always in this session")))
    , m_refuse(new QPushButton(tr("Refuse")))
    , m_reason(new QLineEdit)
{
    setObjectName(u"approvalCard"_s);
    setProperty("coach", true);
    auto *title = new WrappedLabel;
    title->setObjectName(u"approvalTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setText(tr("%1 asks to call %2").arg(request.server.left(100), request.tool.left(100)));
    setTone(*title, u"heading"_s);
    setAccessibleName(title->text());
    auto *arguments = new QPlainTextEdit(readable(request.arguments));
    arguments->setObjectName(u"approvalArguments"_s);
    arguments->setAccessibleName(tr("Arguments of %1").arg(request.tool));
    arguments->setReadOnly(true);
    arguments->setTabChangesFocus(true);
    arguments->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int lines = std::clamp(int(arguments->document()->blockCount()), 1, kMostLines);
    arguments->setFixedHeight(arguments->fontMetrics().lineSpacing() * lines + 14);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(arguments);
    column->addWidget(makeButtons());
}

QWidget *ApprovalCard::makeButtons()
{
    m_approve->setObjectName(u"approvalApprove"_s);
    m_approve->setAccessibleName(tr("Approve the call of %1").arg(m_request.tool));
    setTone(*m_approve, u"ok"_s);
    m_always->setObjectName(u"approvalAlways"_s);
    m_always->setAccessibleName(tr("Approve every call of %1 in this session").arg(m_request.tool));
    m_always->setToolTip(tr("Approve this call, and each further one of %1 in this session, without asking")
                             .arg(m_request.tool.toHtmlEscaped()));
    m_refuse->setObjectName(u"approvalRefuse"_s);
    m_refuse->setAccessibleName(tr("Refuse the call of %1").arg(m_request.tool));
    m_reason->setObjectName(u"approvalReason"_s);
    m_reason->setAccessibleName(tr("Why it is refused"));
    m_reason->setPlaceholderText(tr("Why not? The model is told."));
    m_reason->setMaxLength(kLongestReason);
    auto *buttons = new QWidget;
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_approve, 0, 0);
    grid->addWidget(m_always, 0, 1);
    grid->addWidget(m_refuse, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        answered();
        Q_EMIT approved(false);
    });
    connect(m_always, &QPushButton::clicked, this, [this] {
        answered();
        Q_EMIT approved(true);
    });
    const auto refuse = [this] {
        if (!m_refuse->isEnabled())
            return;
        answered();
        Q_EMIT refused(m_reason->text().trimmed());
    };
    connect(m_refuse, &QPushButton::clicked, this, refuse);
    connect(m_reason, &QLineEdit::returnPressed, this, refuse);
    return buttons;
}

void ApprovalCard::answered()
{
    for (QWidget *each : {static_cast<QWidget *>(m_approve), static_cast<QWidget *>(m_always),
                          static_cast<QWidget *>(m_refuse), static_cast<QWidget *>(m_reason)})
        each->setEnabled(false);
}

} // namespace turnscope
