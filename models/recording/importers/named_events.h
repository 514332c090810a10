// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/event_sink.h"
#include "models/recording/importers/head_line.h"

#include <QCoreApplication>

namespace turnscope {

/// The lines of a text that name an event, and whether it stands in the lines below. What is only named is told in the end; where
/// the log holds no event but such, they are its events: their order, their number and their times are known.
class NamedEvents
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::NamedEvents)

public:
    /// A line without an event.
    void seeLine(const HeadLine &head, std::string_view text, std::optional<quint64> offset, quint64 line);

    /// An event was read: what was named before was it, or is missing. Also where it is a part of it without its type.
    void seeEvent(std::string_view type);
    void seePart() { m_hasPart = m_pending.has_value(); }
    bool hasPart() const { return m_hasPart; }

    /// The log is over.
    void finish(EventSink &sink);

private:
    struct Named
    {
        HeadLine head;
        std::string_view text;         ///< the line
        std::optional<quint64> offset; ///< in the log; none: it is not there as it is
        quint64 line = 0;
    };

    void close();
    bool areTheLog() const;
    void give(EventSink &sink) const;

    std::vector<Named> m_only; ///< without their events
    std::optional<Named> m_pending;
    HeadLine m_before;  ///< lines with a time or a side alone, above a name
    std::string m_last; ///< the type of the last event, until it was named behind itself
    std::optional<bool> m_timeFirst;
    quint64 m_matched = 0;
    bool m_hasPart = false;
};

} // namespace turnscope
