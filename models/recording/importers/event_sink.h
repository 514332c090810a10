// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/clock_unit.h"
#include "models/recording/importers/close_keeper.h"
#include "models/recording/importers/log_importer.h"
#include "models/recording/importers/repeated_events.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace turnscope {

/// An event that an importer found in a log.
struct FoundEvent
{
    std::string_view stored;       ///< as it lies in the log, or as it was translated
    std::optional<quint64> offset; ///< in the log; none: `stored` is kept in memory
    FrameEncoding encoding = FrameEncoding::Verbatim;
    bool binary = false;
    std::optional<Direction> from;
    bool fromProse = false; ///< the direction was guessed from the words around it
    std::optional<TimeMark> time;
    ConnectionName connection{};
    quint64 line = 0;
    std::string_view type{};     ///< that it was found to have; empty: it may be no event at all
    std::string_view nameOnly{}; ///< its type, where the log has no more of it than that: `stored` is what stands there
};

/// Takes what importers find, decides what its times count from, which directions are missing and whether the
/// log runs backwards or its rows are out of order, which events are of which connection and which stand there twice, and
/// appends it to the session. Decides on the first few hundred events, so that rows appear while the rest is read; call
/// finish() at the end.
class EventSink
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EventSink)

public:
    explicit EventSink(const LogImport &log);

    /// False: there is no room for more.
    bool add(const FoundEvent &event);

    /// The log tells that the connection was closed. Told as an event where it says why, once, however often it stands there.
    void noteClose(const CloseNotice &notice, const std::optional<TimeMark> &time, const ConnectionName &connection,
                   quint64 line);

    /// A piece of the log that is no event, or none that can be read.
    void tellUnread(quint64 line, const QString &why) { m_log.info.addUnread(line, why); }

    /// Behind finish(), when all that has come so far was added: a close that nothing disproves is told, and what came twice.
    void pause();

    /// Appends what was held back, and says in the info what the log lacks.
    void finish();

    /// Says how many of the events are only named, where all are. After finish().
    void tellNames();

    /// Whether add() can go on behind finish(): not where the events must be sorted, or connections were told apart. What comes
    /// then takes its place at once, whatever connection it is of.
    bool goesOn() const { return !m_held && m_log.info.connectionsAtOnce == 0; }

    quint64 count() const { return m_count; }

    std::string_view lastType() const { return m_lastType; } ///< of the last that was added

private:
    struct Pending
    {
        EventRow row;
        std::optional<TimeMark> time;
        quint32 connection = 0;
    };

    bool addRepaired(FoundEvent event);
    bool keep(const Pending &pending);
    bool placeOrWait(Pending &pending);
    void separate(std::vector<Pending> &events);
    void releaseWaiting();
    void tell(const std::optional<CloseKeeper::Close> &close, bool isFollowed);
    void tellRepeated();
    std::string sessionOf(const Pending &pending, QByteArrayView frame);
    std::string_view noteCut(std::string_view type);
    void decide();
    void placeHeld();
    void sort();
    bool isBegin(const Pending &pending) const;
    bool place(Pending &pending);
    bool runsBack(const std::vector<double> &marks) const;
    std::optional<qint64> toSession(const TimeMark &mark, const Pending &pending);

    const LogImport &m_log;
    FrameHeadReader m_heads;
    JsonReader m_reader;
    Connections m_connections;
    std::vector<Pending> m_pending;
    std::vector<Pending>
        m_waiting; ///< from the first event of another connection on, until it is known whether it is one
    CloseKeeper m_closes;
    RepeatedEvents m_repeats;
    quint64 m_repeatsUntold = 0;
    std::optional<TimeMark> m_lastTime; ///< of an event
    bool m_decided = false;
    bool m_finished = false;
    bool m_backwards = false;
    bool m_disordered = false;
    bool m_held = false; ///< all events are pending until the end
    ClockUnit m_clock;
    double m_unit = 1e3; ///< µs of one, of numbers without a unit
    std::optional<TimeMark::Kind> m_kind;
    qint64 m_origin = 0;
    qint64 m_lastMark = 0;
    qint64 m_dayShift = 0;
    qint64 m_last = 0; ///< session time of the last event, µs
    quint64 m_count = 0;
    std::string_view m_lastType;
    quint64 m_untimed = 0;
    quint32 m_placed = 0;
    quint64 m_repeated = 0;   ///< times that are the one before them
    bool m_fractions = false; ///< a time is no whole number of seconds since the first
    quint64 m_named = 0;      ///< events of which there is only the name
};

} // namespace turnscope
