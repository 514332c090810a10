// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_table_model.h"

#include "models/recording/event_number.h"
#include "models/text/time_text.h"

#include <QTimer>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kTakenAtOnce = 20'000; // events that one turn of the event loop takes
constexpr quint32 kScanFrom = 20'000;    // more than that is filtered by the worker
constexpr quint32 kCancelStep = 512;

/// Of frames that one turn of the event loop reads, and beyond which the worker filters: 8 ms at 1 GB/s, the slowest
/// search.
constexpr quint64 kReadAtOnce = 8 << 20;

QString deltaText(qint64 us)
{
    if (us < 10'000)
        return u'+' + QString::number(double(us) / 1000, 'f', 1);
    return u'+' + groupedText((us + 500) / 1000);
}

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

qint64 EventTableModel::deltaOf(int row) const
{
    if (row == 0)
        return 0;
    const EventStore &events = m_session->events();
    return (events.at(m_rows.row(quint32(row)).first) - events.at(m_rows.row(quint32(row) - 1).first)).count();
}

const EventSummary &EventTableModel::summary(int row) const
{
    const EventRowList::Row &place = m_rows.row(quint32(row));
    // A run that grew has another last event, and so another key.
    const quint64 key = quint64(number(place.first)) << 32 | number(place.last);
    if (const EventSummary *known = m_summaries.object(key))
        return *known;
    const SessionSettings &settings = m_session->conversation().settings();
    m_summarizer.setDialect(m_session->conversation().dialect());
    m_summarizer.setFormats(settings.inputFormat, settings.outputFormat);
    auto *made = new EventSummary(m_summarizer.summarize(m_session->events(), place));
    m_summaries.insert(key, made);
    return *made;
}

QString EventTableModel::typeText(const EventRowList::Row &row) const
{
    const EventStore &events = m_session->events();
    const EventRow event = events.row(row.first);
    QString text = events.strings().text(event.type);
    if (text.isEmpty())
        text = event.kind == FrameKind::Binary ? tr("(binary frame)") : tr("(text frame)");
    return row.count == 1 ? text : text + u" ×%1"_s.arg(groupedText(row.count));
}

EventTableModel::Run EventTableModel::runOf(const EventRowList::Row &row) const
{
    if (row.count > 1)
        return Run::Folded;
    return !m_unfolded.empty() && unfoldedRunOf(row.first) ? Run::Opened : Run::None;
}

QString EventTableModel::plain(int row, int column) const
{
    const EventRowList::Row &place = m_rows.row(quint32(row));
    switch (column) {
    case Delta:
        return row == 0 || !m_session->hasTimes() ? QString() : QString::number(double(deltaOf(row)) / 1000, 'f', 3);
    case From:
        switch (m_session->events().from(place.first)) {
        case Direction::Client:
            return u"client"_s;
        case Direction::Server:
            return u"server"_s;
        case Direction::Console:
            return u"console"_s;
        }
        return {};
    case Bytes:
        return QString::number(m_rows.bytes(m_session->events(), quint32(row)));
    case Number:
        return QString::number(number(place.first) + 1);
    default:
        return display(row, column).toString();
    }
}

QVariant EventTableModel::display(int row, int column) const
{
    const EventRowList::Row &place = m_rows.row(quint32(row));
    const EventStore &events = m_session->events();
    switch (column) {
    case Time:
        return m_session->momentText(events.at(place.first));
    case Delta:
        return row == 0 ? QString() : m_session->hasTimes() ? deltaText(deltaOf(row)) : u"–"_s;
    case From:
        switch (events.from(place.first)) {
        case Direction::Client:
            return u"▲"_s;
        case Direction::Server:
            return u"▼"_s;
        case Direction::Console:
            return u"●"_s;
        }
        return {};
    case Type:
        return typeText(place);
    case About: {
        const EventSummary &sum = summary(row);
        const QString mark = EventSummarizer::markText(sum.mark);
        return mark.isEmpty() ? sum.text : (sum.text.isEmpty() ? mark : mark + u" · "_s + sum.text);
    }
    case Bytes: {
        const quint64 bytes = m_rows.bytes(events, quint32(row));
        return bytes < 100'000 ? groupedText(qint64(bytes)) : groupedText(qint64(bytes / 1000)) + u" k"_s;
    }
    case Item:
        return events.strings().text(events.row(place.first).item);
    case Response:
        return events.strings().text(events.row(place.first).response);
    case Number:
        return eventDigits(place.first);
    default:
        return {};
    }
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_session)
        return {};
    const EventRowList::Row &place = m_rows.row(quint32(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Delta || index.column() == Bytes || index.column() == Number)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int((index.column() == From ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() != From)
            return display(index.row(), index.column());
        switch (m_session->events().from(place.first)) {
        case Direction::Client:
            return tr("from the client");
        case Direction::Server:
            return tr("from the server");
        case Direction::Console:
            return tr("from the console");
        }
        return {};
    case EventRole:
        return number(place.first);
    case DirectionRole:
        return int(m_session->events().from(place.first));
    case MarkRole:
        return int(summary(index.row()).mark);
    case CountRole:
        return place.count;
    case DeltaRole:
        return deltaOf(index.row());
    case RunRole:
        return int(runOf(place));
    case PlainRole:
        return plain(index.row(), index.column());
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Delta || section == Bytes || section == Number ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (section) {
    case Time:
        if (m_session && !m_session->hasTimes())
            return tip ? tr("This log holds no times: events are numbered, from 1") : tr("event no.");
        return tip ? tr("Session time: since the session began, minutes:seconds.milliseconds") : tr("time");
    case Delta:
        return tip ? tr("Milliseconds since the row above") : tr("Δ");
    case From:
        return tip ? tr("▲ from the client, ▼ from the server, ● from this console") : QString();
    case Type:
        return tip ? tr("The event's type; ×n: a run of n deltas folded into one row") : tr("event");
    case About:
        return tip ? tr("What the event says, in short") : tr("about");
    case Bytes:
        return tip ? tr("Length of the frame, or of the frames of a run together") : tr("bytes");
    case Item:
        return tip ? tr("The item that the event is about") : tr("item");
    case Response:
        return tip ? tr("The response that the event belongs to") : tr("response");
    case Number:
        return tip ? tr("The event's place in the session, from 1") : tr("no.");
    default:
        return {};
    }
}

} // namespace turnscope
