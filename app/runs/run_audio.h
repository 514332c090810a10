// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runs/run_plan.h"
#include "models/audio/resampler.h"
#include "models/protocol/json_reader.h"
#include "models/runs/background_noise.h"

#include <QByteArray>

#include <memory>

namespace turnscope {

/// The user's audio on its way into a run: with noise in it, and in the format that the run's session takes. One stream;
/// one thread.
class RunAudio
{
public:
    /// `speech`: RunSource::speech.
    RunAudio(std::optional<RunPlan::Noise> noise, double speech)
        : m_noise(std::move(noise))
        , m_speech(speech)
    {
    }

    /// The frame of the parent's append, as it is to be sent: the same bytes where nothing has to be changed. `from` is the
    /// parent's format, `to` the run's. Of an append that holds no base64 the frame as it is.
    QByteArray append(const QByteArray &frame, const AudioFormat &from, const AudioFormat &to);

    /// An append of silence, of the noise where there is some. In the format `to`.
    QByteArray silence(microseconds length, const AudioFormat &to);

private:
    QByteArray converted(const QByteArray &bytes, const AudioFormat &from, const AudioFormat &to);
    QByteArray noisy(const QByteArray &bytes, const AudioFormat &format);

    std::optional<RunPlan::Noise> m_noise;
    double m_speech;
    AudioFormat m_mixing; ///< what m_mixer is for
    std::unique_ptr<BackgroundNoise> m_mixer;
    AudioFormat m_from, m_to; ///< what m_resampler is for
    std::unique_ptr<Resampler> m_resampler;
    JsonReader m_reader;
};

} // namespace turnscope
