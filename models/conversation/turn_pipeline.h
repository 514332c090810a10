// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/conversation/pipeline_stage.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace turnscope {

/// The three parts of a pipeline, in the order in which an answer goes through them.
enum class PipelinePart : quint8 { Hear, Think, Speak };

inline constexpr std::array kPipelineParts{PipelinePart::Hear, PipelinePart::Think, PipelinePart::Speak};

/// What of a turn's wait went into hearing, thinking and speaking, where the endpoint that answered told it. A value; its
/// evidence are places in the log.
struct TurnPipeline
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TurnPipeline)

public:
    /// One part of the wait; the parts follow each other.
    struct Part
    {
        std::optional<microseconds> took; ///< nothing: not told
        std::optional<EventIndex> event;  ///< that told it; of several thoughts the last
        std::string model;                ///< that did it; empty: not told
    };

    /// Hear: from the commit to the words. Think: to the first sentence; where tools were called first, with what was thought
    /// before each. Speak: to the first audio.
    std::array<Part, kPipelineParts.size()> parts;

    std::optional<microseconds> firstWord; ///< of the answer that is heard: from when it began to be thought
    std::optional<microseconds> allText;   ///< … to the end of its text
    std::optional<microseconds> allSound;  ///< from its first sentence at the voice to its last sound

    const Part &operator[](PipelinePart part) const { return parts[size_t(part)]; }
    Part &operator[](PipelinePart part) { return parts[size_t(part)]; }

    /// Null: no part is told.
    const Part *longest() const;

    /// For people, in their language; and for programs: "hear", "think", "speak".
    static QString name(PipelinePart part);
    static QString definition(PipelinePart part);
    static std::string_view key(PipelinePart part);

    /// Nothing where no stage of the turn was told.
    static std::optional<TurnPipeline> of(const Conversation &conversation, const EventStore &events, TurnIndex turn);
    static std::optional<TurnPipeline> of(const Conversation &conversation, std::span<const PipelineStage> stages,
                                          TurnIndex turn);
};

/// What was told of a turn's item and its responses, in the order of the log.
std::vector<PipelineStage> stagesOf(const Conversation &conversation, const EventStore &events, TurnIndex turn);

} // namespace turnscope
