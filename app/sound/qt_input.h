// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/input_stream.h"

namespace turnscope {

/// On whatever Qt has for this system; to be opened and ended on the audio thread, on which its events come.
std::unique_ptr<InputStream> openQtInput(bool &served, const QAudioDevice &device, const QAudioFormat &format,
                                         InputStream::Events events);

} // namespace turnscope
