// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of the event list, and over them.
#include "models/tables/event_table_model.h"

#include "models/recording/event_number.h"
#include "models/text/time_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString deltaText(qint64 us)
{
    if (us < 10'000)
        return u'+' + QString::number(double(us) / 1000, 'f', 1);
    return u'+' + groupedText((us + 500) / 1000);
}

} // namespace

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
