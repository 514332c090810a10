// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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

    /// The console event for a recording: {"type":"console.stage","stage":"hear","item_id":…,"took_ms":…}; "think" and
    /// "speak" have "response_id", and "think" has "first_sentence_ms".
    QByteArray toFrame() const;
};

/// The name in recordings: "hear", "think", "speak".
constexpr const char *stageName(StageNote::Stage stage)
{
    switch (stage) {
    case StageNote::Stage::Hear:
        return "hear";
    case StageNote::Stage::Think:
        return "think";
    case StageNote::Stage::Speak:
        break;
    }
    return "speak";
}

using TellStage = std::function<void(const StageNote &note)>;

} // namespace turnscope
