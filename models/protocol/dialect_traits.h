// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/agent_step.h"
#include "models/protocol/dialect.h"
#include "models/protocol/event_spec.h"

#include <QtGlobal>

#include <span>
#include <string_view>

namespace turnscope {

/// What gives a dialect away: an event type (a trailing * stands for any ending), and, where the type is shared, a piece
/// of text in the frame; where that is a key, also how its value begins.
struct DialectSign
{
    std::string_view type;
    std::string_view text{};
    std::string_view value{};
    bool isFirst = false;       ///< and no session has begun before it
    std::string_view without{}; ///< how the key's value does not begin
};

/// What the rest of the program must know of a dialect, as data. Each has its own file in models/protocol/dialects.
struct DialectTraits
{
    std::string_view id;   ///< in recordings: "openai-ga"
    std::string_view name; ///< for people: "OpenAI GA"

    bool nestedSettings = true;    ///< takes GA's nested session object; otherwise the beta's flat one
    bool gaNames = false;          ///< has no other names of events than GA's
    bool refusesBetaNames = false; ///< of settings, and demands session.type: what GA alone does
    bool onlyHears = false;        ///< its settings are the input's transcription and noise reduction; no session.type
    int inputRate = 24000;         ///< of PCM whose format tells no rate, Hz
    bool hasItems = true;          ///< conversation items; otherwise texts and audio have no item they belong to
    bool openAiOrder = false;      ///< what OpenAI promises of the order of events and of fields may be asked of it
    bool clientTruncates = false;  ///< the client tells by conversation.item.truncate what was heard
    bool nullMeansFirst = false;   ///< a null previous_item_id is the first place; others send it at random

    std::string_view formatOfBoth{};            ///< the session's one format of both directions, a path; or empty
    std::string_view errorCause = "event_id";   ///< where an error names the client's event
    std::string_view requestId = "event_id";    ///< … and where that has it
    std::string_view transcriptStart{};         ///< of pieces of transcripts without items: their place on the
    std::string_view transcriptEnd{};           ///< session's own clock, ms; empty: they have none
    std::span<const EventSpec> carriedEvents{}; ///< that stand in an envelope only, beside GA's

    std::span<const AgentEvent> agentEvents{}; ///< those of its events that tell of agents

    bool claimedUnseen = false; ///< recordings before 0.2 name it, whatever their endpoint spoke: look again
    bool givesWay = false;      ///< it is spoken on top of another: that one's signs count, wherever they come
    bool ownSigns = false;      ///< its signs are one vendor's; the others' only tell the family
    std::span<const DialectSign> signs{};
    std::span<const EventSpec> events{}; ///< its own, beside those of GA and the beta; of one name, its own counts
};

namespace dialects {
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration
#define TURNSCOPE_DECLARE(dialect) extern const DialectTraits dialect;
TURNSCOPE_DIALECTS(TURNSCOPE_DECLARE)
#undef TURNSCOPE_DECLARE
} // namespace dialects

// NOLINTNEXTLINE(bugprone-macro-parentheses): a term of a sum
#define TURNSCOPE_COUNT(dialect) +1
inline constexpr size_t kDialects = TURNSCOPE_DIALECTS(TURNSCOPE_COUNT);
#undef TURNSCOPE_COUNT

const DialectTraits &traits(Dialect dialect);

/// By the value of Dialect.
std::span<const DialectTraits *const> allDialects();

} // namespace turnscope
