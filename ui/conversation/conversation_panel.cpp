// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversation_panel.h"

#include "models/text/time_text.h"
#include "ui/images/image_sender.h"
#include "ui/theme/tip_wrapper.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
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
    , m_header(new QWidget(this))
    , m_atCursor(new QToolButton)
    , m_banner(new QWidget)
    , m_asOf(new QLabel)
{
    makeHeader();
    makeBanner();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    m_find = new FindBar(this, [this](const QString &text, bool backward) { return m_view->findNext(text, backward); });
    column->addWidget(m_find);
    column->addLayout(makeMessageRow());
    setFocusProxy(m_view);
    setAcceptDrops(true);

    connect(m_input, &MessageInput::submitted, this, &ConversationPanel::messageSubmitted);
    connect(m_input, &MessageInput::imagePasted, this, &ConversationPanel::imageOffered);
    connect(m_send, &QToolButton::clicked, m_input, &MessageInput::submit);
    connect(m_input, &MessageInput::submitted, this, [this] { setAtCursor(false); }); // what is written is said now
    connect(m_atCursor, &QToolButton::toggled, this, &ConversationPanel::follow);
    connect(m_atCursor, &QToolButton::toggled, this, &ConversationPanel::atCursorChanged);
    connect(&m_model, &ConversationModel::momentChanged, this, &ConversationPanel::updateBanner);
    connect(&theme, &ThemeSwitch::changed, this, &ConversationPanel::dress);
    dress();
}

void ConversationPanel::makeHeader()
{
    m_atCursor->setObjectName(u"conversationAtCursor"_s);
    m_atCursor->setText(tr("at cursor"));
    m_atCursor->setToolTip(tr("Show what the server held at the timeline's cursor"));
    m_atCursor->setProperty(TipWrapper::kKeysOf, u"atCursorAction"_s);
    m_atCursor->setAccessibleName(tr("Conversation at the timeline's cursor"));
    m_atCursor->setCheckable(true);
    m_atCursor->setProperty("chip", true);
    auto *head = new QHBoxLayout(m_header);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch(1);
    head->addWidget(m_atCursor);
}

void ConversationPanel::makeBanner()
{
    m_banner->setObjectName(u"conversationBanner"_s);
    m_banner->setProperty("bar", true);
    m_banner->setAttribute(Qt::WA_StyledBackground);
    m_asOf->setObjectName(u"conversationAsOf"_s);
    m_asOf->setWordWrap(true);
    auto *now = new QToolButton;
    now->setObjectName(u"conversationNow"_s);
    now->setText(tr("back to now"));
    now->setToolTip(tr("Show what the server holds now"));
    auto *bar = new QHBoxLayout(m_banner);
    bar->setContentsMargins(10, 5, 8, 5);
    bar->setSpacing(8);
    bar->addWidget(m_asOf, 1);
    bar->addWidget(now);
    m_banner->hide();
    connect(now, &QToolButton::clicked, this, [this] { setAtCursor(false); });
}

QLayout *ConversationPanel::makeMessageRow()
{
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
    return row;
}

void ConversationPanel::dress()
{
    m_image->setIcon(m_theme.theme().icon(u"image"_s, m_theme.theme().dim));
    m_send->setIcon(m_theme.theme().icon(u"send"_s, m_theme.theme().dim));
}

void ConversationPanel::setSession(std::shared_ptr<const Session> session)
{
    const bool live = session && session->isLive();
    setAtCursor(false);
    m_cursor.reset();
    m_view->thumbnails().setEvents(session ? session->sharedEvents() : nullptr);
    m_model.setSession(std::move(session));
    m_view->setFollowing(live);
}

void ConversationPanel::setCursor(std::optional<SessionTime> at)
{
    m_cursor = at;
    if (isAtCursor())
        follow();
}

void ConversationPanel::setAtCursor(bool on)
{
    m_atCursor->setChecked(on);
}

bool ConversationPanel::isAtCursor() const
{
    return m_atCursor->isChecked();
}

void ConversationPanel::follow()
{
    m_model.showMoment(isAtCursor() ? m_cursor : std::nullopt);
    if (isAtCursor() && m_cursor)
        m_view->setFollowing(true); // the newest of then
    updateBanner();
}

void ConversationPanel::updateBanner()
{
    m_banner->setVisible(isAtCursor());
    if (!isAtCursor())
        return;
    if (!m_cursor)
        m_asOf->setText(tr("Click in the timeline: what the server held at that moment will stand here."));
    else if (m_model.isFolding())
        m_asOf->setText(tr("As of %1 · folding…").arg(m_model.session()->momentText(*m_cursor)));
    else
        m_asOf->setText(tr("As of %1 · what the server held then").arg(m_model.session()->momentText(*m_cursor)));
}

void ConversationPanel::setWritable(bool on, const QString &reason)
{
    m_input->setEnabled(on);
    m_image->setEnabled(on);
    m_send->setEnabled(on);
    m_input->setPlaceholderText(on ? tr("Type a message…") : reason);
    m_input->setToolTip(on ? tr("Enter sends, Shift+Enter begins a new line") : reason);
}

void ConversationPanel::putAboveMessage(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, widget);
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

bool ConversationPanel::isTyped() const
{
    return !m_input->toPlainText().trimmed().isEmpty();
}

void ConversationPanel::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
}

} // namespace turnscope
