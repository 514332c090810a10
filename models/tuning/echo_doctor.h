// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/session_audio.h"
#include "models/tuning/tuning_reference.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <span>

namespace turnscope {

/// Speech that began while the model sounded, and whose voice it is.
struct JudgedCutIn
{
    enum class Whose : quint8 {
        Model,   ///< the microphone took up what the model said
        Unsure,  ///< it may have
        Users,   ///< another sound
        Unknown, ///< too short, too quiet, or not in the log
    };

    size_t voice = 0; ///< of those that were judged
    SessionTime begin;
    Whose whose = Whose::Unknown;
    double likeness = 0;   ///< EchoMatch's
    milliseconds delay{0}; ///< of Model and Unsure: of the microphone behind the speaker
    double level = 0;      ///< likewise: dB of the echo, against what was played
};

/// Which cut-ins were the model's own voice, and what to do about it. A value.
struct EchoReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EchoReport)

public:
    std::vector<JudgedCutIn> cutIns; ///< in the order of the voices

    size_t count(JudgedCutIn::Whose whose) const;

    std::optional<milliseconds> delay() const; ///< of the model's own, the median
    std::optional<double> level() const;       ///< likewise

    QString text() const; ///< a sentence or two, with the remedy
};

/// Looks at each of the user's `voices`, without padding, that begins while the model sounds: some 20 ms a cut-in. Nothing when
/// `goOn` says no. Any thread.
std::optional<EchoReport> echoReport(const SessionAudio &audio, std::span<const InputRange> voices,
                                     const std::function<bool()> &goOn = {});

} // namespace turnscope
