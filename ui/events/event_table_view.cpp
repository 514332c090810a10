// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_table_view.h"

#include "ui/events/event_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

EventTableView::EventTableView(EventTableModel &model, Selection &selection, const ThemeSwitch &theme, QWidget *parent)
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

void EventTableView::dress()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.92);
    const QFontMetrics metrics(font);
    setFont(font);
    horizontalHeader()->setFont(font);
    const int row = metrics.height() + 6;
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 16; };
    setColumnWidth(EventTableModel::Time, width(u"1:00:00.000"_s));
    setColumnWidth(EventTableModel::Delta, width(u"+00 000"_s));
    setColumnWidth(EventTableModel::From, width(u"▲"_s));
    setColumnWidth(EventTableModel::Type, width(u"response.output_audio_transcript.delta ×99"_s));
    setColumnWidth(EventTableModel::Bytes, width(u"000 000"_s));
    viewport()->update();
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
    const QScopedValueRollback ours(m_ours, true);
    const int row = m_selection.event() ? m_model.rowOf(*m_selection.event()) : -1;
    if (row < 0) {
        clearSelection();
        if (m_selection.event() && !m_following) {
            if (const int near = m_model.nearestRow(*m_selection.event()); near >= 0)
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

QList<int> EventTableView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString EventTableView::rowsAsText() const
{
    QString text;
    for (const int row : selectedRows()) {
        for (int column = 0; column < m_model.columnCount(); ++column)
            text += (column == 0 ? QString() : u"\t"_s) + m_model.index(row, column).data().toString();
        text += u'\n';
    }
    return text;
}

QString EventTableView::eventsAsJson() const
{
    QString text;
    for (const int row : selectedRows()) {
        for (const EventIndex event : m_model.eventsOf(row))
            text += QString::fromUtf8(m_model.session()->events().frame(event)) + u'\n';
    }
    return text;
}

void EventTableView::toggleRun(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    // A folded run is opened; any row of an opened one closes it again.
    const EventRowList::Row place = m_model.row(row);
    if (place.count > 1)
        m_model.setRunUnfolded(place.first, true);
    else if (const auto first = m_model.unfoldedRunOf(place.first))
        m_model.setRunUnfolded(*first, false);
}

void EventTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    toggleRun(rowAt(event->pos().y()));
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(rowsAsText());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        toggleRun(currentIndex().row());
    } else if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(m_model.rowCount() - 1, EventTableModel::Time));
        setFollowing(true);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void EventTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setObjectName(u"eventMenu"_s);
    const bool any = selectionModel()->hasSelection();
    menu.addAction(tr("Copy rows"), QKeySequence::Copy, this,
                   [this] { QApplication::clipboard()->setText(rowsAsText()); })
        ->setEnabled(any);
    menu.addAction(tr("Copy as JSON"), this, [this] { QApplication::clipboard()->setText(eventsAsJson()); })
        ->setEnabled(any);
    const int row = currentIndex().row();
    if (row >= 0 && m_model.row(row).count > 1)
        menu.addAction(tr("Show the run event by event"), this, [this, row] { toggleRun(row); });
    else if (row >= 0 && m_model.unfoldedRunOf(m_model.row(row).first))
        menu.addAction(tr("Fold the run again"), this, [this, row] { toggleRun(row); });
    menu.exec(event->globalPos());
}

} // namespace turnscope
