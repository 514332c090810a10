// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/audio_clock.h"

#include <algorithm>

namespace turnscope {

void AudioClock::append(SessionTime at, microseconds duration)
{
    if (duration <= microseconds(0))
        return;
    const SessionTime captured = std::max(at - duration, SessionTime());
    if (m_pieces.empty() || captured > toSession(m_end))
        m_pieces.push_back({m_end, captured});
    m_end += duration;
}

void AudioClock::append(SessionTime at, qint64 samples, int rate)
{
    if (rate != m_rate)
        m_carry = 0;
    m_rate = rate;
    const qint64 millionths = samples * 1000000 + m_carry;
    m_carry = millionths % rate;
    append(at, microseconds(millionths / rate));
}

void AudioClock::begin(SessionTime at)
{
    if (!m_pieces.empty())
        m_pieces.push_back({m_end, std::max(at, toSession(m_end))});
}

SessionTime AudioClock::toSession(InputTime t) const
{
    if (m_pieces.empty())
        return SessionTime(t.time_since_epoch());
    t = std::min(t, m_end + kAhead);
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), t,
                                        [](InputTime value, const Piece &piece) { return value < piece.input; });
    const Piece &piece = after == m_pieces.begin() ? m_pieces.front() : *std::prev(after);
    return piece.session + std::max(t - piece.input, microseconds(0));
}

InputTime AudioClock::toInput(SessionTime t) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), t,
                                        [](SessionTime value, const Piece &piece) { return value < piece.session; });
    if (after == m_pieces.begin())
        return InputTime();
    const InputTime pieceEnd = after == m_pieces.end() ? m_end : after->input;
    const Piece &piece = *std::prev(after);
    return std::min(piece.input + (t - piece.session), pieceEnd);
}

} // namespace turnscope
