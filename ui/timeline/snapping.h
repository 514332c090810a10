// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <optional>

namespace turnscope {

/// The moment that a measurement near `t` means: the nearest edge of a speech span or of a turn's segment within
/// `reach`; where there is none, the nearest event; where there is none either, nothing.
std::optional<SessionTime> nearestEdge(const Session &session, SessionTime t, microseconds reach);

} // namespace turnscope
