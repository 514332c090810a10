// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioFormat>

#include <span>

namespace turnscope {

/// PCM16 at `rate`.
QAudioFormat monoPcm16(int rate);
QAudioFormat stereoPcm16(int rate);

/// The frames of `bytes`, -1 to 1, into `mono`: one channel of them, or where there is no such channel all of them
/// mixed; returns how many. No allocation.
std::size_t takeMono(const char *bytes, std::size_t size, const QAudioFormat &format, int channel,
                     std::span<float> mono);

/// Writes both channels, -1 to 1, to as many frames: mixed where the format has one, left and right in turn where it has
/// more. `bytes` has room for them. No allocation.
void spreadStereo(std::span<const float> left, std::span<const float> right, const QAudioFormat &format, char *bytes);

} // namespace turnscope
