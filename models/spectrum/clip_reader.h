// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"

#include <map>

namespace turnscope {

/// Samples of some clips of a track, asked for from the front to the back: each clip is decoded once, and kept no longer
/// than it can be asked for. One thread at a time.
class ClipReader
{
public:
    /// `clips`, by their samples, of a track of `rate`; both must outlive the reader.
    ClipReader(const EventStore &events, std::span<const AudioTrack::Clip> clips, int rate);

    /// The samples from `first` on, as many as `out` takes; where there is no clip, silence. `first` never falls.
    void read(qint64 first, std::span<qint16> out);

private:
    const EventStore &m_events;
    std::span<const AudioTrack::Clip> m_clips;
    int m_rate;
    size_t m_front = 0; ///< the first clip that can still be asked for
    std::map<size_t, std::vector<qint16>> m_decoded;
};

} // namespace turnscope
