// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_errorRow(new QWidget)
    , m_text(new QLabel)
    , m_reconnect(new QPushButton(tr("Reconnect")))
    , m_progressRow(new QWidget)
    , m_what(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(u"messageBar"_s);
    setProperty("bar", true);
    m_text->setObjectName(u"errorText"_s);
    m_text->setProperty("tone", u"error"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reconnect->setObjectName(u"reconnect"_s);
    m_reconnect->setToolTip(tr("Connect to the same endpoint as a new session"));
    auto *close = new QToolButton;
    close->setObjectName(u"dismissError"_s);
    close->setText(u"✕"_s);
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    close->setProperty("flat", true);
    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(8, 6, 8, 6);
    error->addWidget(m_text, 1);
    error->addWidget(m_reconnect);
    error->addWidget(close);

    m_what->setObjectName(u"progressText"_s);
    m_progress->setObjectName(u"openingProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelOpening"_s);
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(8, 6, 8, 6);
    progress->addWidget(m_what);
    progress->addWidget(m_progress, 1);
    progress->addWidget(cancel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_errorRow);
    column->addWidget(m_progressRow);
    m_errorRow->hide();
    m_progressRow->hide();
    hide();

    connect(close, &QToolButton::clicked, this, &MessageBar::dismissError);
    connect(m_reconnect, &QPushButton::clicked, this, &MessageBar::reconnectWanted);
    connect(cancel, &QPushButton::clicked, this, &MessageBar::cancelWanted);
}

void MessageBar::showError(const Error &error, bool canReconnect)
{
    m_text->setText(error.text);
    m_text->setToolTip(error.detail.toHtmlEscaped());
    m_reconnect->setVisible(canReconnect);
    m_errorRow->show();
    updateVisibility();
}

void MessageBar::dismissError()
{
    m_errorRow->hide();
    updateVisibility();
}

void MessageBar::showProgress(const QString &what, double share)
{
    m_what->setText(what);
    m_progress->setValue(int(share * 1000));
    m_progressRow->setVisible(share < 1);
    updateVisibility();
}

void MessageBar::updateVisibility()
{
    const bool on = !m_errorRow->isHidden() || !m_progressRow->isHidden();
    setVisible(on);
    Q_EMIT shownChanged(on);
}

} // namespace turnscope
