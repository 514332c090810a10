// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/vad_meaning.h"
#include "models/recording/recording_info.h"
#include "models/session/session_fold.h"
#include "models/tuning/agreement.h"
#include "models/tuning/degradation.h"
#include "models/tuning/echo_doctor.h"
#include "models/tuning/what_if.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace turnscope {

/// What one recording's audio was judged to be, for `turnscope vad`. A value.
struct VadReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VadCommand)

public:
    /// What the user gave on the command line; the rest is the session's.
    struct Wish
    {
        std::optional<double> threshold;
        std::optional<milliseconds> prefixPadding;
        std::optional<milliseconds> silenceDuration;
        std::optional<milliseconds> minimumCutIn;
        std::optional<milliseconds> idleTimeout; ///< 0: never
        SpeechProbability::Model model = SpeechProbability::Model::V6;
        Degradation degradation; ///< what is listened through

        /// The session's settings with these in their place.
        TuningSetting over(const TuningSetting &own) const;

        /// One of what makes spans; without any those of the session hold, each for its part.
        bool hasDetector() const { return threshold || prefixPadding || silenceDuration; }
        bool isEmpty() const { return !hasDetector() && !minimumCutIn && !idleTimeout; }
    };

    QString file;
    SpeechCurve curve;
    VadSchedule schedule;
    std::optional<TurnDetectorSettings> settings; ///< that made `spans`; nothing: the session had no server_vad
    bool isSessions = true;                       ///< they are the session's own, which may have changed half-way
    std::vector<DetectedSpan> spans;
    Agreement agreement;
    Degradation degradation;             ///< what `spans` were heard through …
    std::optional<SpeechCurve> degraded; ///< … and the curve of that; `curve` is the audio's as it was
    std::optional<EchoReport> echo;      ///< of the session's own spans; nothing: no times, or not all of the audio
    std::vector<InputTime> serverStarts; ///< by mark of the agreement; 0 where it is ours alone

    std::optional<VadMeaning> meaning; ///< nothing: the log does not have the audio to say so

    /// Of a log that was read as `info` says, from info.path; `marks` are those by hand;
    /// `degraded` is the curve that the wish's degradation makes of the audio.
    static VadReport of(const RecordingInfo &info, const SessionFold &fold, const EventStore &events, SpeechCurve curve,
                        std::span<const HandMark> marks, const Wish &wish, std::optional<SpeechCurve> degraded = {});

    /// `probabilities`: with those of each frame.
    QJsonObject json(bool probabilities = false) const;
    QString text() const;

    /// In a sentence: "exact in 24 of 25, …".
    static QString agreementText(const Agreement &agreement);
};

} // namespace turnscope
