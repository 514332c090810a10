// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/recording/event_row.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <vector>

namespace turnscope {

/// A conversation without end, of speech-like sound both ways: a turn every ten seconds, appends of 40 ms, answers
/// in deltas of 200 ms that are heard to their end; a real session's events, some 350 a turn.
class SpokenTurns
{
public:
    static constexpr int kTurnMs = 10000;

    struct Event
    {
        qint64 ms; ///< session time
        Direction from;
        QByteArray frame;
    };

    /// `format` is of the sound of both sides, which the session must have in force.
    explicit SpokenTurns(AudioFormat format);

    /// The next turn's events, by time.
    std::vector<Event> next();

private:
    static constexpr int kAppendMs = 40;
    static constexpr int kDeltaMs = 200;

    std::vector<QByteArray> m_appends;
    std::vector<QByteArray> m_deltas;
    QByteArray m_silence;
    QByteArray m_previous = "null"; ///< the last item's id, as JSON
    QRandomGenerator m_random{7};
    size_t m_append = 0;
    size_t m_delta = 0;
    quint32 m_turn = 0;
};

} // namespace turnscope
