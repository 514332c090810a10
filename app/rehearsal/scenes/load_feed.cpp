// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/scenes/load_feed.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace turnscope {

namespace {

constexpr qint64 kMostAtOnce = 1000; // words
constexpr double kToneHz = 220;
constexpr double kLoudness = 3000;

} // namespace

LoadFeed::LoadFeed(const SceneLoad &load, int rate)
    : m_load(load)
    , m_rate(rate)
{
}

int LoadFeed::words(milliseconds now)
{
    const qint64 due = std::min<qint64>(m_load.events(), m_load.eventsPerSecond * now.count() / 1000);
    const qint64 count = std::clamp<qint64>(due - m_words, 0, kMostAtOnce);
    m_words += count;
    return int(count);
}

std::vector<qint16> LoadFeed::audio(milliseconds now)
{
    const qint64 due = std::min<milliseconds>(now, std::chrono::seconds(m_load.seconds)).count() * m_rate / 1000;
    std::vector<qint16> samples;
    for (; m_samples < due; ++m_samples)
        samples.push_back(
            qint16(kLoudness * std::sin(2 * std::numbers::pi * kToneHz * double(m_samples) / double(m_rate))));
    return samples;
}

} // namespace turnscope
