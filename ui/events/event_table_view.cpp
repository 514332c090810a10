// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_table_view.h"

#include "models/text/time_text.h"
#include "ui/events/event_columns.h"
#include "ui/events/event_delegate.h"
#include "ui/theme/table_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

EventTableView::EventTableView(EventTableModel &model, Selection &selection, const ThemeSwitch &theme,
                               Preferences &preferences, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_theme(theme)
    , m_empty(new EmptyHint(viewport()))
{
    setObjectName(u"eventTable"_s);
    setAccessibleName(tr("Events"));
    setModel(&model);
    setItemDelegate(new EventDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(EventTableModel::About, QHeaderView::Stretch);
    dress();
    setWidths();
    m_columns = new EventColumns(horizontalHeader(), preferences, this);
    connect(m_columns, &EventColumns::widthsLost, this, &EventTableView::setWidths);

    connect(&theme, &ThemeSwitch::changed, this, &EventTableView::dress);
    connect(&selection, &Selection::changed, this, &EventTableView::showSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &EventTableView::afterReset);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        updateHint();
        if (!m_following)
            return;
        const QScopedValueRollback ours(m_ours, true);
        scrollToBottom();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EventTableView::scrolled);
}

EventTableView::~EventTableView()
{
    m_columns->flush();
}

void EventTableView::dress()
{
    setDenseRows(*this);
    viewport()->update();
}

void EventTableView::setWidths()
{
    const QFontMetrics metrics(font());
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 16; };
    setColumnWidth(EventTableModel::Time, width(u"1:00:00.000"_s));
    setColumnWidth(EventTableModel::Delta, width(u"+00 000"_s));
    setColumnWidth(EventTableModel::From, width(u"▲"_s));
    setColumnWidth(EventTableModel::Type, width(u"response.output_audio_transcript.delta ×99"_s));
    setColumnWidth(EventTableModel::Bytes, width(u"000 000"_s));
    setColumnWidth(EventTableModel::Item, width(u"item_CkBNXr2aaaaaaaaaaaaaa"_s));
    setColumnWidth(EventTableModel::Response, width(u"resp_CkBNXr2aaaaaaaaaaaaaa"_s));
    setColumnWidth(EventTableModel::Number, width(u"0 000 000"_s));
}

void EventTableView::setFollowing(bool on)
{
    if (on) {
        const QScopedValueRollback ours(m_ours, true);
        scrollToBottom();
    }
    if (m_following == on)
        return;
    m_following = on;
    Q_EMIT followingChanged(on);
}

void EventTableView::scrolled(int value)
{
    if (!m_ours)
        setFollowing(value == verticalScrollBar()->maximum());
}

void EventTableView::setHint(const QString &text)
{
    m_hint = text;
    updateHint();
}

void EventTableView::updateHint()
{
    m_empty->setHint(m_model.rowCount() == 0 ? m_hint : QString());
}

void EventTableView::afterReset()
{
    updateHint();
    showSelection();
    if (!m_following)
        return;
    const QScopedValueRollback ours(m_ours, true);
    scrollToBottom();
}

/// The window's selection, where it is not our own already.
void EventTableView::showSelection()
{
    if (m_ours) // it came from here: to select once more would undo what Ctrl and Shift do
        return;
    const QScopedValueRollback ours(m_ours, true);
    const int row = m_selection.current() ? m_model.rowOf(*m_selection.current()) : -1;
    if (row < 0) {
        clearSelection();
        if (m_selection.current() && !m_following) {
            if (const int near = m_model.nearestRow(*m_selection.current()); near >= 0)
                scrollTo(m_model.index(near, 0));
        }
        return;
    }
    if (currentIndex().row() != row || !selectionModel()->isRowSelected(row))
        setCurrentIndex(m_model.index(row, EventTableModel::Time));
    if (row < m_model.rowCount() - 1)
        setFollowing(false);
    scrollTo(m_model.index(row, EventTableModel::Time));
}

void EventTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const bool ours = m_ours;
    const QScopedValueRollback guard(m_ours, true);
    QTableView::currentChanged(current, previous);
    if (ours || !current.isValid())
        return;
    if (current.row() < m_model.rowCount() - 1)
        setFollowing(false);
    m_selection.select(m_model.row(current.row()).first);
}

void EventTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    int first = m_model.rowCount();
    int last = -1;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        first = std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    if (last <= first) {
        Q_EMIT spanSelected(std::nullopt);
        return;
    }
    const EventStore &events = m_model.session()->events();
    Q_EMIT spanSelected(SessionRange{events.at(m_model.row(first).first), events.at(m_model.row(last).first)});
}

/// Ascending; at most kCopied of them.
QList<int> EventTableView::selectedRows() const
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    QList<int> rows;
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < kCopied; ++row) {
            if (rows.isEmpty() || rows.back() < row)
                rows << row;
        }
    }
    return rows;
}

QString EventTableView::rowsAsText() const
{
    const QList<int> rows = selectedRows();
    QList<int> shown;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            shown << column;
    }
    QString text;
    const auto add = [&text, &shown](const auto &cell) {
        for (const int column : shown) {
            QString words = cell(column);
            words.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
            text += (column == shown.front() ? QString() : u"\t"_s) + words;
        }
        text += u'\n';
    };
    if (rows.size() > 1)
        add([this](int column) { return m_columns->name(column); });
    for (const int row : rows)
        add([this, row](int column) { return m_model.index(row, column).data(EventTableModel::PlainRole).toString(); });
    return text;
}

QString EventTableView::eventsAsJson() const
{
    constexpr qsizetype kLongest = qsizetype(64) << 20; // a clipboard of more helps nobody
    QString text;
    for (const int row : selectedRows()) {
        for (const EventIndex event : m_model.eventsOf(row)) {
            if (text.size() > kLongest)
                return text;
            text += QString::fromUtf8(m_model.session()->events().frame(event)) + u'\n';
        }
    }
    return text;
}

void EventTableView::copy(const QString &text, const QString &what)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    Q_EMIT said(what);
}

void EventTableView::copyRows()
{
    copy(rowsAsText(), tr("Copied %n row(s)", nullptr, int(selectedRows().size())));
}

void EventTableView::copyJson()
{
    copy(eventsAsJson(), tr("Copied %n row(s) as JSON", nullptr, int(selectedRows().size())));
}

/// A folded run is opened; any row of an opened one closes it again.
void EventTableView::toggleRun(int row)
{
    if (!setRunOpened(row, true))
        setRunOpened(row, false);
}

/// Whether there was anything to open, or to close.
bool EventTableView::setRunOpened(int row, bool on)
{
    if (row < 0 || row >= m_model.rowCount())
        return false;
    const EventRowList::Row place = m_model.row(row);
    const auto run = on ? std::optional(place.first) : m_model.unfoldedRunOf(place.first);
    if (!run || (on && place.count == 1))
        return false;
    m_model.setRunUnfolded(*run, on);
    if (const int now = m_model.rowOf(*run); now >= 0)
        setCurrentIndex(m_model.index(now, EventTableModel::Time));
    return true;
}

void EventTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool onSign = event->button() == Qt::LeftButton && index.column() == EventTableModel::Type
                        && index.data(EventTableModel::RunRole).toInt() != int(EventTableModel::Run::None)
                        && event->pos().x() < visualRect(index).left() + EventDelegate::runSignWidth(fontMetrics());
    if (onSign)
        toggleRun(index.row());
    else
        QTableView::mousePressEvent(event);
}

void EventTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    toggleRun(rowAt(event->pos().y()));
}

void EventTableView::resizeEvent(QResizeEvent *event)
{
    const bool following = m_following;
    QTableView::resizeEvent(event);
    if (following)
        setFollowing(true); // a lower view has its end elsewhere
}

/// Qt makes the first row the current one when the focus comes by Tab: nobody selected it.
void EventTableView::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback ours(m_ours, true);
    const bool any = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!any) // the first arrow key begins at the first row, whether rows were there with the focus or came later
        setCurrentIndex({});
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
    } else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyJson();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        toggleRun(currentIndex().row());
    } else if (plain && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)) {
        setRunOpened(currentIndex().row(), event->key() == Qt::Key_Right);
    } else if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(0, EventTableModel::Time));
    } else if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(m_model.rowCount() - 1, EventTableModel::Time));
        setFollowing(true);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void EventTableView::addFilters(QMenu *menu, int row)
{
    const EventStore &events = m_model.session()->events();
    const EventRow event = events.row(m_model.row(row).first);
    const auto only = [&](const QString &name, const QString &text, const QString &field, StringId value) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(value != StringId::None);
        const QString word = EventFilter::word(field, events.strings().text(value));
        connect(action, &QAction::triggered, this, [this, word] { Q_EMIT filterWanted(word); });
    };
    only(u"onlyItem"_s, tr("Only this &item"), u"item:"_s, event.item);
    only(u"onlyResponse"_s, tr("Only this &response"), u"response:"_s, event.response);
    only(u"onlyType"_s, tr("Only this &type"), u"type:"_s, event.type);
    only(u"withoutType"_s, tr("&Without this type"), u"-type:"_s, event.type);
    QAction *around = menu->addAction(tr("&Around this moment (± 2 s)"));
    around->setObjectName(u"aroundMoment"_s);
    connect(around, &QAction::triggered, this, [this, at = event.at] {
        constexpr std::chrono::seconds reach(2);
        const SessionRange range{std::max(at - reach, SessionTime()), at + reach};
        Q_EMIT filterWanted(EventFilter::timeWord(range));
        Q_EMIT rangeWanted(range);
    });
}

QMenu *EventTableView::menuFor(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"eventMenu"_s);
    if (!index.isValid())
        return menu;
    const int row = index.row();
    addFilters(menu, row);
    menu->addSeparator();
    menu->addActions(actions());
    const auto run = EventTableModel::Run(index.data(EventTableModel::RunRole).toInt());
    QAction *toggle = menu->addAction(run == EventTableModel::Run::Opened ? tr("&Fold the run again")
                                                                          : tr("Show the run &event by event"),
                                      QKeySequence(Qt::Key_Return), this, [this, row] { toggleRun(row); });
    toggle->setEnabled(run != EventTableModel::Run::None);
    QAction *all = menu->addAction(tr("Fold a&ll runs"), this, [this](bool on) { m_model.setFolding(on); });
    all->setObjectName(u"foldAll"_s);
    all->setCheckable(true);
    all->setChecked(m_model.isFolding());
    QAction *then = menu->addAction(tr("&Conversation as of here"));
    then->setObjectName(u"conversationHere"_s);
    connect(then, &QAction::triggered, this,
            [this, at = m_model.session()->events().at(m_model.row(row).first)] { Q_EMIT momentWanted(at); });
    menu->addSeparator();
    menu->addAction(tr("Copy r&ows"), QKeySequence::Copy, this, &EventTableView::copyRows);
    menu->addAction(tr("Copy as &JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                    &EventTableView::copyJson);
    QMenu *columns = menu->addMenu(tr("Col&umns"));
    m_columns->fill(columns);
    return menu;
}

void EventTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    QMenu *menu = menuFor(index);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace turnscope
