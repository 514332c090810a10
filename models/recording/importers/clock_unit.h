// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"

#include <QByteArrayView>

#include <string>
#include <vector>

namespace turnscope {

/// Finds out what one of a log's times is, where the log does not say: by the lengths of speech that stand in its events, by how far pieces
/// of answers are apart, by whether the numbers have decimals, and by their gaps. Never by a mean alone: people pause.
class ClockUnit
{
public:
    /// The events of a log, in its order, with their times.
    void see(double mark, EventKind kind, std::string_view type, QByteArrayView frame);

    /// µs of one.
    double microseconds() const;

private:
    struct Spoken
    {
        double mark = 0;
        qint64 audio = 0; ///< ms of the input's audio at that time
    };

    double bySpeech() const; ///< 0, here and below: it does not tell
    double byDeltas() const;
    double byDecimals() const;
    double byGaps() const;

    std::vector<double> m_gaps;
    std::vector<double> m_deltaGaps; ///< between two deltas of one kind
    std::vector<Spoken> m_spoken;
    std::string m_lastDelta; ///< the type of the last event, if it was a delta
    double m_last = 0;
    int m_turns = 0; ///< things of which a conversation has a few in a second at most
    bool m_any = false;
    bool m_decimals = false;
};

} // namespace turnscope
