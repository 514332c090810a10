// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/input_marks.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

void InputMarks::see(const LintEvent &event)
{
    const bool started = event.kind == EventKind::SpeechStarted;
    if (!started && event.kind != EventKind::SpeechStopped)
        return;
    constexpr size_t most = 10'000;
    constexpr milliseconds stretch{1500}; // of less, the way here makes too much
    const Mark mark{json::integer(event.frame, started ? "audio_start_ms" : "audio_end_ms", -1), event.row.at};
    std::optional<Mark> &last = m_last[started ? 0 : 1];
    if (!last) {
        if (!m_last[started ? 1 : 0])
            m_first = event.index;
        last = mark;
        return;
    }
    const microseconds wall = mark.at - last->at;
    if (mark.audio < 0 || wall < stretch)
        return;
    if (m_ratios.size() < most)
        m_ratios.push_back(double(mark.audio - last->audio) / std::chrono::duration<double, std::milli>(wall).count());
    last = mark;
}

std::optional<double> InputMarks::tooFast() const
{
    constexpr size_t least = 2; // enough when they say exactly twice
    constexpr size_t enough = 3;
    constexpr double fast = 1.3;    // jitter on the way does not make a third
    constexpr double fastest = 3.2; // 24 kHz for 8; whoever feeds files in is faster still, and does so on purpose
    if (m_ratios.size() < least)
        return std::nullopt;
    std::vector<double> ratios = m_ratios;
    std::ranges::sort(ratios);
    const double median = ratios[ratios.size() / 2];
    const auto isTwice = [](double r) { return std::abs(r - 2) < 0.06; };
    if (m_ratios.size() < enough && !std::ranges::all_of(ratios, isTwice))
        return std::nullopt;
    const auto alike =
        std::ranges::count_if(ratios, [median](double r) { return std::abs(r - median) < 0.1 * median; });
    const bool agree = size_t(alike) * 3 >= ratios.size() * 2;
    return median >= fast && median <= fastest && agree ? std::optional(median) : std::nullopt;
}

} // namespace turnscope
