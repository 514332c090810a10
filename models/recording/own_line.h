// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_line.h"

namespace turnscope {

/// Reads a line that is written to the letter as RecordingWriter writes events, in half the time of
/// RecordingLineReader. False for any other line, be it good or broken; `found` then holds anything.
bool readOwnLine(std::string_view line, RecordingLine &found);

} // namespace turnscope
