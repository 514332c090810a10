// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/server_conversation.h"
#include "app/rehearsal/wire/wire_error.h"
#include "models/audio/audio_format.h"
#include "models/clocks/clocks.h"

#include <tl/expected.hpp>

namespace turnscope {

/// The item that a client's `item` stands for, with an id, without its audio bytes. `format` is the session's input
/// format; `path` is said in errors. `item` has passed schema::checkClientEvent().
tl::expected<ServerItem, WireError> readItem(const QJsonObject &item, AudioFormat format, const QString &path);

/// The items of `response.create`'s `input`; references are looked up in `conversation`.
tl::expected<std::vector<ServerItem>, WireError> readInput(const QJsonArray &input, ServerConversation &conversation,
                                                           AudioFormat format);

/// Cuts an assistant's audio at `end` and removes its transcript, as `conversation.item.truncate` does. `sent` is
/// the audio of an item that is still being made.
std::optional<WireError> truncateItem(ServerItem &item, ItemTime end, const Wave *sent);

/// The item for `conversation.item.retrieved`, with its audio bytes (PCM16, base64), and with what was heard when
/// `transcribed`.
QJsonObject retrieved(const ServerItem &item, bool transcribed);

} // namespace turnscope
