// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/output_stream.h"

namespace turnscope {

/// On PulseAudio's own library: Qt 6.4's backend can neither take back what a server holds nor say what of it has come
/// out, and begins a new stream at each interruption, which a server may let wait for as long as it has played ahead.
/// This stream runs without a break, with silence between answers, and so keeps the sink from playing ahead.
std::unique_ptr<OutputStream> openPulseOutput(bool &served, const QAudioDevice &device, const QAudioFormat &format,
                                              PlaybackFeed &feed, OutputStream::Events events);

} // namespace turnscope
