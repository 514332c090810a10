// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_audio.h"

#include "app/session/client_events.h"
#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"

namespace turnscope {

QByteArray RunAudio::append(const QByteArray &frame, const AudioFormat &from, const AudioFormat &to)
{
    if (!m_noise && from == to)
        return frame;
    const auto event = m_reader.parse(frame);
    if (!event)
        return frame;
    const std::string_view text = json::text(*event, "audio");
    const auto audio = decodeBase64(QByteArrayView(text.data(), qsizetype(text.size())));
    if (!audio || audio->isEmpty())
        return frame;
    return ClientEvents::append(noisy(converted(*audio, from, to), to));
}

QByteArray RunAudio::silence(microseconds length, const AudioFormat &to)
{
    const std::vector<qint16> quiet(size_t(std::max<qint64>(0, to.samples(length))));
    return ClientEvents::append(noisy(encodeSamples(quiet, to.encoding), to));
}

QByteArray RunAudio::converted(const QByteArray &bytes, const AudioFormat &from, const AudioFormat &to)
{
    if (from == to)
        return bytes;
    const std::vector<qint16> samples = decodeSamples(bytes, from.encoding);
    if (from.rate == to.rate)
        return encodeSamples(samples, to.encoding);
    if (!m_resampler || m_from != from || m_to != to) {
        m_resampler = std::make_unique<Resampler>(from.rate, to.rate);
        m_from = from;
        m_to = to;
    }
    return encodeSamples(fromFloat(m_resampler->push(toFloat(samples))), to.encoding);
}

QByteArray RunAudio::noisy(const QByteArray &bytes, const AudioFormat &format)
{
    if (!m_noise)
        return bytes;
    if (!m_mixer || m_mixing != format) {
        m_mixer = std::make_unique<BackgroundNoise>(*m_noise->wave, m_noise->snr, m_speech, format);
        m_mixing = format;
    }
    return m_mixer->mixedInto(bytes);
}

} // namespace turnscope
