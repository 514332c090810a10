// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/latency.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

using Moment = std::optional<SessionTime> Turn::*;

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
    {Interval::Endpointing, "endpointing", &Turn::voiceEnd, &Turn::speechStopped, TR("Endpointing"),
     TR("From the end of the voice to speech_stopped: the silence that ends a turn, and the way here.")},
    {Interval::Commit, "commit", &Turn::speechStopped, &Turn::committed, TR("Commit"),
     TR("From speech_stopped to input_audio_buffer.committed.")},
    {Interval::Start, "start", &Turn::committed, &Turn::responseCreated, TR("Start"),
     TR("From input_audio_buffer.committed, or the text item, to the first response.created.")},
    {Interval::FirstAudio, "first_audio", &Turn::responseCreated, &Turn::firstAudio, TR("First audio"),
     TR("From the first response.created to the first audio delta; tool calls are in it.")},
    {Interval::Playout, "playout", &Turn::firstAudio, &Turn::firstSound, TR("Playout"),
     TR("From the first audio delta to the first sample at the speaker.")},
    {Interval::VoiceToVoice, "voice_to_voice", &Turn::voiceEnd, &Turn::firstSound, TR("Voice to voice"),
     TR("From the end of the user's voice to the first sound of the answer.")},
    {Interval::VoiceToAudio, "voice_to_audio", &Turn::voiceEnd, &Turn::firstAudio, TR("Voice to audio"),
     TR("From the end of the user's voice to the first audio delta.")},
    {Interval::SubmitToAudio, "submit_to_audio", &Turn::submitted, &Turn::firstAudio, TR("Submit to audio"),
     TR("From the client's own commit, text or response.create to the first audio delta.")},
    {Interval::SubmitToDone, "submit_to_done", &Turn::submitted, &Turn::done, TR("Submit to done"),
     TR("From the client's own commit, text or response.create to the last response.done.")},
};

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
    return definitionOf(interval).from == &Turn::voiceEnd;
}

std::optional<microseconds> Latency::of(const Turn &turn, Interval interval)
{
    const Definition &definition = definitionOf(interval);
    const auto &from = turn.*definition.from;
    const auto &to = turn.*definition.to;
    if (!from || !to || *to < *from)
        return std::nullopt;
    return *to - *from;
}

Percentiles percentiles(std::span<const Turn> turns, Interval interval)
{
    std::vector<microseconds> lengths;
    for (const Turn &turn : turns) {
        if (const auto length = Latency::of(turn, interval))
            lengths.push_back(*length);
    }
    if (lengths.empty())
        return {};
    std::ranges::sort(lengths);
    const auto rank = [&](double share) {
        return lengths[size_t(std::max(1.0, std::ceil(share * double(lengths.size())))) - 1];
    };
    return {lengths.size(), rank(0.50), rank(0.90), rank(0.95), lengths.back()};
}

} // namespace turnscope
