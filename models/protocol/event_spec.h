// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/direction.h"
#include "models/protocol/event_kind.h"

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
    std::string_view carries{};        ///< the field that holds another event, or empty
    bool wraps = false;                ///< ... which is then the event: this one has nothing else to say
    std::string_view toldBy{}; ///< where its name stands for other things, too: fields, of which the event has one
    const char *fields =
        nullptr; ///< its own, apart by blanks, a required one with "!" (see eventFields()); null: not told
};

/// How a dialect's file writes its events down. Explanations are marked with TR there.
namespace event_spec {

using F = EventFamily;
using K = EventKind;

constexpr EventSpec client(std::string_view name, K kind, F family, const char *explanation)
{
    return {name, name, Direction::Client, kind, family, {}, DeltaJoin::None, explanation};
}

constexpr EventSpec server(std::string_view name, K kind, F family, const char *explanation,
                           DeltaJoin join = DeltaJoin::None)
{
    return {name, name, Direction::Server, kind, family, {}, join, explanation};
}

/// With its fields.
constexpr EventSpec client(std::string_view name, K kind, F family, const char *fields, const char *explanation)
{
    EventSpec spec = client(name, kind, family, explanation);
    spec.fields = fields;
    return spec;
}

constexpr EventSpec server(std::string_view name, K kind, F family, const char *fields, const char *explanation,
                           DeltaJoin join = DeltaJoin::None)
{
    EventSpec spec = server(name, kind, family, explanation, join);
    spec.fields = fields;
    return spec;
}

constexpr EventSpec console(std::string_view name, K kind, const char *explanation)
{
    return {name, name, Direction::Console, kind, F::Console, {}, DeltaJoin::None, explanation};
}

constexpr EventSpec withAudio(EventSpec spec, std::string_view field)
{
    spec.audioField = field;
    return spec;
}

constexpr EventSpec carrying(EventSpec spec, std::string_view field)
{
    spec.carries = field;
    return spec;
}

constexpr EventSpec wrapping(EventSpec spec, std::string_view field)
{
    spec.carries = field;
    spec.wraps = true;
    return spec;
}

/// `fields`: apart by blanks.
constexpr EventSpec toldBy(EventSpec spec, std::string_view fields)
{
    spec.toldBy = fields;
    return spec;
}

/// The same event under another dialect's name.
constexpr EventSpec named(EventSpec spec, std::string_view gaName)
{
    spec.gaName = gaName;
    return spec;
}

} // namespace event_spec

} // namespace turnscope
