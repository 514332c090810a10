// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace turnscope {

/// What is left of a frame that a logger shortened, or wrote as nobody can read it.
struct CutFrame
{
    bool isFrame = false;
    std::string_view type; ///< of the event; empty: even that is cut off
};

/// `rest` begins where the frame does and ends with its line.
CutFrame readCutFrame(std::string_view rest, size_t &looked);

/// The size that a logger wrote behind a frame: "' [3014 bytes]". 0: none.
size_t sizeBehind(std::string_view behind);

} // namespace turnscope
