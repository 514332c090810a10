// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_importer.h"
#include "models/recording/importers/time_mark.h"

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
    quint64 line = 0;
};

/// Takes what importers find, decides what its times count from, which directions are missing and whether the
/// log runs backwards, and appends it to the session. Decides on the first few hundred events, so that rows
/// appear while the rest is read; call finish() at the end.
class EventSink
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EventSink)

public:
    explicit EventSink(const LogImport &log);

    /// False: there is no room for more.
    bool add(const FoundEvent &event);

    /// Appends what was held back, and says in the info what the log lacks.
    void finish();

    /// Whether add() can go on behind finish(): not where the newest event stood first.
    bool goesOn() const { return !m_backwards; }

    quint64 count() const { return m_count; }

private:
    struct Pending
    {
        EventRow row;
        std::optional<TimeMark> time;
    };

    void decide();
    bool place(Pending &pending);
    std::optional<qint64> toSession(const TimeMark &mark);

    const LogImport &m_log;
    FrameHeadReader m_heads;
    std::vector<Pending> m_pending;
    bool m_decided = false;
    bool m_backwards = false;
    double m_unit = 1e3; ///< µs of one, of numbers without a unit
    std::optional<TimeMark::Kind> m_kind;
    qint64 m_origin = 0;
    qint64 m_lastMark = 0;
    qint64 m_dayShift = 0;
    qint64 m_last = 0; ///< session time of the last event, µs
    quint64 m_count = 0;
    quint64 m_untimed = 0;
};

} // namespace turnscope
