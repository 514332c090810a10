// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <optional>

namespace turnscope {

/// When the endpoint will end a session, in session time: what it told as expires_at (PROTOCOL 2), against the wall clock of
/// this machine when the session began. Nothing where it did not tell, or told what cannot be: a moment before the session, or
/// more than a day after.
std::optional<SessionTime> sessionLimit(const Conversation &conversation, const RecordingInfo &info);

/// Whether nobody speaks, nothing that was asked waits for its answer, no tool is at work and no answer is being made or heard: a
/// session can be left now, and nothing is cut. What nobody asks an answer of keeps it false.
bool isBetweenTurns(const Conversation &conversation);

} // namespace turnscope
