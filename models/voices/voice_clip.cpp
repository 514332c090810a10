// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/voices/voice_clip.h"

#include "models/audio/audio_format.h"
#include "models/audio/speech_level.h"

namespace turnscope {

void measure(VoiceClip &clip, std::span<const qint16> samples, int rate)
{
    SpeechLevel level;
    level.add(samples, rate);
    clip.rate = rate;
    clip.duration = AudioFormat{.rate = rate}.duration(qint64(samples.size()));
    clip.loudness = level.decibels();
}

} // namespace turnscope
