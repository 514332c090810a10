// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/response_fold.h"

#include "models/conversation/settings_reader.h"
#include "models/conversation/usage_reader.h"
#include "models/protocol/json_reader.h"

namespace turnscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

ResponseStatus readStatus(std::string_view text, ResponseStatus fallback)
{
    if (text == "completed")
        return ResponseStatus::Completed;
    if (text == "cancelled")
        return ResponseStatus::Cancelled;
    if (text == "incomplete")
        return ResponseStatus::Incomplete;
    if (text == "failed")
        return ResponseStatus::Failed;
    if (text == "in_progress")
        return ResponseStatus::InProgress;
    return fallback;
}

void readFormat(object json, Response &response)
{
    element format;
    if (!json.at_key("output_audio_format").get(format)) // beta
        response.audioFormat = readAudioFormat(format, 24000, response.audioFormat);
    const auto audio = json::object(json, "audio");
    if (const auto output = audio ? json::object(*audio, "output") : std::nullopt) {
        if (!output->at_key("format").get(format))
            response.audioFormat = readAudioFormat(format, 24000, response.audioFormat);
    }
}

void readDetails(object json, Response &response)
{
    const auto details = json::object(json, "status_details"); // xAI: the string "unimplemented"
    if (!details)
        return;
    response.reason = json::text(*details, "reason");
    if (const auto error = json::object(*details, "error")) {
        response.error = json::text(*error, "code");
        if (response.error.empty())
            response.error = json::text(*error, "type");
        if (const std::string_view message = json::text(*error, "message"); !message.empty()) {
            if (!response.error.empty())
                response.error += ": ";
            response.error += message;
        }
    }
}

} // namespace

ResponseFold::ResponseFold(FoldState &state, ClientRequests &requests)
    : m_state(state)
    , m_requests(requests)
{
}

std::optional<ResponseIndex> ResponseFold::created(const FoldEvent &event,
                                                   std::optional<ClientRequests::ResponseCreate> &asked)
{
    const bool known = m_state.findResponse(event.row.response).has_value();
    const auto index = m_state.responseOf(event);
    const auto json = json::object(event.json, "response");
    if (!index || known || !json)
        return known ? std::nullopt : index;
    Response &response = m_state.responses[*index];
    readFormat(*json, response);
    element conversation;
    const bool told = !json->at_key("conversation_id").get(conversation);
    response.outOfBand = told && conversation.is_null();
    asked = m_requests.takeResponseCreate(response.outOfBand);
    if (!asked && !told) {
        asked = m_requests.takeResponseCreate(true);
        response.outOfBand = asked.has_value();
    }
    if (asked)
        response.askedBy = asked->event;
    if (!response.outOfBand)
        m_state.activeResponse = index;
    return index;
}

std::optional<ResponseIndex> ResponseFold::done(const FoldEvent &event)
{
    const auto index = m_state.responseOf(event);
    const auto json = json::object(event.json, "response");
    if (!index || !json || m_state.responses[*index].doneBy)
        return std::nullopt;
    Response &response = m_state.responses[*index];
    if (element conversation; response.createdBy == event.index && !json->at_key("conversation_id").get(conversation))
        response.outOfBand = conversation.is_null();
    response.status = readStatus(json::text(*json, "status"), ResponseStatus::Completed);
    if (response.status == ResponseStatus::InProgress)
        response.status = ResponseStatus::Completed;
    readDetails(*json, response);
    auto usage = json::object(*json, "usage");
    response.usage = usage ? readUsage(*usage) : std::nullopt;
    if (!response.usage) {
        usage = json::object(event.json, "usage"); // xAI
        response.usage = usage ? readUsage(*usage) : std::nullopt;
    }
    response.doneBy = event.index;
    response.done = event.at();
    if (m_state.activeResponse == index)
        m_state.activeResponse.reset();
    return index;
}

void ResponseFold::audioArrived(ResponseIndex index, SessionTime at)
{
    Response &response = m_state.responses[index];
    if (!response.firstAudio)
        response.firstAudio = at;
}

void ResponseFold::textArrived(ResponseIndex index, SessionTime at)
{
    Response &response = m_state.responses[index];
    if (!response.firstText)
        response.firstText = at;
}

void ResponseFold::joined(ResponseIndex index)
{
    Response &response = m_state.responses[index];
    response.outOfBand = false;
    if (!response.doneBy)
        m_state.activeResponse = index;
}

} // namespace turnscope
