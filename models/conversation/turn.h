// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/conversation/indices.h"
#include "models/recording/ids.h"

#include <optional>
#include <vector>

namespace turnscope {

/// From speech_started to speech_stopped, on the input clock (PROTOCOL 8).
struct SpeechSpan
{
    InputTime start;                 ///< padding included
    std::optional<InputTime> end;    ///< trailing silence included
    milliseconds prefixPadding{0};   ///< in force then, 0 when unknown
    milliseconds silenceDuration{0}; ///< in force then, 0 when unknown
    StringId item = StringId::None;
    EventIndex startedBy{};
    std::optional<EventIndex> stoppedBy;
    SessionTime startedAt;                ///< speech_started arrived
    std::optional<SessionTime> stoppedAt; ///< speech_stopped arrived
};

/// User speech or text to the end of the answer it led to, tool calls included.
struct Turn
{
    enum class Status : quint8 {
        Open,
        Completed,  ///< answered to the end; a transcription session: transcribed
        CutIn,      ///< the answer was cancelled, truncated or silenced before its end
        Incomplete, ///< the answer ended at a token limit or a content filter
        Failed,
        Unanswered,
    };

    std::optional<SpanIndex> speech;
    StringId userItem = StringId::None; ///< None: the client asked for a response out of nothing
    std::vector<ResponseIndex> responses;
    std::vector<StringId> toolCalls; ///< function_call and mcp_call items
    Status status = Status::Open;

    // Moments, each the session time of one event; nothing where it did not happen.
    std::optional<SessionTime> voiceEnd;  ///< end of voice: audio_end_ms − silence, through AudioClock; an estimate
    std::optional<SessionTime> submitted; ///< the client sent the commit, the text or, alone, response.create
    std::optional<SessionTime> speechStopped;   ///< speech_stopped arrived
    std::optional<SessionTime> committed;       ///< committed, or the user's text item added
    std::optional<SessionTime> responseCreated; ///< first response.created
    std::optional<SessionTime> firstAudio;      ///< first audio delta of the turn
    std::optional<SessionTime> firstSound;      ///< console.playback.started of the turn's first answer, or, in a
                                                ///< log of WebRTC, output_audio_buffer.started
    std::optional<SessionTime> done;            ///< last response.done
    std::optional<SessionTime> cutIn;           ///< of CutIn: the user began to speak over it, or the client cancelled

    EventIndex firstEvent{};
    EventIndex lastEvent{};
    SessionRange range; ///< of all its events; playback of the answer included where known
};

} // namespace turnscope
