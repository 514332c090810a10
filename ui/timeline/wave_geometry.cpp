// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/wave_geometry.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace turnscope {

namespace {

qint64 samplesIn(qint64 us, int rate)
{
    return us * rate / 1000000;
}

class ColumnRow
{
public:
    explicit ColumnRow(const TimeScale &scale)
        : m_left(scale.left())
        , m_peaks(static_cast<size_t>(scale.width()))
    {
    }

    void join(int x, Peak peak)
    {
        auto &slot = m_peaks[static_cast<size_t>(x - m_left)];
        slot = slot ? Peak{std::min(slot->min, peak.min), std::max(slot->max, peak.max)} : peak;
    }

    std::vector<WaveColumn> columns() const
    {
        std::vector<WaveColumn> columns;
        for (size_t i = 0; i < m_peaks.size(); ++i) {
            if (m_peaks[i])
                columns.push_back({m_left + static_cast<int>(i), *m_peaks[i]});
        }
        return columns;
    }

private:
    int m_left;
    std::vector<std::optional<Peak>> m_peaks;
};

SessionTime endOf(const ModelStretch &stretch, int rate)
{
    return stretch.begin + microseconds(stretch.sampleCount * 1000000 / rate);
}

/// A rest of one item may come in several pieces: one mark, at the first.
void addCut(std::vector<CutMark> &cuts, const TimeScale &scale, const ModelStretch &stretch, int rate)
{
    const microseconds length(stretch.sampleCount * 1000000 / rate);
    if (!cuts.empty() && cuts.back().item == stretch.item && stretch.item != StringId::None)
        cuts.back().unheard += length;
    else
        cuts.push_back({scale.column(stretch.begin), length, stretch.item, stretch.estimated});
}

} // namespace

std::vector<SoundColumn> inputSamples(const TimeScale &scale, const AudioClock &clock, int rate)
{
    std::vector<SoundColumn> columns;
    InputTime from = clock.toInput(scale.time(scale.left()));
    for (int x = scale.left(); x < scale.right(); ++x) {
        const InputTime to = clock.toInput(scale.time(x + 1));
        if (to > from) {
            const qint64 first = samplesIn(toMicroseconds(from), rate);
            const qint64 last = samplesIn(toMicroseconds(to), rate);
            columns.push_back({x, first, std::max<qint64>(last - first, 1)});
        }
        from = to;
    }
    return columns;
}

std::vector<SoundColumn> modelSamples(const TimeScale &scale, std::span<const ModelStretch> stretches, int rate)
{
    std::vector<SoundColumn> columns;
    const SessionRange range = scale.range();
    for (const ModelStretch &stretch : stretches) {
        if (stretch.begin >= range.end)
            break;
        const SessionTime end = endOf(stretch, rate);
        if (end <= range.begin || stretch.sampleCount <= 0)
            continue;
        const int first = std::max(scale.column(stretch.begin), scale.left());
        const int last = std::min(scale.column(end - microseconds(1)), scale.right() - 1);
        for (int x = first; x <= last; ++x) {
            const SessionTime from = std::max(scale.time(x), stretch.begin);
            const SessionTime to = std::min(scale.time(x + 1), end);
            const qint64 begin = std::min(samplesIn((from - stretch.begin).count(), rate), stretch.sampleCount - 1);
            const qint64 stop = std::min(samplesIn((to - stretch.begin).count(), rate), stretch.sampleCount);
            columns.push_back({x, stretch.firstSample + begin, std::max<qint64>(stop - begin, 1), stretch.heard});
        }
    }
    return columns;
}

std::vector<WaveColumn> inputColumns(std::span<const SoundColumn> samples, const PeakAt &peakAt)
{
    std::vector<WaveColumn> columns;
    columns.reserve(samples.size());
    for (const SoundColumn &column : samples)
        columns.push_back({column.x, peakAt(column.first, column.count)});
    return columns;
}

std::vector<WaveColumn> inputColumns(const TimeScale &scale, const AudioClock &clock, int rate, const PeakAt &peakAt)
{
    return inputColumns(inputSamples(scale, clock, rate), peakAt);
}

ModelWave modelColumns(const TimeScale &scale, std::span<const ModelStretch> stretches, int rate, const PeakAt &peakAt)
{
    return modelColumns(scale, stretches, rate, modelSamples(scale, stretches, rate), peakAt);
}

ModelWave modelColumns(const TimeScale &scale, std::span<const ModelStretch> stretches, int rate,
                       std::span<const SoundColumn> samples, const PeakAt &peakAt)
{
    ColumnRow heard(scale);
    ColumnRow unheard(scale);
    for (const SoundColumn &column : samples)
        (column.heard ? heard : unheard).join(column.x, peakAt(column.first, column.count));
    ModelWave wave{heard.columns(), unheard.columns(), {}};
    const SessionRange range = scale.range();
    for (const ModelStretch &stretch : stretches) {
        if (stretch.begin >= range.end)
            break;
        if (stretch.cut && endOf(stretch, rate) > range.begin && stretch.sampleCount > 0)
            addCut(wave.cuts, scale, stretch, rate);
    }
    return wave;
}

double waveGain(Peak loudest)
{
    const int reach = std::max(-static_cast<int>(loudest.min), static_cast<int>(loudest.max));
    return reach == 0 ? 1.0 : std::clamp(0.94 * 32768.0 / reach, 1.0, 10.0);
}

} // namespace turnscope
