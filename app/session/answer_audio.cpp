// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/answer_audio.h"

#include "app/sound/playback_queue.h"
#include "models/audio/sample_codec.h"

namespace turnscope {

namespace {

constexpr int kLineRate = 8000;

} // namespace

void AnswerAudio::reset()
{
    m_item.clear();
    m_toLine.reset();
    m_toPlayer.reset();
}

void AnswerAudio::begin(const QByteArray &item, const AudioFormat &format)
{
    reset();
    m_item = item;
    m_format = format;
    const bool byLine = m_monitor != Monitor::AsReceived && format.encoding == AudioEncoding::Pcm16;
    m_line = m_monitor == Monitor::Alaw ? AudioEncoding::Alaw : AudioEncoding::Ulaw;
    if (byLine)
        m_toLine = std::make_unique<Resampler>(format.rate, kLineRate);
    const int rate = byLine ? kLineRate : format.rate;
    if (rate != PlaybackQueue::kRate)
        m_toPlayer = std::make_unique<Resampler>(rate, PlaybackQueue::kRate);
}

std::vector<qint16> AnswerAudio::throughLine(std::span<const float> samples) const
{
    return decodeSamples(encodeSamples(fromFloat(samples), m_line), m_line);
}

std::vector<qint16> AnswerAudio::push(const QByteArray &item, QByteArrayView wire, const AudioFormat &format)
{
    if (item != m_item || format != m_format || m_item.isEmpty())
        begin(item, format);
    std::vector<qint16> samples = decodeSamples(wire, format.encoding);
    if (m_toLine)
        samples = throughLine(m_toLine->push(toFloat(samples)));
    return m_toPlayer ? fromFloat(m_toPlayer->push(toFloat(samples))) : samples;
}

std::vector<qint16> AnswerAudio::finish(const QByteArray &item)
{
    if (item != m_item || !m_toPlayer)
        return {};
    std::vector<qint16> samples;
    if (m_toLine)
        samples = fromFloat(m_toPlayer->push(toFloat(throughLine(m_toLine->finish()))));
    const std::vector<qint16> rest = fromFloat(m_toPlayer->finish());
    samples.insert(samples.end(), rest.begin(), rest.end());
    reset();
    return samples;
}

} // namespace turnscope
