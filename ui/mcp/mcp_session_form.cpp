// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mcp/mcp_session_form.h"

#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestLabel = 64;

} // namespace

McpSessionForm::McpSessionForm(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLineEdit)
    , m_allowed(new QLineEdit)
    , m_approval(new QComboBox)
    , m_add(new QPushButton(tr("A&dd to the session")))
    , m_told(new WrappedLabel)
{
    m_label->setObjectName(u"mcpLabel"_s);
    m_label->setAccessibleName(tr("Label of the server in the session"));
    m_label->setMaxLength(kLongestLabel);
    m_allowed->setObjectName(u"mcpAllowed"_s);
    m_allowed->setAccessibleName(tr("Tools that the model may call"));
    m_allowed->setPlaceholderText(tr("All, or names with commas between them"));
    m_approval->setObjectName(u"mcpApproval"_s);
    m_approval->setAccessibleName(tr("When you are asked for approval"));
    m_approval->addItem(tr("Ask before every call"), int(McpSessionTool::Approval::Always));
    m_approval->addItem(tr("Ask unless the tool says it only reads"), int(McpSessionTool::Approval::UnlessReadOnly));
    m_approval->addItem(tr("Never ask"), int(McpSessionTool::Approval::Never));
    m_add->setObjectName(u"mcpAdd"_s);
    m_add->setAutoDefault(false);
    m_told->setObjectName(u"mcpTold"_s);
    m_told->setTextFormat(Qt::PlainText);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto put = [grid](int column, const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
    };
    put(0, tr("&Label"), m_label);
    put(1, tr("Allowed &tools"), m_allowed);
    put(2, tr("A&pproval"), m_approval);
    grid->addWidget(m_add, 1, 3);
    grid->addWidget(m_told, 2, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    connect(m_add, &QPushButton::clicked, this, &McpSessionForm::wanted);
}

McpSessionTool McpSessionForm::tool() const
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    McpSessionTool tool;
    tool.label = m_label->text().trimmed();
    tool.allowed = m_allowed->text().split(between, Qt::SkipEmptyParts);
    tool.approval = McpSessionTool::Approval(m_approval->currentData().toInt());
    return tool;
}

void McpSessionForm::setPossible(const QString &whyNot)
{
    m_add->setEnabled(whyNot.isEmpty());
    m_add->setToolTip(whyNot.isEmpty() ? tr("Sends session.update with the session's tools and this server") : whyNot);
}

void McpSessionForm::tell(const QString &text, bool good)
{
    m_told->setText(text);
    setTone(*m_told, good ? u"good"_s : u"worse"_s);
}

void McpSessionForm::suggestLabel(const QString &name)
{
    static const QRegularExpression others(u"[^A-Za-z0-9_-]+"_s);
    if (!m_label->text().isEmpty())
        return;
    QString label = name.section(u'/', -1);
    label.replace(others, u"_"_s);
    while (!label.isEmpty() && !label.front().isLetter())
        label.remove(0, 1);
    m_label->setText(label.left(kLongestLabel));
}

} // namespace turnscope
