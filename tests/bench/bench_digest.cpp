// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_simdjson.h"
#include "tests/bench/figure.h"
#include "tests/bench/program.h"
#include "tests/bench/sample_logs.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kMinutes = 60;

QString spoken()
{
    return sample_logs::spoken(sample_logs::sized(kMinutes));
}

QString small()
{
    return sample_logs::small(quint32(sample_logs::sized(1'000'000)));
}

Program digest(const QStringList &arguments)
{
    return {u"turnscope digest"_s, QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
            QStringList{u"digest"_s, u"--to"_s, u"jsonl"_s} << arguments};
}

void keepLeast(Program::Spent &least, const Program::Spent &spent)
{
    least.wall = std::min(least.wall, spent.wall);
    least.cpu = std::min(least.cpu, spent.cpu);
}

struct Case
{
    const char *what;
    QString (*log)();
    Figure::Reach reach;
};

/// Small events are told beside what a pass by simdjson takes: of a byte of them there is the most to be done.
constexpr Case kCases[]{{"digest, 60 min with audio, of log a second and core", &spoken, Figure::Reach::AtLeast},
                        {"digest, 1 M small events, of log a second and core", &small, Figure::Reach::Shown}};

void throughput(benchmark::State &state)
{
    const Case &each = kCases[state.range(0)];
    const QString log = each.log();
    const double gigabytes = double(QFile(log).size()) / 1e9;
    const Program lines{u"wc"_s, QStandardPaths::findExecutable(u"wc"_s), {u"-l"_s, log}};
    for (auto _ : state) {
        Program::Spent ours{1e9, 1e9}, counted{1e9, 1e9}, parsed{1e9, 1e9};
        for (int round = 0; round < kRounds; ++round) {
            keepLeast(ours, digest({log}).run());
            keepLeast(counted, lines.run());
            const double before = cpuMs();
            const double wall = wallMs([&] { benchmark::DoNotOptimize(bareSimdjson(log)); });
            keepLeast(parsed, {wall / 1000, (cpuMs() - before) / 1000});
        }
        char against[240];
        std::snprintf(
            against, sizeof against,
            "processor time %.2f s for %.0f MB, %.2f s by the clock; simdjson load + iterate_many %.2f s, ours "
            "%.1f of it; wc -l %.2f s",
            ours.cpu, gigabytes * 1000, ours.wall, parsed.cpu, ours.cpu / parsed.cpu, counted.cpu);
        report(state, {each.what, each.reach, 1, gigabytes / ours.cpu, "GB", against});
    }
}

/// Our own detector hears all of the user's side.
void speech(benchmark::State &state)
{
    const int minutes = sample_logs::sized(20);
    const QString log = sample_logs::spoken(minutes);
    for (auto _ : state) {
        Program::Spent ours{1e9, 1e9};
        for (int round = 0; round < 2; ++round)
            keepLeast(ours, digest({u"--speech"_s, log}).run());
        char against[120];
        std::snprintf(against, sizeof against, "processor time %.2f s for %d min of audio; %.2f s by the clock",
                      ours.cpu, minutes, ours.wall);
        report(state, {"digest --speech, of real time a core", Figure::Reach::AtLeast, 200, minutes * 60 / ours.cpu,
                       "x", against});
    }
}

/// Two halves of a fleet by two processes, beside all of it by one: what shards cost.
void shards(benchmark::State &state)
{
    const QString log = spoken();
    const Program whole = digest({log, log});
    const std::array halves{digest({log}), digest({log})};
    for (auto _ : state) {
        Program::Spent one{1e9, 1e9}, two{1e9, 1e9};
        for (int round = 0; round < kRounds; ++round) {
            keepLeast(one, whole.run());
            keepLeast(two, Program::together(halves));
        }
        char against[200];
        std::snprintf(
            against, sizeof against,
            "processor time of two processes with half of the logs each, beside one with all; by the clock %.2f "
            "and %.2f s",
            two.wall, one.wall);
        report(state, {"digest, two shards beside one", Figure::Reach::AtMost, 1.1, two.cpu / one.cpu, "x", against});
    }
}

} // namespace

BENCHMARK(throughput)->DenseRange(0, std::size(kCases) - 1)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(speech)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(shards)->Iterations(1)->Unit(benchmark::kSecond);

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QTemporaryDir home; // neither read nor change the user's settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
