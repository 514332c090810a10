// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/sound.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

namespace turnscope {

/// Microphone and speaker on real devices, and what they told.
struct SoundBench
{
    Sound sound;
    QList<DeviceNote> notes;

    SoundBench()
    {
        QObject::connect(&sound, &Sound::noted, &sound, [this](const DeviceNote &note) { notes << note; });
    }

    static std::vector<qint16> tone(int rate, double hertz, int ms)
    {
        std::vector<qint16> samples(size_t(rate) * size_t(ms) / 1000);
        for (size_t i = 0; i < samples.size(); ++i)
            samples[i] = qint16(12000 * std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
        return samples;
    }

    static bool has(const QList<SoundDevice> &devices, const QString &id)
    {
        return std::any_of(devices.begin(), devices.end(),
                           [&](const SoundDevice &device) { return device.id == id.toLatin1(); });
    }
    bool hasOutput(const QString &id) const { return has(sound.outputs(), id); }
    bool hasInput(const QString &id) const { return has(sound.inputs(), id); }

    const DeviceNote &last() const { return notes.last(); }
    bool opened(const QString &name) const
    {
        return !notes.isEmpty() && last().state == DeviceNote::State::Opened && last().name == name;
    }
    bool told(DeviceNote::State state) const
    {
        return std::any_of(notes.begin(), notes.end(), [state](const DeviceNote &note) { return note.state == state; });
    }

    PlaybackQueue &queue() { return *sound.playbackQueue(); }

    /// As the player would: as much as there is room for.
    void play(std::span<const qint16> samples)
    {
        while (!samples.empty()) {
            samples = samples.subspan(queue().write(samples));
            QTest::qWait(10);
        }
    }

    std::vector<qint16> heard(int ms)
    {
        std::vector<qint16> all;
        std::array<qint16, 480> block;
        sound.microphoneQueue()->clear();
        while (all.size() < size_t(ms) * 24) {
            const size_t count = sound.microphoneQueue()->read(block);
            all.insert(all.end(), block.begin(), block.begin() + qptrdiff(count));
            if (count == 0)
                QTest::qWait(10);
        }
        return all;
    }
};

} // namespace turnscope
