// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/latency.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

struct Definition
{
    Interval interval;
    std::string_view key;
    Moment from;
    Moment to;
    const char *name;
    const char *text;
};

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

constexpr Definition kDefinitions[] = {
    {Interval::Endpointing, "endpointing", Moment::VoiceEnd, Moment::SpeechStopped, TR("Endpointing"),
     TR("From the end of the voice to speech_stopped: the silence that ends a turn, and the way here.")},
    {Interval::Release, "release", Moment::VoiceEnd, Moment::Submitted, TR("Release"),
     TR("From the end of the voice to the client's own commit: how long the button was held on, or the app waited.")},
    {Interval::Accept, "accept", Moment::Submitted, Moment::Committed, TR("Accept"),
     TR("From the client's own commit or text to input_audio_buffer.committed, or the text item.")},
    {Interval::Commit, "commit", Moment::SpeechStopped, Moment::Committed, TR("Commit"),
     TR("From speech_stopped to input_audio_buffer.committed.")},
    {Interval::Start, "start", Moment::Committed, Moment::ResponseCreated, TR("Start"),
     TR("From input_audio_buffer.committed, or the text item, to the first response.created.")},
    {Interval::FirstAudio, "first_audio", Moment::ResponseCreated, Moment::FirstAudio, TR("First audio"),
     TR("From the first response.created to the first audio delta; tool calls are in it.")},
    {Interval::Playout, "playout", Moment::FirstAudio, Moment::FirstSound, TR("Playout"),
     TR("From the first audio delta to the first sample at the speaker.")},
    {Interval::FirstVoice, "first_voice", Moment::FirstAudio, Moment::FirstVoice, TR("First voice"),
     TR("From the first audio delta to the one that holds the first sample above silence (-40 dB).")},
    {Interval::LeadIn, "lead_in", Moment::FirstSound, Moment::Audible, TR("Lead-in"),
     TR("From the answer's first sample at the speaker to the first one above silence (-40 dB).")},
    {Interval::VoiceToVoice, "voice_to_voice", Moment::VoiceEnd, Moment::FirstSound, TR("Voice to voice"),
     TR("From the end of the user's voice to the first sound of the answer.")},
    {Interval::VoiceToAudio, "voice_to_audio", Moment::VoiceEnd, Moment::FirstAudio, TR("Voice to audio"),
     TR("From the end of the user's voice to the first audio delta.")},
    {Interval::SubmitToAudio, "submit_to_audio", Moment::Submitted, Moment::FirstAudio, TR("Submit to audio"),
     TR("From the client's own commit, text or response.create to the first audio delta.")},
    {Interval::SubmitToDone, "submit_to_done", Moment::Submitted, Moment::Done, TR("Submit to done"),
     TR("From the client's own commit, text or response.create to the last response.done.")},
};

constexpr const char *kMomentTexts[] = {
    // One text in two pieces. NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
    TR("The user's voice ended: by our own detector (Silero, 32 ms frames), else by speech_stopped's "
       "audio_end_ms less the silence duration. An estimate."),
    TR("The client sent input_audio_buffer.commit, the text, or response.create alone."),
    TR("input_audio_buffer.speech_stopped arrived."),
    TR("input_audio_buffer.committed arrived, or the user's text item."),
    TR("The first response.created of the turn arrived."),
    TR("The first audio delta of the answer arrived."),
    TR("The delta with the answer's first sample above silence (-40 dB) arrived."),
    TR("The answer's first sample came out of the device (WebRTC: output_audio_buffer.started)."),
    TR("The answer's first sample above silence (-40 dB) came out of the device."),
    TR("The last response.done of the turn arrived."),
};
static_assert(std::size(kMomentTexts) == kMoments);

#undef TR

const Definition &definitionOf(Interval interval)
{
    return kDefinitions[size_t(interval)];
}

constexpr auto kIntervals = [] {
    std::array<Interval, std::size(kDefinitions)> intervals{};
    for (size_t i = 0; i < intervals.size(); ++i)
        intervals[i] = kDefinitions[i].interval;
    return intervals;
}();

} // namespace

std::span<const Interval> Latency::all()
{
    return kIntervals;
}

std::string_view Latency::key(Interval interval)
{
    return definitionOf(interval).key;
}

QString Latency::name(Interval interval)
{
    return QCoreApplication::translate("turnscope", definitionOf(interval).name);
}

QString Latency::definition(Interval interval)
{
    return QCoreApplication::translate("turnscope", definitionOf(interval).text);
}

bool Latency::isEstimate(Interval interval)
{
    return definitionOf(interval).from == Moment::VoiceEnd;
}

QString Latency::definition(Moment moment)
{
    return QCoreApplication::translate("turnscope", kMomentTexts[size_t(moment)]);
}

Moment Latency::from(Interval interval)
{
    return definitionOf(interval).from;
}

Moment Latency::to(Interval interval)
{
    return definitionOf(interval).to;
}

std::optional<microseconds> Latency::of(const TurnMoments &moments, Interval interval)
{
    const Definition &definition = definitionOf(interval);
    const auto &from = moments[definition.from];
    const auto &to = moments[definition.to];
    if (!from || !to || *to < *from)
        return std::nullopt;
    return *to - *from;
}

std::optional<microseconds> Latency::answerWait(const TurnMoments &moments)
{
    return of(moments, moments[Moment::FirstSound] ? Interval::VoiceToVoice : Interval::VoiceToAudio);
}

Percentiles percentiles(std::vector<microseconds> lengths)
{
    if (lengths.empty())
        return {};
    auto begin = lengths.begin(); // what comes before is in its place
    const auto rank = [&](double share) {
        const auto place = std::ptrdiff_t(std::max(1.0, std::ceil(share * double(lengths.size())))) - 1;
        std::nth_element(begin, lengths.begin() + place, lengths.end());
        begin = lengths.begin() + place;
        return *begin;
    };
    const microseconds half = rank(0.50);
    const microseconds most = rank(0.90);
    const microseconds nearlyAll = rank(0.95);
    return {lengths.size(), half, most, nearlyAll, *std::max_element(begin, lengths.end())};
}

} // namespace turnscope
