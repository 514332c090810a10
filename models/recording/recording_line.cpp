// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_line.h"

#include "models/recording/own_line.h"

namespace turnscope {

namespace {

namespace ondemand = simdjson::ondemand;

/// A string, or empty when the value is something else.
std::string_view textOf(ondemand::value value)
{
    std::string_view text;
    return value.get_string().get(text) ? std::string_view() : text;
}

std::string_view idInside(ondemand::value value)
{
    ondemand::object object;
    if (value.get_object().get(object))
        return {};
    for (auto field : object) {
        ondemand::raw_json_string key;
        if (field.key().get(key))
            break;
        if (key.unsafe_is_equal("id"))
            return textOf(field.value());
    }
    return {};
}

std::string_view trimmed(std::string_view json)
{
    while (!json.empty() && (json.back() == ' ' || json.back() == '\t' || json.back() == '\r' || json.back() == '\n'))
        json.remove_suffix(1);
    return json;
}

std::optional<SessionTime> timeOf(ondemand::value value)
{
    int64_t whole = 0;
    double real = 0;
    if (value.get_int64().get(whole)) {
        if (value.get_double().get(real) || !(real < 9e18))
            return std::nullopt;
        whole = int64_t(std::max(real, 0.0));
    }
    return SessionTime(microseconds(std::max<int64_t>(whole, 0)));
}

std::optional<Direction> directionOf(std::string_view word)
{
    if (word == "server")
        return Direction::Server;
    if (word == "client")
        return Direction::Client;
    if (word == "console")
        return Direction::Console;
    return std::nullopt;
}

/// Reads the members of an event that become columns. False: the JSON is broken.
bool readHead(ondemand::object event, FrameHead &head)
{
    std::string_view itemInside;
    std::string_view responseInside;
    enum : unsigned { Type = 1, ItemId = 2, ResponseId = 4, Item = 8, Response = 16 };
    unsigned seen = 0;
    for (auto field : event) {
        ondemand::raw_json_string key;
        ondemand::value value;
        if (field.key().get(key) || field.value().get(value))
            return false;
        // The first of equal keys counts, as in FrameHeadReader.
        const auto isFirst = [&](std::string_view name, unsigned bit) {
            if ((seen & bit) || !key.unsafe_is_equal(name))
                return false;
            seen |= bit;
            return true;
        };
        switch (key.raw()[0]) {
        case 't':
            if (isFirst("type", Type))
                head.type = textOf(value);
            break;
        case 'i':
            if (isFirst("item_id", ItemId))
                head.item = textOf(value);
            else if (isFirst("item", Item))
                itemInside = idInside(value);
            break;
        case 'r':
            if (isFirst("response_id", ResponseId))
                head.response = textOf(value);
            else if (isFirst("response", Response))
                responseInside = idInside(value);
            break;
        default:
            break;
        }
    }
    head.isObject = true;
    head.kind = head.type.empty() ? FrameKind::Text : FrameKind::Json;
    if (head.item.empty())
        head.item = itemInside;
    if (head.response.empty())
        head.response = responseInside;
    return true;
}

} // namespace

RecordingLineReader::Verdict RecordingLineReader::read(std::string_view line, RecordingLine &found)
{
    if (readOwnLine(line, found))
        return Verdict::Event;
    found = {};
    bool hasEvent = false;
    if (!readEnvelope(line, found, hasEvent))
        return Verdict::NotJson;
    if (!hasEvent)
        return Verdict::NoEvent;
    if (found.encoding == FrameEncoding::JsonString) {
        m_frame =
            decodeFrame(QByteArray::fromRawData(found.payload.data(), qsizetype(found.payload.size())), found.encoding);
        found.head = m_heads.read(m_frame);
    } else if (found.encoding == FrameEncoding::Base64) {
        found.head.kind = FrameKind::Binary;
    }
    return Verdict::Event;
}

bool RecordingLineReader::readEnvelope(std::string_view line, RecordingLine &found, bool &hasEvent)
{
    ondemand::document document;
    ondemand::object envelope;
    const simdjson::padded_string_view padded(line.data(), line.size(), line.size() + simdjson::SIMDJSON_PADDING);
    const auto error = m_parser.iterate(padded).get(document);
    json::throwIfNoMemory(error);
    if (error || document.get_object().get(envelope))
        return false;
    for (auto field : envelope) {
        ondemand::raw_json_string key;
        ondemand::value value;
        if (field.key().get(key) || field.value().get(value))
            return false;
        if (key.unsafe_is_equal("at")) {
            found.at = timeOf(value);
        } else if (key.unsafe_is_equal("from")) {
            found.from = directionOf(textOf(value));
        } else if (key.unsafe_is_equal("event") && !hasEvent) {
            hasEvent = true;
            if (!readEvent(value, document, found))
                return false;
        } else if (const bool isText = key.unsafe_is_equal("text");
                   !hasEvent && (isText || key.unsafe_is_equal("binary"))) {
            const std::string_view token = trimmed(value.raw_json_token());
            if (token.size() < 2 || token.front() != '"' || token.back() != '"')
                continue;
            hasEvent = true;
            found.payload = token.substr(1, token.size() - 2);
            found.encoding = isText ? FrameEncoding::JsonString : FrameEncoding::Base64;
        }
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

bool RecordingLineReader::readEvent(ondemand::value value, ondemand::document &document, RecordingLine &found)
{
    const char *const begin = value.raw_json_token().data();
    ondemand::object event;
    if (value.get_object().get(event)) {
        // Not an object: its JSON stands as text.
        std::string_view json;
        if (simdjson::to_json_string(value).get(json))
            return false;
        found.payload = trimmed(json);
        return true;
    }
    const char *behind = nullptr;
    if (!readHead(event, found.head) || document.current_location().get(behind))
        return false;
    found.payload = trimmed({begin, size_t(behind - begin)});
    return true;
}

} // namespace turnscope
