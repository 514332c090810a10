// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"
#include "models/session/session_fold.h"
#include "tests/bench/bare_simdjson.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"
#include "tests/support/fold_events.h"

#include <QFile>

using namespace turnscope;

namespace {

constexpr int kRounds = 7;

std::shared_ptr<const EventStore> index(const QString &path)
{
    auto reader = LogReader::open(path);
    if (!reader || !reader->read())
        qFatal("%s cannot be read", qPrintable(path));
    return reader->events();
}

std::string rate(const QString &path, const Pair &pair)
{
    const double megabytes = double(QFile(path).size()) / 1e6;
    char text[240];
    std::snprintf(
        text, sizeof text,
        "%.0f MB: ours %.0f ms (%.2f GB/s), simdjson load + iterate_many reading type, item_id, response_id %.0f ms; "
        "processor time %.0f : %.0f ms",
        megabytes, pair.ours, megabytes / pair.ours, pair.peer, pair.oursCpu, pair.peerCpu);
    return text;
}

void fullIndex(benchmark::State &state, const std::string &what, const QString &path)
{
    for (auto _ : state) {
        const Pair least = leastOf(
            kRounds, [&] { benchmark::DoNotOptimize(index(path)); },
            [&] { benchmark::DoNotOptimize(bareSimdjson(path)); });
        report(state, {what, Figure::Reach::AtMost, 2, least.ratio(), "x", rate(path, least)});
    }
}

void indexSpoken(benchmark::State &state)
{
    fullIndex(state, "index: 60 min with audio", sample_logs::spoken(sample_logs::sized(60)));
}

void indexSmall(benchmark::State &state)
{
    fullIndex(state, "index: 1 M small events", sample_logs::small(quint32(sample_logs::sized(1'000'000))));
}

double leastFold(const QString &path, quint32 &events)
{
    const auto store = index(path);
    events = store->size();
    double least = 1e300;
    for (int round = 0; round < 3; ++round)
        least = std::min(least, wallMs([&] {
                             SessionFold fold;
                             foldAll(fold, *store);
                             benchmark::DoNotOptimize(fold.applied());
                         }));
    return least;
}

void foldSmall(benchmark::State &state)
{
    for (auto _ : state) {
        quint32 events = 0;
        const double ms = leastFold(sample_logs::small(quint32(sample_logs::sized(1'000'000))), events);
        report(state, {"fold: 1 M events on top of the index", Figure::Reach::AtMost, 1000, ms, "ms",
                       "wall clock, from the file, one worker"});
    }
}

void foldSpoken(benchmark::State &state)
{
    for (auto _ : state) {
        quint32 events = 0;
        const double ms = leastFold(sample_logs::spoken(sample_logs::sized(60)), events);
        report(state, {"all waveforms of 60 min, with the fold", Figure::Reach::AtMost, 1000, ms, "ms",
                       "wall clock, from the file, one worker"});
    }
}

} // namespace

BENCHMARK(indexSpoken)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(indexSmall)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(foldSmall)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(foldSpoken)->Iterations(1)->Unit(benchmark::kMillisecond);
