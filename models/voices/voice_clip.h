// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/result.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>
#include <span>

namespace turnscope {

/// One sentence in one voice at one speed, as an endpoint spoke it: a session of its own, for the voice cannot change once it
/// has spoken. A value.
struct VoiceClip
{
    QString voice; ///< as it was asked for: a name, or the id of an own voice
    double speed = 1;
    QString text; ///< that was to be said
    QString said; ///< the endpoint's transcript of what it said; may be other words

    QString file;      ///< the sound, a WAV; a name in its folder; empty: there is none
    QString recording; ///< of its session, likewise

    QString endpoint; ///< the profile's name
    QString model;
    bool standIn = false; ///< it is the rehearsal endpoint: Flite speaks in the voice's place
    QDateTime made;

    int rate = 24000; ///< samples a second
    microseconds duration{0};
    std::optional<double> loudness;         ///< of the speech in it, dB of full scale (SpeechLevel)
    std::optional<milliseconds> firstSound; ///< after it was asked for

    QString note; ///< what is otherwise than asked for; a sentence
    Error error;  ///< why there is no sound; empty when there is

    bool isThere() const { return !file.isEmpty(); }
    friend bool operator==(const VoiceClip &, const VoiceClip &) = default;
};

/// Fills in what is in the samples: rate, duration and loudness.
void measure(VoiceClip &clip, std::span<const qint16> samples, int rate);

} // namespace turnscope

Q_DECLARE_METATYPE(turnscope::VoiceClip)
