// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/envelope_reader.h"

#include "models/recording/importers/close_notice.h"

#include <algorithm>

namespace turnscope {

using namespace envelope_fields;

/// A frame that is no event, but was sent or received all the same.
bool EnvelopeReader::readFrame(const std::vector<JsonField> &fields, const Context &context)
{
    const bool isFrame = hasOpcode(fields, "1") || hasOpcode(fields, "2") || hasField(fields, "binary");
    if (!context.from || (!context.isWire && !isFrame) || m_instead >= Instead::NameOnly || isControlFrame(fields))
        return false;
    for (const JsonField &field : fields) {
        if (isPayloadKey(field.key) && field.isString()) {
            const bool binary = field.key == "binary" || hasOpcode(fields, "2");
            give(field.inside(), binary ? FrameEncoding::Base64 : FrameEncoding::JsonString, binary, context);
            return true;
        }
        if (isPayloadKey(field.key) && field.isObject()) {
            give(field.value, FrameEncoding::Verbatim, false, context);
            return true;
        }
    }
    return false;
}

bool EnvelopeReader::readClose(const std::vector<JsonField> &fields, const Context &context, quint64 line)
{
    auto notice = closeOf(fields);
    for (const JsonField &field : fields) {
        constexpr std::string_view keys[] = {"message", "msg", "text", "log", "line", "error", "exception", "detail"};
        if (!notice && field.isString() && field.value.size() < 700
            && std::ranges::find(keys, std::string_view(field.key)) != std::end(keys)) {
            const QByteArray text = decoded(field.inside(), FrameEncoding::JsonString);
            notice = closeOfLine({text.constData(), size_t(text.size())});
        }
    }
    if (!notice)
        return false;
    notice->byClient = notice->byClient || (context.isWire && context.from == Direction::Client);
    m_sink.noteClose(*notice, context.time, context.connection, line);
    if (!notice->isTelling()) // which is told as an event
        note(Instead::Close);
    return true;
}

/// What an event holds, without the event: of a response and of an error the event is known by them.
bool EnvelopeReader::readBare(std::string_view json, const std::vector<JsonField> &fields, const Context &context)
{
    const std::string_view object = textOf(fields, "object");
    if (object == "realtime.response" && hasField(fields, "id")) {
        const bool isBegin = textOf(fields, "status") == "in_progress";
        return giveAs(isBegin ? "response.created" : "response.done", "response", json, context);
    }
    if (isErrorDetail(fields)) {
        const std::string message = messageOf(fields);
        if (message == std::exchange(m_lastError, {})) // an exception that tells of the event before it
            return false;
        return giveAs("error", "error", json, context);
    }
    if (object.starts_with("realtime."))
        note(Instead::Bare, object);
    return false;
}

/// An event whose name stands beside it, and not in it: "{"name":"session.created","payload":{"session":…}}".
bool EnvelopeReader::readSplit(const std::vector<JsonField> &fields, const Context &context)
{
    const std::string_view name = eventNamed(fields);
    if (name.empty() || isBody(fields))
        return false;
    for (const JsonField &field : fields) {
        if (!isPayloadKey(field.key) || !field.isObject())
            continue;
        const std::vector<JsonField> body = m_splitter.fields(field.value);
        if (!isBody(body) || hasField(body, "type"))
            continue;
        std::string event = R"({"type":")";
        event.append(name).append(R"(",)").append(field.value.substr(1));
        const Place place = std::exchange(m_place, {event.data(), std::nullopt, lineOf(field.value.data())});
        give(event, FrameEncoding::Verbatim, false, context);
        m_place = place;
        return true;
    }
    return false;
}

bool EnvelopeReader::giveAs(std::string_view type, std::string_view key, std::string_view json, const Context &context)
{
    std::string event = R"({"type":")";
    event.append(type).append(R"(",")").append(key).append(R"(":)").append(json).append("}");
    const Place place = std::exchange(m_place, {event.data(), std::nullopt, lineOf(json.data())});
    Context inner = context;
    inner.from.reset();
    give(event, FrameEncoding::Verbatim, false, inner);
    m_place = place;
    return true;
}

} // namespace turnscope
