// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/vad_sweep_report.h"

#include "app/commands/terminal_text.h"
#include "app/commands/vad_meaning.h"
#include "models/text/time_text.h"

#include <QJsonArray>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellWidth = 7;

QJsonObject cellJson(const TuningSweep::Cell &cell)
{
    QJsonObject object = VadMeaning::sumsJson(cell.sums);
    object.insert(u"threshold"_s, cell.vad.threshold);
    object.insert(u"prefix_padding_ms"_s, qint64(cell.vad.prefixPadding.count()));
    object.insert(u"silence_duration_ms"_s, qint64(cell.vad.silenceDuration.count()));
    object.insert(u"front"_s, cell.onFront);
    return object;
}

QString medianText(const TuningSums &sums)
{
    const auto wait = sums.medianWait();
    return wait ? VadSweepReport::tr("median wait %1").arg(millisecondsText(*wait))
                : VadSweepReport::tr("no wait is known");
}

QString errorsLine(const QString &name, const TuningSums &sums)
{
    const QString line =
        u"%1  %2, %3"_s.arg(name, VadSweepReport::tr("%n error(s)", nullptr, int(sums.errors())), medianText(sums));
    return sums.fresh == 0
               ? line
               : VadSweepReport::tr("%1, %n time(s) speech where the session heard none", nullptr, int(sums.fresh))
                     .arg(line);
}

} // namespace

QJsonObject VadSweepReport::json() const
{
    QJsonArray cells;
    for (const TuningSweep::Cell &cell : sweep.cells)
        cells.append(cellJson(cell));
    QJsonArray front;
    for (const size_t index : sweep.front)
        front.append(qint64(index));
    QJsonArray basis;
    for (const TuningSweep::Recording &recording : recordings) {
        using Kind = TuningReference::Stretch::Kind;
        basis.append(QJsonObject{{u"words"_s, recording.reference->words},
                                 {u"hand_marks"_s, qint64(recording.reference->handMarks)},
                                 {u"unsent_pauses"_s, recording.reference->unsentPauses},
                                 {u"unknown"_s, qint64(recording.reference->count(Kind::Unknown))}});
    }
    return {{u"files"_s, QJsonArray::fromStringList(files)},
            {u"references"_s, basis},
            {u"cells"_s, cells},
            {u"front"_s, front},
            {u"own"_s, VadMeaning::sumsJson(sweep.own)},
            {u"best"_s, sweep.best ? QJsonValue(qint64(*sweep.best)) : QJsonValue()},
            {u"best_is_sooner"_s, sweep.bestIsSooner},
            {u"sentence"_s, sweep.sentence()},
            {u"took_us"_s, qint64(sweep.took.count())}};
}

QString VadSweepReport::cellText(size_t cell) const
{
    const TuningSweep::Cell &each = sweep.cells[cell];
    const QString sign = sweep.best == cell                              ? u"*"_s
                         : std::ranges::find(own, each.vad) != own.end() ? u"A"_s
                         : each.onFront                                  ? u"+"_s
                                                                         : u" "_s;
    return QString::number(each.sums.errors()).rightJustified(kCellWidth - 1) + sign;
}

QStringList VadSweepReport::table() const
{
    QStringList lines;
    const TuningSweep::Grid &grid = sweep.grid;
    for (size_t prefix = 0; prefix < grid.prefixes.size(); ++prefix) {
        lines << tr("Errors by threshold (down) and silence in ms (across), with a prefix of %1:")
                     .arg(millisecondsText(grid.prefixes[prefix]));
        QString head = QString(kCellWidth, u' ');
        for (const milliseconds silence : grid.silences)
            head += QString::number(silence.count()).rightJustified(kCellWidth - 1) + u' ';
        lines << head;
        for (size_t row = grid.thresholds.size(); row > 0; --row) {
            QString line = QString::number(grid.thresholds[row - 1], 'f', 2).rightJustified(kCellWidth);
            for (size_t silence = 0; silence < grid.silences.size(); ++silence)
                line += cellText(grid.cell(row - 1, silence, prefix));
            lines << line;
        }
    }
    return lines;
}

QString VadSweepReport::text() const
{
    QStringList lines;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const TuningReference &reference = *recordings[size_t(i)].reference;
        lines << TerminalText::piece(files[i]) << u"  "_s + tr("What was said is told by %1.").arg(reference.basis());
        if (const QString unknown = reference.unknownText(); !unknown.isEmpty())
            lines << u"  "_s + unknown + u'.';
        if (const QString pauses = reference.pausesText(); !pauses.isEmpty())
            lines << u"  "_s + pauses;
    }
    if (!sweep.judged)
        return (lines << tr("Nothing tells what was said: no setting is better than another.")).join(u'\n');
    lines << table() << tr("* the best, A the session's own, + what no other is better than in both errors and wait");
    for (const size_t cell : sweep.front)
        lines << errorsLine(u"+ "_s + TuningSweep::name(sweep.cells[cell].vad), sweep.cells[cell].sums);
    lines << errorsLine(tr("A as the sessions were:"), sweep.own);
    if (const QString sentence = sweep.sentence(); !sentence.isEmpty())
        lines << sentence;
    return lines.join(u'\n');
}

} // namespace turnscope
