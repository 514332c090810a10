// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/voice_scan.h"

#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Short, so that an end is known soon; where the voice ends does not depend on it.
constexpr milliseconds kSilence{96};

} // namespace

VoiceScan::VoiceScan(std::unique_ptr<SpeechDetector> detector)
    : m_detector(std::move(detector))
{
}

Result<std::unique_ptr<VoiceScan>> VoiceScan::create()
{
    TurnDetectorSettings settings;
    settings.prefixPadding = milliseconds(0);
    settings.silenceDuration = kSilence;
    auto detector = SpeechDetector::create(settings);
    if (!detector)
        return tl::unexpected(detector.error());
    return std::unique_ptr<VoiceScan>(new VoiceScan(std::move(*detector)));
}

void VoiceScan::hear(std::span<const qint16> samples, int rate)
{
    for (const SpeechDetector::Change &change : m_detector->push(samples, rate)) {
        if (change.edge == TurnDetector::Edge::Started)
            m_spans.push_back({change.span.start, std::nullopt, change.peak});
        else if (!m_spans.empty() && change.span.end)
            m_spans.back() = {m_spans.back().begin, std::max(*change.span.end - kSilence, m_spans.back().begin),
                              change.peak};
    }
    if (m_detector->speaking() && !m_spans.empty())
        m_spans.back().peak = m_detector->peak();
}

void VoiceScan::push(const EventStore &events, const AudioTrack::Clip &clip, int trackRate)
{
    if (clip.firstSample > m_next) {
        constexpr qint64 aMinute = 60;
        const qint64 missing = std::min<qint64>(clip.firstSample - m_next, aMinute * trackRate);
        hear(std::vector<qint16>(size_t(missing)), trackRate);
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
    hear(decodeSamples(*bytes, clip.format.encoding), believed ? clip.format.rate : trackRate);
}

std::vector<VoiceSpan> voiceSpans(const EventStore &events, const AudioTrack &track)
{
    if (track.clips().empty())
        return {}; // the detector alone takes a third of a second to load
    const auto scan = VoiceScan::create();
    if (!scan)
        return {};
    for (const AudioTrack::Clip &clip : track.clips())
        (*scan)->push(events, clip, track.rate());
    return (*scan)->spans();
}

} // namespace turnscope
