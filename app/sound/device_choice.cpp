// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/device_choice.h"

#include "app/sound/device_samples.h"

#include <QMediaDevices>

namespace turnscope {

namespace {

QAudioDevice among(const QList<QAudioDevice> &devices, const DeviceChoice &choice, const QAudioDevice &standard)
{
    const auto of = [&devices](const QByteArray &id) {
        return std::find_if(devices.begin(), devices.end(),
                            [&id](const QAudioDevice &device) { return device.id() == id; });
    };
    auto found = choice.id.isEmpty() ? devices.end() : of(choice.id);
    if (found == devices.end())
        found = of(standard.id()); // the system may name a default that has gone
    if (found == devices.end())
        found = devices.begin();
    return found == devices.end() ? QAudioDevice() : *found;
}

} // namespace

QAudioDevice chosenInput(const DeviceChoice &choice)
{
    return among(QMediaDevices::audioInputs(), choice, QMediaDevices::defaultAudioInput());
}

QAudioDevice chosenOutput(const DeviceChoice &choice)
{
    return among(QMediaDevices::audioOutputs(), choice, QMediaDevices::defaultAudioOutput());
}

QAudioFormat formatFor(const QAudioDevice &device, const DeviceChoice &choice, int rate)
{
    QAudioFormat own = device.preferredFormat();
    if (own.sampleFormat() == QAudioFormat::Unknown)
        own.setSampleFormat(QAudioFormat::Int16);
    QAudioFormat wanted = choice.stereo && own.channelCount() > 1 ? stereoPcm16(rate) : monoPcm16(rate);
    if (choice.channel >= 0)
        wanted.setChannelCount(std::max(own.channelCount(), 1));
    return choice.ownFormat && own.isValid() ? own : device.isFormatSupported(wanted) || !own.isValid() ? wanted : own;
}

QList<SoundDevice> soundDevices(const QList<QAudioDevice> &devices)
{
    QList<SoundDevice> found;
    for (const QAudioDevice &device : devices)
        found.append({device.id(), device.description(), std::max(device.preferredFormat().channelCount(), 1)});
    return found;
}

} // namespace turnscope
