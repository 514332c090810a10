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

/// In ms.
std::optional<double> latencyIn(const ComparedTurn &turn, Interval interval)
{
    const auto &told = turn.latency[size_t(interval)];
    return told ? std::optional(double(told->count()) / 1000) : std::nullopt;
}

/// What of the wait lies before the turn is accepted. Nothing: the log does not tell.
std::optional<double> turnEndOf(const ComparedTurn &turn, Interval wait)
{
    if (wait == Interval::SubmitToAudio)
        return latencyIn(turn, Interval::Accept);
    for (const auto &[first, second] :
         {std::pair(Interval::Endpointing, Interval::Commit), std::pair(Interval::Release, Interval::Accept)}) {
        if (const auto before = latencyIn(turn, first), after = latencyIn(turn, second); before && after)
            return *before + *after;
    }
    return std::nullopt;
}

/// The run that all figures of a turn are of, see StagedSide, and the turn in it; null: no run has it.
std::pair<size_t, const ComparedTurn *> shownOf(const Comparison &comparison, const TurnComparison &row, size_t side,
                                                Interval wait)
{
    const std::vector<ComparedRun> &runs = comparison.runs(side);
    std::vector<std::pair<size_t, const ComparedTurn *>> there;
    for (size_t run = 0; run < row.places[side].size(); ++run) {
        if (const auto place = row.places[side][run])
            there.emplace_back(run, &runs[run].turns[*place]);
    }
    if (there.empty())
        return {0, nullptr};
    const auto untold = [wait](const auto &each) { return !latencyIn(*each.second, wait); };
    auto telling = there;
    std::erase_if(telling, untold);
    if (telling.empty())
        return there.front();
    std::ranges::stable_sort(telling, {}, [wait](const auto &each) { return *latencyIn(*each.second, wait); });
    return telling[(telling.size() - 1) / 2];
}

QString gapOf(const ComparedTurn &turn)
{
    if (!turn.isPipeline || !turn.costs)
        return StagedComparison::tr("What it used was not told, or not all of it has a price.");
    QStringList gaps;
    for (const PipelinePart part : kPipelineParts) {
        if (const QString text = PipelineCost::text(part, (*turn.costs)[part]); !text.isEmpty())
            gaps << text;
    }
    return gaps.join(u' ');
}

void takeCosts(StagedSide &side, const ComparedTurn &turn)
{
    side.cost = turn.cost;
    side.isByParts = turn.isPipeline;
    if (!side.cost)
        side.gap = gapOf(turn);
    for (const PipelinePart part : kPipelineParts) {
        if (!side.isByParts || !turn.costs)
            continue;
        const PipelineCost::Part &cost = (*turn.costs)[part];
        side.costs[size_t(part)] = cost.isUsed ? cost.dollars : 0.0;
    }
}

StagedSide sideOf(const Comparison &comparison, const TurnComparison &row, Interval interval, size_t side)
{
    StagedSide found;
    const auto [run, turn] = shownOf(comparison, row, side, interval);
    if (!turn)
        return found;
    found.isThere = true;
    found.run = run;
    found.wait = latencyIn(*turn, interval);
    takeCosts(found, *turn);
    if (found.wait)
        found.parts[size_t(WaitPart::TurnEnd)] = turnEndOf(*turn, interval);
    for (const auto &[part, stage] : kStageOfPart) {
        const auto took = turn->stages ? (*turn->stages)[stage].took : std::nullopt;
        found.parts[size_t(part)] = took ? std::optional(double(took->count()) / 1000) : std::nullopt;
        found.isStaged = found.isStaged || took;
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
    std::vector<size_t> told;
    for (size_t i = 0; i < turns.size(); ++i) {
        const std::optional<double> figure = isMeant(turns[i]) ? get(turns[i].sides[side]) : std::nullopt;
        if (!figure)
            continue;
        values.push_back(*figure);
        told.push_back(i);
    }
    StagedSpread spread = spreadOf(std::move(values));
    spread.turns = std::move(told);
    return spread;
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
        if (!each.isThere)
            continue;
        total.sum.add(each.cost);
        for (size_t part = 0; each.isByParts && part < each.costs.size(); ++part)
            total.sums[part].add(each.costs[part]);
    }
    return total;
}

} // namespace

void StagedSum::add(const std::optional<double> &figure)
{
    dollars += figure.value_or(0);
    ++(figure ? n : unknown);
}

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
        staged.runs[side] = comparison.runs(side).size();
        for (const ComparedRun &run : comparison.runs(side)) {
            for (const ComparedTurn &turn : run.turns)
                staged.takeModels(turn, side);
        }
        for (const StagedTurn &turn : staged.turns) {
            const StagedSide &each = turn.sides[side];
            staged.isByParts[side] = staged.isByParts[side] || each.isByParts;
            staged.asSession[side] += each.isThere && !each.isByParts ? 1U : 0U;
        }
    }
    return staged;
}

void StagedComparison::takeModels(const ComparedTurn &turn, size_t side)
{
    if (!turn.isPipeline || !turn.costs)
        return;
    for (const PipelinePart part : kPipelineParts) {
        if (const std::string &model = (*turn.costs)[part].model; !model.empty())
            models[side][size_t(part)] = utf8Text(model);
    }
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
        return tr(
            "From the accepted turn to the end of the wait: of what it is made the endpoint tells nothing. Where it is "
            "not known when the turn was accepted, the whole wait.");
    case WaitPart::Rest:
        break;
    }
    return tr("What of the wait no stage tells: tools, the way, playing; and whatever part of it was not told.");
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
    if (total.sum.n == 0)
        return tr("not known");
    const QString sum = tr("%1 for %n turn(s)", nullptr, int(total.sum.n)).arg(dollarsText(total.sum.dollars));
    const size_t unknown = total.sum.unknown;
    return unknown == 0 ? sum : sum + u"; "_s + tr("of %n more it is not known", nullptr, int(unknown));
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

QString StagedComparison::runsText(size_t side) const
{
    if (runs[side] < 2)
        return {};
    return tr("Of the %n runs of %1 each turn shows all figures of the one whose wait is in the middle.", nullptr,
              int(runs[side]))
        .arg(Comparison::letter(side));
}

QString StagedComparison::text() const
{
    QStringList lines;
    for (size_t side = 0; side < totals.size(); ++side) {
        const QString letter = Comparison::letter(side);
        lines << tr("%1 answers after %2; it costs %3.").arg(letter, text(totals[side].wait), costText(totals[side]));
        if (!isStaged[side])
            continue;
        QStringList parts;
        for (const WaitPart part : kWaitParts) {
            const StagedSpread &spread = totals[side].parts[size_t(part)];
            if (spread.n == 0)
                continue;
            const QString text = tr("%1 %2").arg(name(part), waitText(spread.p50));
            parts << (spread.n == totals[side].wait.n ? text
                                                      : tr("%1 (of %n turn(s))", nullptr, int(spread.n)).arg(text));
        }
        lines << tr("The stages of %1, p50: %2.").arg(letter, parts.join(u", "_s));
    }
    return lines.join(u' ');
}

} // namespace turnscope
