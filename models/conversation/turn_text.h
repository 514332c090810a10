// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <string>
#include <string_view>

namespace turnscope {

/// What was said in a turn, as UTF-8: empty where the log has no words of it.
std::string userText(const Turn &turn, const Conversation &conversation);

/// Of all its answers to the user, with blanks between: those of out-of-band responses are none.
std::string answerText(const Turn &turn, const Conversation &conversation);

/// "completed", "cut_in", …: the words of the JSON forms and the tables.
std::string_view turnStatusId(Turn::Status status);

} // namespace turnscope
