// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace turnscope {

/// Gives the system back what the program has freed: the C library keeps it for the thread that freed it. To be called
/// by a worker that has just let go of much; takes milliseconds. Any thread.
void giveBackFreedMemory();

} // namespace turnscope
