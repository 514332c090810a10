// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/staged_comparison.h"

#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStageOfPart{std::pair(WaitPart::Hear, PipelinePart::Hear),
                                  std::pair(WaitPart::Think, PipelinePart::Think),
                                  std::pair(WaitPart::Speak, PipelinePart::Speak)};

std::optional<double> medianOf(const Difference &difference, size_t side)
{
    return side == 0 ? difference.medianA() : difference.medianB();
}

/// What of the wait lies before the turn is accepted. Nothing: the log does not tell.
std::optional<double> turnEndOf(const TurnComparison &turn, Interval wait, size_t side)
{
    const auto of = [&](Interval interval) { return medianOf(turn.latency[size_t(interval)], side); };
    if (wait == Interval::SubmitToAudio)
        return of(Interval::Accept);
    for (const auto &[first, second] :
         {std::pair(Interval::Endpointing, Interval::Commit), std::pair(Interval::Release, Interval::Accept)}) {
        if (of(first) && of(second))
            return *of(first) + *of(second);
    }
    return std::nullopt;
}

const ComparedTurn *turnOf(const Comparison &comparison, const TurnPair &pair, size_t side)
{
    const auto &place = side == 0 ? pair.a : pair.b;
    return place ? &(side == 0 ? comparison.a : comparison.b).front().turns[*place] : nullptr;
}

QString gapOf(const ComparedTurn &turn, bool isByParts)
{
    if (!isByParts || !turn.costs)
        return StagedComparison::tr("What it used was not told, or not all of it has a price.");
    QStringList gaps;
    for (const PipelinePart part : kPipelineParts) {
        if (const QString text = PipelineCost::text(part, (*turn.costs)[part]); !text.isEmpty())
            gaps << text;
    }
    return gaps.join(u' ');
}

StagedSide sideOf(const Comparison &comparison, const TurnComparison &row, Interval interval, size_t side)
{
    StagedSide found;
    const ComparedTurn *turn = turnOf(comparison, row.pair, side);
    if (!turn)
        return found;
    found.isThere = true;
    found.wait = medianOf(row.wait(), side);
    found.cost = medianOf(row.cost, side);
    found.isByParts = (side == 0 ? comparison.a : comparison.b).front().isPipeline;
    if (!found.cost)
        found.gap = gapOf(*turn, found.isByParts);
    if (found.wait)
        found.parts[size_t(WaitPart::TurnEnd)] = turnEndOf(row, interval, side);
    for (const auto &[part, stage] : kStageOfPart) {
        found.parts[size_t(part)] = medianOf(row.stages[size_t(stage)], side);
        found.isStaged = found.isStaged || found[part];
        if (found.isByParts)
            found.costs[size_t(stage)] = medianOf(row.stageCosts[size_t(stage)], side);
    }
    if (!found.wait)
        return found;
    double told = 0;
    for (const auto &part : found.parts)
        told += part.value_or(0);
    found.parts[size_t(found.isStaged ? WaitPart::Rest : WaitPart::Answer)] = std::max(0.0, *found.wait - told);
    return found;
}

StagedSpread spreadOf(std::vector<double> values)
{
    StagedSpread spread;
    spread.n = values.size();
    if (values.empty())
        return spread;
    std::ranges::sort(values);
    const auto rank = [&values](double share) {
        return values[size_t(std::max(1.0, std::ceil(share * double(values.size()))) - 1)];
    };
    spread.p50 = rank(0.5);
    spread.p90 = rank(0.9);
    return spread;
}

/// Of the turns that `isMeant`, the figure that `get` tells.
template<typename Meant, typename Get>
StagedSpread spreadOver(const std::vector<StagedTurn> &turns, size_t side, Meant isMeant, Get get)
{
    std::vector<double> values;
    for (const StagedTurn &turn : turns) {
        const std::optional<double> figure = isMeant(turn) ? get(turn.sides[side]) : std::nullopt;
        if (figure)
            values.push_back(*figure);
    }
    return spreadOf(std::move(values));
}

StagedTotal totalOf(const std::vector<StagedTurn> &turns, size_t side)
{
    const auto ofBoth = [](const StagedTurn &turn) { return turn.sides[0].wait && turn.sides[1].wait; };
    const auto all = [](const StagedTurn &) { return true; };
    StagedTotal total;
    total.wait = spreadOver(turns, side, ofBoth, [](const StagedSide &each) { return each.wait; });
    for (const WaitPart part : kWaitParts)
        total.parts[size_t(part)] =
            spreadOver(turns, side, ofBoth, [part](const StagedSide &each) { return each[part]; });
    total.cost = spreadOver(turns, side, all, [](const StagedSide &each) { return each.cost; });
    for (const StagedTurn &turn : turns) {
        const StagedSide &each = turn.sides[side];
        total.sum += each.cost.value_or(0);
        total.unknown += each.isThere && !each.cost ? 1U : 0U;
        for (size_t part = 0; part < each.costs.size(); ++part) {
            if (each.costs[part])
                total.sums[part] = total.sums[part].value_or(0) + *each.costs[part];
        }
    }
    return total;
}

} // namespace

StagedComparison StagedComparison::of(const Comparison &comparison)
{
    StagedComparison staged;
    for (const TurnComparison &row : comparison.turns) {
        StagedTurn turn;
        turn.pair = row.pair;
        turn.interval = Interval::VoiceToVoice;
        (void)row.wait(&turn.interval);
        for (size_t side = 0; side < turn.sides.size(); ++side) {
            turn.sides[side] = sideOf(comparison, row, turn.interval, side);
            staged.isStaged[side] = staged.isStaged[side] || turn.sides[side].isStaged;
        }
        staged.turns.push_back(std::move(turn));
    }
    for (size_t side = 0; side < staged.totals.size(); ++side) {
        staged.totals[side] = totalOf(staged.turns, side);
        const ComparedRun &run = (side == 0 ? comparison.a : comparison.b).front();
        staged.isByParts[side] = run.isPipeline;
        for (const ComparedTurn &turn : run.turns) {
            for (const PipelinePart part : kPipelineParts) {
                if (run.isPipeline && turn.costs && !(*turn.costs)[part].model.empty())
                    staged.models[side][size_t(part)] = utf8Text((*turn.costs)[part].model);
            }
        }
    }
    return staged;
}

QString StagedComparison::name(WaitPart part)
{
    switch (part) {
    case WaitPart::TurnEnd:
        return tr("Turn end");
    case WaitPart::Hear:
        return TurnPipeline::name(PipelinePart::Hear);
    case WaitPart::Think:
        return TurnPipeline::name(PipelinePart::Think);
    case WaitPart::Speak:
        return TurnPipeline::name(PipelinePart::Speak);
    case WaitPart::Answer:
        return tr("Answer");
    case WaitPart::Rest:
        break;
    }
    return tr("Rest");
}

QString StagedComparison::definition(WaitPart part)
{
    switch (part) {
    case WaitPart::TurnEnd:
        return tr("From the end of the user's voice, or the client's own commit or text, to its being accepted.");
    case WaitPart::Hear:
        return TurnPipeline::definition(PipelinePart::Hear);
    case WaitPart::Think:
        return TurnPipeline::definition(PipelinePart::Think);
    case WaitPart::Speak:
        return TurnPipeline::definition(PipelinePart::Speak);
    case WaitPart::Answer:
        return tr("From the accepted turn to the end of the wait: of what it is made the endpoint tells nothing.");
    case WaitPart::Rest:
        break;
    }
    return tr("What of the wait no stage tells: tools, the way, playing.");
}

std::string_view StagedComparison::key(WaitPart part)
{
    constexpr std::array<std::string_view, kWaitParts.size()> keys{"turn_end", "hear",   "think",
                                                                   "speak",    "answer", "rest"};
    return keys[size_t(part)];
}

QString waitText(const std::optional<double> &ms)
{
    return ms ? StagedComparison::tr("%1 ms").arg(groupedText(qint64(std::llround(*ms))))
              : StagedComparison::tr("not known");
}

QString dollarsText(const std::optional<double> &dollars)
{
    if (!dollars)
        return StagedComparison::tr("not known");
    if (*dollars == 0) // nothing was used
        return u"$0"_s;
    const bool isSmall = *dollars > 0 && *dollars < 0.0001;
    return u'$' + (isSmall ? QString::number(*dollars, 'g', 2) : QString::number(*dollars, 'f', 4));
}

QString StagedComparison::text(const StagedSpread &spread)
{
    if (spread.n == 0)
        return tr("not known");
    return tr("p50 %1, p90 %2, of %n turn(s)", nullptr, int(spread.n)).arg(waitText(spread.p50), waitText(spread.p90));
}

QString StagedComparison::costText(const StagedTotal &total)
{
    if (total.cost.n == 0)
        return tr("not known");
    const QString sum = tr("%1 for %n turn(s)", nullptr, int(total.cost.n)).arg(dollarsText(total.sum));
    return total.unknown == 0 ? sum : sum + u"; "_s + tr("of %n more it is not known", nullptr, int(total.unknown));
}

QString StagedComparison::pricesText(size_t side) const
{
    if (!isByParts[side])
        return {};
    QStringList parts;
    for (const PipelinePart part : kPipelineParts) {
        const QString &model = models[side][size_t(part)];
        parts << (model.isEmpty() ? tr("%1: no price").arg(TurnPipeline::name(part))
                                  : tr("%1: %2").arg(TurnPipeline::name(part), model));
    }
    return parts.join(u", "_s);
}

QString StagedComparison::text() const
{
    QStringList lines;
    for (size_t side = 0; side < totals.size(); ++side) {
        const QString letter = side == 0 ? u"A"_s : u"B"_s;
        lines << tr("%1 answers after %2; it costs %3.").arg(letter, text(totals[side].wait), costText(totals[side]));
        if (!isStaged[side])
            continue;
        QStringList parts;
        for (const WaitPart part : kWaitParts) {
            if (totals[side].parts[size_t(part)].n > 0)
                parts << tr("%1 %2").arg(name(part), waitText(totals[side].parts[size_t(part)].p50));
        }
        lines << tr("The stages of %1, p50: %2.").arg(letter, parts.join(u", "_s));
    }
    return lines.join(u' ');
}

} // namespace turnscope
