// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sound_file.h"
#include "tests/fuzz/fuzz_target.h"

namespace turnscope {

/// A sound file; what is written of it is the same sound.
void fuzz::fuzz_sound(QByteArrayView input)
{
    constexpr qint64 most = 1 << 18;
    const auto sound = readSound(input, most);
    if (!sound) {
        hold(!sound.error().text.isEmpty());
        return;
    }
    hold(qint64(sound->samples.size()) <= most);
    const auto again = readSound(writeWav(sound->samples, sound->rate));
    hold(again && again->rate == sound->rate && again->samples == sound->samples);
}

} // namespace turnscope
