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
        Hear,    ///< from the commit of the speech to its words
        Think,   ///< from the wish for an answer, all speech being heard, to its first words
        Thought, ///< from that wish to the end of the answer's text; told once what was counted of it is known
        Speak,   ///< from the first sentence at the voice to the first audio that is sent
        Spoken,  ///< from the first sentence at the voice to the last one's sound; told of each response, at its end
    };

    /// What a chat endpoint counted of one answer.
    struct Tokens
    {
        qint64 input = 0;
        qint64 cached = 0; ///< of input
        qint64 output = 0;
        qint64 reasoning = 0; ///< of output

        friend bool operator==(const Tokens &, const Tokens &) = default;
    };

    Stage stage = Stage::Hear;
    QString session;
    QString id;                       ///< of the item that is heard, or of the response
    std::optional<Milliseconds> took; ///< Think: until the first word or call; nothing: it did not come to its end
    std::optional<Milliseconds> firstSentence{}; ///< Think: until there is a sentence to speak

    QString model{};                     ///< Hear, Thought, Spoken: what did it; empty: nothing that has a name
    std::optional<Milliseconds> audio{}; ///< Hear: that was listened to; Spoken: that was made
    std::optional<qint64> characters{};  ///< Spoken: that the voice was given
    std::optional<Tokens> tokens{};      ///< Thought: nothing where the endpoint told none
    bool cut = false;                    ///< Thought, Spoken: the response ended before it

    /// The console event for a recording: {"type":"console.stage","stage":"hear","item_id":…,"took_ms":…}; all others have
    /// "response_id" in place of the item. README.md of app/rehearsal has the keys of each.
    QByteArray toFrame() const;
};

/// The name in recordings: "hear", "think", "thought", "speak", "spoken".
constexpr const char *stageName(StageNote::Stage stage)
{
    switch (stage) {
    case StageNote::Stage::Hear:
        return "hear";
    case StageNote::Stage::Think:
        return "think";
    case StageNote::Stage::Thought:
        return "thought";
    case StageNote::Stage::Speak:
        return "speak";
    case StageNote::Stage::Spoken:
        break;
    }
    return "spoken";
}

using TellStage = std::function<void(const StageNote &note)>;

} // namespace turnscope
