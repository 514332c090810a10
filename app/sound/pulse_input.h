// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/input_stream.h"

namespace turnscope {

/// On PulseAudio's own library: Qt 6.4 waits for ever, holding the audio thread, for a source that goes while it is opened.
std::unique_ptr<InputStream> openPulseInput(bool &served, const QAudioDevice &device, const QAudioFormat &format,
                                            InputStream::Events events);

} // namespace turnscope
