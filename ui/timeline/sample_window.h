// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "ui/timeline/time_scale.h"

#include <vector>

namespace turnscope {

/// Peaks of a track at any zoom: from its pyramid, and, when a pixel is shorter than the pyramid's finest
/// peak, from the samples themselves, decoded again for what is in view and a little around it. Keeps at
/// most some seconds of PCM. GUI thread.
class SampleWindow
{
public:
    /// What peak() reads from next, and for which view. Track and events must live as long as peak() is used.
    void aim(const AudioTrack &track, const EventStore &events, const TimeScale &scale);

    Peak peak(qint64 first, qint64 count);

private:
    static constexpr qint64 kMargin = 4; ///< decoded beyond a miss: this share of the view, as 1 / kMargin

    Peak decoded(qint64 first, qint64 count);

    const AudioTrack *m_track = nullptr;
    const EventStore *m_events = nullptr;
    qint64 m_viewSamples = 0;
    bool m_fine = false; ///< a pixel is shorter than the finest peak
    qint64 m_first = 0;  ///< of m_samples
    std::vector<qint16> m_samples;
};

} // namespace turnscope
