// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/conversation/indices.h"
#include "models/conversation/rare_text.h"
#include "models/recording/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace turnscope {

enum class ItemKind : quint8 {
    Message,
    FunctionCall,
    FunctionCallOutput,
    McpListTools,
    McpCall,
    McpApprovalRequest,
    McpApprovalResponse,
    Unknown
};
enum class Role : quint8 { None, System, User, Assistant, Tool };
enum class ItemStatus : quint8 { InProgress, Completed, Incomplete };
enum class PartKind : quint8 { Text, Audio, Image };

/// One content part of a message.
struct ContentPart
{
    PartKind kind = PartKind::Text;
    std::string text;                ///< UTF-8: the text, or the transcript of audio, as far as it has come
    bool textDone = false;           ///< the transcript or text is final
    bool forgotten = false;          ///< truncated: the server removed this transcript from its memory
    microseconds sent{0};            ///< audio that arrived, or was committed
    std::optional<EventIndex> image; ///< the event that holds an image
};

/// What of an item's audio came out of the speaker. Known from console events, else estimated from
/// arrival and duration.
struct Playback
{
    SessionTime begin;    ///< first sample at the device; WebRTC: the server began to play it out
    ItemTime heard;       ///< played so far, or in all
    bool stopped = false; ///< cut before its end
    bool ended = false;   ///< nothing more will be played
    bool estimated = false;
    bool drained = false; ///< WebRTC: the server told that it had all been played out
};

/// An item of the conversation as the server holds it (PROTOCOL 4).
struct Item
{
    StringId id = StringId::None;
    ItemKind kind = ItemKind::Unknown;
    Role role = Role::None;
    ItemStatus status = ItemStatus::InProgress;
    StringId previous = StringId::None;
    StringId response = StringId::None; ///< that made it; None for the user's
    bool inConversation = false;        ///< false: announced only, or of an out-of-band response
    bool deleted = false;

    std::vector<ContentPart> parts;

    RareText callId;      ///< function calls and their outputs; MCP approval: the request's item id
    RareText name;        ///< of the function or MCP tool
    RareText arguments;   ///< JSON text, as far as it has come
    RareText output;      ///< of a tool, or its error; mcp_list_tools: the tools' names
    RareText serverLabel; ///< MCP

    EventIndex firstEvent{};
    EventIndex lastEvent{};
    SessionTime begin; ///< of its first event
    SessionTime end;   ///< of its last event so far

    std::optional<SpanIndex> speech;     ///< of user audio
    std::optional<ItemTime> truncatedAt; ///< audio_end_ms the server confirmed
    std::optional<Playback> playback;    ///< of the model's audio
    RareText transcriptionError;         ///< why there is no transcript

    std::string text() const; ///< all parts' text, joined by line breaks
    microseconds sent() const;
    bool isAudio() const { return !parts.empty() && parts.front().kind == PartKind::Audio; }
};

} // namespace turnscope
