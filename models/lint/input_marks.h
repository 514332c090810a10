// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <array>

namespace turnscope {

/// How fast the server's input clock runs: audio_start_ms and audio_end_ms against the time at which they came. Twice as
/// fast as the wall, and each piece was appended twice, or stereo was taken for mono. A value.
class InputMarks
{
public:
    void see(const LintEvent &event);

    /// Milliseconds of audio in one of time, where most stretches agree on one that no burst and no pause explains;
    /// nothing where the clocks agree, or too little is known.
    std::optional<double> tooFast() const;

    EventIndex first() const { return m_first; }

private:
    struct Mark
    {
        qint64 audio = 0; ///< ms
        SessionTime at;
    };

    std::array<std::optional<Mark>, 2> m_last; ///< of started and of stopped: each comes a while after what it tells
    std::vector<double> m_ratios;
    EventIndex m_first{};
};

} // namespace turnscope
