// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/response.h"
#include "models/recording/event_store.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace turnscope {

/// What one stage of an endpoint that hears, thinks and speaks by models of their own took and used, as its recording has it
/// in console.stage (README.md of app/rehearsal). Its times are the endpoint's own: they hold also in a log without times. A
/// value.
struct PipelineStage
{
    /// As StageNote has them; none is left out.
    enum class Kind : quint8 { Hear, Think, Thought, Speak, Spoken };

    Kind kind = Kind::Hear;
    StringId of = StringId::None; ///< of Hear the user's item, else the response
    EventIndex event{};

    std::optional<microseconds> took;
    std::optional<microseconds> firstSentence; ///< of Think: until there was a sentence to speak
    std::string model;                         ///< empty: not told
    std::optional<microseconds> audio;         ///< of Hear and Spoken
    std::optional<qint64> characters;          ///< of Spoken
    std::optional<Usage> usage;                ///< of Thought, all of it text; without seconds
    bool cut = false;
};

/// Those that were told of one of `ids` (items and responses) by the events from `first` to `end`, the last excluded, in the
/// order of the log. What cannot be is not told; what is of no stage that is known is left out. Takes as long as that stretch.
std::vector<PipelineStage> pipelineStages(const EventStore &events, EventIndex first, quint32 end,
                                          std::span<const StringId> ids);

} // namespace turnscope
