// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QByteArray>
#include <QString>

namespace turnscope {

/// A device that sound comes from or goes to, as the system knows it.
struct SoundDevice
{
    QByteArray id;
    QString name;
    int channels = 1;
    friend bool operator==(const SoundDevice &, const SoundDevice &) = default;
};

/// What is sent as the user's voice; all kinds go the same way, through gain, mute and meter.
struct SoundInput
{
    enum class Kind : quint8 {
        Device,
        Wav,    ///< a file of any rate, at the pace at which it sounds; then silence, or from the begin again
        Silence ///< a microphone in a quiet room
    };

    Kind kind = Kind::Device;
    QByteArray device; ///< empty: the system's default
    QString name;      ///< the device's, to say what is missing; of Wav: the path
    bool loop = false; ///< of Wav
    friend bool operator==(const SoundInput &, const SoundInput &) = default;
};

/// How answers are listened to.
enum class Monitor : quint8 {
    AsReceived, ///< what the wire carried
    Ulaw,       ///< as a telephone line would carry it: 8 kHz, G.711 µ-law
    Alaw,       ///< 8 kHz, G.711 A-law
};

/// Everything that is chosen about sound. A value; remembered but for files and mute.
struct SoundSettings
{
    static constexpr int kAllChannels = -1;
    static constexpr float kMostGain = 24; ///< dB, either way
    static constexpr milliseconds kMostGuard{600};

    SoundInput input;
    int channel = kAllChannels; ///< of the input device: one of it, or all mixed
    float gain = 0;             ///< dB
    bool muted = false;         ///< silence is sent in place of the voice

    QByteArray output;  ///< empty: the system's default
    QString outputName; ///< to say what is missing
    float volume = 1;   ///< 0 to 1
    Monitor monitor = Monitor::AsReceived;

    /// Opens devices at their own rate and channels, and converts with soxr, where otherwise the system would be
    /// asked for 24 kHz mono.
    bool deviceFormat = false;

    /// How long a voice must last before it interrupts; 0: speech_started counts at once.
    milliseconds cutInGuard{0};

    friend bool operator==(const SoundSettings &, const SoundSettings &) = default;
};

} // namespace turnscope
