// SPDX-License-Identifier: GPL-3.0-or-later
// What the tuning bench promises of an hour's recording: how fast it is listened to, how soon a curve is found again, and how
// long a setting takes, and four hundred.
#include "models/audio/sample_codec.h"
#include "models/recording/memory_frames.h"
#include "models/session/session_fold.h"
#include "models/tuning/curve_cache.h"
#include "models/tuning/curve_scan.h"
#include "models/tuning/tuning_sweep.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace turnscope;

namespace {

int hourMs()
{
    return sample_logs::sized(3'600'000);
}

/// Appends of 40 ms of something like speech, as long as `ms`.
std::shared_ptr<EventStore> spokenInput(int ms)
{
    auto frames = std::make_shared<MemoryFrames>();
    auto events = std::make_shared<EventStore>(frames);
    std::vector<QByteArray> pieces;
    const std::vector<qint16> speech = speechLike(24000 * 20, 0.5, 3);
    for (size_t first = 0; first + 960 <= speech.size(); first += 960)
        pieces.push_back(R"({"type":"input_audio_buffer.append","audio":")"
                         + encodeSamples(std::span(speech).subspan(first, 960), AudioEncoding::Pcm16).toBase64()
                         + "\"}");
    for (int i = 0; i * 40 < ms; ++i) {
        const QByteArray &frame = pieces[size_t(i) % pieces.size()];
        events->append({.at = SessionTime(milliseconds((i + 1) * 40)),
                        .offset = frames->append(frame),
                        .length = quint32(frame.size()),
                        .type = events->strings().intern("input_audio_buffer.append")});
    }
    return events;
}

/// An hour of turns of one to six seconds, with pauses in them, a word of noise now and then, and a model that answers.
TuningSweep::Recording talkOfAnHour()
{
    QRandomGenerator random(4);
    auto curve = std::make_shared<SpeechCurve>();
    auto reference = std::make_shared<TuningReference>();
    const auto put = [&](int frames, double least, double most) {
        for (int i = 0; i < frames; ++i)
            curve->probabilities.push_back(float(least + (most - least) * random.generateDouble()));
    };
    while (curve->probabilities.size() * 32 < size_t(hourMs())) {
        put(random.bounded(60, 160), 0, 0.1);
        const bool said = random.bounded(8) > 0;
        const InputTime begin = curve->end();
        for (int part = random.bounded(1, said ? 5 : 2); part > 0; --part) {
            put(said ? random.bounded(15, 50) : random.bounded(3, 9), said ? 0.4 : 0.2, said ? 1.0 : 0.8);
            if (part > 1)
                put(random.bounded(4, 18), 0, 0.4);
        }
        TuningReference::Stretch stretch;
        stretch.kind = said ? TuningReference::Stretch::Kind::Said : TuningReference::Stretch::Kind::Nothing;
        stretch.range = stretch.voice = {begin, curve->end()};
        stretch.faint = begin;
        reference->stretches.push_back(stretch);
        reference->sounding.push_back({curve->end() + milliseconds(900), curve->end() + milliseconds(2500)});
    }
    reference->words = true;
    reference->own = outcomeOf(*reference, *curve, {}).spans;
    return {std::move(curve), std::move(reference)};
}

/// One core: the process's time, against that of the sound.
void listening(benchmark::State &state)
{
    const int ms = sample_logs::sized(120'000);
    const auto events = spokenInput(ms);
    SessionFold fold;
    foldAll(fold, *events);
    (void)CurveScan::create(); // the network is loaded once a process
    for ([[maybe_unused]] auto _ : state) {
        const double before = cpuMs();
        const auto curve = speechCurve(*events, fold.you());
        const double spent = cpuMs() - before;
        if (!curve || curve->isEmpty())
            return state.SkipWithError("no curve");
        report(state, {"tuning: listening", Figure::Reach::AtLeast, 150, ms / spent, "x real time",
                       "of one core, decoding included; what-if probabilities"});
    }
}

void findingAgain(benchmark::State &state)
{
    const auto events = spokenInput(hourMs());
    SessionFold fold;
    foldAll(fold, *events);
    const QTemporaryDir folder;
    const CurveCache cache(folder.path());
    const TuningSweep::Recording talk = talkOfAnHour();
    const auto keyOf = [&] { return CurveCache::key(*events, fold.you().clips(), SpeechProbability::Model::V6, {}); };
    cache.keep(keyOf(), *talk.curve);
    for ([[maybe_unused]] auto _ : state) {
        QByteArray key;
        const double named = wallMs([&] { key = keyOf(); });
        std::optional<SpeechCurve> found;
        const double read = wallMs([&] { found = cache.find(key); });
        if (found != *talk.curve)
            return state.SkipWithError("not found again");
        char against[80];
        std::snprintf(against, sizeof against, "all of its audio is hashed; reading the curve: %.1f ms", read);
        report(state, {"tuning: 1 h's curve is found again", Figure::Reach::Shown, 0, named + read, "ms", against});
    }
}

void applying(benchmark::State &state)
{
    const TuningSweep::Recording talk = talkOfAnHour();
    const TuningOutcome own = ownOutcome(*talk.reference);
    for ([[maybe_unused]] auto _ : state) {
        std::vector<double> times;
        size_t changes = 0;
        for (int i = 0; i < 200; ++i) {
            const TuningSetting setting{.vad = {0.3 + 0.003 * i, milliseconds(300), milliseconds(200 + 3 * i)}};
            times.push_back(wallMs([&] {
                const TuningOutcome outcome = outcomeOf(*talk.reference, *talk.curve, setting);
                changes += changesOf(*talk.reference, own, outcome).size();
            }));
        }
        char against[80];
        std::snprintf(against, sizeof against, "p95 of 200: spans, outcome, changes; %zu turns, %zu changes",
                      own.turns.size(), changes / times.size());
        report(state,
               {"tuning: a setting applied to 1 h", Figure::Reach::AtMost, 10, percentile(times, 0.95), "ms", against});
    }
}

void sweeping(benchmark::State &state)
{
    int none = 0;
    const QCoreApplication application(none, nullptr); // ends the pool's threads
    const TuningSweep::Recording talk = talkOfAnHour();
    TuningSweep::Grid grid;
    for (int i = 0; i < 20; ++i) {
        grid.thresholds.push_back(0.3 + 0.03 * i);
        grid.silences.emplace_back(200 + 40 * i);
    }
    grid.prefixes.emplace_back(300);
    for ([[maybe_unused]] auto _ : state) {
        const double before = cpuMs();
        Result<TuningSweep> sweep;
        const double wall = wallMs([&] { sweep = TuningSweep::of({&talk, 1}, grid, {}); });
        if (!sweep || sweep->front.empty() || !sweep->best)
            return state.SkipWithError("nothing came of it");
        char against[80];
        std::snprintf(against, sizeof against, "%.0f ms of processor time, all threads together", cpuMs() - before);
        report(state, {"tuning: 400 settings on 1 h", Figure::Reach::AtMost, 5000, wall, "ms", against});
    }
}

} // namespace

BENCHMARK(listening)->Iterations(1);
BENCHMARK(findingAgain)->Iterations(1);
BENCHMARK(applying)->Iterations(1);
BENCHMARK(sweeping)->Iterations(1);
