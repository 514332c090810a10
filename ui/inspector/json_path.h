// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/json_formatter.h"

namespace turnscope {

/// How a value is written elsewhere: in a program, in a sentence, in the filter. Free functions over a frame and what
/// JsonFormatter made of it; `node` is a place in FormattedJson::nodes.
namespace json_path {

enum class Language : quint8 { JavaScript, Python };

/// The value that a line shows or closes; -1: none.
int nodeAt(const FormattedJson &json, int line);

/// A key without its escapes.
QString key(QByteArrayView frame, const JsonNode &node);

/// "session.audio.input.format", "output[0].id"; empty for the document itself.
QString plain(QByteArrayView frame, const FormattedJson &json, int node);

/// How a program reaches it from the event: "event.session.audio", "event["session"]["audio"]".
QString access(QByteArrayView frame, const FormattedJson &json, int node, Language language);

/// A string's own characters; anything else as JSON, as the frame has it.
QString value(QByteArrayView frame, const JsonNode &node);

/// As a program's source has it: a literal.
QString literal(QByteArrayView frame, const JsonNode &node, Language language);

/// The word that filters for it: type:, item: and response: by their keys, else text:. Empty for objects, arrays and
/// what is too long to be looked for.
QString filterWord(QByteArrayView frame, const FormattedJson &json, int node);

} // namespace json_path

} // namespace turnscope
