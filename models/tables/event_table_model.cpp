// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_table_model.h"

#include <QTimer>

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 kTakenAtOnce = 20'000; // events that one turn of the event loop takes
constexpr quint32 kScanFrom = 20'000;    // more than that is filtered by the worker
constexpr quint32 kCancelStep = 512;

/// Of frames that one turn of the event loop reads, and beyond which the worker filters: 8 ms at 1 GB/s, the slowest
/// search.
constexpr quint64 kReadAtOnce = 8 << 20;

} // namespace

EventTableModel::EventTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(true)
{
}

void EventTableModel::setSession(std::shared_ptr<const Session> session)
{
    if (m_session == session)
        return;
    m_scan.cancel();
    if (m_session)
        m_session->disconnect(this);
    beginResetModel();
    m_session = std::move(session);
    m_unfolded.clear();
    m_summaries.clear();
    m_types = {};
    m_summarizer.forget();
    m_rows = EventRowList(m_fold);
    m_matcher = EventMatcher(m_filter);
    m_taken = m_counted = m_problems = 0;
    m_shown = 0;
    endResetModel();
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &EventTableModel::take);
        connect(m_session.get(), &Session::stateChanged, this, [this] {
            m_summaries.clear();
            if (m_shown > 0)
                Q_EMIT dataChanged(index(0, Time), index(m_shown - 1, About));
            Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
        });
        rebuild();
    }
    Q_EMIT countsChanged();
}

void EventTableModel::setFilter(const EventFilter &filter)
{
    m_filter = filter;
    rebuild();
}

void EventTableModel::setFolding(bool on)
{
    if (m_fold == on)
        return;
    m_fold = on;
    m_unfolded.clear();
    rebuild();
}

void EventTableModel::setRunUnfolded(EventIndex first, bool on)
{
    if (on ? !m_unfolded.insert(first).second : m_unfolded.erase(first) == 0)
        return;
    rebuild();
}

/// Few events, and few bytes where the filter reads them.
bool EventTableModel::isShort() const
{
    const EventStore &events = m_session->events();
    const quint32 end = events.size();
    if (end > kScanFrom)
        return false;
    quint64 bytes = 0;
    for (quint32 i = 0; i < end && m_filter.readsFrames() && bytes <= kReadAtOnce; ++i)
        bytes += events.row(EventIndex{i}).length;
    return bytes <= kReadAtOnce;
}

/// Builds the rows anew: at once when that is short, else in the worker.
void EventTableModel::rebuild()
{
    m_scan.cancel();
    if (!m_session)
        return;
    if (!isShort()) {
        startScan();
        return;
    }
    beginResetModel();
    m_matcher = EventMatcher(m_filter);
    m_rows = EventRowList(m_fold, m_unfolded);
    m_taken = 0;
    const EventStore &events = m_session->events();
    for (const quint32 end = events.size(); m_taken < end; ++m_taken) {
        if (m_matcher.matches(events, EventIndex{m_taken}))
            m_rows.add(events, EventIndex{m_taken});
    }
    m_shown = int(m_rows.size());
    endResetModel();
    take();
}

/// Goes on with what was appended, in pieces.
void EventTableModel::take()
{
    if (!m_session)
        return;
    const EventStore &events = m_session->events();
    const quint32 total = events.size();
    const quint32 countEnd = std::min(total, m_counted + kTakenAtOnce);
    for (; m_counted < countEnd; ++m_counted)
        m_problems += m_types.isProblem(events, EventIndex{m_counted}) ? 1U : 0U;

    if (!m_scan.isRunning()) {
        const quint32 end = std::min(total, m_taken + kTakenAtOnce);
        const bool reads = m_matcher.filter().readsFrames();
        quint64 bytes = 0;
        int grownFrom = m_shown;
        int grownTo = -1;
        for (; m_taken < end && bytes <= kReadAtOnce; ++m_taken) {
            bytes += reads ? events.row(EventIndex{m_taken}).length : 0;
            if (!m_matcher.matches(events, EventIndex{m_taken}))
                continue;
            const int row = int(m_rows.add(events, EventIndex{m_taken}));
            if (row < m_shown) {
                grownFrom = std::min(grownFrom, row);
                grownTo = std::max(grownTo, row);
            }
        }
        if (int(m_rows.size()) > m_shown) {
            beginInsertRows({}, m_shown, int(m_rows.size()) - 1);
            m_shown = int(m_rows.size());
            endInsertRows();
        }
        if (grownTo >= 0)
            Q_EMIT dataChanged(index(grownFrom, Type), index(grownTo, Bytes));
    }
    if ((m_counted < total || (!m_scan.isRunning() && m_taken < total)) && !m_takeQueued) {
        m_takeQueued = true;
        QTimer::singleShot(0, this, [this] {
            m_takeQueued = false;
            take();
        });
    }
    Q_EMIT countsChanged();
}

void EventTableModel::startScan()
{
    m_scan.restart(
        [events = m_session->sharedEvents(), filter = m_filter, fold = m_fold,
         unfolded = m_unfolded](const Task &task) {
            EventMatcher matcher(filter);
            Scan scan{EventRowList(fold, unfolded), events->size()};
            for (quint32 i = 0; i < scan.end; ++i) {
                if (i % kCancelStep == 0 && task.isCancelled())
                    break;
                if (matcher.matches(*events, EventIndex{i}))
                    scan.rows.add(*events, EventIndex{i});
            }
            return scan;
        },
        [this](Scan scan) { finishScan(std::move(scan)); });
    Q_EMIT countsChanged();
}

void EventTableModel::finishScan(Scan scan)
{
    beginResetModel();
    m_matcher = EventMatcher(m_filter);
    m_rows = std::move(scan.rows);
    m_taken = scan.end;
    m_shown = int(m_rows.size());
    endResetModel();
    take();
}

std::optional<EventIndex> EventTableModel::unfoldedRunOf(EventIndex event) const
{
    const EventStore &events = m_session->events();
    const EventRow row = events.row(event);
    for (auto first = m_unfolded.upper_bound(event); first != m_unfolded.begin();) {
        --first;
        const EventRow begin = events.row(*first);
        if (begin.type == row.type && begin.item == row.item)
            return *first;
    }
    return std::nullopt;
}

EventRowList::Row EventTableModel::row(int row) const
{
    return m_rows.row(quint32(row));
}

std::vector<EventIndex> EventTableModel::eventsOf(int row) const
{
    return eventsOfRun(m_session->events(), m_rows.row(quint32(row)));
}

int EventTableModel::rowOf(EventIndex event) const
{
    const auto row = m_session ? m_rows.rowOf(m_session->events(), event) : std::nullopt;
    return row && int(*row) < m_shown ? int(*row) : -1;
}

std::optional<EventIndex> EventTableModel::firstShownFrom(EventIndex from) const
{
    if (m_shown == 0)
        return std::nullopt;
    quint32 row = m_rows.rowBefore(from);
    if (m_rows.row(row).first < from)
        ++row;
    return row < quint32(m_shown) ? std::optional(m_rows.row(row).first) : std::nullopt;
}

int EventTableModel::nearestRow(EventIndex event) const
{
    return m_shown == 0 ? -1 : std::min(int(m_rows.rowBefore(event)), m_shown - 1);
}

quint32 EventTableModel::shownEvents() const
{
    return m_rows.eventCount();
}

quint32 EventTableModel::totalEvents() const
{
    return m_session ? m_session->events().size() : 0;
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace turnscope
