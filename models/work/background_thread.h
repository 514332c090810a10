// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace turnscope {

/// The calling thread gives way to the window's and to sound from now on, and so do threads that it starts. For workers
/// whose result nobody waits for with a key pressed. On Linux by niceness, which a thread has of its own there: the
/// priorities of QThread change nothing under its usual scheduler. Elsewhere nothing is done.
void beBackgroundThread();

} // namespace turnscope
