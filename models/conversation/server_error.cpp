// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/server_error.h"

#include "models/protocol/json_reader.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// A text, or a number as text: some servers' codes are numbers.
std::string word(object from, std::string_view key)
{
    element value;
    if (from.at_key(key).get(value) || value.is_null())
        return {};
    std::string_view text;
    if (!value.get(text))
        return std::string(text);
    return value.is_object() || value.is_array() ? std::string() : std::string(simdjson::minify(value));
}

std::string firstOf(object from, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (std::string text = word(from, key); !text.empty())
            return text;
    }
    return {};
}

void fill(object from, std::string_view cause, ServerError &to)
{
    const auto take = [](std::string &field, std::string text) {
        if (!text.empty())
            field = std::move(text);
    };
    take(to.code, word(from, "code"));
    take(to.param, word(from, "param"));
    take(to.message, firstOf(from, {"message", "detail", "details", "reason", "description"}));
    take(to.eventId, word(from, cause));
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

ServerError ServerError::read(object frame, std::string_view cause)
{
    constexpr int deepest = 4;
    ServerError error;
    object from = frame;
    for (int depth = 0; depth < deepest; ++depth) {
        const auto inner = json::object(from, "error");
        if (!inner) {
            if (depth == 0) {
                fill(from, cause, error);
                if (cause == "event_id")
                    error.eventId.clear(); // of the frame itself: the server's own
                if (const std::string text = word(from, "error"); !text.empty())
                    error.message = text;
                const auto data = json::object(from, "data"); // RTVI's
                if (data && error.message.empty()) {
                    fill(*data, {}, error);
                    if (const std::string text = word(*data, "error"); !text.empty())
                        error.message = text;
                }
            }
            if (const std::string text = word(from, "error"); depth > 0 && error.message.empty())
                error.message = text; // an SDK's, of what it caught
            return error;
        }
        from = *inner;
        if (std::string type = word(from, "type"); !type.empty())
            error.type = std::move(type);
        // An event within an event has an id of its own.
        fill(from, json::object(from, "error") ? std::string_view() : cause, error);
    }
    return error;
}

bool ServerError::endsSession() const
{
    return code == "session_expired" || (code.empty() && contains(message, "maximum duration"));
}

bool ServerError::isLateCancel() const
{
    return code == "response_cancel_not_active" || (code.empty() && contains(message, "no active response"));
}

bool ServerError::isServersOwn() const
{
    constexpr std::array<std::string_view, 6> codes{"server_error",     "internal_error",   "internal_server_error",
                                                    "model_load_error", "processing_error", "server_is_overloaded"};
    return type == "server_error" || type == "internal_error" || std::ranges::find(codes, code) != codes.end();
}

bool ServerError::isSdks() const
{
    constexpr std::array<std::string_view, 5> types{"llm_error", "stt_error", "tts_error", "realtime_model_error",
                                                    "interruption_detection_error"};
    return std::ranges::find(types, type) != types.end();
}

bool ServerError::isRateLimit() const
{
    return contains(code, "rate_limit") || contains(type, "rate_limit") || contains(message, "rate_limit")
           || contains(message, "rate limit") || contains(message, "Rate limit") || contains(message, "RateLimit")
           || contains(message, "status_code=429");
}

} // namespace turnscope
