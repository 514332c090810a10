// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/turn_moments.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace turnscope {

/// The intervals of a turn, each between two of its moments. Endpointing, Commit, Start, FirstAudio and Playout
/// follow each other and add up to voice to voice; without server VAD, Release and Accept stand for the first two.
enum class Interval : quint8 {
    Endpointing,   ///< end of voice → speech_stopped: the server waits out the silence
    Release,       ///< end of voice → the client's commit: push to talk
    Accept,        ///< the client's commit or text → committed, or the text item
    Commit,        ///< speech_stopped → committed
    Start,         ///< committed → response.created
    FirstAudio,    ///< response.created → first audio delta
    Playout,       ///< first audio delta → first sound
    FirstVoice,    ///< first audio delta → the delta that is not silence: the answer's silent start, in arriving
    LeadIn,        ///< first sound → first sample that is not silence: the answer's silent start, in sounding
    VoiceToVoice,  ///< end of voice → first sound: what the user feels
    VoiceToAudio,  ///< end of voice → first audio delta: the same without our own playing
    SubmitToAudio, ///< the client's commit or text → first audio delta: push to talk and text
    SubmitToDone,  ///< the client's commit or text → response.done
};

/// Definitions of the intervals, and their lengths in a turn.
class Latency
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Latency)

public:
    static std::span<const Interval> all();

    /// The key in JSON output: "voice_to_voice".
    static std::string_view key(Interval interval);

    /// For people, in their language: a short name, and from which event to which.
    static QString name(Interval interval);
    static QString definition(Interval interval);

    /// Which event a moment is of.
    static QString definition(Moment moment);

    static Moment from(Interval interval);
    static Moment to(Interval interval);

    /// Whether it rests on the end of voice, which is an estimate.
    static bool isEstimate(Interval interval);

    /// Nothing when one of the two moments is missing, or they are the wrong way round.
    static std::optional<microseconds> of(const TurnMoments &moments, Interval interval);
    static std::optional<microseconds> of(const Turn &turn, Interval interval)
    {
        return of(TurnMoments(turn), interval);
    }

    /// What the user waits for an answer: voice to voice; where playback was not recorded, voice to audio.
    static std::optional<microseconds> answerWait(const TurnMoments &moments);
};

/// The spread of one interval over some turns, by nearest rank: each value is one that was measured.
struct Percentiles
{
    size_t count = 0; ///< turns that have the interval; 0: the rest means nothing
    microseconds p50{0};
    microseconds p90{0};
    microseconds p95{0};
    microseconds longest{0};
};

Percentiles percentiles(std::vector<microseconds> lengths);

} // namespace turnscope
