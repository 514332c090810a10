// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/conversation/rare.h"

#include <QCoreApplication>

namespace turnscope {

/// What became of an answer that was cut into.
enum class Verdict : quint8 {
    Clean,             ///< silent in time, and the model was told
    LateStop,          ///< the answer went on for more than kLate after the cut-in
    NoTruncate,        ///< more than kNoticeable was not heard, and the model was not told
    TruncateBeyondEnd, ///< the truncate asks for more audio than had arrived
    TruncateAtZero,    ///< the truncate forgets the whole answer
    FalseTrigger,      ///< the speech that cut in had no words, or hardly a voice
    CompletedUnheard,  ///< response.done says completed, yet more than kNoticeable was not heard
    PlayedAfterCancel, ///< audio that arrived after the cancel was played
};

/// What the server keeps of an answer.
enum class Holding : quint8 {
    Whole,     ///< all of it, with its transcript
    Generated, ///< what had been generated when it was cancelled, with that much transcript
    Truncated, ///< the audio up to audio_end_ms, no transcript
    Nothing,   ///< the item was deleted
};

/// The audit of one spoken answer. Milliseconds are of the answer's own audio (item clock) unless they are
/// session times. A value.
struct AnswerAudit
{
    StringId item = StringId::None;
    StringId response = StringId::None; ///< that made it; None where the log does not say
    ResponseStatus status = ResponseStatus::InProgress;
    RareText model;                   ///< of that response
    std::optional<EventIndex> doneBy; ///< its response.done
    microseconds sent{0};             ///< audio that arrived; without any in the log, 50 ms an output audio token
    bool sentEstimated = false;
    microseconds heard{0};  ///< of that, what came out of the speaker
    bool estimated = false; ///< heard is taken from arrival and duration, or from the truncate
    bool over = false;      ///< nothing more of it will be played

    Rare<Interruption> cut;              ///< nothing: nobody cut into it, or it was heard whole all the same
    std::optional<microseconds> stop;    ///< from the cut-in to silence
    bool stopEstimated = false;          ///< silence is where the truncate says
    std::optional<milliseconds> asked;   ///< audio_end_ms of the client's truncate
    std::optional<milliseconds> granted; ///< audio_end_ms of the server's truncated
    Holding holding = Holding::Whole;
    microseconds held{0}; ///< audio that the server keeps

    qint64 unheardTokens = 0; ///< output audio tokens of the unheard part: its share of what was told, else 1 per 50 ms
    bool weakTrigger = false; ///< of FalseTrigger: there is a word, but hardly a voice
    std::vector<Verdict> verdicts; ///< worst first; empty: not interrupted, or nothing can be said

    microseconds unheard() const { return std::max(sent - heard, microseconds(0)); }
    bool has(Verdict verdict) const;
};

/// Judges answers. Pure: what the fold knows in, figures and verdicts out; live and saved alike.
class InterruptionAudit
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::InterruptionAudit)

public:
    static constexpr milliseconds kLate{200};       ///< from the cut-in to silence
    static constexpr milliseconds kNoticeable{300}; ///< unheard; less is a matter of buffers, not of words
    static constexpr milliseconds kInaudible{20};
    static constexpr milliseconds kVoice{250}; ///< shorter, and read as one word at most, is hardly a voice

    /// An answer of the model with audio; anything else gives an empty audit.
    static AnswerAudit of(const Conversation &conversation, const Item &answer);

    static bool isSpokenAnswer(const Conversation &conversation, const Item &item);

    /// For people: "late stop", and what it means, with its figures, in one or two sentences.
    static QString name(Verdict verdict);
    static QString sentence(Verdict verdict, const AnswerAudit &audit);

    /// "1 860 ms of audio, no transcript"
    static QString holdingText(const AnswerAudit &audit);
};

} // namespace turnscope
