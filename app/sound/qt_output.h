// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/output_stream.h"

namespace turnscope {

/// On whatever Qt has for this system; to be opened, flushed and ended on the audio thread, which feeds it too. A
/// flush begins the stream anew, for Qt cannot take back what it has handed over.
std::unique_ptr<OutputStream> openQtOutput(bool &served, const QAudioDevice &device, const QAudioFormat &format,
                                           PlaybackFeed &feed, OutputStream::Events events);

} // namespace turnscope
