// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/compare_report.h"

#include "app/commands/staged_report.h"
#include "app/commands/terminal_text.h"
#include "models/text/qt_text.h"

#include <QJsonArray>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QJsonArray diffJson(const std::vector<WordRun> &runs)
{
    QJsonArray list;
    for (const WordRun &run : runs)
        list.append(QJsonObject{{u"in"_s, run.in == WordRun::In::Both    ? u"both"_s
                                          : run.in == WordRun::In::OnlyA ? u"a"_s
                                                                         : u"b"_s},
                                {u"words"_s, run.words},
                                {u"glued"_s, run.glued}});
    return list;
}

QJsonValue realOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject sidesJson(size_t a, size_t b)
{
    return {{u"a"_s, qint64(a)}, {u"b"_s, qint64(b)}};
}

QJsonObject figureJson(const Difference &difference)
{
    return {{u"a"_s, realOrNull(difference.medianA())},
            {u"b"_s, realOrNull(difference.medianB())},
            {u"difference"_s, realOrNull(difference.size())},
            {u"n"_s, sidesJson(difference.nA(), difference.nB())},
            {u"spread"_s, realOrNull(difference.spread())},
            {u"verdict"_s, latinText(Difference::verdictId(difference.verdict()))}};
}

QJsonArray runsJson(const std::vector<ComparedRun> &runs)
{
    QJsonArray list;
    for (const ComparedRun &run : runs)
        list.append(QJsonObject{{u"file"_s, run.name},
                                {u"turns"_s, qint64(run.turns.size())},
                                {u"events"_s, qint64(run.events)},
                                {u"timed"_s, run.timed},
                                {u"unread"_s, qint64(run.unread)}});
    return list;
}

QString pairId(TurnPair::By by)
{
    return by == TurnPair::By::Words ? u"words"_s : by == TurnPair::By::Order ? u"order"_s : u"nothing"_s;
}

QJsonObject turnJson(const TurnComparison &row)
{
    const auto place = [](const std::optional<size_t> &turn) {
        return turn ? QJsonValue(qint64(*turn)) : QJsonValue();
    };
    QJsonObject figures;
    const auto add = [&figures](const QString &key, const Difference &difference) {
        if (difference.nA() > 0 || difference.nB() > 0)
            figures.insert(key, figureJson(difference));
    };
    for (const Interval interval : Latency::all())
        add(latinText(Latency::key(interval)) + u"_ms"_s, row.latency[size_t(interval)]);
    add(u"speech_ms"_s, row.speech);
    add(u"input_tokens"_s, row.inputTokens);
    add(u"output_tokens"_s, row.outputTokens);
    add(u"cost_usd"_s, row.cost);
    QJsonObject cutIn = sidesJson(row.cutInA, row.cutInB);
    cutIn.insert(u"n"_s, sidesJson(row.runsA, row.runsB));
    return {{u"a"_s, place(row.pair.a)},
            {u"b"_s, place(row.pair.b)},
            {u"aligned_by"_s, pairId(row.pair.by)},
            {u"user"_s, diffJson(row.user)},
            {u"answer"_s, diffJson(row.answer)},
            {u"figures"_s, figures},
            {u"cut_in"_s, cutIn}};
}

QString toolPlaceId(ToolDifference::In in)
{
    return in == ToolDifference::In::OnlyA ? u"a"_s : in == ToolDifference::In::OnlyB ? u"b"_s : u"changed"_s;
}

/// "−130 (n 1 and 1, one run each)"; "– (n 0 and 1)" where one side does not tell.
QString differenceText(const Difference &difference, int digits = 0)
{
    QStringList notes{CompareReport::tr("n %1 and %2").arg(difference.nA()).arg(difference.nB())};
    if (const QString spread = difference.spreadText(digits); !spread.isEmpty())
        notes << spread;
    notes << Difference::verdictText(difference.verdict());
    return u"%1 (%2)"_s.arg(difference.sizeText(digits), notes.join(u", "_s));
}

QString wordsText(const std::vector<WordRun> &runs)
{
    return TerminalText::piece(wordRunsText(runs));
}

QString rowsText(const Comparison &comparison)
{
    QString text;
    for (const TurnComparison &row : comparison.turns) {
        const auto place = [](const std::optional<size_t> &turn) { return turn ? QString::number(*turn + 1) : u"–"_s; };
        text += CompareReport::tr("Turn %1 of A, %2 of B: %3")
                    .arg(place(row.pair.a), place(row.pair.b), wordsText(row.user))
                + u'\n';
        if (!row.answer.empty())
            text += u"  "_s + CompareReport::tr("answer: %1").arg(wordsText(row.answer)) + u'\n';
        if (!row.pair.a || !row.pair.b) {
            text += u"  "_s + (row.pair.a ? CompareReport::tr("only in A") : CompareReport::tr("only in B")) + u'\n';
            continue;
        }
        Interval interval = Interval::VoiceToVoice;
        const Difference &wait = row.wait(&interval);
        text += wait.size()
                    ? u"  "_s
                          + CompareReport::tr("%1, B − A in ms: %2").arg(Latency::name(interval), differenceText(wait))
                          + u'\n'
                    : u"  "_s + CompareReport::tr("How soon it was answered is not known of both.") + u'\n';
        if (row.cutInA > 0 || row.cutInB > 0)
            text += u"  "_s
                    + CompareReport::tr("cut into in %1 of %2 runs of A and %3 of %4 of B")
                          .arg(row.cutInA)
                          .arg(row.runsA)
                          .arg(row.cutInB)
                          .arg(row.runsB)
                    + u'\n';
    }
    return text;
}

QString totalsText(const Comparison &comparison)
{
    QString text;
    for (const TotalDifference &total : comparison.totals) {
        const int digits = total.kind == TotalDifference::Kind::Cost ? Difference::kMoneyDigits : 0;
        const Difference &difference = total.difference;
        if (difference.nA() == 0 && difference.nB() == 0)
            continue;
        QString line = u"%1: A %2, B %3, B − A %4"_s.arg(
            Comparison::name(total), Difference::figureText(difference.medianA(), digits),
            Difference::figureText(difference.medianB(), digits), differenceText(difference, digits));
        if (total.kind == TotalDifference::Kind::Latency)
            line += u", "_s + CompareReport::tr("of %n turn(s)", nullptr, int(total.turnsA));
        else if (total.kind != TotalDifference::Kind::Turns)
            line += u", "_s + CompareReport::tr("of %1 turns of A and %2 of B").arg(total.turnsA).arg(total.turnsB);
        text += line + u'\n';
    }
    return text;
}

QString settingsText(const Comparison &comparison)
{
    QString text =
        CompareReport::tr("Settings: %1 of %2 differ.").arg(comparison.settings.size()).arg(comparison.settingsCompared)
        + u'\n';
    for (const SettingDifference &setting : comparison.settings)
        text += u"  %1: %2 → %3\n"_s.arg(setting.path, TerminalText::piece(SettingDifference::text(setting.a)),
                                         TerminalText::piece(SettingDifference::text(setting.b)));
    text += comparison.instructionsDiffer
                ? CompareReport::tr("Instructions: %1").arg(wordsText(comparison.instructions)) + u'\n'
                : CompareReport::tr("Instructions: the same.") + u'\n';
    for (const ToolDifference &tool : comparison.tools)
        text += (tool.in == ToolDifference::In::OnlyA   ? CompareReport::tr("Tool %1: only in A.")
                 : tool.in == ToolDifference::In::OnlyB ? CompareReport::tr("Tool %1: only in B.")
                                                        : CompareReport::tr("Tool %1: described otherwise."))
                    .arg(TerminalText::piece(tool.name))
                + u'\n';
    if (comparison.tools.empty())
        text += CompareReport::tr("Tools: the same, %1.").arg(comparison.a.front().tools.size()) + u'\n';
    if (comparison.a.size() + comparison.b.size() > 2)
        text += CompareReport::tr("Settings, instructions and tools are those of the first run of each.") + u'\n';
    return text;
}

} // namespace

QString CompareReport::text(const Comparison &comparison)
{
    QString text = comparison.sentence() + u"\n\n"_s;
    for (const auto &[side, runs] :
         {std::pair(Comparison::letter(0), &comparison.a), std::pair(Comparison::letter(1), &comparison.b)}) {
        for (const ComparedRun &run : *runs)
            text += u"%1  %2\n"_s.arg(side, TerminalText::piece(run.name) + u": "_s
                                                + tr("%n turn(s)", nullptr, int(run.turns.size())) + u", "_s
                                                + tr("%n event(s)", nullptr, int(run.events))
                                                + (run.timed ? QString() : tr(", no times")));
    }
    text += u'\n' + settingsText(comparison) + u'\n' + comparison.alignmentText() + u'\n';
    text += rowsText(comparison) + u'\n' + totalsText(comparison);
    const StagedComparison staged = StagedComparison::of(comparison);
    const bool tellsStages = staged.isStaged[0] || staged.isStaged[1];
    return tellsStages ? text + u'\n' + StagedReport::text(staged) : text;
}

QJsonObject CompareReport::json(const Comparison &comparison)
{
    QJsonArray settings;
    for (const SettingDifference &setting : comparison.settings)
        settings.append(QJsonObject{{u"path"_s, setting.path}, {u"a"_s, setting.a}, {u"b"_s, setting.b}});
    QJsonArray tools;
    for (const ToolDifference &tool : comparison.tools)
        tools.append(QJsonObject{{u"name"_s, tool.name}, {u"in"_s, toolPlaceId(tool.in)}});
    QJsonArray turns;
    for (const TurnComparison &row : comparison.turns)
        turns.append(turnJson(row));
    QJsonObject totals;
    for (const TotalDifference &total : comparison.totals) {
        QJsonObject figure = figureJson(total.difference);
        figure.insert(u"turns"_s, sidesJson(total.turnsA, total.turnsB));
        totals.insert(Comparison::key(total), figure);
    }
    return {{u"a"_s, runsJson(comparison.a)},
            {u"b"_s, runsJson(comparison.b)},
            {u"sentence"_s, comparison.sentence()},
            {u"alignment"_s,
             QJsonObject{{u"rows"_s, qint64(comparison.turns.size())},
                         {u"by_words"_s, qint64(comparison.byWords)},
                         {u"by_order"_s, qint64(comparison.byOrder)},
                         {u"words_looked_at"_s,
                          comparison.alignedWords ? QJsonValue(qint64(*comparison.alignedWords)) : QJsonValue()},
                         {u"by_order_alone"_s, comparison.byOrderAlone},
                         {u"nothing_in_common"_s, comparison.nothingInCommon}}},
            {u"settings_compared"_s, qint64(comparison.settingsCompared)},
            {u"settings"_s, settings},
            {u"instructions"_s,
             QJsonObject{{u"same"_s, !comparison.instructionsDiffer}, {u"diff"_s, diffJson(comparison.instructions)}}},
            {u"tools"_s, tools},
            {u"turns"_s, turns},
            {u"totals"_s, totals},
            {u"latency_and_cost"_s, StagedReport::json(StagedComparison::of(comparison))}};
}

} // namespace turnscope
