// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_fold.h"

#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/frame_fields.h"
#include "models/protocol/json_reader.h"
#include "models/recording/frame_cursor.h"

#include <algorithm>
#include <cstdlib>

namespace turnscope {

namespace {

constexpr milliseconds kInaudible{20};

/// The whole audio of a track's rate.
AudioFormat formatOf(const AudioTrack &track)
{
    return {AudioEncoding::Pcm16, track.rate()};
}

/// The catalogue's entry of a type that carries audio of either side; null for any other.
const EventSpec *audioSpec(std::string_view type)
{
    const EventSpec *spec = EventCatalogue::find(type);
    const bool hasAudio = spec && !spec->audioField.empty()
                          && (spec->kind == EventKind::InputAudioAppend || spec->kind == EventKind::AudioDelta);
    return hasAudio ? spec : nullptr;
}

/// The base64 text of a frame's audio field, if it has one.
std::optional<std::string_view> audioText(QByteArrayView frame, std::string_view field, JsonReader &reader)
{
    FrameFields fields(frame);
    std::optional<std::string_view> text;
    bool plain = true;
    while (fields.next()) {
        plain = plain && !fields.isEscaped();
        if (!text && fields.key() == field)
            text = fields.string();
    }
    if (plain && fields.isComplete())
        return text;
    // Escaped somewhere, or broken: the parser decides.
    const auto parsed = reader.parse(frame);
    std::string_view unescaped;
    if (!parsed || parsed->at_key(field).get(unescaped))
        return std::nullopt;
    return unescaped;
}

} // namespace

void SessionFold::advance(const EventStore &events, quint32 end)
{
    end = std::min(end, events.size());
    FrameCursor frames(events);
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
        if (*spec)
            applyAudio(events, index, frame, **spec, reader);
    }
}

void SessionFold::applyAudio(const EventStore &events, EventIndex index, QByteArrayView frame, const EventSpec &spec,
                             JsonReader &reader)
{
    const bool input = spec.kind == EventKind::InputAudioAppend;
    const auto text = audioText(frame, spec.audioField, reader);
    if (!text) {
        m_brokenAudio.push_back(index);
        return;
    }

    const SessionSettings &settings = m_conversation.settings();
    const AudioFormat &format = input ? settings.inputFormat : settings.outputFormat;
    const QByteArrayView base64(text->data(), qsizetype(text->size()));
    const auto bytes = decodeBase64(base64);
    if (!bytes) {
        m_brokenAudio.push_back(index);
        if (input)
            m_you.appendSilence(
                formatOf(m_you).samples(format.duration(base64DecodedSize(base64) / format.bytesPerSample())));
    } else if (input) {
        m_you.append(index, *bytes, format);
    } else {
        listen(events.row(index).item, events.at(index), *bytes, format);
        addModelAudio(events.row(index), m_model.append(index, *bytes, format));
    }
}

void SessionFold::listen(StringId item, SessionTime at, QByteArrayView bytes, const AudioFormat &format)
{
    if (item == StringId::None)
        return;
    Beginning &beginning = m_beginnings[item];
    if (beginning.voice)
        return;
    const std::vector<qint16> samples = decodeSamples(bytes, format.encoding);
    const auto voice = std::ranges::find_if(samples, [](qint16 sample) { return std::abs(int(sample)) > kSilence; });
    beginning.silence += format.duration(voice - samples.begin());
    if (voice != samples.end())
        beginning.voice = FirstVoice{at, beginning.silence};
}

std::optional<SessionFold::FirstVoice> SessionFold::firstVoice(StringId answer) const
{
    const auto known = m_beginnings.find(answer);
    return known == m_beginnings.end() ? std::nullopt : known->second.voice;
}

void SessionFold::addModelAudio(const EventRow &row, qint64 samples)
{
    if (samples == 0)
        return;
    if (!m_runs.empty()) {
        Run &last = m_runs.back();
        const bool gap =
            row.item == StringId::None && row.at > last.arrived + formatOf(m_model).duration(last.sampleCount);
        if (row.item == last.item && row.response == last.response && !gap) {
            last.sampleCount += samples;
            return;
        }
        if (last.item != StringId::None)
            m_itemSamples[last.item] += last.sampleCount;
    }
    const auto before = m_itemSamples.find(row.item);
    m_runs.push_back({row.item, row.response, row.at, before == m_itemSamples.end() ? 0 : before->second,
                      m_model.sampleCount() - samples, samples});
}

SessionFold::Hearing SessionFold::heardOf(const Run &run, const Playback &playback) const
{
    const AudioFormat format = formatOf(m_model);
    const qint64 played = format.samples(playback.heard.time_since_epoch()) - run.itemSample;
    Hearing hearing{playback.begin + format.duration(run.itemSample), std::clamp<qint64>(played, 0, run.sampleCount),
                    playback.stopped, playback.estimated};
    const qint64 rest = run.sampleCount - hearing.samples;
    if (playback.ended && format.duration(rest) <= kInaudible && played > 0)
        hearing.samples = run.sampleCount;
    return hearing;
}

SessionFold::Hearing SessionFold::estimate(const Run &run, SessionTime free) const
{
    const AudioFormat format = formatOf(m_model);
    Hearing hearing{std::max(run.arrived, free), run.sampleCount, false, true};
    if (!m_conversation.settings().interruptResponse)
        return hearing;
    const auto speech = m_conversation.speech();
    const auto next = std::ranges::upper_bound(speech, hearing.begin, {}, &SpeechSpan::startedAt);
    if (next != speech.end() && next->startedAt < hearing.begin + format.duration(run.sampleCount)) {
        hearing.samples = format.samples(next->startedAt - hearing.begin);
        hearing.cut = true;
    }
    return hearing;
}

std::vector<ModelStretch> SessionFold::modelStretches() const
{
    const AudioFormat format = formatOf(m_model);
    std::vector<ModelStretch> stretches;
    SessionTime free; ///< the end of what was heard so far
    for (const Run &run : m_runs) {
        const Item *item = run.item == StringId::None ? nullptr : m_conversation.item(run.item);
        const Hearing hearing = item && item->playback ? heardOf(run, *item->playback) : estimate(run, free);
        const SessionTime cut = hearing.begin + format.duration(hearing.samples);
        if (hearing.samples > 0) {
            stretches.push_back(
                {run.item, hearing.begin, run.firstSample, hearing.samples, true, false, hearing.estimated});
            free = std::max(free, cut);
        }
        if (hearing.samples < run.sampleCount)
            stretches.push_back({run.item, cut, run.firstSample + hearing.samples, run.sampleCount - hearing.samples,
                                 false, hearing.cut, hearing.estimated});
    }
    std::ranges::stable_sort(stretches, {}, &ModelStretch::begin);
    return stretches;
}

SessionTime SessionFold::end() const
{
    SessionTime end = m_conversation.inputClock().toSession(m_conversation.inputClock().end());
    const AudioFormat format{AudioEncoding::Pcm16, m_model.rate()};
    for (const ModelStretch &stretch : modelStretches())
        end = std::max(end, stretch.begin + format.duration(stretch.sampleCount));
    return m_you.sampleCount() + m_model.sampleCount() > 0 ? end : SessionTime();
}

} // namespace turnscope
