// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <string_view>

#include <simdjson.h>

namespace turnscope {

/// Parses frames one at a time, reusing its memory. What parse() returns, and every string_view read
/// from it, is valid until the next parse() or the reader's end. One thread.
///
/// Reading is tolerant, as PROTOCOL 2.2 and 2.8 ask: a key that is absent, null or of another
/// type reads as the fallback.
class JsonReader
{
public:
    /// The frame's object, or nothing when the bytes are not one JSON object.
    std::optional<simdjson::dom::object> parse(QByteArrayView bytes);

private:
    simdjson::dom::parser m_parser;
    QByteArray m_padded;
};

namespace json {

/// simdjson tells of an allocation that failed as it does of broken JSON; here it is std::bad_alloc.
void throwIfNoMemory(simdjson::error_code error);

std::string_view text(simdjson::dom::object object, std::string_view key);
qint64 integer(simdjson::dom::object object, std::string_view key, qint64 fallback = 0);
double real(simdjson::dom::object object, std::string_view key, double fallback = 0);
bool flag(simdjson::dom::object object, std::string_view key, bool fallback = false);
std::optional<simdjson::dom::object> object(simdjson::dom::object object, std::string_view key);
std::optional<simdjson::dom::array> array(simdjson::dom::object object, std::string_view key);
bool has(simdjson::dom::object object, std::string_view key); ///< present and not null

/// A copy that Qt's readers take.
QJsonObject toQt(simdjson::dom::object object);

} // namespace json

} // namespace turnscope
