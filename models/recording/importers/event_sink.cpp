// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/event_sink.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/direction_words.h"
#include "models/recording/log_limits.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr size_t kSample = 256;
constexpr qint64 kDay = 86400LL * 1000000;
constexpr qint64 kUntimedStep = 1000; ///< between events without a time: their order stays visible

double comparable(const TimeMark &mark)
{
    return mark.kind == TimeMark::Kind::Number ? mark.value : double(mark.microseconds);
}

void unwrapMidnight(std::vector<double> &marks)
{
    double shift = 0;
    for (size_t i = 1; i < marks.size(); ++i) {
        shift += marks[i] + shift < marks[i - 1] - double(kDay / 2) ? double(kDay) : 0;
        marks[i] += shift;
    }
}

/// µs of one, when `mean` of them pass between two events: conversations have 2 to 100 events a second.
double likelyUnit(double mean)
{
    if (mean < 3)
        return 1e6;
    if (mean < 3e3)
        return 1e3;
    return mean < 3e6 ? 1 : 1e-3;
}

} // namespace

EventSink::EventSink(const LogImport &log)
    : m_log(log)
{
}

bool EventSink::add(const FoundEvent &event)
{
    if (event.stored.size() > size_t(limits::kLongestLine)) {
        m_log.info.addUnread(event.line, tr("The event is too large to be read."));
        return true;
    }
    const QByteArrayView stored(event.stored.data(), qsizetype(event.stored.size()));
    const QByteArray decoded = event.encoding == FrameEncoding::Verbatim
                                   ? QByteArray()
                                   : decodeFrame(QByteArray::fromRawData(stored.data(), stored.size()), event.encoding);
    const FrameHead head =
        m_heads.read(event.encoding == FrameEncoding::Verbatim ? stored : QByteArrayView(decoded), event.binary);
    Pending pending;
    pending.time = event.time;
    pending.row.offset = event.offset ? *event.offset : m_log.frames.keep(stored);
    pending.row.length = quint32(stored.size());
    pending.row.encoding = event.encoding;
    const Direction usual = directions::ofType(head.type);
    const bool proseIsWrong = event.fromProse && event.from != usual && EventCatalogue::find(head.type);
    if (!event.from || proseIsWrong)
        m_log.info.directionRecorded = false;
    pending.row.from = event.from && !proseIsWrong ? *event.from : usual;
    pending.row = m_log.events.filled(pending.row, head);
    ++m_count;
    if (m_decided && !m_backwards)
        return place(pending);
    m_pending.push_back(pending);
    if (!m_decided && m_pending.size() == kSample)
        decide();
    return true;
}

void EventSink::decide()
{
    m_decided = true;
    std::vector<double> marks;
    for (const Pending &pending : m_pending) {
        if (pending.time && !m_kind)
            m_kind = pending.time->kind;
        if (pending.time && pending.time->kind == m_kind)
            marks.push_back(comparable(*pending.time));
    }
    if (m_kind == TimeMark::Kind::Day)
        unwrapMidnight(marks);
    if (marks.size() > 1) {
        m_unit = likelyUnit((marks.back() - marks.front()) / double(marks.size() - 1));
        m_backwards = marks.back() < marks.front() && std::is_sorted(marks.rbegin(), marks.rend());
    } else if (!m_pending.empty()) {
        const auto isBegin = [&](const Pending &pending) {
            return m_log.events.strings().view(pending.row.type) == "session.created";
        };
        m_backwards = isBegin(m_pending.back()) && !isBegin(m_pending.front());
    }
    if (m_backwards)
        return;
    for (Pending &pending : m_pending)
        place(pending);
    m_pending.clear();
}

bool EventSink::place(Pending &pending)
{
    const std::optional<qint64> at = pending.time ? toSession(*pending.time) : std::nullopt;
    if (!at)
        ++m_untimed;
    const bool first = m_last == 0 && m_untimed <= 1;
    m_last = std::max(m_last, at.value_or(first || m_kind ? m_last : m_last + kUntimedStep));
    pending.row.at = SessionTime(microseconds(m_last));
    return m_log.events.append(pending.row);
}

std::optional<qint64> EventSink::toSession(const TimeMark &mark)
{
    if (mark.kind != m_kind)
        return std::nullopt;
    qint64 moment = mark.microseconds;
    if (mark.kind == TimeMark::Kind::Number)
        moment = qint64(std::min(mark.value * m_unit, 9e18));
    if (mark.kind == TimeMark::Kind::Day) {
        if (moment + m_dayShift < m_lastMark - kDay / 2)
            m_dayShift += kDay;
        moment += m_dayShift;
    }
    if (m_lastMark == 0 && m_last == 0 && m_origin == 0) {
        // A clock that counts from the session's own begin stays; any other begins with the first event.
        constexpr qint64 hour = 3600LL * 1000000;
        const bool countsFromBegin =
            mark.kind != TimeMark::Kind::Wall && mark.kind != TimeMark::Kind::Day && moment < hour;
        m_origin = countsFromBegin ? 0 : moment;
        if (mark.kind == TimeMark::Kind::Wall)
            m_log.info.started = QDateTime::fromMSecsSinceEpoch(moment / 1000, Qt::UTC);
    }
    m_lastMark = std::max(m_lastMark, moment);
    return std::max<qint64>(moment - m_origin, 0);
}

void EventSink::finish()
{
    if (!m_decided)
        decide();
    if (m_backwards) {
        std::reverse(m_pending.begin(), m_pending.end());
        for (Pending &pending : m_pending)
            place(pending);
        m_pending.clear();
    }
    RecordingInfo &info = m_log.info;
    info.times = RecordingInfo::Times::None;
    if (m_kind)
        info.times = *m_kind == TimeMark::Kind::Wall || *m_kind == TimeMark::Kind::Day
                         ? RecordingInfo::Times::Wall
                         : RecordingInfo::Times::Monotonic;
    if (m_kind && m_untimed > 0)
        info.addUnread(0, tr("%n event(s) have no time; each is placed at the one before it.", nullptr,
                             int(std::min<quint64>(m_untimed, 1000000))));
}

} // namespace turnscope
