// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace turnscope {

/// How one side is listened to.
struct ReplayLevel
{
    float gain = 1; ///< linear, 0 to 2
    bool muted = false;
    bool solo = false; ///< then a side that is not is silent
    friend bool operator==(const ReplayLevel &, const ReplayLevel &) = default;
};

/// How both sides are listened to.
struct ReplayLevels
{
    ReplayLevel you;
    ReplayLevel model;
    bool apart = false; ///< the user left, the model right; else both in the middle

    float ofYou() const { return factor(you, model); }
    float ofModel() const { return factor(model, you); }
    friend bool operator==(const ReplayLevels &, const ReplayLevels &) = default;

private:
    static float factor(const ReplayLevel &side, const ReplayLevel &other)
    {
        return side.muted || (other.solo && !side.solo) ? 0 : side.gain;
    }
};

/// Both sides as interleaved stereo, which has room for twice `you` and `model`. What goes beyond full scale is left so.
void mixStereo(const ReplayLevels &levels, std::span<const float> you, std::span<const float> model,
               std::span<float> stereo);

} // namespace turnscope
