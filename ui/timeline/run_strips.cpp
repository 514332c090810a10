// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/run_strips.h"

#include "models/text/time_text.h"
#include "ui/theme/contrast.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace turnscope {

namespace {

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunWords)
};

constexpr int kThick = 3;      // px
constexpr int kThin = 2;       // px
constexpr int kLeastStrip = 2; // px wide
constexpr int kDot = 2;        // px, and as much between two
constexpr int kHatching = 6;   // px from line to line

bool isShown(SampleRun::Kind kind, std::span<const SampleRun> within, const SoundColumn &column)
{
    if (kind != SampleRun::Kind::Zeros)
        return !within.empty();
    qint64 zeros = 0;
    for (const SampleRun &run : within)
        zeros += std::min(run.end(), column.first + column.count) - std::max(run.first, column.first);
    return zeros > 0 && 2 * zeros >= column.count;
}

void paintDots(QPainter &painter, const RunStrip &strip, int top, const QColor &color)
{
    for (int x = strip.left; x < strip.right; ++x) {
        if (x / kDot % 2 == 0)
            painter.fillRect(x, top, 1, kThin, color);
    }
}

void paintHatching(QPainter &painter, const RunStrip &strip, const QRect &lane, const QColor &color)
{
    painter.save();
    painter.setClipRect(QRect(strip.left, lane.top(), strip.right - strip.left, lane.height()), Qt::IntersectClip);
    painter.setPen(color);
    const int first = (strip.left - lane.height()) / kHatching * kHatching;
    for (int x = first; x < strip.right; x += kHatching)
        painter.drawLine(x, lane.bottom(), x + lane.height(), lane.top());
    painter.restore();
}

QString textOfMany(SampleRun::Kind kind, int count)
{
    switch (kind) {
    case SampleRun::Kind::FullScale:
        return RunWords::tr("Samples at full scale %n time(s), close together.", nullptr, count);
    case SampleRun::Kind::Zeros:
        return RunWords::tr("Exact zeros %n time(s), close together.", nullptr, count);
    case SampleRun::Kind::Missing:
        break;
    }
    return RunWords::tr("Audio that is not in this log %n time(s), close together.", nullptr, count);
}

QString textOf(SampleRun::Kind kind, const SampleRun &run, int rate)
{
    if (run.joined > 1)
        return textOfMany(kind, run.joined);
    const QString length = durationText(microseconds(run.count * 1000000 / rate));
    switch (kind) {
    case SampleRun::Kind::FullScale:
        return RunWords::tr(
            "%n sample(s) in a row at full scale, the loudest that the format can say: what is louder is clipped.",
            nullptr, static_cast<int>(std::min<qint64>(run.count, 1'000'000'000)));
    case SampleRun::Kind::Zeros:
        return RunWords::tr(
                   "Exact zeros for %1: a mute, a filled gap, or the silence of a codec or a synthetic voice. No fault "
                   "by itself.")
            .arg(length);
    case SampleRun::Kind::Missing:
        break;
    }
    if (run.count == 0)
        return RunWords::tr("Dropped: audio was lost here, or cannot be read. How much, the log does not say.");
    return RunWords::tr(
               "Not in this log: %1 of audio. It was left out, or cannot be read; silence stands in its place.")
        .arg(length);
}

} // namespace

std::vector<RunStrip> runStrips(const SampleRuns &runs, std::span<const SoundColumn> columns)
{
    std::vector<RunStrip> strips;
    for (const SampleRun::Kind kind : SampleRun::kKinds) {
        if (runs.of(kind).empty())
            continue;
        std::vector<int> places;
        for (const SoundColumn &column : columns) {
            if (isShown(kind, runs.within(kind, column.first, column.count), column))
                places.push_back(column.x);
        }
        std::ranges::sort(places); // stretches may overlap
        for (const int x : places) {
            if (!strips.empty() && strips.back().kind == kind && x <= strips.back().right)
                strips.back().right = x + 1;
            else
                strips.push_back({x, x + 1, kind});
        }
    }
    return strips;
}

void paintRunStrips(QPainter &painter, std::span<const RunStrip> strips, const QRect &lane, const Theme &theme)
{
    const int bottom = lane.bottom(); // where QCustomPlot cuts a plottable off
    const auto edge = [&](const RunStrip &strip, int top, int thick, const QColor &color) {
        painter.fillRect(strip.left, top, std::max(strip.right - strip.left, kLeastStrip), thick, color);
    };
    for (const RunStrip &strip : strips) {
        switch (strip.kind) {
        case SampleRun::Kind::FullScale:
            edge(strip, lane.top(), kThick + 1, theme.window);
            edge(strip, lane.top(), kThick, theme.error);
            break;
        case SampleRun::Kind::Zeros:
            paintDots(painter, strip, bottom - kThin, theme.dim);
            break;
        case SampleRun::Kind::Missing:
            paintHatching(painter, strip, lane, mixed(theme.tool, theme.window, 0.3));
            edge(strip, bottom - kThick, kThick, theme.tool);
            break;
        }
    }
}

QString runText(const AudioTrack &track, const SoundColumn &column)
{
    QStringList lines;
    for (const SampleRun::Kind kind : SampleRun::kKinds) {
        const std::span<const SampleRun> within = track.runs().within(kind, column.first, column.count);
        if (!isShown(kind, within, column))
            continue;
        lines << textOf(kind, within.front(), track.rate());
        if (within.size() > 1)
            lines.back() +=
                QChar(u' ')
                + RunWords::tr("And %n more within this pixel.", nullptr, static_cast<int>(within.size() - 1));
    }
    return lines.join(u'\n');
}

} // namespace turnscope
