// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace turnscope {

/// How long one stage of the endpoint's pipeline took for one turn.
struct StageNote
{
    using Milliseconds = std::chrono::milliseconds;

    enum class Stage {
        Hear,  ///< from the commit of the speech to its words
        Think, ///< from the wish for an answer, all speech being heard, to its first words
        Speak, ///< from the first sentence at the voice to the first audio that is sent
    };

    Stage stage = Stage::Hear;
    QString session;
    QString id;                                ///< of the item that is heard, or of the response
    Milliseconds took{0};                      ///< Think: until the first word or call
    std::optional<Milliseconds> firstSentence; ///< Think: until there is a sentence to speak
};

/// The name in recordings: "hear", "think", "speak".
constexpr const char *stageName(StageNote::Stage stage)
{
    return stage == StageNote::Stage::Hear ? "hear" : stage == StageNote::Stage::Think ? "think" : "speak";
}

using TellStage = std::function<void(const StageNote &note)>;

} // namespace turnscope
