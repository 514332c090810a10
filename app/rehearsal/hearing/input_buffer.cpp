// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/hearing/input_buffer.h"

#include "models/audio/sample_codec.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr milliseconds kStep{32};
constexpr auto kDetection = Resampler::Quality::Detection;

} // namespace

Result<std::unique_ptr<InputBuffer>> InputBuffer::create()
{
    auto speech = SpeechProbability::create();
    if (!speech)
        return tl::unexpected(speech.error());
    return std::unique_ptr<InputBuffer>(new InputBuffer(std::move(*speech)));
}

InputBuffer::InputBuffer(std::unique_ptr<SpeechProbability> speech)
    : m_speech(std::move(speech))
    , m_resampler(m_format.rate, SpeechProbability::kRate, kDetection)
{
}

void InputBuffer::setFormat(AudioFormat format)
{
    if (format == m_format)
        return;
    m_formatBegan = end();
    m_format = format;
    m_resampler = Resampler(format.rate, SpeechProbability::kRate, kDetection);
    m_halfSample.clear();
    m_kept.clear();
    m_spans.clear();
    m_first = 0;
    m_listened = 0;
}

void InputBuffer::setDetection(const TurnDetectorSettings &settings)
{
    m_detector.setSettings(settings);
}

void InputBuffer::append(QByteArrayView bytes)
{
    QByteArray joined;
    if (!m_halfSample.isEmpty()) {
        joined = m_halfSample + bytes.toByteArray();
        bytes = joined;
        m_halfSample.clear();
    }
    const qsizetype odd = bytes.size() % m_format.bytesPerSample();
    m_halfSample = bytes.last(odd).toByteArray();
    const std::vector<qint16> samples = decodeSamples(bytes.chopped(odd), m_format.encoding);
    m_kept.insert(m_kept.end(), samples.begin(), samples.end());

    constexpr auto most = qint64(kKept / qsizetype(sizeof(qint16)));
    if (qint64(m_kept.size()) > most)
        dropBefore(time(std::min(end(m_kept.size()) - most, m_listened)));
}

std::optional<InputBuffer::Edge> InputBuffer::listen()
{
    const qint64 stop = std::min(end(m_kept.size()), m_listened + m_format.samples(kWork));
    while (m_edges.empty() && m_listened < stop) {
        const qint64 count = std::min(stop - m_listened, m_format.samples(kStep));
        const std::span<const qint16> next(m_kept.data() + (m_listened - m_first), size_t(count));
        m_listened += count;
        for (const float probability : m_speech->push(m_resampler.push(toFloat(next)))) {
            const TurnDetector::Edge edge = m_detector.push(probability);
            if (edge == TurnDetector::Edge::None)
                continue;
            m_edges.push_back({edge, m_detector.span()});
            if (edge == TurnDetector::Edge::Started)
                m_spans.push_back(m_detector.span());
            else if (!m_spans.empty())
                m_spans.back() = m_detector.span();
        }
    }
    if (m_edges.empty())
        return {};
    const Edge edge = m_edges.front();
    m_edges.pop_front();
    return edge;
}

std::optional<std::pair<InputTime, InputTime>> InputBuffer::speech() const
{
    if (m_spans.empty())
        return {};
    return std::pair(std::max(m_spans.front().start, begin()), m_spans.back().end.value_or(end()));
}

Wave InputBuffer::cut(InputTime from, InputTime to) const
{
    const qint64 first = std::clamp(sample(from), m_first, end(m_kept.size()));
    const qint64 last = std::clamp(sample(to), first, end(m_kept.size()));
    return {m_format.rate, {m_kept.begin() + (first - m_first), m_kept.begin() + (last - m_first)}};
}

void InputBuffer::dropBefore(InputTime time)
{
    // What the detector has not had yet stays.
    const qint64 first = std::clamp(sample(time), m_first, std::max(m_listened, m_first));
    m_kept.erase(m_kept.begin(), m_kept.begin() + (first - m_first));
    m_first = first;
    while (!m_spans.empty() && m_spans.front().end && *m_spans.front().end <= begin())
        m_spans.pop_front();
}

void InputBuffer::dropOlderThan(milliseconds age)
{
    // In large steps: what is behind has to be moved.
    if (!m_detector.speaking() && end() - begin() > 2 * age)
        dropBefore(end() - age);
}

} // namespace turnscope
