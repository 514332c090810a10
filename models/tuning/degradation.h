// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/sample_filter.h"
#include "models/tuning/session_audio.h"
#include "models/tuning/speech_curve.h"
#include "models/tuning/telephone_line.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace turnscope {

/// What a user's audio is put through before the detector hears it: first noise, then a telephone. The same numbers, seed and
/// audio always come to the same sound. A value.
struct Degradation
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Degradation)

public:
    enum class Noise : quint8 {
        None,
        White,
        Echo,  ///< the model's own sound, as it was played
        Sound, ///< `sound`: a file's, or babble()
    };

    static constexpr double kLoudest = -20; ///< dB, of snr
    static constexpr double kFaintest = 60;
    static constexpr milliseconds kLongestEcho{2000};

    Noise noise = Noise::None;
    double snr = 10;                   ///< dB of the user's speech (SpeechLevel) above the noise
    milliseconds echoDelay{180};       ///< of Echo
    std::shared_ptr<const Wave> sound; ///< of Sound; begins again when it is over
    QString soundName;                 ///< for people: "babble", a file's without a path
    bool telephone = false;
    double loss = 0; ///< of the telephone's packets, %
    LostPacket lost = LostPacket::Silent;
    quint64 seed = 1;

    bool isNothing() const { return noise == Noise::None && !telephone; }

    /// Why it cannot be done, whatever the audio; nothing when it can.
    std::optional<Error> objection() const;

    /// "white noise 10 dB below speech; a telephone that loses 5 % of its packets"; empty of nothing.
    QString text() const;

    friend bool operator==(const Degradation &, const Degradation &) = default;
};

/// The filter that does it. Reads all of the user's audio, and of Echo the model's, to know how loud they are. Fails with a
/// sentence when there is nothing to mix, or nothing to mix it with; with an empty error when `goOn` says no.
Result<std::unique_ptr<SampleFilter>> degradationFilter(const Degradation &how, const SessionAudio &audio,
                                                        const std::function<bool()> &goOn = {});

/// The curve of the user's audio as the detector would have heard it then. `progress` as of speechCurve(). Any thread.
Result<SpeechCurve> degradedCurve(const Degradation &how, const SessionAudio &audio,
                                  SpeechProbability::Model model = SpeechProbability::Model::V6,
                                  const std::function<bool(double)> &progress = {});

} // namespace turnscope
