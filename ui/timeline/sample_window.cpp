// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/sample_window.h"

#include <algorithm>

namespace turnscope {

void SampleWindow::aim(const AudioTrack &track, const EventStore &events, const TimeScale &scale)
{
    if (m_track != &track || m_events != &events)
        m_samples.clear();
    m_track = &track;
    m_events = &events;
    const double samplesPerPixel = scale.microsecondsPerPixel() * track.rate() / 1e6;
    m_fine = samplesPerPixel < PeakPyramid::kBase;
    m_viewSamples = static_cast<qint64>(samplesPerPixel * scale.width());
}

Peak SampleWindow::peak(qint64 first, qint64 count)
{
    if (!m_fine || first < 0 || first >= m_track->sampleCount())
        return m_track->peaks().peak(first, count);
    return decoded(first, std::min(count, m_track->sampleCount() - first));
}

Peak SampleWindow::decoded(qint64 first, qint64 count)
{
    // One sample more to the left, so that the columns of a steep flank touch.
    const qint64 begin = std::max<qint64>(first - 1, 0);
    const qint64 end = first + count;
    const auto have = m_first + static_cast<qint64>(m_samples.size());
    if (begin < m_first || end > have) {
        m_first = std::max<qint64>(begin - m_viewSamples / kMargin, 0);
        const qint64 length = end - m_first + m_viewSamples + m_viewSamples / kMargin;
        m_samples = m_track->samples(*m_events, m_first, std::min(length, m_track->sampleCount() - m_first));
    }
    const auto at = [this](qint64 sample) {
        return m_samples.begin() + std::clamp<qint64>(sample - m_first, 0, static_cast<qint64>(m_samples.size()));
    };
    if (at(begin) == at(end))
        return {};
    const auto [low, high] = std::minmax_element(at(begin), at(end));
    return {*low, *high};
}

} // namespace turnscope
