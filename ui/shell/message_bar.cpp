// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_errorRow(new QWidget)
    , m_text(new QLabel)
    , m_reconnect(new QPushButton(tr("Reconnect")))
    , m_openAgain(new QPushButton(tr("Open again")))
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
    m_openAgain->setObjectName(u"openAgain"_s);
    m_openAgain->setToolTip(tr("Open the file that has this name now, in place of what is shown"));
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
    error->addWidget(m_openAgain);
    error->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_errorRow);
    m_errorRow->hide();
    hide();

    connect(close, &QToolButton::clicked, this, &MessageBar::dismissError);
    connect(m_reconnect, &QPushButton::clicked, this, &MessageBar::reconnectWanted);
    connect(m_openAgain, &QPushButton::clicked, this, &MessageBar::openAgainWanted);
}

void MessageBar::showError(const Error &error, Offer offer)
{
    m_text->setText(error.text);
    m_text->setToolTip(error.detail.toHtmlEscaped());
    m_reconnect->setVisible(offer == Offer::Reconnect);
    m_openAgain->setVisible(offer == Offer::OpenAgain);
    m_errorRow->show();
    updateVisibility();
}

void MessageBar::dismissError()
{
    m_errorRow->hide();
    updateVisibility();
}

void MessageBar::updateVisibility()
{
    const bool on = !m_errorRow->isHidden();
    setVisible(on);
    Q_EMIT shownChanged(on);
}

} // namespace turnscope
