// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace turnscope {

/// The threads that all work is done on, by what one waits for. Each kind has enough of them that a long piece of work
/// holds up none of the others. When the application object goes, what is begun is waited for.
enum class WorkPool : quint8 {
    Asked, ///< the user waits for it: a filter, a picture, a completion
    Quiet, ///< nobody does: reading files, findings, speech. Gives way to the window and to sound (beBackgroundThread())
    Disk,  ///< waits for a disk, so that the window and the session's thread need not: fsync, settings
};

QThreadPool &threads(WorkPool pool);

} // namespace turnscope
