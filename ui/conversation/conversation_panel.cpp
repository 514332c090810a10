// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversation_panel.h"

#include "ui/images/image_sender.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

ConversationPanel::ConversationPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new ConversationView(m_model, selection, theme))
    , m_input(new MessageInput)
    , m_image(new QToolButton)
    , m_send(new QToolButton)
{
    setAcceptDrops(true);
    m_image->setObjectName(u"sendImage"_s);
    m_image->setAccessibleName(tr("Send an image"));
    m_image->setToolTip(tr("Send an image: a file, the clipboard or the screen. Or drop one here."));
    m_image->setProperty("flat", true);
    m_image->setPopupMode(QToolButton::InstantPopup);
    m_image->hide();
    m_send->setObjectName(u"sendMessage"_s);
    m_send->setAccessibleName(tr("Send message"));
    m_send->setToolTip(tr("Send (Enter)"));
    m_send->setProperty("flat", true);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(9, 9, 9, 9);
    row->setSpacing(4);
    row->addWidget(m_input, 1);
    row->addWidget(m_image, 0, Qt::AlignBottom);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    setFocusProxy(m_view);

    connect(m_input, &MessageInput::submitted, this, &ConversationPanel::messageSubmitted);
    connect(m_input, &MessageInput::imagePasted, this, &ConversationPanel::imageOffered);
    connect(m_send, &QToolButton::clicked, m_input, &MessageInput::submit);
    connect(&theme, &ThemeSwitch::changed, this, &ConversationPanel::dress);
    dress();
}

void ConversationPanel::dress()
{
    m_image->setIcon(m_theme.theme().icon(u"image"_s, m_theme.theme().dim));
    m_send->setIcon(m_theme.theme().icon(u"send"_s, m_theme.theme().dim));
}

void ConversationPanel::setSession(std::shared_ptr<const Session> session)
{
    const bool live = session && session->isLive();
    m_view->thumbnails().setEvents(session ? session->sharedEvents() : nullptr);
    m_model.setSession(std::move(session));
    m_view->setFollowing(live);
}

void ConversationPanel::setWritable(bool on, const QString &reason)
{
    m_input->setEnabled(on);
    m_image->setEnabled(on);
    m_send->setEnabled(on);
    m_input->setPlaceholderText(on ? tr("Type a message…") : reason);
    m_input->setToolTip(on ? tr("Enter sends, Shift+Enter begins a new line") : reason);
}

void ConversationPanel::setImageActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_image);
    menu->addActions(actions);
    m_image->setMenu(menu);
    m_image->show();
}

void ConversationPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_input->isEnabled() && ImageSender::holdsImage(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // the window opens it
}

void ConversationPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT imageOffered(*event->mimeData());
}

void ConversationPanel::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
}

} // namespace turnscope
