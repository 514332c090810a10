// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/hand_mark.h"
#include "models/tuning/speech_curve.h"
#include "models/tuning/vad_schedule.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// A stretch of the input clock, [begin, end).
struct InputRange
{
    InputTime begin;
    InputTime end;

    bool overlaps(const InputRange &other) const { return begin < other.end && other.begin < end; }
    microseconds length() const { return end - begin; }
    friend bool operator==(const InputRange &, const InputRange &) = default;
};

/// What a detector made a turn of, or the client of push to talk, with where the voice lies that it rests on.
struct TuningSpan
{
    InputTime start;              ///< padding included
    std::optional<InputTime> end; ///< of the wait after the voice; nothing while it goes on
    InputRange voice;             ///< the first to the last frame of it that reach the threshold
    std::optional<SpanIndex> server;
    bool byClient = false; ///< of push to talk: no detector decided its end

    friend bool operator==(const TuningSpan &, const TuningSpan &) = default;
};

/// What the model did meanwhile, in session time.
struct ModelSide
{
    std::vector<SessionRange> sounding;        ///< what was heard, and what would have been but for a cut-in; by begin
    std::vector<SessionRange> answers;         ///< from response.created to the end of its sound; by begin
    SessionTime end;                           ///< of the session so far
    bool timed = true;                         ///< false: the log holds no times, and nothing of this is known
    std::vector<SessionTime> sessionEnds = {}; ///< of the log's sessions but the last: sessionEnds()
};

/// What was really said in a session, and what its server made of it: what every setting is measured against. A value; pure,
/// and public for tests. On the input clock.
struct TuningReference
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TuningReference)

public:
    /// What sounds like speech at any setting that people use; how faint a beginning may be; how far before that it is sought.
    static constexpr float kSpeech = 0.5F;
    static constexpr float kFaint = 0.1F;
    static constexpr milliseconds kFaintest{512};

    /// How much of it makes speech of what no turn of the session tells of.
    static constexpr milliseconds kShortest{250};

    struct Stretch
    {
        enum class Kind : quint8 {
            Said,    ///< an utterance
            Nothing, ///< a turn without words
            Unknown, ///< no transcript of it is known, or no voice in the log's audio: not counted
        };

        Kind kind = Kind::Unknown;
        InputRange range;      ///< what the session made of it, or the mark
        InputRange voice;      ///< the first to the last frame that sounds like speech
        InputTime faint;       ///< where it faintly begins: voice.begin or earlier
        bool byHand = false;   ///< a mark says so
        bool wasHeard = false; ///< the session had a turn of it; false: only a mark tells of it
        std::optional<SpanIndex> server = std::nullopt;
        std::optional<TurnIndex> turn = std::nullopt; ///< of the session; of several that are one, the first

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    std::vector<Stretch> stretches;    ///< ascending; those that are not Nothing do not overlap
    std::vector<TuningSpan> own;       ///< the session's turns as its server, or client, made them: A's
    std::vector<InputRange> sounding;  ///< of the model; ascending, apart
    std::vector<InputRange> speech;    ///< where the session's audio sounds like speech; ascending, apart
    std::vector<SessionRange> answers; ///< of the model, in session time
    SessionTime sessionEnd;
    std::vector<SessionTime> sessionEnds; ///< of the sessions before that, ascending
    AudioClock clock;

    // What it rests on.
    bool timed = true;         ///< false: nothing is known of when the model sounded
    bool words = false;        ///< some transcript is known
    bool pushToTalk = false;   ///< some turns are what the client committed
    bool unsentPauses = false; ///< ... and it sent no audio between some of them
    quint32 handMarks = 0;

    size_t count(Stretch::Kind kind) const;

    /// There is something that was said for certain, or was not.
    bool isJudged() const { return words || handMarks > 0; }

    /// "the transcript's words and 6 marks by hand".
    QString basis() const;

    /// "3 turns without a transcript, or without a voice in the audio, are not counted"; empty where that is so of none.
    QString unknownText() const;

    /// Of unsentPauses, a sentence; else empty.
    QString pausesText() const;

    /// Of a conversation as far as it goes; `curve` is its input audio's.
    static TuningReference of(const Conversation &conversation, const VadSchedule &schedule, const SpeechCurve &curve,
                              const ModelSide &model, std::span<const HandMark> marks = {});
};

/// Whether a transcript says anything: a letter or figure outside of [noise], (coughs), <unk>, *laughs*.
bool hasWords(const QString &transcript);

/// Where a curve sounds like speech at any setting that people use, pauses left out.
std::vector<InputRange> speechOf(const SpeechCurve &curve);

/// When each session of a log but the last ended: with the event before the next one's first. Ascending.
std::vector<SessionTime> sessionEnds(const Conversation &conversation, const EventStore &events);

/// Where the voice of a span lies: the first to the last frame in it that reach the threshold. All of it where none does.
InputRange voiceOf(const SpeechCurve &curve, InputTime start, std::optional<InputTime> end, double threshold);

} // namespace turnscope
