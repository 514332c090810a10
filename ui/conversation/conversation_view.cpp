// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversation_view.h"

#include "ui/conversation/bubble_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace turnscope {

using namespace Qt::StringLiterals;

ConversationView::ConversationView(ConversationModel &model, Selection &selection, const ThemeSwitch &theme,
                                   QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_delegate(new BubbleDelegate(model, m_thumbnails, theme, this))
    , m_empty(new EmptyHint(viewport()))
{
    setObjectName(u"conversation"_s);
    setAccessibleName(tr("Conversation"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setViewportMargins(0, 8, 0, 0);
    verticalScrollBar()->setSingleStep(24);

    setAcceptDrops(false); // the panel takes them
    viewport()->setAcceptDrops(false);

    connect(&m_thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &ThemeSwitch::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&selection, &Selection::changed, this, &ConversationView::showSelection);
    connect(&model, &ConversationModel::updated, this, &ConversationView::updateHint);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (!m_following)
            return;
        const QScopedValueRollback ours(m_ours, true);
        verticalScrollBar()->setValue(maximum);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_ours)
            m_following = value == verticalScrollBar()->maximum();
    });
    updateHint();
}

void ConversationView::setFollowing(bool on)
{
    m_following = on;
    const QScopedValueRollback ours(m_ours, true);
    if (on)
        scrollToBottom();
    else
        scrollToTop();
}

void ConversationView::updateHint()
{
    const auto hint = [this] {
        if (m_model.rowCount() > 0)
            return QString();
        const Session *session = m_model.session().get();
        const Dialect dialect = session ? session->conversation().dialect() : Dialect::Unknown;
        if (dialect == Dialect::Translation || dialect == Dialect::Live || dialect == Dialect::Vllm) {
            const std::string_view name = dialectName(dialect);
            return tr("%1 is a protocol without conversation items.\n\nIts texts stand in the event list, joined where "
                      "deltas are folded.")
                .arg(QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
        if (session && !session->isLive())
            return session->isLoading() ? tr("Reading the conversation…") : tr("Nobody speaks in this recording.");
        return tr("Nobody has spoken yet.\n\nConnect, then talk or type a message. What is said will stand here as it "
                  "is said.");
    };
    m_empty->setHint(hint());
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback ours(m_ours, true);
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    // The scroll bar that a layout brings narrows the bubbles in the middle of it: their heights come anew.
    scheduleDelayedItemsLayout();
    if (m_following)
        scrollToBottom();
}

void ConversationView::showSelection()
{
    const QScopedValueRollback ours(m_ours, true);
    const int row = m_selection.event() ? m_model.rowOf(*m_selection.event()) : -1;
    if (row < 0) {
        clearSelection();
        return;
    }
    setCurrentIndex(m_model.index(row));
    m_following = m_following && row == m_model.rowCount() - 1;
    scrollTo(m_model.index(row));
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const bool ours = m_ours;
    const QScopedValueRollback guard(m_ours, true);
    QListView::currentChanged(current, previous);
    if (!ours && current.isValid())
        m_selection.select(m_model.bubble(current.row()).event);
}

void ConversationView::copyText() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyText();
    else
        QListView::keyPressEvent(event);
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy text"), QKeySequence::Copy, this, &ConversationView::copyText)
        ->setEnabled(currentIndex().isValid());
    menu.exec(event->globalPos());
}

} // namespace turnscope
