// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/setting_change.h"
#include "models/session/session_tuning.h"

namespace turnscope {

/// The settings of a session that a what-if is, for a run, a live session or the clipboard: server_vad and its numbers. The
/// minimum cut-in is none of them: it is the console's own.
SettingChanges changesOf(const WhatIf &setting);

/// The turn_detection object alone, with what the session `inForce` has beside its numbers, as text.
QByteArray turnDetectionText(const WhatIf &setting, const QJsonObject &inForce, Dialect dialect);

} // namespace turnscope
