// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/recent_requests.h"

#include <algorithm>

namespace turnscope {

namespace {

struct Sign
{
    std::string_view text;
    EventKind kind;
};

/// Codes that one request alone can lead to (PROTOCOL 11).
constexpr Sign kCodes[] = {
    {"conversation_already_has_active_response", EventKind::ResponseCreate},
    {"bad_response_create", EventKind::ResponseCreate},
    {"response_cancel_not_active", EventKind::ResponseCancel},
    {"input_audio_buffer_commit_empty", EventKind::InputAudioCommit},
    {"item_truncate_invalid_item_id", EventKind::ItemTruncate},
    {"item_retrieve_invalid_item_id", EventKind::ItemRetrieve},
    {"item_delete_invalid_item_id", EventKind::ItemDelete},
    {"cannot_update_voice", EventKind::SessionUpdate},
};

/// Params begin with the object of the request that they stand in.
constexpr Sign kParams[] = {
    {"session", EventKind::SessionUpdate},     {"response", EventKind::ResponseCreate},
    {"item", EventKind::ItemCreate},           {"previous_item_id", EventKind::ItemCreate},
    {"audio_end_ms", EventKind::ItemTruncate}, {"content_index", EventKind::ItemTruncate},
    {"audio", EventKind::InputAudioAppend},
};

/// Words of errors whose code is null. GA's names of events come first: a message may quote one.
constexpr Sign kWords[] = {
    {"session.update", EventKind::SessionUpdate},
    {"input_audio_buffer.append", EventKind::InputAudioAppend},
    {"input_audio_buffer.commit", EventKind::InputAudioCommit},
    {"input_audio_buffer.clear", EventKind::InputAudioClear},
    {"output_audio_buffer.clear", EventKind::OutputAudioClear},
    {"conversation.item.create", EventKind::ItemCreate},
    {"conversation.item.truncate", EventKind::ItemTruncate},
    {"conversation.item.retrieve", EventKind::ItemRetrieve},
    {"conversation.item.delete", EventKind::ItemDelete},
    {"response.create", EventKind::ResponseCreate},
    {"response.cancel", EventKind::ResponseCancel},
    {"can be truncated", EventKind::ItemTruncate},
    {"already shorter than", EventKind::ItemTruncate},
    {"committing input audio buffer", EventKind::InputAudioCommit},
    {"buffer too small", EventKind::InputAudioCommit},
    {"already has an active response", EventKind::ResponseCreate},
    {"no active response", EventKind::ResponseCancel},
    {"conversation's voice", EventKind::SessionUpdate},
    {"session update", EventKind::SessionUpdate},
};

bool isPath(std::string_view param, std::string_view root)
{
    return param.starts_with(root)
           && (param.size() == root.size() || param[root.size()] == '.' || param[root.size()] == '[');
}

} // namespace

void RecentRequests::sent(const FoldEvent &event)
{
    if (m_requests.size() == kRemembered)
        m_requests.pop_front();
    m_requests.push_back({event.index, event.kind, event.row.type});
}

void RecentRequests::answered(EventKind kind)
{
    const auto oldest = std::ranges::find(m_requests, kind, &Request::kind);
    if (oldest != m_requests.end())
        m_requests.erase(oldest);
}

void RecentRequests::forget(EventIndex event)
{
    std::erase_if(m_requests, [event](const Request &request) { return request.event == event; });
}

EventKind RecentRequests::spokenOf(const ServerError &error)
{
    for (const Sign &sign : kCodes) {
        if (error.code == sign.text)
            return sign.kind;
    }
    for (const Sign &sign : kParams) {
        if (isPath(error.param, sign.text))
            return sign.kind;
    }
    for (const Sign &sign : kWords) {
        if (error.message.find(sign.text) != std::string::npos)
            return sign.kind;
    }
    return EventKind::Unknown;
}

std::optional<EventIndex> RecentRequests::refused(const ServerError &error, const EventStore &events)
{
    // A type that the message quotes says more than all else: it may be one that no server has.
    auto request = std::ranges::find_if(m_requests, [&](const Request &each) {
        const std::string_view type = events.strings().view(each.type);
        const size_t at = type.empty() ? std::string::npos : error.message.find(type);
        const size_t end = at + type.size();
        const auto goesOn = [](char c) { return c == '.' || c == '_' || (c >= 'a' && c <= 'z'); };
        return at != std::string::npos
               && (end == error.message.size() || !goesOn(error.message[end])
                   || (error.message[end] == '.'
                       && (end + 1 == error.message.size() || error.message[end + 1] == ' ')));
    });
    if (const EventKind kind = spokenOf(error); request == m_requests.end() && kind != EventKind::Unknown)
        request = std::ranges::find(m_requests, kind, &Request::kind);
    if (request == m_requests.end() && m_requests.size() == 1 && spokenOf(error) == EventKind::Unknown)
        request = m_requests.begin(); // by order: there is no other that is not answered
    if (request == m_requests.end())
        return std::nullopt;
    const EventIndex event = request->event;
    m_requests.erase(request);
    return event;
}

} // namespace turnscope
