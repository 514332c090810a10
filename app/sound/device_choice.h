// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/sound_settings.h"

#include <QAudioDevice>
#include <QAudioFormat>

namespace turnscope {

/// Which device to open, and how.
struct DeviceChoice
{
    QByteArray id; ///< empty: the system's default
    QString name;  ///< to say what is missing
    int channel = SoundSettings::kAllChannels;
    bool ownFormat = false; ///< at its own rate and channels
    bool stereo = false;    ///< of an output: with two channels where it has them
    friend bool operator==(const DeviceChoice &, const DeviceChoice &) = default;
};

/// The chosen device, or where it is not there, the system's default; null where there is none at all.
QAudioDevice chosenInput(const DeviceChoice &choice);
QAudioDevice chosenOutput(const DeviceChoice &choice);

/// The format to open a device with: PCM16 at `rate`, mono, stereo or with as many channels as it takes to choose among them,
/// where the device can do that and its own format is not asked for; else what it likes best.
QAudioFormat formatFor(const QAudioDevice &device, const DeviceChoice &choice, int rate);

QList<SoundDevice> soundDevices(const QList<QAudioDevice> &devices);

} // namespace turnscope
