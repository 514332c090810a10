// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/replay_levels.h"

namespace turnscope {

void mixStereo(const ReplayLevels &levels, std::span<const float> you, std::span<const float> model,
               std::span<float> stereo)
{
    const float yours = levels.ofYou();
    const float models = levels.ofModel();
    for (size_t i = 0; i < you.size(); ++i) {
        const float left = you[i] * yours;
        const float right = model[i] * models;
        stereo[2 * i] = levels.apart ? left : left + right;
        stereo[2 * i + 1] = levels.apart ? right : left + right;
    }
}

} // namespace turnscope
