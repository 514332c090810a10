// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/envelope_reader.h"

#include "models/recording/importers/direction_words.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kDeepest = 12;
constexpr std::string_view kCarrier = "response.event"; // of the Live API: an event that carries another

/// Keys under which envelopes hold the event.
bool isPayloadKey(std::string_view key)
{
    constexpr std::string_view keys[] = {"event",      "data",     "message", "payload",   "frame",  "body",
                                         "raw",        "msg",      "content", "json",      "text",   "raw_event",
                                         "event_data", "rawEvent", "rawData", "eventData", "parsed", "record",
                                         "value",      "packet",   "binary",  "e",         "m"};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

QByteArray decoded(std::string_view inside, FrameEncoding encoding)
{
    return decodeFrame(QByteArray::fromRawData(inside.data(), qsizetype(inside.size())), encoding);
}

bool looksLikeBase64(std::string_view text)
{
    return text.size() >= 4
           && std::all_of(text.begin(), text.begin() + qsizetype(std::min<size_t>(text.size(), 64)),
                          [](unsigned char c) {
                              return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                                     || c == '+' || c == '/' || c == '=';
                          });
}

std::string_view typeOf(const std::vector<JsonField> &fields)
{
    const auto type =
        std::find_if(fields.begin(), fields.end(), [](const JsonField &field) { return field.key == "type"; });
    return type == fields.end() ? std::string_view() : type->inside();
}

/// Takes the best-known of the keys for direction and time.
EnvelopeReader::Context contextOf(const std::vector<JsonField> &fields, EnvelopeReader::Context context, bool isEvent)
{
    int bestDirection = isEvent ? 2 : 0; // "type" and "kind" are the event's own there
    int bestTime = isEvent ? 2 : 0;
    for (const JsonField &field : fields) {
        if (field.isObject() || field.isArray())
            continue;
        const std::string_view value = field.isString() ? field.inside() : field.value;
        if (const int rank = directions::keyRank(field.key); rank > bestDirection) {
            if (const auto from = directions::ofWord(value)) {
                context.from = from;
                context.fromProse = false;
                bestDirection = rank;
            }
        }
        if (const int rank = times::keyRank(field.key); rank > bestTime) {
            if (const auto time = times::ofValue(field.key, value)) {
                context.time = time;
                bestTime = rank;
            }
        }
    }
    return context;
}

bool hasOpcode(const std::vector<JsonField> &fields, std::string_view opcode)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const JsonField &field) { return field.key == "opcode" && field.value == opcode; });
}

} // namespace

int EnvelopeReader::read(std::string_view json, const Place &place, const Context &context)
{
    m_place = place;
    return readValue(json, context, 0);
}

int EnvelopeReader::readValue(std::string_view json, const Context &context, int depth)
{
    if (depth > kDeepest || m_full || json.empty())
        return 0;
    if (json.front() == '{')
        return readObject(json, context, depth);
    if (json.front() != '[')
        return 0;
    // What was known outside of an array is not the time of each of its elements.
    Context inner = context;
    if (depth > 0)
        inner.time.reset();
    int found = 0;
    for (const std::string_view element : m_splitter.elements(json))
        found += readValue(element, inner, depth + 1);
    return found;
}

int EnvelopeReader::readObject(std::string_view json, const Context &outer, int depth)
{
    const std::vector<JsonField> fields = m_splitter.fields(json);
    const std::string_view type = typeOf(fields);
    const bool isEvent = directions::isEventType(type);
    const Context context = contextOf(fields, outer, false);
    for (const JsonField &field : fields) {
        if (type != kCarrier && isPayloadKey(field.key) && readPayload(field, context))
            return 1;
    }
    if (isEvent) {
        give(json, FrameEncoding::Verbatim, false, contextOf(fields, outer, true));
        return 1;
    }
    int found = 0;
    for (const JsonField &field : fields) {
        if (field.isObject() || field.isArray())
            found += readValue(field.value, context, depth + 1);
    }
    if (found > 0 || !context.from || context.fromProse)
        return found;
    // A frame that is no event, but was sent or received all the same.
    if (hasOpcode(fields, "8"))
        return 0;
    for (const JsonField &field : fields) {
        if (isPayloadKey(field.key) && field.isString()) {
            const bool binary = field.key == "binary" || hasOpcode(fields, "2");
            give(field.inside(), binary ? FrameEncoding::Base64 : FrameEncoding::JsonString, binary, context);
            return 1;
        }
        if (isPayloadKey(field.key) && field.isObject()) {
            give(field.value, FrameEncoding::Verbatim, false, context);
            return 1;
        }
    }
    return 0;
}

bool EnvelopeReader::readPayload(const JsonField &field, const Context &context)
{
    if (field.isObject()) {
        const std::vector<JsonField> inner = m_splitter.fields(field.value);
        if (!directions::isEventType(typeOf(inner)))
            return false;
        // An envelope in the envelope has its own event.
        for (const JsonField &nested : inner) {
            if (isPayloadKey(nested.key) && nested.isObject()
                && directions::isEventType(typeOf(m_splitter.fields(nested.value))))
                return false;
        }
        give(field.value, FrameEncoding::Verbatim, false, context);
        return true;
    }
    const std::string_view inside = field.inside();
    const size_t first = inside.find_first_not_of(" \\nrt");
    if (first == std::string_view::npos)
        return false;
    if (inside[first] == '{') {
        if (m_heads.read(decoded(inside, FrameEncoding::JsonString)).kind != FrameKind::Json)
            return false;
        give(inside, FrameEncoding::JsonString, false, context);
        return true;
    }
    if (looksLikeBase64(inside) && inside.size() % 4 == 0) {
        const QByteArray start = decoded(inside.substr(0, 64), FrameEncoding::Base64);
        if (!start.startsWith('{') || m_heads.read(decoded(inside, FrameEncoding::Base64)).kind != FrameKind::Json)
            return false;
        give(inside, FrameEncoding::Base64, false, context);
        return true;
    }
    return false;
}

void EnvelopeReader::give(std::string_view stored, FrameEncoding encoding, bool binary, const Context &context)
{
    FoundEvent event;
    event.stored = stored;
    if (m_place.offset)
        event.offset = *m_place.offset + quint64(stored.data() - m_place.begin);
    event.encoding = encoding;
    event.binary = binary;
    event.from = context.from;
    event.fromProse = context.fromProse;
    event.time = context.time;
    event.line = m_place.line;
    m_full = !m_sink.add(event);
}

} // namespace turnscope
