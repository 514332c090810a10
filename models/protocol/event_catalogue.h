// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"
#include "models/recording/event_row.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <string_view>

namespace turnscope {

/// What events of a kind are about; also how the event list and the timeline colour them.
enum class EventFamily : quint8 {
    Session,
    InputAudio,
    OutputAudio,
    Conversation,
    Transcription,
    Response,
    Mcp,
    RateLimit,
    Error,
    Console,
    Other
};

/// How the frames of a run of deltas join.
enum class DeltaJoin : quint8 {
    None,
    Text,      ///< "delta" strings concatenate
    Audio,     ///< "delta" is base64 audio; the samples concatenate
    Arguments, ///< "delta" strings concatenate to a JSON text
};

/// One event type of a dialect.
struct EventSpec
{
    std::string_view name;   ///< on the wire
    std::string_view gaName; ///< what it is called in GA; equal to name where it is GA
    Direction direction = Direction::Server;
    EventKind kind = EventKind::Unknown;
    EventFamily family = EventFamily::Other;
    std::string_view audioField; ///< the field that holds base64 audio, or empty
    DeltaJoin join = DeltaJoin::None;
    const char *explanation = nullptr; ///< one line for people, English source text; see explain()
};

/// Every event type that Turnscope knows, of all dialects, as data. Immutable; any thread.
/// Source: realtime-protocol sections 2.3, 2.5, 1.7, 1.9 and 12, wire-facts, and our console.* events.
class EventCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EventCatalogue)

public:
    /// The spec of a type, or null when no dialect has it. Names are matched to the letter.
    static const EventSpec *find(std::string_view type);

    static EventKind kind(std::string_view type);

    static std::span<const EventSpec> all();

    /// The one-line explanation in the user's language.
    static QString explain(const EventSpec &spec);
};

} // namespace turnscope
