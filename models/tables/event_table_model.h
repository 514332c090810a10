// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter/event_matcher.h"
#include "models/session/session.h"
#include "models/tables/event_row_list.h"
#include "models/tables/event_summary.h"
#include "models/work/worker.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>

namespace turnscope {

/// The events of a session as a flat table, filtered and folded by its own row list. GUI thread; a whole
/// recording is filtered by a worker, and what is stale when it comes back is dropped.
///
/// Rows are inserted at most once for each Session::advanced(). data() reads the store; only the summaries
/// of some hundred rows are kept.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Delta, From, Type, About, Bytes, Item, Response, Number, ColumnCount };

    /// Whether a row stands for a run of deltas, or for one event of a run that was opened.
    enum class Run : quint8 { None, Folded, Opened };

    enum Role {
        EventRole = Qt::UserRole, ///< number of the (first) event
        DirectionRole,            ///< int(Direction)
        MarkRole,                 ///< int(EventMark)
        CountRole,                ///< events in the row
        DeltaRole,                ///< µs since the row before
        RunRole,                  ///< int(Run)
        PlainRole,                ///< the cell for other programs: whole numbers, no abbreviations
    };

    explicit EventTableModel(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_session; }

    /// Rows that are shown stay until the new ones are ready.
    void setFilter(const EventFilter &filter);
    void setFolding(bool on);
    bool isFolding() const { return m_fold; }

    /// Shows a run event by event, or as one row again.
    void setRunUnfolded(EventIndex first, bool on);

    /// The first event of the unfolded run that an event is part of, if it is.
    std::optional<EventIndex> unfoldedRunOf(EventIndex event) const;

    EventRowList::Row row(int row) const;
    std::vector<EventIndex> eventsOf(int row) const;

    /// The row that shows an event; -1 when it is filtered out.
    int rowOf(EventIndex event) const;

    /// The first event of the first row that begins at `from` or later; nothing when there is none.
    std::optional<EventIndex> firstShownFrom(EventIndex from) const;

    /// A filter is set.
    bool isFiltered() const { return !m_filter.isEmpty(); }

    /// The rows that are shown are those of a filter; it may be the one before, while a worker is at the new one.
    bool showsFiltered() const { return !m_matcher.filter().isEmpty(); }

    /// The row nearest to it in time; -1 when there is none.
    int nearestRow(EventIndex event) const;

    quint32 shownEvents() const; ///< that pass the filter
    quint32 totalEvents() const;
    quint32 problems() const { return m_problems; }
    bool isFiltering() const { return m_scan.isRunning(); } ///< a worker is at it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// shownEvents(), totalEvents(), problems() or isFiltering() changed.
    void countsChanged();

private:
    /// What a worker found.
    struct Scan
    {
        EventRowList rows;
        quint32 end = 0; ///< how many events it looked at
    };

    void take();
    void rebuild();
    bool isShort() const;
    void startScan();
    void finishScan(Scan scan);
    const EventSummary &summary(int row) const;
    QString typeText(const EventRowList::Row &row) const;
    QVariant display(int row, int column) const;
    QString plain(int row, int column) const;
    Run runOf(const EventRowList::Row &row) const;
    qint64 deltaOf(int row) const;

    std::shared_ptr<const Session> m_session;
    EventFilter m_filter;
    EventMatcher m_matcher{EventFilter()};
    EventRowList m_rows;
    std::set<EventIndex> m_unfolded;
    quint32 m_taken = 0; ///< events that went through the filter
    quint32 m_counted = 0;
    quint32 m_problems = 0;
    int m_shown = 0; ///< rows that views know of
    bool m_fold = true;
    bool m_takeQueued = false;

    EventTypes m_types;
    mutable EventSummarizer m_summarizer;
    mutable QCache<quint64, EventSummary> m_summaries{512};

    Worker m_scan{WorkPool::Asked};
};

} // namespace turnscope
