// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <QJsonArray>

namespace turnscope {

/// The tools that the endpoint showed last in the events [first, end), as its session object writes them; empty: none were
/// told. Reads the echoes.
QJsonArray toolsInForce(const Conversation &conversation, const EventStore &events, quint32 first, quint32 end);

} // namespace turnscope
