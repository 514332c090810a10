// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/curve_scan.h"

#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"

#include <algorithm>
#include <utility>

namespace turnscope {

CurveScan::CurveScan(std::unique_ptr<SpeechStream> stream)
    : m_stream(std::move(stream))
{
}

Result<std::unique_ptr<CurveScan>> CurveScan::create(SpeechProbability::Model model,
                                                     std::unique_ptr<SampleFilter> filter)
{
    auto stream = SpeechStream::create(model);
    if (!stream)
        return tl::unexpected(stream.error());
    std::unique_ptr<CurveScan> scan(new CurveScan(std::move(*stream)));
    scan->m_curve.model = model;
    scan->m_filter = std::move(filter);
    return scan;
}

void CurveScan::take(std::span<const float> probabilities)
{
    m_curve.probabilities.insert(m_curve.probabilities.end(), probabilities.begin(), probabilities.end());
}

void CurveScan::hear(std::span<const qint16> samples, int rate, InputTime at)
{
    if (!m_filter)
        return listen(samples, rate);
    const Wave heard = m_filter->push(samples, rate, at);
    listen(heard.samples, heard.rate);
}

void CurveScan::listen(std::span<const qint16> samples, int rate)
{
    if (m_stream)
        take(m_stream->push(samples, rate));
}

void CurveScan::beginSession(InputTime at)
{
    auto stream = SpeechStream::create(m_curve.model); // before the other goes, whose network it shares
    finish();
    if (stream)
        m_stream = std::move(*stream);
    if (m_curve.parts.empty() && !m_curve.isEmpty())
        m_curve.parts.push_back({});
    m_curve.parts.push_back({at, m_curve.probabilities.size()});
}

void CurveScan::push(const EventStore &events, const AudioTrack::Clip &clip, int trackRate,
                     std::span<const SessionPart> sessions)
{
    const AudioFormat track{.rate = trackRate};
    size_t session = m_session;
    while (session + 1 < sessions.size() && sessions[session + 1].first <= clip.event)
        ++session;
    if (std::exchange(m_session, session) != session && m_next > 0) {
        beginSession(InputTime(track.duration(clip.firstSample)));
        m_next = std::max(m_next, clip.firstSample); // what lies between two sessions is of neither
    }
    if (clip.firstSample > m_next) {
        const qint64 most = qint64(std::chrono::seconds(kLongestGap).count()) * trackRate;
        const std::vector<qint16> silence(size_t(std::min(clip.firstSample - m_next, most)));
        hear(silence, trackRate, InputTime(track.duration(m_next)));
        if (clip.firstSample - m_next > most) // after so much of it nothing is left of what was heard
            beginSession(InputTime(track.duration(clip.firstSample)));
    }
    m_next = clip.firstSample + clip.sampleCount;
    const EventSpec *spec = EventCatalogue::find(events.strings().view(events.type(clip.event)));
    JsonReader reader;
    const auto frame = reader.parse(events.frame(clip.event));
    if (!spec || !frame)
        return;
    const std::string_view text = json::text(*frame, spec->audioField);
    const auto bytes = decodeBase64(QByteArrayView(text.data(), qsizetype(text.size())));
    if (!bytes)
        return;
    const bool believed = clip.format.rate >= AudioTrack::kLowestRate && clip.format.rate <= AudioTrack::kHighestRate;
    hear(decodeSamples(*bytes, clip.format.encoding), believed ? clip.format.rate : trackRate,
         InputTime(track.duration(clip.firstSample)));
}

void CurveScan::finish()
{
    if (!m_stream)
        return;
    if (m_filter) {
        const Wave rest = m_filter->finish();
        listen(rest.samples, rest.rate);
    }
    take(m_stream->finish());
    m_stream.reset();
}

void CurveScan::rest()
{
    if (m_stream)
        m_stream->rest();
}

Result<SpeechCurve> speechCurve(const EventStore &events, const AudioTrack &track,
                                std::span<const SessionPart> sessions, SpeechProbability::Model model,
                                const std::function<bool(double)> &progress, std::unique_ptr<SampleFilter> filter)
{
    if (track.clips().empty())
        return SpeechCurve{model, {}, {}}; // the model alone takes a third of a second to load
    auto scan = CurveScan::create(model, std::move(filter));
    if (!scan)
        return tl::unexpected(scan.error());
    for (const AudioTrack::Clip &clip : track.clips()) {
        (*scan)->push(events, clip, track.rate(), sessions);
        if (progress && !progress(double(clip.firstSample + clip.sampleCount) / double(track.sampleCount())))
            return tl::unexpected(Error());
    }
    (*scan)->finish();
    return (*scan)->curve();
}

} // namespace turnscope
