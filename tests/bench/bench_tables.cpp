// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/event_matcher.h"
#include "models/recording/importers/log_reader.h"
#include "models/tables/event_row_list.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_logs.h"

#include <QProcess>
#include <QStandardPaths>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 7;

std::shared_ptr<const EventStore> index(const QString &path)
{
    auto reader = LogReader::open(path);
    if (!reader || !reader->read())
        qFatal("%s cannot be read", qPrintable(path));
    return reader->events();
}

/// What the worker of the event list does when the filter changed: the rows that are left, with runs folded.
quint32 filter(const EventStore &events, const QString &text)
{
    const auto parsed = EventFilter::parse(text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().text));
    EventMatcher matcher(*parsed);
    EventRowList rows(true);
    const quint32 end = events.size();
    for (EventIndex i{0}; number(i) < end; i = next(i)) {
        if (matcher.matches(events, i))
            rows.add(events, i);
    }
    return rows.eventCount();
}

double leastFilterMs(const EventStore &events, const QString &text)
{
    double least = 1e300;
    for (int round = 0; round < kRounds; ++round)
        least = std::min(least, wallMs([&] { benchmark::DoNotOptimize(filter(events, text)); }));
    return least;
}

void filterSmall(benchmark::State &state)
{
    const auto events = index(sample_logs::small(quint32(sample_logs::sized(1'000'000))));
    for (auto _ : state) {
        double most = 0;
        for (const QString &text :
             {u"t"_s, u"type:response.*"_s, u"from:client -append"_s, u"item:item_M0000 or error"_s})
            most = std::max(most, leastFilterMs(*events, text));
        report(state, {"filter: 1 M events, the worker's part", Figure::Reach::AtMost, 100, most, "ms",
                       "the slowest of four filters, least of 7"});
    }
}

/// The same words in the same file, by ripgrep and by the filter; the file is in the page cache for both.
void searchText(benchmark::State &state)
{
    const QString path = sample_logs::small(quint32(sample_logs::sized(1'000'000)));
    const auto events = index(path);
    const QString ripgrep = QStandardPaths::findExecutable(u"rg"_s);
    for (auto _ : state) {
        if (ripgrep.isEmpty()) {
            state.SkipWithError("ripgrep is not installed");
            break;
        }
        quint32 ours = 0, theirs = 0;
        const Pair least = leastOf(
            kRounds, [&] { ours = filter(*events, u"text:refund"_s); },
            [&] {
                QProcess process;
                process.start(ripgrep, {u"-c"_s, u"-i"_s, u"refund"_s, path});
                process.waitForFinished(-1);
                theirs = process.readAllStandardOutput().trimmed().toUInt();
            });
        if (ours != theirs || ours == 0)
            state.SkipWithError("ripgrep finds something else");
        char against[120];
        std::snprintf(against, sizeof against, "rg -c -i: %.0f ms, ours %.0f ms, %u hits each", least.peer, least.ours,
                      ours);
        report(state, {"full-text search over 1 M small events", Figure::Reach::AtLeast, 0.5, least.peer / least.ours,
                       "x", against});
    }
}

} // namespace

BENCHMARK(filterSmall)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(searchText)->Iterations(1)->Unit(benchmark::kMillisecond);
