// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/clock_unit.h"

#include "models/protocol/frame_fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

constexpr std::array<double, 4> kUnits{1e6, 1e3, 1, 1e-3};

/// The unit nearest to `microseconds`, 0 when none is near.
double nearest(double microseconds, double nearEnough)
{
    const double unit =
        *std::ranges::min_element(kUnits, {}, [&](double each) { return std::abs(std::log(microseconds / each)); });
    return std::abs(std::log(microseconds / unit)) < std::log(nearEnough) ? unit : 0;
}

qint64 audioOf(QByteArrayView frame)
{
    FrameFields fields(frame);
    while (fields.next()) {
        if (fields.key() == "audio_start_ms" || fields.key() == "audio_end_ms")
            return fields.integer().value_or(-1);
    }
    return -1;
}

} // namespace

void ClockUnit::see(double mark, EventKind kind, std::string_view type, QByteArrayView frame)
{
    const double gap = mark - m_last;
    if (m_any && gap >= 0)
        m_gaps.push_back(gap);
    m_decimals = m_decimals || mark != std::floor(mark);
    const bool isDelta = type.ends_with(".delta");
    if (isDelta && gap > 0 && m_lastDelta == type)
        m_deltaGaps.push_back(gap);
    m_lastDelta = isDelta ? type : std::string_view();
    m_last = mark;
    m_any = true;
    const bool takesTime = kind == EventKind::ResponseDone || kind == EventKind::SpeechStopped
                           || kind == EventKind::InputAudioCommitted || kind == EventKind::ItemCreate;
    m_turns += takesTime ? 1 : 0;
    if (kind != EventKind::SpeechStarted && kind != EventKind::SpeechStopped)
        return;
    if (const qint64 audio = audioOf(frame); audio >= 0)
        m_spoken.push_back({mark, audio});
}

double ClockUnit::microseconds() const
{
    for (const auto tells : {&ClockUnit::bySpeech, &ClockUnit::byDecimals, &ClockUnit::byDeltas, &ClockUnit::byGaps})
        if (const double unit = (this->*tells)(); unit > 0)
            return unit;
    return 1e3;
}

/// The input's clock goes with the wall's, within what is sent in bursts or too fast.
double ClockUnit::bySpeech() const
{
    constexpr qint64 enough = 200; // ms
    constexpr double nearEnough = 10;
    std::array<int, kUnits.size()> votes{};
    for (size_t i = 1; i < m_spoken.size(); ++i) {
        const qint64 audio = m_spoken[i].audio - m_spoken[i - 1].audio;
        const double passed = m_spoken[i].mark - m_spoken[i - 1].mark;
        if (audio < enough || passed <= 0)
            continue;
        if (const double unit = nearest(double(audio) * 1e3 / passed, nearEnough); unit > 0)
            ++votes[size_t(std::ranges::find(kUnits, unit) - kUnits.begin())];
    }
    const auto most = std::ranges::max_element(votes);
    return *most > 0 ? kUnits[size_t(most - votes.begin())] : 0;
}

/// With decimals they are seconds, or a browser's milliseconds: those have gaps of hundreds, for people pause.
double ClockUnit::byDecimals() const
{
    constexpr double pause = 200;
    constexpr double longest = 3600;
    if (!m_decimals || m_gaps.empty())
        return 0;
    const double widest = *std::ranges::max_element(m_gaps);
    if (widest < pause)
        return 1e6;
    return widest < pause * longest ? 1e3 : 0;
}

/// Pieces of an answer come some 20 ms apart.
double ClockUnit::byDeltas() const
{
    if (m_deltaGaps.empty())
        return 0;
    std::vector<double> gaps = m_deltaGaps;
    const auto middle = gaps.begin() + qsizetype(gaps.size() / 2);
    std::ranges::nth_element(gaps, middle);
    constexpr double usual = 20e3; // µs
    return nearest(usual / *middle, 100);
}

double ClockUnit::byGaps() const
{
    if (m_gaps.empty())
        return 0;
    double sum = 0;
    for (const double gap : m_gaps)
        sum += gap;
    const double mean = sum / double(m_gaps.size());
    const auto none = std::ranges::count(m_gaps, 0.0);
    const double widest = *std::ranges::max_element(m_gaps);
    const bool inBursts = size_t(none) * 4 >= m_gaps.size(); // as whole seconds are
    if (inBursts && widest < 200)
        return 1e6;
    constexpr double shortestTurn = 100; // ms
    if (m_turns > 1 && sum < shortestTurn * m_turns)
        return 1e6;
    if (mean < 3)
        return m_gaps.size() >= 3 && none == 0 ? 1e3 : 1e6;
    if (mean < 3e3)
        return 1e3;
    return mean < 3e6 ? 1 : 1e-3;
}

} // namespace turnscope
