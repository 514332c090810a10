// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/event_log.h"

#include <vector>

namespace turnscope {

/// A hand-made conversation of GA events with audio, for tests that look at it: a question that needs a
/// tool, an answer the user cuts into after 1.86 of its 5.56 s, a word of a false start, a second answer
/// heard whole. 24 kHz; the microphone runs from 60 ms on, so input clock = session time − 60 ms.
class SpokenSession
{
public:
    // Session times in ms.
    static constexpr qint64 kVoice = 3400;       ///< the first question begins
    static constexpr qint64 kVoiceEnd = 5500;    ///< … and ends
    static constexpr qint64 kAnswer = 7073;      ///< first sound of the first answer
    static constexpr qint64 kCut = 8933;         ///< the first answer falls silent
    static constexpr qint64 kAnswerEnd = 12633;  ///< … where it would have ended
    static constexpr qint64 kSecondVoice = 8600; ///< the user cuts in
    static constexpr qint64 kSecondVoiceEnd = 9100;
    static constexpr qint64 kSecondAnswer = 13200;
    static constexpr qint64 kSecondAnswerEnd = 17400;
    static constexpr qint64 kEnd = 18500;

    /// How the cut-in goes: Late falls silent 243 ms after speech_started, by speech without words. Clean: after
    /// 36 ms, by a question.
    enum class CutIn { Late, Clean };

    static constexpr qint64 kCleanCut = 8726; ///< of Clean, in place of kCut

    explicit SpokenSession(CutIn cutIn = CutIn::Late);

    const EventLog &log() const { return m_log; }

private:
    EventLog m_log;
};

/// Something that looks like speech: syllables of harmonics and noise, at most `loudness` (0 to 1).
std::vector<qint16> speechLike(qint64 samples, double loudness, quint32 seed);

} // namespace turnscope
