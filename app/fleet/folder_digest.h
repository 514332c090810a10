// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/fleet_control.h"
#include "models/work/worker.h"

#include <functional>

namespace turnscope {

/// Brings the database of a folder up to date: reads what is new or another by now, as turnscope digest does, and
/// forgets what is gone. Each file has its rows as soon as it was read, so what is stopped goes on where it was. On a
/// worker's thread. `tell`: so many files are done of so many, and which comes next.
using FolderProgress = std::function<void(qsizetype done, qsizetype files, const QString &path)>;
Result<FleetReading> digestFolder(const QString &folder, const QString &database, const std::atomic<bool> &stopped,
                                  const FolderProgress &tell);

} // namespace turnscope
