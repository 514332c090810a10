// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace turnscope {

/// OpenAI's models for Realtime sessions that can be chosen without typing their names, the newest first.
QStringList knownRealtimeModels();

} // namespace turnscope
