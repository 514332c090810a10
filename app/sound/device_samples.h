// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDevice>
#include <QAudioFormat>

#include <span>

namespace turnscope {

/// Mono PCM16 at `rate`.
QAudioFormat monoPcm16(int rate);

/// The format to open a device with: mono PCM16 at `rate` where it can, else what it likes best.
QAudioFormat formatFor(const QAudioDevice &device, int rate);

/// The frames of `bytes`, mixed to one channel, -1 to 1, into `mono`; returns how many. No allocation.
std::size_t mixToMono(const char *bytes, std::size_t size, const QAudioFormat &format, std::span<float> mono);

/// Writes mono samples, -1 to 1, to every channel of as many frames. `bytes` has room for them. No allocation.
void spreadMono(std::span<const float> mono, const QAudioFormat &format, char *bytes);

} // namespace turnscope
