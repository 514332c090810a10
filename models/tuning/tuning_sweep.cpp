// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/tuning_sweep.h"

#include "models/text/time_text.h"
#include "models/within_memory.h"
#include "models/work/work_pool.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowestThreshold = 30; // hundredths, as those below
constexpr int kHighestThreshold = 86;
constexpr int kThresholdStep = 8;
constexpr int kShortestSilence = 200; // ms
constexpr int kLongestSilence = 840;
constexpr int kSilenceStep = 80;

/// An axis with some values put in, each in place of those that are nearer to it than half a step.
std::vector<int> axis(int least, int most, int step, std::vector<int> wanted)
{
    std::ranges::sort(wanted);
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    std::vector<int> values = wanted;
    for (int value = least; value <= most; value += step) {
        if (std::ranges::none_of(wanted, [&](int other) { return 2 * std::abs(other - value) < step; }))
            values.push_back(value);
    }
    std::ranges::sort(values);
    return values;
}

/// The cells of a sweep, which several threads take one after another.
class CellQueue
{
public:
    CellQueue(std::span<const TuningSweep::Recording> recordings, const TuningSetting &setting,
              std::vector<TuningSweep::Cell> &cells, const std::atomic<bool> *cancelled)
        : m_recordings(recordings)
        , m_setting(setting)
        , m_cells(cells)
        , m_cancelled(cancelled)
    {
    }

    /// Until none is left, or all is given up. `told` after each.
    void work(const std::function<void(double)> &told = {})
    {
        while (!isGivenUp()) {
            const size_t cell = m_next.fetch_add(1, std::memory_order_relaxed);
            if (cell >= m_cells.size())
                return;
            if (!withinMemory([&] { tryOut(m_cells[cell]); }))
                m_failed = true;
            const size_t done = m_done.fetch_add(1, std::memory_order_relaxed) + 1;
            if (told)
                told(double(done) / double(m_cells.size()));
        }
    }

    /// With idle threads of the pool, as far as there are any; returns when all have ended.
    void workWithOthers(const std::function<void(double)> &told)
    {
        QThreadPool &pool = threads(WorkPool::Asked);
        QSemaphore ended;
        int helpers = 0;
        for (; helpers < QThread::idealThreadCount() - 1; ++helpers) {
            const bool begun = pool.tryStart([this, &ended] {
                work();
                ended.release();
            });
            if (!begun)
                break;
        }
        work(told);
        ended.acquire(helpers);
        if (told && !isGivenUp())
            told(1); // the last cell may have been another's
    }

    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    bool hasFailed() const { return m_failed; }

private:
    bool isGivenUp() const { return m_failed || isCancelled(); }

    void tryOut(TuningSweep::Cell &cell) const
    {
        TuningSetting setting = m_setting;
        setting.vad = cell.vad;
        for (const TuningSweep::Recording &recording : m_recordings) {
            if (isCancelled())
                return;
            cell.sums.add(outcomeOf(*recording.reference, *recording.curve, setting).sums);
        }
        cell.wait = cell.sums.medianWait();
    }

    std::span<const TuningSweep::Recording> m_recordings;
    const TuningSetting &m_setting;
    std::vector<TuningSweep::Cell> &m_cells;
    const std::atomic<bool> *m_cancelled;
    std::atomic<size_t> m_next{0};
    std::atomic<size_t> m_done{0};
    std::atomic<bool> m_failed{false};
};

/// What is better comes first: fewer errors, a shorter wait, fewer first sounds cut off; of equals what is nearest to a
/// setting.
auto rankOf(const TuningSweep::Cell &cell, const TurnDetectorSettings &near)
{
    const auto hundredths = std::lround(std::abs(cell.vad.threshold - near.threshold) * 100);
    return std::tuple(cell.sums.errors(), cell.wait.value_or(milliseconds::max()), cell.sums.cutOff, hundredths,
                      std::chrono::abs(cell.vad.prefixPadding - near.prefixPadding));
}

void findFront(TuningSweep &sweep, const TurnDetectorSettings &near)
{
    std::vector<size_t> byWait;
    for (size_t i = 0; i < sweep.cells.size(); ++i) {
        if (sweep.cells[i].wait)
            byWait.push_back(i);
    }
    std::ranges::stable_sort(byWait, {},
                             [&](size_t i) { return std::pair(*sweep.cells[i].wait, rankOf(sweep.cells[i], near)); });
    for (const size_t i : byWait) {
        if (!sweep.front.empty() && sweep.cells[i].sums.errors() >= sweep.cells[sweep.front.back()].sums.errors())
            continue;
        sweep.cells[i].onFront = true;
        sweep.front.push_back(i);
    }
}

void findBest(TuningSweep &sweep, const TurnDetectorSettings &near)
{
    const std::optional<milliseconds> own = sweep.own.medianWait();
    const auto better = [&](size_t one, const std::optional<size_t> &other) {
        return !other || rankOf(sweep.cells[one], near) < rankOf(sweep.cells[*other], near);
    };
    std::optional<size_t> sooner;
    std::optional<size_t> any;
    for (size_t i = 0; i < sweep.cells.size(); ++i) {
        const std::optional<milliseconds> wait = sweep.cells[i].wait;
        if (sweep.cells[i].sums.errors() > sweep.own.errors())
            continue;
        if (wait && own && *wait < *own && better(i, sooner))
            sooner = i;
        if (better(i, any))
            any = i;
    }
    sweep.bestIsSooner = sooner.has_value();
    sweep.best = sooner ? sooner : any;
}

} // namespace

TuningSweep::Grid TuningSweep::Grid::around(std::span<const TurnDetectorSettings> settings)
{
    std::vector<int> thresholds;
    std::vector<int> silences;
    for (const TurnDetectorSettings &each : settings) {
        thresholds.push_back(std::clamp(int(std::lround(each.threshold * 100)), 0, 100));
        silences.push_back(int(std::clamp(each.silenceDuration, milliseconds(0), TurnDetector::kLongest).count()));
    }
    Grid grid;
    for (const int each : axis(kLowestThreshold, kHighestThreshold, kThresholdStep, thresholds))
        grid.thresholds.push_back(each / 100.0);
    for (const int each : axis(kShortestSilence, kLongestSilence, kSilenceStep, silences))
        grid.silences.emplace_back(each);
    grid.prefixes.push_back(settings.empty() ? TurnDetectorSettings().prefixPadding : settings.back().prefixPadding);
    return grid;
}

TurnDetectorSettings TuningSweep::Grid::at(size_t cell) const
{
    const size_t row = cell / silences.size();
    return {.threshold = thresholds[row % thresholds.size()],
            .prefixPadding = prefixes[row / thresholds.size()],
            .silenceDuration = silences[cell % silences.size()]};
}

QString TuningSweep::name(const TurnDetectorSettings &vad)
{
    return u"%1 · %2 · %3"_s.arg(vad.threshold, 0, 'f', 2)
        .arg(vad.prefixPadding.count())
        .arg(vad.silenceDuration.count());
}

namespace {

/// "1 split, 2 joined and 1 false"; "no errors" of none.
QString errorsText(const TuningSums &sums)
{
    QStringList parts;
    if (sums.split > 0)
        parts << TuningSweep::tr("%n split", nullptr, int(sums.split));
    if (sums.joined > 0)
        parts << TuningSweep::tr("%n joined", nullptr, int(sums.joined));
    if (sums.lost > 0)
        parts << TuningSweep::tr("%n lost", nullptr, int(sums.lost));
    if (sums.falseSpans > 0)
        parts << TuningSweep::tr("%n false", nullptr, int(sums.falseSpans));
    if (parts.isEmpty())
        return TuningSweep::tr("no errors");
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last : TuningSweep::tr("%1 and %2").arg(parts.join(u", "_s), last);
}

} // namespace

QString TuningSweep::sentence() const
{
    const bool isKnown = judged && !cells.empty() && own.said + own.falseSpans > 0;
    if (isKnown && unsentPauses)
        return tr("None is called the best: the client sent no audio between its turns, and what a detector would have "
                  "made of those pauses is not known.");
    if (!best)
        return isKnown ? tr("All settings make more errors than A.") : QString();
    const Cell &cell = cells[*best];
    const QString leaves = tr("%1 leaves %2").arg(name(cell.vad), errorsText(cell.sums));
    const std::optional<milliseconds> ownWait = own.medianWait();
    if (!cell.wait)
        return tr("%1; how soon it would answer is not known.").arg(leaves);
    if (!ownWait)
        return tr("%1; how soon A answers is not known.").arg(leaves);
    const milliseconds later = *cell.wait - *ownWait;
    if (bestIsSooner)
        return tr("%1, and still answers %2 earlier than A.").arg(leaves, millisecondsText(-later));
    if (later == milliseconds(0))
        return tr("%1, and answers as soon as A. None answers sooner without more errors than A.").arg(leaves);
    return tr("%1, and answers %2 later than A. None answers sooner without more errors than A.")
        .arg(leaves, millisecondsText(later));
}

Result<TuningSweep> TuningSweep::of(std::span<const Recording> recordings, const Grid &grid,
                                    const TuningSetting &setting, const std::atomic<bool> *cancelled,
                                    const std::function<void(double)> &progress)
{
    QElapsedTimer timer;
    timer.start();
    TuningSweep sweep;
    sweep.grid = grid;
    sweep.recordings = recordings.size();
    for (const Recording &recording : recordings) {
        sweep.own.add(ownOutcome(*recording.reference, {.idleTimeout = recording.idleTimeout}).sums);
        sweep.judged |= recording.reference->isJudged();
        sweep.unsentPauses |= recording.reference->unsentPauses;
    }
    sweep.cells.resize(grid.size());
    for (size_t i = 0; i < sweep.cells.size(); ++i)
        sweep.cells[i].vad = grid.at(i);
    CellQueue queue(recordings, setting, sweep.cells, cancelled);
    queue.workWithOthers(progress);
    if (queue.isCancelled())
        return failure({});
    if (queue.hasFailed())
        return tl::unexpected(NotEnoughMemory::error());
    findFront(sweep, setting.vad);
    if (sweep.judged && !sweep.unsentPauses && sweep.own.said + sweep.own.falseSpans > 0)
        findBest(sweep, setting.vad);
    sweep.took = microseconds(timer.nsecsElapsed() / 1000);
    return sweep;
}

} // namespace turnscope
