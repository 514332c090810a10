// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"

namespace turnscope {

/// The samples of a clip as it stands in a track of `rate`, decoded from its event; of another number than sampleCount
/// where the event's frame is not what it was. Any thread.
std::vector<qint16> samplesOf(const EventStore &events, const AudioTrack::Clip &clip, int rate);

} // namespace turnscope
