// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace turnscope {

/// How loudly a cell of a table speaks; the theme has a colour for each. Never the only sign of what the cell says.
enum class CellTone : quint8 { Plain, Dim, Good, Warning, Error, Strong };

/// The role under which a model tells it: int(CellTone), or nothing for Plain.
inline constexpr int kCellToneRole = 0x0100 + 64; // beyond those that the models number from Qt::UserRole

} // namespace turnscope
