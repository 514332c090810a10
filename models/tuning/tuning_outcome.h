// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/tuning_reference.h"

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// All that the bench can turn: server_vad's numbers, and what is judged beside the spans.
struct TuningSetting
{
    TurnDetectorSettings vad{};
    milliseconds minimumCutIn{0};                           ///< of voice, before a span counts as a cut-in
    std::optional<milliseconds> idleTimeout = std::nullopt; ///< nothing: off; a day at most

    friend bool operator==(const TuningSetting &, const TuningSetting &) = default;
};

/// What turns would have meant, in sum. Turns of which nobody knows what was said count in `unjudged` alone.
struct TuningSums
{
    quint32 spans = 0;
    quint32 said = 0;            ///< utterances of the reference
    quint32 split = 0;           ///< utterances of which two turns or more were made
    quint32 pieces = 0;          ///< turns beyond the first, of those
    quint32 joined = 0;          ///< utterances in one turn with the one before
    quint32 lost = 0;            ///< utterances of which no turn was made
    quint32 falseSpans = 0;      ///< turns of what was nothing, or does not sound like speech
    quint32 fresh = 0;           ///< turns of speech that the session made no turn of: not judged
    quint32 cutOff = 0;          ///< utterances whose first sound the padding did not reach
    quint32 cutIns = 0;          ///< turns that a detector began while the model sounded
    quint32 cutInsByNothing = 0; ///< those of them that are false
    quint32 idleTimeouts = 0;
    bool timed = true;    ///< false: the log holds no times, and what rests on them is not known: the three above
    quint32 unjudged = 0; ///< turns that rest on nothing known
    std::vector<milliseconds> waits; ///< after the last word of each utterance, to the end of its turn

    quint32 errors() const { return split + joined + lost + falseSpans; }

    /// Of the middle one of an odd number, or the later of two.
    std::optional<milliseconds> medianWait() const;

    /// Of another recording.
    void add(const TuningSums &other);

    friend bool operator==(const TuningSums &, const TuningSums &) = default;
};

/// What some turns are, held against what was really said. A value.
struct TuningOutcome
{
    /// One of TuningReference::stretches that is not Nothing.
    struct Turn
    {
        size_t stretch = 0;                            ///< in the reference
        quint32 pieces = 0;                            ///< spans; 0: lost
        bool joined = false;                           ///< in one span with the turn before
        bool joinsNext = false;                        ///< the next one is in its last span
        std::optional<InputTime> start = std::nullopt; ///< of its first span
        std::optional<InputTime> end = std::nullopt;   ///< of its last span, where it ended
        bool endedByClient = false;                    ///< no detector decided its end
        std::optional<milliseconds> wait =
            std::nullopt; ///< after the last word; nothing where it goes on, the next is in it, or the client ended it
        milliseconds cutOff{0}; ///< of its first sound

        bool isWhole() const { return pieces == 1 && !joined && !joinsNext; }
        friend bool operator==(const Turn &, const Turn &) = default;
    };

    struct False
    {
        TuningSpan span;
        bool cutsIn = false; ///< it began while the model sounded, with voice enough

        friend bool operator==(const False &, const False &) = default;
    };

    std::vector<TuningSpan> spans;
    std::vector<Turn> turns;        ///< by time
    std::vector<False> falseSpans;  ///< by time
    std::vector<InputRange> cutIns; ///< the voice of those that count
    TuningSums sums;

    friend bool operator==(const TuningOutcome &, const TuningOutcome &) = default;
};

/// Of a setting. Of an hour in some milliseconds.
TuningOutcome outcomeOf(const TuningReference &reference, const SpeechCurve &curve, const TuningSetting &setting);

/// Of spans by the settings that the session had, each for its part: of `setting` only minimum cut-in and idle timeout count.
TuningOutcome outcomeOf(const TuningReference &reference, const SpeechCurve &curve, const VadSchedule &schedule,
                        const TuningSetting &setting);

/// Of A: what the session's own server made of it. Of `setting` only minimum cut-in and idle timeout count, which should be what
/// the session had.
TuningOutcome ownOutcome(const TuningReference &reference, const TuningSetting &setting = {});

/// What a setting changes of one turn: a badge of the window.
struct TuningChange
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TuningChange)

public:
    enum class Kind : quint8 {
        Split,     ///< into `pieces`, of one
        Whole,     ///< one, of several
        Joined,    ///< with the turn before, which A has apart
        Apart,     ///< A has it joined with the turn before
        Lost,      ///< A has it
        Won,       ///< A has lost it
        FalseGone, ///< of a turn of A's without words no voice is in any turn
        FalseNew,  ///< a turn without words that A does not have
        Earlier,   ///< answers `by` earlier
        Later,     ///< answers `by` later
        CutOff,    ///< `by` of its first sound, more than A
        CutInGone, ///< a false turn's voice is still in a turn, but cuts in no more
    };

    Kind kind = Kind::Split;
    InputRange where;                             ///< the voice that it is about
    std::optional<size_t> stretch = std::nullopt; ///< in the reference; nothing of false ones
    quint32 pieces = 0;
    milliseconds by{0}; ///< above 0

    bool isBetter() const;

    /// "split in 2", "140 ms earlier"
    QString text() const;

    friend bool operator==(const TuningChange &, const TuningChange &) = default;
};

/// What b changes of a, by time; what stays the same, or is not off by a frame, is not in it.
std::vector<TuningChange> changesOf(const TuningReference &reference, const TuningOutcome &a, const TuningOutcome &b);

/// Cut-ins of A by nothing whose voice cuts in with no turn of b.
quint32 cutInsAvoided(const TuningOutcome &a, const TuningOutcome &b);

} // namespace turnscope
