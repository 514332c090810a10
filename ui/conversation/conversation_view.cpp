// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversation_view.h"

#include "models/protocol/dialect_traits.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFoldReach = 40; // px right of the sign that folds, where a click folds too

void tellReaders(ConversationView *view, QAccessible::Event what, const QModelIndex &index)
{
    if (!QAccessible::isActive() || !index.isValid())
        return;
    QAccessibleEvent event(view, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace

ConversationView::ConversationView(ConversationModel &model, Selection &selection, const ThemeSwitch &theme,
                                   QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_theme(theme)
    , m_empty(new EmptyHint(viewport()))
    , m_stack([this](int row) { return layoutOf(row).height(); })
{
    setObjectName(u"conversation"_s);
    setAccessibleName(tr("Conversation"));
    // Before the base class hears of it: no row may be measured that has gone.
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_stack.remove(first, last - first + 1);
        forgetLayouts(first);
        scheduleDelayedItemsLayout();
    });
    setModel(&model);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setViewportMargins(0, 8, 0, 0);
    m_stack.setPinned(true);

    setAcceptDrops(false); // the panel takes them
    viewport()->setAcceptDrops(false);

    connect(&m_thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &ThemeSwitch::changed, this, [this] {
        forgetLayouts();
        viewport()->update();
    });
    connect(&selection, &Selection::changed, this, &ConversationView::showSelection);
    connect(&model, &ConversationModel::updated, this, &ConversationView::updateHint);
    updateHint();
}

void ConversationView::setFollowing(bool on)
{
    if (on)
        m_stack.setPinned(true);
    else
        m_stack.scrollTo(0);
    arrange();
}

// QListView's own measure all rows, which is why the bubbles lie in a BubbleStack.
// NOLINTBEGIN(bugprone-parent-virtual-call)
void ConversationView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    m_stack.insert(first, last - first + 1);
    forgetLayouts(first);
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleDelayedItemsLayout();
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback ours(m_ours, true); // the next one becomes the current one: nobody selected it
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void ConversationView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    m_stack.change(first.row(), last.row());
    m_layouts.erase(m_layouts.lower_bound(first.row()), m_layouts.upper_bound(last.row()));
    QAbstractItemView::dataChanged(first, last, roles);
    scheduleDelayedItemsLayout();
}

void ConversationView::updateHint()
{
    const auto hint = [this] {
        if (m_model.rowCount() > 0)
            return QString();
        const Session *session = m_model.session().get();
        const DialectTraits &dialect = traits(session ? session->conversation().dialect() : Dialect());
        if (!dialect.hasItems) {
            const std::string_view name = dialect.name;
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

void ConversationView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    bool grown = false;
    const int spokenRow = m_spoken ? m_model.rowOf(m_spoken->event) : -1;
    for (const BubbleStack::Place &place : m_stack.inView()) {
        const BubbleLayout &layout = layoutOf(place.row);
        grown = grown || layout.height() != place.height;
        if (!event->rect().intersects({0, place.top, viewport()->width(), place.height}))
            continue;
        const auto look = !selectionModel()->isSelected(m_model.index(place.row)) ? BubbleLayout::Look::Plain
                          : hasFocus()                                            ? BubbleLayout::Look::Focused
                                                                                  : BubbleLayout::Look::Selected;
        layout.paint(painter, {0, place.top}, look, &m_thumbnails,
                     place.row == spokenRow ? std::optional(m_spoken->share) : std::nullopt);
    }
    if (!grown)
        return;
    // It changed unseen, and nobody remembered what it was.
    const int first = m_stack.inView().front().row;
    const int last = m_stack.inView().back().row;
    m_stack.change(first, last);
    scheduleDelayedItemsLayout();
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    if (const int width = viewport()->width(); width != m_width) {
        m_width = width;
        m_layouts.clear();
        m_stack.changeAll();
    }
    m_stack.setViewHeight(viewport()->height());
    QAbstractItemView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the scroll bar that it may bring or take makes this happen again
}

void ConversationView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_layouts.clear();
    m_stack.changeAll();
    scheduleDelayedItemsLayout();
}

void ConversationView::showSelection()
{
    const QScopedValueRollback ours(m_ours, true);
    const int row = m_selection.current() ? m_model.rowOf(*m_selection.current()) : -1;
    if (row < 0) {
        clearSelection();
        return;
    }
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row));
    if (row < m_model.rowCount() - 1)
        m_stack.setPinned(false);
}

/// Qt makes the first row the current one when the focus comes by Tab: nobody selected it.
void ConversationView::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback ours(m_ours, true);
    QListView::focusInEvent(event);
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const bool ours = m_ours;
    const QScopedValueRollback guard(m_ours, true);
    QAbstractItemView::currentChanged(current, previous);
    tellReaders(this, QAccessible::Focus, current);
    if (!ours && current.isValid()) {
        const Selected chosen = m_model.selected(current.row());
        m_selection.select(chosen.subject, chosen.event);
    }
}

void ConversationView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        tellReaders(this, QAccessible::Selection, selected.indexes().front());
    else if (!deselected.isEmpty())
        tellReaders(this, QAccessible::SelectionRemove, deselected.indexes().front());
}
// NOLINTEND(bugprone-parent-virtual-call)

bool ConversationView::isSearching() const
{
    return m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
}

/// Goes to the next bubble that begins with what is typed, if it is not too far.
void ConversationView::keyboardSearch(const QString &text)
{
    const bool goesOn = isSearching();
    m_sinceTyped.start();
    m_typed = goesOn ? m_typed + text : text;
    const int count = m_model.rowCount();
    const int from = std::max(currentIndex().row(), 0) + (goesOn ? 0 : 1);
    for (int i = 0; i < std::min(count, kSearched); ++i) {
        const QModelIndex index = m_model.index((from + i) % count);
        if (index.data().toString().startsWith(m_typed, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            return;
        }
    }
}

bool ConversationView::findNext(const QString &text, bool backward)
{
    const int count = m_model.rowCount();
    const int step = backward ? count - 1 : 1;
    // Begins with the row behind the current one; that one itself comes last.
    int row = currentIndex().isValid() ? currentIndex().row() : (backward ? 0 : count - 1);
    for (int i = 0; i < std::min(count, kSearched); ++i) {
        row = (row + step) % count;
        const QModelIndex index = m_model.index(row);
        if (index.data(Qt::AccessibleTextRole).toString().contains(text, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

/// Folds what is long, or unfolds it again; whether there is anything to fold.
bool ConversationView::toggleFold(int row)
{
    if (row < 0 || row >= m_model.rowCount() || layoutOf(row).foldSign().isNull())
        return false;
    const EventIndex event = m_model.bubble(row).event;
    if (!m_unfolded.erase(event))
        m_unfolded.insert(event);
    m_stack.change(row, row);
    m_layouts.erase(row);
    scheduleDelayedItemsLayout();
    return true;
}

void ConversationView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        const QPoint corner = visualRect(index).topLeft();
        const QRect play = layoutOf(index.row()).playSign();
        if (!play.isNull() && play.translated(corner).adjusted(-4, -4, 4, 4).contains(event->pos())) {
            setCurrentIndex(index);
            return Q_EMIT playWanted();
        }
        const QRect sign = layoutOf(index.row()).foldSign();
        const QRect target = sign.translated(corner).adjusted(0, -2, kFoldReach, 2);
        if (!sign.isNull() && target.contains(event->pos()) && toggleFold(index.row()))
            return;
    }
    QListView::mousePressEvent(event);
}

void ConversationView::setSpoken(std::optional<Spoken> spoken)
{
    if (spoken == m_spoken)
        return;
    for (const auto &moved : {std::exchange(m_spoken, spoken), spoken}) {
        const int row = moved ? m_model.rowOf(moved->event) : -1;
        if (row >= 0)
            viewport()->update(visualRect(m_model.index(row)));
    }
}

/// On a word: plays from there; beside the words the bubble alone.
void ConversationView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const auto share = layoutOf(index.row()).shareAt(event->pos() - visualRect(index).topLeft());
    if (share)
        Q_EMIT playFromWanted(m_model.bubble(index.row()).event, *share);
    else
        Q_EMIT playWanted();
}

void ConversationView::copyText() const
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data().toString());
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyText();
    else if (!enter || !toggleFold(currentIndex().row()))
        QListView::keyPressEvent(event);
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Play"), this, &ConversationView::playWanted)->setEnabled(currentIndex().isValid());
    menu->addAction(tr("Copy text"), QKeySequence::Copy, this, &ConversationView::copyText)
        ->setEnabled(currentIndex().isValid());
    menu->popup(event->globalPos());
}

} // namespace turnscope
