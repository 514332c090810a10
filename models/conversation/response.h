// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/clocks/clocks.h"
#include "models/conversation/rare.h"
#include "models/conversation/rare_text.h"
#include "models/recording/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace turnscope {

enum class ResponseStatus : quint8 { InProgress, Completed, Cancelled, Incomplete, Failed };

/// Token counts of one response or transcription, as the server reported them (PROTOCOL 5.3).
struct Usage
{
    qint64 inputText = 0; ///< cached included, as in the protocol; likewise below
    qint64 inputAudio = 0;
    qint64 inputImage = 0;
    qint64 cached = 0; ///< told as one number, of whatever kind
    qint64 cachedText = 0;
    qint64 cachedAudio = 0;
    qint64 cachedImage = 0;
    qint64 cacheWrite = 0; ///< tokens in that were put into the cache
    qint64 outputText = 0; ///< reasoning included
    qint64 outputAudio = 0;
    qint64 reasoning = 0;
    qint64 input = 0; ///< totals as told
    qint64 output = 0;
    double seconds = 0;       ///< of a transcription that is billed by duration; xAI: billable audio
    bool contradicts = false; ///< itself: a count below zero or beyond reason, or a part that is larger than the whole

    friend bool operator==(const Usage &, const Usage &) = default;
};

/// What the transcription of one user item used: billed at the transcription model's price, never part of
/// a response's usage.
struct TranscriptionUsage
{
    StringId item = StringId::None;
    EventIndex event{};
    std::string model; ///< of the session's settings then; empty when no echo named it
    Usage usage;
};

/// A response (PROTOCOL 5.2).
struct Response
{
    StringId id = StringId::None;
    ResponseStatus status = ResponseStatus::InProgress;
    RareText reason;         ///< turn_detected, client_cancelled, max_output_tokens, …
    RareText error;          ///< code and message of a failed one
    bool outOfBand = false;  ///< conversation "none"
    RareText model;          ///< of the session when it was created
    AudioFormat audioFormat; ///< of its audio deltas
    std::vector<StringId> items;
    Rare<Usage> usage;

    EventIndex createdBy{};
    std::optional<EventIndex> doneBy;
    std::optional<EventIndex> askedBy; ///< the client's response.create, when that caused it
    SessionTime created;
    std::optional<SessionTime> firstAudio; ///< first audio delta
    std::optional<SessionTime> firstText;  ///< first text or transcript delta
    std::optional<SessionTime> done;
};

} // namespace turnscope
