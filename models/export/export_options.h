// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <optional>

namespace turnscope {

enum class ExportTable : quint8 { Events, Turns, Findings, Cost };
enum class ExportSide : quint8 { Both, You, Model };
enum class ExportHearing : quint8 {
    Heard, ///< answers cut where the listener cut them, placed when they were played
    Sent,  ///< all that arrived
};

/// What the user may choose of an export. A value; each form says which of it concerns it.
struct ExportOptions
{
    bool raw = false;                  ///< keys and tokens stay
    std::optional<SessionRange> range; ///< nothing: all of it; needs a log with times
    bool audio = true;
    bool text = false; ///< what was said, in forms that are whole without it
    ExportTable table = ExportTable::Turns;
    ExportSide side = ExportSide::Both;
    ExportHearing hearing = ExportHearing::Heard;
};

} // namespace turnscope
