// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/base64.h"
#include "models/audio/peak_pyramid.h"
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"
#include "models/recording/memory_frames.h"
#include "models/session/session_fold.h"
#include "tests/support/fold_events.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>

using namespace turnscope;

namespace {

constexpr int kRate = 24000;
constexpr qint64 kHour = 3600;

std::vector<qint16> noise(qint64 count)
{
    QRandomGenerator random(1);
    std::vector<qint16> samples(static_cast<size_t>(count));
    random.fillRange(reinterpret_cast<quint32 *>(samples.data()), count / 2);
    return samples;
}

/// Base64 of PCM16 as long as an append of 40 ms, of 1 s, or of an hour, as the argument says.
QByteArray text(const benchmark::State &state)
{
    return encodeSamples(noise(kRate * state.range(0) / 1000), AudioEncoding::Pcm16).toBase64();
}

void countText(benchmark::State &state, const QByteArray &text)
{
    state.SetBytesProcessed(int64_t(state.iterations()) * text.size());
}

void base64IntoABuffer(benchmark::State &state)
{
    const QByteArray encoded = text(state);
    std::vector<char> buffer(size_t(base64DecodedSize(encoded)));
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeBase64(encoded, buffer));
    countText(state, encoded);
}

void base64(benchmark::State &state)
{
    const QByteArray encoded = text(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeBase64(encoded));
    countText(state, encoded);
}

void base64OfQt(benchmark::State &state)
{
    const QByteArray encoded = text(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors));
    countText(state, encoded);
}

void copyOfTheSameLength(benchmark::State &state)
{
    const QByteArray encoded = text(state);
    std::vector<char> buffer(size_t(encoded.size()));
    for (auto _ : state) {
        std::copy(encoded.begin(), encoded.end(), buffer.begin());
        benchmark::ClobberMemory();
    }
    countText(state, encoded);
}

void buildPeaksOfAnHour(benchmark::State &state)
{
    const std::vector<qint16> piece = noise(960);
    for (auto _ : state) {
        PeakPyramid peaks;
        for (qint64 count = 0; count < kRate * kHour; count += qint64(piece.size()))
            peaks.append(piece);
        benchmark::DoNotOptimize(peaks);
        state.counters["MiB"] = double(peaks.memory()) / (1 << 20);
    }
}

/// One frame of a waveform: 1,920 columns over the argument's share of 3 hours, in thousandths.
void columnsOfThreeHours(benchmark::State &state)
{
    PeakPyramid peaks;
    const std::vector<qint16> minute = noise(kRate * 60);
    for (int i = 0; i < 180; ++i)
        peaks.append(minute);
    const double step = double(peaks.sampleCount()) * double(state.range(0)) / 1000 / 1920;
    double first = 0;
    for (auto _ : state) {
        int sum = 0;
        for (int column = 0; column < 1920; ++column)
            sum += peaks.peak(qint64(first + column * step), qint64(step)).max;
        benchmark::DoNotOptimize(sum);
        first += 17; // panning
    }
}

void decodeAnHour(benchmark::State &state)
{
    const QByteArray encoded = text(state);
    for (auto _ : state) {
        PeakPyramid peaks;
        for (qint64 second = 0; second < kHour; ++second)
            peaks.append(decodeSamples(*decodeBase64(encoded), AudioEncoding::Pcm16));
        benchmark::DoNotOptimize(peaks);
    }
}

/// An hour of input in appends of 40 ms, and 20 minutes of answers in deltas of 200 ms: 320 MB.
void foldAnHour(benchmark::State &state)
{
    auto frames = std::make_shared<MemoryFrames>();
    EventStore events(frames);
    const auto add = [&](std::string_view type, const char *field, const QByteArray &audio, qint64 ms) {
        const QByteArray frame = "{\"type\":\"" + QByteArray(type.data(), qsizetype(type.size())) + "\",\"" + field
                                 + "\":\"" + audio + "\"}";
        events.append({.at = SessionTime(milliseconds(ms)),
                       .offset = frames->append(frame),
                       .length = quint32(frame.size()),
                       .type = events.strings().intern(type)});
        return frame.size();
    };
    const QByteArray input = encodeSamples(noise(960), AudioEncoding::Pcm16).toBase64();
    const QByteArray output = encodeSamples(noise(4800), AudioEncoding::Pcm16).toBase64();
    qint64 bytes = 0;
    for (qint64 ms = 0; ms < kHour * 1000; ms += 40) {
        bytes += add("input_audio_buffer.append", "audio", input, ms);
        if (ms % 600 == 0)
            bytes += add("response.output_audio.delta", "delta", output, ms);
    }
    for (auto _ : state) {
        SessionFold fold;
        foldAll(fold, events);
        benchmark::DoNotOptimize(fold.modelStretches());
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes);
}

void resampleAMinute(benchmark::State &state)
{
    const std::vector<float> piece = toFloat(noise(960));
    for (auto _ : state) {
        Resampler resampler(kRate, 16000, static_cast<Resampler::Quality>(state.range(0)));
        for (int i = 0; i < 1500; ++i)
            benchmark::DoNotOptimize(resampler.push(piece));
    }
}

} // namespace

BENCHMARK(base64IntoABuffer)->Arg(40)->Arg(1000)->Arg(3'600'000);
BENCHMARK(base64)->Arg(40)->Arg(1000)->Arg(3'600'000);
BENCHMARK(base64OfQt)->Arg(40)->Arg(1000)->Arg(3'600'000);
BENCHMARK(copyOfTheSameLength)->Arg(40)->Arg(1000)->Arg(3'600'000);
BENCHMARK(buildPeaksOfAnHour)->Unit(benchmark::kMillisecond);
BENCHMARK(columnsOfThreeHours)->Arg(1000)->Arg(100)->Arg(10)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(decodeAnHour)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(foldAnHour)->Unit(benchmark::kMillisecond);
BENCHMARK(resampleAMinute)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
