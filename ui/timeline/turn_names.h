// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/tuning/tuning_reference.h"

#include <QString>

#include <span>

namespace turnscope {

/// The number of the turn that a span of the session's began, as everywhere in the window; empty: it began none.
QString turnName(const Conversation &conversation, const TuningSpan &span);

/// What another span is called, one of many: after the turn of the session's that it shares most with, with a letter where several
/// do ("8a", "8b"); empty where it shares none. Both ascend.
QString turnName(const Conversation &conversation, std::span<const TuningSpan> own,
                 std::span<const DetectedSpan> others, size_t index);

} // namespace turnscope
