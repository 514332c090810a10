// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/event_fields.h"

#include <algorithm>
#include <unordered_map>

namespace turnscope {

namespace {

/// Space-separated; a required field ends in "!".
struct Fields
{
    std::string_view type;
    std::string_view fields;
};

// clang-format off
constexpr Fields kFields[] = {
    Fields{"conversation.created", "conversation!"},
    Fields{"conversation.item.added", "previous_item_id item!"},
    Fields{"conversation.item.create", "previous_item_id item!"},
    Fields{"conversation.item.created", "previous_item_id item!"},
    Fields{"conversation.item.delete", "item_id!"},
    Fields{"conversation.item.deleted", "item_id!"},
    Fields{"conversation.item.done", "previous_item_id item!"},
    Fields{"conversation.item.input_audio_transcription.completed", "item_id! content_index! transcript! languages logprobs usage!"},
    Fields{"conversation.item.input_audio_transcription.delta", "item_id! content_index delta logprobs"},
    Fields{"conversation.item.input_audio_transcription.failed", "item_id! content_index! error!"},
    Fields{"conversation.item.input_audio_transcription.segment", "item_id! content_index! text! id! speaker! start! end!"},
    Fields{"conversation.item.retrieve", "item_id!"},
    Fields{"conversation.item.retrieved", "item!"},
    Fields{"conversation.item.truncate", "item_id! content_index! audio_end_ms!"},
    Fields{"conversation.item.truncated", "item_id! content_index! audio_end_ms!"},
    Fields{"error", "error!"},
    Fields{"input_audio_buffer.append", "audio!"},
    Fields{"input_audio_buffer.clear", ""},
    Fields{"input_audio_buffer.cleared", ""},
    Fields{"input_audio_buffer.commit", ""},
    Fields{"input_audio_buffer.committed", "previous_item_id item_id!"},
    Fields{"input_audio_buffer.dtmf_event_received", "event! received_at!"},
    Fields{"input_audio_buffer.speech_started", "audio_start_ms! item_id!"},
    Fields{"input_audio_buffer.speech_stopped", "audio_end_ms! item_id!"},
    Fields{"input_audio_buffer.timeout_triggered", "audio_start_ms! audio_end_ms! item_id!"},
    Fields{"mcp_list_tools.completed", "item_id!"},
    Fields{"mcp_list_tools.failed", "item_id!"},
    Fields{"mcp_list_tools.in_progress", "item_id!"},
    Fields{"output_audio_buffer.clear", ""},
    Fields{"output_audio_buffer.cleared", "response_id!"},
    Fields{"output_audio_buffer.started", "response_id!"},
    Fields{"output_audio_buffer.stopped", "response_id!"},
    Fields{"rate_limits.updated", "rate_limits!"},
    Fields{"response.cancel", "response_id"},
    Fields{"response.content_part.added", "response_id! item_id! output_index! content_index! part!"},
    Fields{"response.content_part.done", "response_id! item_id! output_index! content_index! part!"},
    Fields{"response.create", "response"},
    Fields{"response.created", "response!"},
    Fields{"response.done", "response!"},
    Fields{"response.function_call_arguments.delta", "response_id! item_id! output_index! call_id! delta!"},
    Fields{"response.function_call_arguments.done", "response_id! item_id! output_index! call_id! name! arguments!"},
    Fields{"response.mcp_call.completed", "output_index! item_id!"},
    Fields{"response.mcp_call.failed", "output_index! item_id!"},
    Fields{"response.mcp_call.in_progress", "output_index! item_id!"},
    Fields{"response.mcp_call_arguments.delta", "response_id! item_id! output_index! delta! obfuscation"},
    Fields{"response.mcp_call_arguments.done", "response_id! item_id! output_index! arguments!"},
    Fields{"response.output_audio.delta", "response_id! item_id! output_index! content_index! delta!"},
    Fields{"response.output_audio.done", "response_id! item_id! output_index! content_index!"},
    Fields{"response.output_audio_transcript.delta", "response_id! item_id! output_index! content_index! delta!"},
    Fields{"response.output_audio_transcript.done", "response_id! item_id! output_index! content_index! transcript!"},
    Fields{"response.output_item.added", "response_id! output_index! item!"},
    Fields{"response.output_item.done", "response_id! output_index! item!"},
    Fields{"response.output_text.delta", "response_id! item_id! output_index! content_index! delta!"},
    Fields{"response.output_text.done", "response_id! item_id! output_index! content_index! text!"},
    Fields{"session.created", "session!"},
    Fields{"session.update", "session!"},
    Fields{"session.updated", "session!"},
};
// clang-format on

/// Seen on the wire on many events, in no schema (PROTOCOL 2.6): padding, and Azure's copy of part.
constexpr std::string_view kAnywhere[] = {"obfuscation", "content"};

EventFields parsed(std::string_view text)
{
    EventFields fields;
    while (!text.empty()) {
        const size_t end = std::min(text.find(' '), text.size());
        std::string_view name = text.substr(0, end);
        if (name.ends_with('!')) {
            name.remove_suffix(1);
            fields.required.push_back(name);
        }
        fields.names.push_back(name);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return fields;
}

} // namespace

bool EventFields::has(std::string_view name) const
{
    return name == "type" || name == "event_id" || std::ranges::find(names, name) != names.end()
           || std::ranges::find(kAnywhere, name) != std::end(kAnywhere);
}

const EventFields *eventFields(std::string_view gaName)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, EventFields> byType;
        for (const Fields &entry : kFields)
            byType.emplace(entry.type, parsed(entry.fields));
        return byType;
    }();
    const auto known = index.find(gaName);
    return known == index.end() ? nullptr : &known->second;
}

} // namespace turnscope
