// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_fold.h"

#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"
#include "models/protocol/audio_frame.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"
#include "models/recording/frame_cursor.h"
#include "models/recording/recording_gap.h"

#include <algorithm>
#include <cstdlib>

namespace turnscope {

namespace {

/// The whole audio of a track's rate.
AudioFormat formatOf(const AudioTrack &track)
{
    return {AudioEncoding::Pcm16, track.rate()};
}

/// Tells of audio that is in no event.
bool tellsOfLoss(EventKind kind)
{
    return kind == EventKind::ConsoleRecordingGap || kind == EventKind::ConsoleDevice;
}

/// The catalogue's entry of a type that carries audio of either side, or tells of its loss; null for any other.
const EventSpec *audioSpec(std::string_view type)
{
    const EventSpec *spec = EventCatalogue::find(type);
    const bool hasAudio = spec && !spec->audioField.empty()
                          && (spec->kind == EventKind::InputAudioAppend || spec->kind == EventKind::AudioDelta);
    return hasAudio || (spec && tellsOfLoss(spec->kind)) ? spec : nullptr;
}

/// The base64 text of a frame's audio field, if it has one.
std::optional<std::string_view> audioText(const AudioFrame &audio, QByteArrayView frame, std::string_view field,
                                          JsonReader &reader)
{
    if (audio.plain)
        return audio.base64;
    // Escaped somewhere, or broken: the parser decides.
    const auto parsed = reader.parse(frame);
    std::string_view unescaped;
    if (!parsed || parsed->at_key(field).get(unescaped))
        return std::nullopt;
    return unescaped;
}

} // namespace

void SessionFold::advance(FrameCursor &frames, quint32 end)
{
    const EventStore &events = frames.events();
    end = std::min(end, events.size());
    JsonReader reader;
    while (applied() < end) {
        const EventIndex index{applied()};
        const QByteArrayView frame = frames.frame(index);
        m_conversation.apply(events, index, frame);
        const StringId type = events.type(index);
        if (number(type) >= m_audioSpecs.size())
            m_audioSpecs.resize(number(type) + size_t(1));
        std::optional<const EventSpec *> &spec = m_audioSpecs[number(type)];
        if (!spec)
            spec = audioSpec(events.strings().view(type));
        if (*spec && tellsOfLoss((*spec)->kind))
            applyLoss(frame, (*spec)->kind, reader);
        else if (*spec)
            applyAudio(events, index, frame, **spec, reader);
    }
}

void SessionFold::applyAudio(const EventStore &events, EventIndex index, QByteArrayView frame, const EventSpec &spec,
                             JsonReader &reader)
{
    const bool input = spec.kind == EventKind::InputAudioAppend;
    const AudioFrame audio = readAudioFrame(frame, spec.audioField);
    const auto text = audioText(audio, frame, spec.audioField, reader);
    if (!text) {
        m_brokenAudio.push_back(index);
        if (audio.bytes)
            leaveOut(events, index, *audio.bytes, input);
        else
            (input ? m_you : m_model).appendMissing(0);
        return;
    }

    const SessionSettings &settings = m_conversation.settings();
    const AudioFormat &format = input ? settings.inputFormat : settings.outputFormat;
    const QByteArrayView base64(text->data(), qsizetype(text->size()));
    if (m_audio == Audio::Measured)
        return measure(events, index, base64, input);
    const auto bytes = decodeBase64(base64);
    if (!bytes) {
        m_brokenAudio.push_back(index);
        if (input)
            m_you.appendMissing(
                formatOf(m_you).samples(format.duration(base64DecodedSize(base64) / format.bytesPerSample())));
        else
            m_model.appendMissing(0);
        return;
    }
    if (input) {
        m_you.append(index, *bytes, format);
    } else {
        listen(events.row(index).item, events.at(index), *bytes, format);
        const qint64 first = m_model.sampleCount();
        const qint64 samples = m_model.append(index, *bytes, format);
        m_stretches.add(events.row(index), first, samples, formatOf(m_model));
    }
    if (bytes->size() % format.bytesPerSample() != 0) { // whoever saved the log cut it
        m_brokenAudio.push_back(index);
        (input ? m_you : m_model).appendMissing(0);
    }
}

void SessionFold::measure(const EventStore &events, EventIndex index, QByteArrayView base64, bool input)
{
    const SessionSettings &settings = m_conversation.settings();
    const qsizetype bytes = base64DecodedSize(base64);
    if (input) {
        m_you.appendMeasured(index, bytes, settings.inputFormat);
        return;
    }
    const EventRow row = events.row(index);
    const auto known = m_beginnings.find(row.item);
    if (known == m_beginnings.end() || !known->second.voice) {
        if (const auto decoded = decodeBase64(base64))
            listen(row.item, row.at, *decoded, settings.outputFormat);
    }
    const qint64 first = m_model.sampleCount();
    m_stretches.add(row, first, m_model.appendMeasured(index, bytes, settings.outputFormat), formatOf(m_model));
}

/// How much it was, nobody knows in samples: a place is marked, no time passes.
void SessionFold::applyLoss(QByteArrayView frame, EventKind kind, JsonReader &reader)
{
    if (kind == EventKind::ConsoleRecordingGap) {
        const auto gap = RecordingGap::read(frame);
        if (gap && gap->of[size_t(Direction::Client)].frames > 0)
            m_you.appendMissing(0);
        if (gap && gap->of[size_t(Direction::Server)].frames > 0)
            m_model.appendMissing(0);
        return;
    }
    const auto device = reader.parse(frame);
    if (device && json::text(*device, "device") == "microphone" && json::text(*device, "state") == "dropped")
        m_you.appendMissing(0);
}

/// Its length is known alone: on the user's side the input clock runs on, on the model's the answer goes on.
void SessionFold::leaveOut(const EventStore &events, EventIndex index, qint64 bytes, bool input)
{
    const SessionSettings &settings = m_conversation.settings();
    const AudioFormat &format = input ? settings.inputFormat : settings.outputFormat;
    AudioTrack &track = input ? m_you : m_model;
    const qint64 first = track.sampleCount();
    track.appendMissing(formatOf(track).samples(format.duration(bytes / format.bytesPerSample())));
    if (!input)
        m_stretches.add(events.row(index), first, track.sampleCount() - first, formatOf(track));
}

void SessionFold::listen(StringId item, SessionTime at, QByteArrayView bytes, const AudioFormat &format)
{
    if (item == StringId::None)
        return listenToStream(at, bytes, format);
    Beginning &beginning = m_beginnings[item];
    if (beginning.voice)
        return;
    const std::vector<qint16> samples = decodeSamples(bytes, format.encoding);
    const auto voice = std::ranges::find_if(samples, [](qint16 sample) { return std::abs(int(sample)) > kSilence; });
    beginning.silence += format.duration(voice - samples.begin());
    if (voice != samples.end())
        beginning.voice = FirstVoice{at, beginning.silence};
}

void SessionFold::listenToStream(SessionTime at, QByteArrayView bytes, const AudioFormat &format)
{
    const std::vector<qint16> samples = decodeSamples(bytes, format.encoding);
    const auto isLoud = [](qint16 sample) { return std::abs(int(sample)) > kSilence; };
    const auto first = std::ranges::find_if(samples, isLoud);
    if (first == samples.end()) {
        m_quiet += format.duration(qint64(samples.size()));
        return;
    }
    const microseconds before = format.duration(first - samples.begin());
    if (m_quiet + before >= kPause)
        m_onsets.push_back(at + before);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isLoud);
    m_quiet = format.duration(last - samples.rbegin());
}

std::optional<SessionFold::FirstVoice> SessionFold::firstVoice(StringId answer) const
{
    const auto known = m_beginnings.find(answer);
    return known == m_beginnings.end() ? std::nullopt : known->second.voice;
}

const std::vector<ModelStretch> &SessionFold::modelStretches() const
{
    return m_stretches.all(m_conversation, formatOf(m_model));
}

SessionTime SessionFold::end() const
{
    SessionTime end = m_conversation.inputClock().toSession(m_conversation.inputClock().end());
    end = std::max(end, m_stretches.end(m_conversation, formatOf(m_model)));
    return m_you.sampleCount() + m_model.sampleCount() > 0 ? end : SessionTime();
}

} // namespace turnscope
