// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace turnscope {

/// Gives the system back what the program has freed: the C library keeps it for the thread that freed it. To be called
/// by a worker that has just let go of much; takes milliseconds. Any thread.
void giveBackFreedMemory();

/// Has blocks of 256 kB and more go back to the system whenever they are freed. The GNU C library begins to keep them once
/// one was freed, and large columns that grew once then leave holes that nothing fits. To be called at the program's
/// begin.
void keepNoLargeBlocks();

} // namespace turnscope
