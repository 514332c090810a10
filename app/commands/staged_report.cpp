// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/staged_report.h"

#include "app/commands/terminal_text.h"
#include "models/text/qt_text.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStagedSides{"a"_L1, "b"_L1};

QJsonValue stagedFigure(const std::optional<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

QJsonObject stagedSpreadJson(const StagedSpread &spread)
{
    const auto figure = [&spread](double value) { return spread.n > 0 ? QJsonValue(value) : QJsonValue(); };
    return {{u"n"_s, qint64(spread.n)}, {u"p50"_s, figure(spread.p50)}, {u"p90"_s, figure(spread.p90)}};
}

QJsonObject stagedSideJson(const StagedComparison &comparison, size_t side)
{
    const StagedTotal &total = comparison.totals[side];
    QJsonObject parts;
    for (const WaitPart part : kWaitParts) {
        if (total.parts[size_t(part)].n > 0)
            parts.insert(latinText(StagedComparison::key(part)), stagedSpreadJson(total.parts[size_t(part)]));
    }
    QJsonObject cost = stagedSpreadJson(total.cost);
    const auto sum = [](const StagedSum &each) { return each.n > 0 ? QJsonValue(each.dollars) : QJsonValue(); };
    cost.insert(u"sum"_s, sum(total.sum));
    cost.insert(u"unknown"_s, qint64(total.sum.unknown));
    QJsonObject models;
    QJsonObject sums;
    QJsonObject unknown;
    for (const PipelinePart part : kPipelineParts) {
        const QString key = latinText(TurnPipeline::key(part));
        const QString &model = comparison.models[side][size_t(part)];
        if (comparison.isByParts[side]) {
            models.insert(key, model.isEmpty() ? QJsonValue() : QJsonValue(model));
            sums.insert(key, sum(total.sums[size_t(part)]));
            unknown.insert(key, qint64(total.sums[size_t(part)].unknown));
        }
    }
    if (comparison.isByParts[side]) {
        cost.insert(u"parts"_s, sums);
        cost.insert(u"parts_unknown"_s, unknown);
    }
    return {{u"staged"_s, comparison.isStaged[side]},
            {u"by_parts"_s, comparison.isByParts[side]},
            {u"models"_s, models},
            {u"wait_ms"_s, stagedSpreadJson(total.wait)},
            {u"parts_ms"_s, parts},
            {u"cost_usd"_s, cost}};
}

QJsonValue stagedTurnJson(const StagedSide &side)
{
    if (!side.isThere)
        return {};
    QJsonObject parts;
    for (const WaitPart part : kWaitParts) {
        if (side[part])
            parts.insert(latinText(StagedComparison::key(part)), *side[part]);
    }
    QJsonObject json{
        {u"wait_ms"_s, stagedFigure(side.wait)}, {u"parts_ms"_s, parts}, {u"cost_usd"_s, stagedFigure(side.cost)}};
    QJsonObject costs;
    for (const PipelinePart part : kPipelineParts) {
        if (side.isByParts)
            costs.insert(latinText(TurnPipeline::key(part)), stagedFigure(side.costs[size_t(part)]));
    }
    if (side.isByParts)
        json.insert(u"costs_usd"_s, costs);
    if (!side.gap.isEmpty())
        json.insert(u"gap"_s, side.gap);
    return json;
}

QString stagedTurnText(const StagedSide &side)
{
    if (!side.isThere)
        return StagedReport::tr("it is not there");
    QStringList parts;
    for (const WaitPart part : kWaitParts) {
        if (side[part])
            parts << u"%1 %2"_s.arg(StagedComparison::name(part), waitText(side[part]));
    }
    QStringList costs;
    for (const PipelinePart part : kPipelineParts) {
        if (side.isByParts)
            costs << u"%1 %2"_s.arg(TurnPipeline::name(part), dollarsText(side.costs[size_t(part)]));
    }
    QString text = waitText(side.wait);
    if (!parts.isEmpty())
        text += u" ("_s + parts.join(u", "_s) + u')';
    text += u"; "_s + dollarsText(side.cost);
    return costs.isEmpty() ? text : text + u" ("_s + costs.join(u", "_s) + u')';
}

} // namespace

QString StagedReport::text(const StagedComparison &comparison)
{
    QString text = tr("Latency and cost (estimates, by list prices):") + u'\n';
    for (const StagedTurn &turn : comparison.turns) {
        text += u"  "_s + Comparison::name(turn.pair);
        if (turn.sides[0].wait || turn.sides[1].wait)
            text += u", "_s + Latency::name(turn.interval);
        text += u'\n';
        for (size_t side = 0; side < turn.sides.size(); ++side)
            text +=
                u"    %1  %2\n"_s.arg(Comparison::letter(side), TerminalText::piece(stagedTurnText(turn.sides[side])));
    }
    for (size_t side = 0; side < comparison.totals.size(); ++side) {
        const QString letter = Comparison::letter(side);
        const StagedTotal &total = comparison.totals[side];
        if (const QString runs = comparison.runsText(side); !runs.isEmpty())
            text += runs + u'\n';
        text += tr("%1 answers after: %2.").arg(letter, StagedComparison::text(total.wait)) + u'\n';
        for (const WaitPart part : kWaitParts) {
            if (comparison.isStaged[side] && total.parts[size_t(part)].n > 0)
                text += u"    %1: %2\n"_s.arg(StagedComparison::name(part),
                                              StagedComparison::text(total.parts[size_t(part)]));
        }
        text += tr("%1 costs: %2.").arg(letter, StagedComparison::costText(total)) + u'\n';
        if (comparison.isByParts[side])
            text +=
                u"    "_s + tr("priced by its parts: %1").arg(TerminalText::piece(comparison.pricesText(side))) + u'\n';
        QStringList gaps;
        for (const StagedTurn &turn : comparison.turns) {
            if (const QString &gap = turn.sides[side].gap; !gap.isEmpty() && !gaps.contains(gap))
                gaps << gap;
        }
        for (const QString &gap : gaps)
            text += u"    "_s + TerminalText::piece(gap) + u'\n';
    }
    return text;
}

QJsonObject StagedReport::json(const StagedComparison &comparison)
{
    QJsonArray turns;
    for (const StagedTurn &turn : comparison.turns) {
        QJsonObject json{{u"wait"_s, latinText(Latency::key(turn.interval))}};
        for (size_t side = 0; side < kStagedSides.size(); ++side)
            json.insert(kStagedSides[side], stagedTurnJson(turn.sides[side]));
        turns.append(json);
    }
    return {{kStagedSides[0], stagedSideJson(comparison, 0)},
            {kStagedSides[1], stagedSideJson(comparison, 1)},
            {u"turns"_s, turns}};
}

} // namespace turnscope
