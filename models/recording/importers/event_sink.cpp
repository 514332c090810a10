// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/event_sink.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/direction_words.h"
#include "models/recording/importers/loose_literal.h"
#include "models/recording/log_limits.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr size_t kSample = 256;
constexpr qint64 kDay = 86400LL * 1000000;
constexpr qint64 kUntimedStep = 1000; ///< between events without a time: their order stays visible

/// 1, 2, 3, …: the numbers of lines or rows.
bool areOrdinals(const std::vector<double> &marks)
{
    constexpr size_t enough = 8;
    const auto isStep = [](double a, double b) { return b - a != 1; };
    return marks.size() >= enough && std::ranges::adjacent_find(marks, isStep) == marks.end();
}

void unwrapMidnight(std::vector<double> &marks)
{
    double shift = 0;
    for (size_t i = 1; i < marks.size(); ++i) {
        shift += marks[i] + shift < marks[i - 1] - double(kDay) / 2 ? double(kDay) : 0;
        marks[i] += shift;
    }
}

} // namespace

EventSink::EventSink(const LogImport &log)
    : m_log(log)
{
}

void EventSink::noteClose(const CloseNotice &notice, const std::optional<TimeMark> &time,
                          const ConnectionName &connection, quint64 line)
{
    tell(m_closes.note(notice, time, connection, line), true);
}

/// `isFollowed`: events come behind it, which a close that ended all has not.
void EventSink::tell(const std::optional<CloseKeeper::Close> &close, bool isFollowed)
{
    if (!close)
        return;
    if (isFollowed && m_connections.isStranger(close->connection()))
        return tellUnread(
            close->line,
            tr("A connection was closed of which the log has no event (%1).").arg(QString::fromStdString(close->name)));
    const QByteArray frame = close->notice.frame();
    FoundEvent event;
    event.stored = {frame.constData(), size_t(frame.size())};
    event.from = Direction::Console;
    const bool isOfClock = close->time && (!m_lastTime || close->time->kind == m_lastTime->kind);
    event.time = isOfClock ? close->time : m_lastTime;
    if (m_connections.knows(close->name))
        event.connection = close->connection();
    event.line = close->line;
    add(event);
}

bool EventSink::add(const FoundEvent &event)
{
    if (event.stored.size() > size_t(limits::kLongestLine)) {
        tellUnread(event.line, tr("The event is too large to be read."));
        return true;
    }
    const QByteArrayView stored(event.stored.data(), qsizetype(event.stored.size()));
    const QByteArray decoded = event.encoding == FrameEncoding::Verbatim
                                   ? QByteArray()
                                   : decodeFrame(QByteArray::fromRawData(stored.data(), stored.size()), event.encoding);
    const QByteArrayView frame = event.encoding == FrameEncoding::Verbatim ? stored : QByteArrayView(decoded);
    FrameHead head;
    if (event.nameOnly.empty())
        head = m_heads.read(frame, event.binary);
    else
        head.type = noteCut(event.nameOnly); // its kind stays Text: nothing is concluded from what is not there
    if (!event.type.empty() && head.kind != FrameKind::Json)
        return addRepaired(event);
    if (!m_closes.isEmpty()) {
        m_closes.see(head.type, event.time, event.connection);
        if (const auto close = m_closes.take()) {
            tell(close, true);
            return add(event);
        }
    }
    Pending pending;
    pending.time = event.time;
    pending.row.length = quint32(stored.size());
    pending.row.encoding = event.encoding;
    const Direction usual = directions::ofType(head.type);
    const bool proseIsWrong = event.fromProse && event.from != usual && EventCatalogue::find(head.type);
    if (!event.from || proseIsWrong)
        m_log.info.directionRecorded = false;
    pending.row.from = event.from && !proseIsWrong ? *event.from : usual;
    if (pending.row.from == Direction::Console && !head.type.starts_with("console."))
        pending.row.from = usual; // it came through somebody's console
    pending.row = m_log.events.filled(pending.row, head);
    m_lastType = m_log.events.strings().view(pending.row.type);
    m_lastTime = event.time ? event.time : m_lastTime;
    const EventKind kind = EventCatalogue::kind(head.type);
    pending.connection = m_connections.of(event.connection, pending.row, kind, sessionOf(pending, frame));
    if (usual == Direction::Server && event.nameOnly.empty() && m_repeats.isRepeat(frame, kind)) {
        ++m_repeatsUntold;
        return true;
    }
    pending.row.offset = event.offset ? *event.offset : m_log.frames.keep(stored);
    ++m_count;
    if (!m_decided && event.time && event.time->kind == TimeMark::Kind::Number)
        m_clock.see(event.time->value, kind, head.type, frame);
    return keep(pending);
}

/// The id in a session.created; empty for what is none.
std::string EventSink::sessionOf(const Pending &pending, QByteArrayView frame)
{
    if (!isBegin(pending))
        return {};
    m_closes.beginSession();
    const auto json = m_reader.parse(frame);
    const auto session = json ? json::object(*json, "session") : std::nullopt;
    return session ? std::string(json::text(*session, "id")) : std::string();
}

bool EventSink::keep(const Pending &pending)
{
    if (m_decided && !m_held) {
        Pending decided = pending;
        return placeOrWait(decided);
    }
    m_pending.push_back(pending);
    if (!m_decided && m_pending.size() == kSample)
        decide();
    return m_pending.size() <= limits::kMostEvents; // one more, so that it is told
}

/// An event in whose inside is no JSON: people and loggers leave things out there.
bool EventSink::addRepaired(FoundEvent event)
{
    const auto literal = readLooseLiteral(event.stored);
    const bool isRead = literal && m_heads.read(literal->json).kind == FrameKind::Json;
    const QString type = QString::fromUtf8(event.type.data(), qsizetype(event.type.size()));
    if (!isRead)
        tellUnread(event.line, tr("%1 cannot be read: only its type is known.").arg(type));
    else if (literal->isCut)
        tellUnread(event.line, tr("Parts of %1 are left out in the log.").arg(type));
    const std::string name(std::exchange(event.type, {}));
    if (!isRead) {
        event.nameOnly = name;
        return add(event);
    }
    event.stored = {literal->json.constData(), size_t(literal->json.size())};
    event.offset.reset();
    event.encoding = FrameEncoding::Verbatim;
    return add(event);
}

std::string_view EventSink::noteCut(std::string_view type)
{
    const EventSpec *spec = EventCatalogue::find(type);
    ++m_log.info.cutFrames;
    ++m_named;
    m_log.info.audioCut = m_log.info.audioCut || (spec && !spec->audioField.empty());
    return type;
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
    if (m_kind == TimeMark::Kind::Number && areOrdinals(marks)) {
        m_kind.reset();
        marks.clear();
    }
    if (marks.size() > 1) {
        m_unit = m_clock.microseconds();
        m_backwards = marks.back() < marks.front() && std::is_sorted(marks.rbegin(), marks.rend());
    } else if (!m_pending.empty()) {
        m_backwards = isBegin(m_pending.back()) && !isBegin(m_pending.front());
    }
    m_disordered = !m_backwards && marks.size() == m_pending.size() && runsBack(marks);
    m_held = m_backwards || m_disordered;
    if (m_connections.count() > 1 && !m_connections.mayBeSeveral())
        m_connections.disbelieve();
    if (m_held)
        return;
    for (Pending &pending : m_pending)
        placeOrWait(pending);
    m_pending.clear();
}

/// The first connection's events appear while the log is read. From the first one of another on all wait for the end: whether
/// they are several, and may be put one behind the other, is known there.
bool EventSink::placeOrWait(Pending &pending)
{
    if (!m_waiting.empty() && !m_connections.mayBeSeveral()) {
        m_connections.disbelieve();
        releaseWaiting();
    }
    const bool waits = !m_finished && m_connections.areBelieved() && (pending.connection > 0 || !m_waiting.empty());
    if (!waits)
        return place(pending);
    m_waiting.push_back(pending);
    return m_waiting.size() <= limits::kMostEvents;
}

void EventSink::releaseWaiting()
{
    for (Pending &pending : std::exchange(m_waiting, {}))
        place(pending);
}

/// Puts each connection's events behind the last one's, where they stand between each other.
void EventSink::separate(std::vector<Pending> &events)
{
    const auto isApart = [](const Pending &a, const Pending &b) { return a.connection < b.connection; };
    const bool stand = !std::ranges::is_sorted(events, {}, &Pending::connection);
    if (events.empty() || !stand || !m_connections.areSeveral())
        return;
    std::stable_sort(events.begin(), events.end(), isApart);
    quint32 last = 0;
    for (Pending &pending : events) {
        pending.row.beginsConnection = pending.connection != last;
        last = pending.connection;
    }
    m_log.info.connectionsAtOnce = quint32(m_connections.count());
}

bool EventSink::isBegin(const Pending &pending) const
{
    return EventCatalogue::kind(m_log.events.strings().view(pending.row.type)) == EventKind::SessionCreated;
}

/// Between two times at which the log goes back. Where it goes back to a session's begin, that has a clock of its own.
bool EventSink::runsBack(const std::vector<double> &marks) const
{
    for (size_t i = 1; i < marks.size(); ++i) {
        if (marks[i] < marks[i - 1] && !isBegin(m_pending[i]))
            return true;
    }
    return false;
}

/// By their times, each session by itself.
void EventSink::sort()
{
    const auto isEarlier = [](const Pending &a, const Pending &b) {
        return a.time && b.time && isBefore(*a.time, *b.time);
    };
    const bool allTimed =
        std::ranges::all_of(m_pending, [&](const Pending &each) { return each.time && each.time->kind == m_kind; });
    if (!allTimed)
        return;
    const auto [least, most] = std::ranges::minmax_element(m_pending, isEarlier);
    const bool overMidnight =
        m_kind == TimeMark::Kind::Day && comparable(*most->time) - comparable(*least->time) > double(kDay) / 2;
    if (overMidnight)
        return;
    const bool oneClock = m_kind == TimeMark::Kind::Wall
                          || std::ranges::count_if(m_pending, [&](const Pending &each) { return isBegin(each); }) < 2;
    for (auto begin = m_pending.begin(); begin != m_pending.end();) {
        auto end = oneClock ? m_pending.end() : begin + 1;
        while (end != m_pending.end() && !(isBegin(*end) && isEarlier(*end, *(end - 1))))
            ++end;
        std::stable_sort(begin, end, isEarlier);
        begin = end;
    }
}

void EventSink::placeHeld()
{
    if (m_backwards)
        std::reverse(m_pending.begin(), m_pending.end());
    else
        sort();
    m_log.info.outOfOrder = m_disordered;
    separate(m_pending);
    for (Pending &pending : m_pending)
        place(pending);
    m_pending.clear();
}

bool EventSink::place(Pending &pending)
{
    const std::optional<qint64> at = pending.time ? toSession(*pending.time, pending) : std::nullopt;
    if (!at) {
        ++m_untimed;
        m_log.info.addUntimed(EventIndex{m_placed});
    } else {
        m_fractions = m_fractions || *at % 1'000'000 != 0;
        m_repeated += *at == m_last ? 1U : 0U;
    }
    const bool first = m_last == 0 && m_untimed <= 1;
    m_last = std::max(m_last, at.value_or(first || m_kind ? m_last : m_last + kUntimedStep));
    ++m_placed;
    pending.row.at = SessionTime(microseconds(m_last));
    return m_log.events.append(pending.row);
}

std::optional<qint64> EventSink::toSession(const TimeMark &mark, const Pending &pending)
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
            m_log.info.started = QDateTime::fromMSecsSinceEpoch(moment / 1000).toUTC();
    }
    const bool isOther = isBegin(pending) || pending.row.beginsConnection;
    if (moment < m_lastMark && isOther) { // another session, with a clock of its own
        m_origin = moment - m_last;
        m_lastMark = moment;
    }
    m_lastMark = std::max(m_lastMark, moment);
    return std::max<qint64>(moment - m_origin, 0);
}

void EventSink::tellNames()
{
    if (m_named > 0 && m_named == m_count)
        tellUnread(0,
                   tr("The log names %n event(s), and has none of them: their order and number is known, not what was "
                      "in them.",
                      nullptr, int(std::min<quint64>(m_named, 1'000'000))));
}

/// What is said of one event twice, by two handlers or two sockets, the server said once.
void EventSink::tellRepeated()
{
    const quint64 n = std::exchange(m_repeatsUntold, 0);
    if (n > 0)
        tellUnread(0,
                   tr("%n event(s) stand there twice, byte for byte and with the same event_id; each was taken once.",
                      nullptr, int(std::min<quint64>(n, 1'000'000))));
}

void EventSink::pause()
{
    if (!m_finished || m_count == 0)
        return;
    tell(m_closes.take(), false);
    tellRepeated();
}

void EventSink::finish()
{
    if (m_count > 0)
        tell(m_closes.take(), false);
    if (!m_decided)
        decide();
    if (m_held)
        placeHeld();
    separate(m_waiting);
    releaseWaiting();
    m_finished = true;
    tellRepeated();
    RecordingInfo &info = m_log.info;
    info.times = RecordingInfo::Times::None;
    if (m_kind)
        info.times = *m_kind == TimeMark::Kind::Wall || *m_kind == TimeMark::Kind::Day
                         ? RecordingInfo::Times::Wall
                         : RecordingInfo::Times::Monotonic;
    constexpr quint64 enough = 3; // events in the second of the one before them: times that are only round have none
    info.wholeSeconds = m_kind && !m_fractions && m_last > 0 && m_repeated > enough;
    if (!m_kind)
        info.untimed.clear(); // of none, which is said already
    if (m_kind && m_untimed > 0)
        info.addUnread(0, tr("%n event(s) have no time; each is placed at the one before it.", nullptr,
                             int(std::min<quint64>(m_untimed, 1000000))));
}

} // namespace turnscope
