// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/audio/resampler.h"
#include "models/control/sound_settings.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <vector>

namespace turnscope {

/// The model's audio on its way from the wire to the player: from the session's output format to mono PCM16 at
/// PlaybackQueue::kRate, by way of a telephone line if that is how it is to be listened to. One thread at a time.
///
/// Where rates differ, soxr keeps the last of it back until finish(): nothing of an item is lost, and nothing of
/// it comes with the next.
class AnswerAudio
{
public:
    /// From the next item on.
    void setMonitor(Monitor monitor) { m_monitor = monitor; }

    /// What can be played after `wire`, which is of `item`.
    std::vector<qint16> push(const QByteArray &item, QByteArrayView wire, const AudioFormat &format);

    /// The rest of `item`.
    std::vector<qint16> finish(const QByteArray &item);

    /// Nothing more of what came is wanted.
    void reset();

private:
    void begin(const QByteArray &item, const AudioFormat &format);
    std::vector<qint16> throughLine(std::span<const float> samples) const;

    Monitor m_monitor = Monitor::AsReceived;
    QByteArray m_item;
    AudioFormat m_format;
    std::unique_ptr<Resampler> m_toLine; ///< to the rate of a telephone line
    std::unique_ptr<Resampler> m_toPlayer;
    AudioEncoding m_line = AudioEncoding::Pcm16;
};

} // namespace turnscope
