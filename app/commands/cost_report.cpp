// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/cost_report.h"

#include "app/commands/terminal_text.h"
#include "models/cost/cost_text.h"
#include "models/files/file_path.h"
#include "models/recording/event_number.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <QJsonArray>

#include <map>
#include <span>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<double> &known)
{
    return known ? QJsonValue(*known) : QJsonValue();
}

QJsonObject kindJson(qint64 all, qint64 cached)
{
    return {{u"fresh"_s, std::max<qint64>(0, all - cached)}, {u"cached"_s, cached}};
}

QJsonObject tokensJson(const Usage &usage)
{
    return {{u"in"_s, QJsonObject{{u"text"_s, kindJson(usage.inputText, usage.cachedText)},
                                  {u"audio"_s, kindJson(usage.inputAudio, usage.cachedAudio)},
                                  {u"image"_s, kindJson(usage.inputImage, usage.cachedImage)},
                                  {u"cache_write"_s, usage.cacheWrite}}},
            {u"out"_s, QJsonObject{{u"text"_s, usage.outputText},
                                   {u"audio"_s, usage.outputAudio},
                                   {u"reasoning"_s, usage.reasoning}}},
            {u"in_total"_s, usage.input},
            {u"out_total"_s, usage.output}};
}

QJsonObject partsJson(const Cost &cost)
{
    return {{u"text_in"_s, cost.textIn},
            {u"audio_in"_s, cost.audioIn},
            {u"image_in"_s, cost.imageIn},
            {u"cached_text"_s, cost.cachedText},
            {u"cached_audio"_s, cost.cachedAudio},
            {u"cached_image"_s, cost.cachedImage},
            {u"cache_write"_s, cost.cacheWrite},
            {u"text_out"_s, cost.textOut},
            {u"audio_out"_s, cost.audioOut},
            {u"transcription"_s, cost.transcription},
            {u"time"_s, cost.time},
            {u"messages"_s, cost.messages}};
}

QJsonObject othersJson(const std::map<std::string, double> &others)
{
    QJsonObject json;
    for (const auto &[currency, amount] : others)
        json.insert(utf8Text(currency), amount);
    return json;
}

QJsonObject entryJson(const SessionReport &report, const LedgerEntry &entry)
{
    QJsonObject json{{u"what"_s, latinText(CostLedger::id(entry.kind))},
                     {u"event"_s, qint64(number(entry.event))},
                     {u"id"_s, report.events().strings().text(entry.of)},
                     {u"model"_s, utf8Text(entry.model)},
                     {u"usd"_s, orNull(entry.dollars())},
                     {u"tokens"_s, entry.hasTokens ? QJsonValue(tokensJson(entry.usage())) : QJsonValue()},
                     {u"seconds"_s, entry.seconds > 0 ? QJsonValue(entry.seconds) : QJsonValue()}};
    if (entry.kind == LedgerEntry::Kind::Response || entry.kind == LedgerEntry::Kind::Helper)
        json.insert(u"status"_s, latinText(CostLedger::id(entry.status)));
    if (entry.cost) {
        json.insert(u"parts"_s, partsJson(*entry.cost));
        json.insert(u"cost"_s, entry.cost->total());
        json.insert(u"currency"_s, utf8Text(entry.currency()));
        json.insert(u"cache_saved"_s, entry.saved);
    } else {
        json.insert(u"lacks"_s, latinText(CostLedger::id(entry.lack)));
    }
    if (entry.unexplained > 0)
        json.insert(u"unexplained_tokens"_s, entry.unexplained);
    return json;
}

QJsonArray entriesJson(const SessionReport &report, std::span<const LedgerEntry *const> entries)
{
    QJsonArray all;
    for (const LedgerEntry *entry : entries)
        all.append(entryJson(report, *entry));
    return all;
}

QJsonArray cacheJson(const CacheStory &story, const EventStore &events)
{
    QJsonArray all;
    for (const CacheStory::Point &point : story.points()) {
        QJsonArray breakers;
        for (const CacheStory::Breaker &each : point.breakers) {
            QJsonObject json{{u"what"_s, latinText(CacheStory::id(each.kind))},
                             {u"event"_s, qint64(number(each.event))}};
            if (each.kind == CacheStory::Breaker::Kind::Pause)
                json.insert(u"pause_ms"_s, double(each.length.count()) / 1000);
            breakers.append(json);
        }
        all.append(QJsonObject{{u"event"_s, qint64(number(point.event))},
                               {u"response"_s, events.strings().text(events.row(point.event).response)},
                               {u"in"_s, point.input},
                               {u"cached"_s, point.cached},
                               {u"ratio"_s, point.ratio()},
                               {u"lost"_s, point.lost},
                               {u"broken_by"_s, breakers}});
    }
    return all;
}

QJsonArray whyJson(const CostAccount &account)
{
    QJsonArray all;
    for (const CostLedger::Gap &gap : account.ledger.gaps())
        all.append(QJsonObject{{u"reason"_s, latinText(CostLedger::id(gap.kind))},
                               {u"count"_s, gap.count},
                               {u"name"_s, utf8Text(gap.name)},
                               {u"text"_s, CostLedger::text(gap)}});
    return all;
}

/// As one of a table of fixed width.
QString right(const QString &text, int width)
{
    return text.rightJustified(width);
}

QString countText(const LedgerEntry &entry, qint64 count, int width)
{
    return right(entry.hasTokens ? QString::number(std::max<qint64>(0, count)) : u"–"_s, width);
}

QString moneyOf(const LedgerEntry &entry)
{
    if (!entry.cost)
        return CostLedger::text(entry.lack);
    const QString amount = costText(entry.cost->total(), entry.currency());
    return entry.unexplained > 0 ? amount + u" + ?"_s : amount;
}

QString entryLine(const LedgerEntry &entry)
{
    const Usage &usage = entry.usage();
    const QString turn = entry.turn ? QString::number(number(*entry.turn) + 1) : u"–"_s;
    return right(turn, 4) + u"  "_s + latinText(CostLedger::id(entry.kind)).leftJustified(13)
           + countText(entry, usage.inputText - usage.cachedText, 9) + countText(entry, usage.cachedText, 9)
           + countText(entry, usage.inputAudio - usage.cachedAudio, 9) + countText(entry, usage.cachedAudio, 9)
           + countText(entry, usage.inputImage - usage.cachedImage, 9) + countText(entry, usage.cachedImage, 9)
           + countText(entry, usage.outputText, 9) + countText(entry, usage.outputAudio, 9)
           + right(entry.seconds > 0 ? QString::number(entry.seconds, 'f', 1) : u"–"_s, 9) + u"  "_s
           + moneyOf(entry).leftJustified(12) + TerminalText::piece(utf8Text(entry.model)) + u'\n';
}

QString totalText(const CostLedger::Sum &sum)
{
    QStringList sums;
    if (const auto dollars = sum.dollars())
        sums << costText(*dollars);
    for (const auto &[currency, amount] : sum.others)
        sums << costText(amount, currency);
    if (sum.unpriced > 0 || sum.unexplained > 0 || sums.isEmpty())
        sums << u"?"_s;
    return sums.join(u" + "_s);
}

} // namespace

QJsonObject CostReport::summaryJson(const CostAccount &account, const EventStore &events)
{
    const CostLedger::Sum &sum = account.ledger.sum();
    QJsonObject json{{u"total_usd"_s, orNull(sum.dollars())},
                     {u"other_currencies"_s, othersJson(sum.others)},
                     {u"incomplete"_s, account.ledger.isIncomplete()},
                     {u"why"_s, whyJson(account)},
                     {u"tokens"_s, sum.hasTokens ? QJsonValue(tokensJson(sum.usage)) : QJsonValue()},
                     {u"parts"_s, sum.parts ? QJsonValue(partsJson(*sum.parts)) : QJsonValue()},
                     {u"unexplained_tokens"_s, sum.unexplained},
                     {u"cache"_s, cacheJson(account.cache, events)},
                     {u"cache_saved_usd"_s, sum.saved},
                     {u"unheard_usd"_s, orNull(account.unheard)},
                     {u"date_unknown"_s, account.dateMatters}};
    json.insert(u"prompt"_s, account.prompt.answers == 0
                                 ? QJsonValue()
                                 : QJsonValue(QJsonObject{{u"answers"_s, account.prompt.answers},
                                                          {u"tokens_an_answer"_s, account.prompt.tokensPerAnswer()},
                                                          {u"usd_an_answer"_s, account.prompt.dollarsPerAnswer()},
                                                          {u"is_estimate"_s, true}}));
    json.insert(u"forecast_60_min_usd"_s, account.forecast ? QJsonValue(account.forecast->dollars) : QJsonValue());
    return json;
}

QJsonObject CostReport::json(const SessionReport &report, const CostAccount &account)
{
    QJsonObject json = summaryJson(account, report.events());
    std::map<std::optional<TurnIndex>, std::vector<const LedgerEntry *>> byTurn;
    for (const LedgerEntry &entry : account.ledger.entries())
        byTurn[entry.turn].push_back(&entry);
    QJsonArray turns;
    for (const TurnFigures &figures : report.figures()) {
        CostLedger::Sum sum;
        for (const LedgerEntry *entry : byTurn[figures.turn])
            sum.add(*entry);
        const QJsonArray entries = entriesJson(report, byTurn[figures.turn]);
        turns.append(QJsonObject{{u"index"_s, qint64(number(figures.turn))},
                                 {u"usd"_s, orNull(sum.dollars())},
                                 {u"other_currencies"_s, othersJson(sum.others)},
                                 {u"incomplete"_s, entries.isEmpty() || !sum.isWhole()},
                                 {u"cache_saved_usd"_s, sum.saved},
                                 {u"unheard_usd"_s, orNull(figures.knowsHeard() ? figures.unheardCost : std::nullopt)},
                                 {u"entries"_s, entries}});
    }
    json.insert(u"turns"_s, turns);
    json.insert(u"beside"_s, entriesJson(report, byTurn[std::nullopt]));
    json.insert(u"recording"_s, shownPath(report.info().path));
    return json;
}

QString CostReport::summaryText(const CostAccount &account)
{
    QStringList sentences{tr("Cost: %1, by list prices.").arg(totalText(account.ledger.sum()))};
    sentences << account.remarks();
    QString text = TerminalText::piece(sentences.join(u' ')) + u'\n';
    const QStringList gaps = account.gaps();
    for (const QString &gap : gaps)
        text += tr("Incomplete: %1").arg(TerminalText::piece(gap)) + u'\n';
    return text;
}

QString CostReport::text(const SessionReport &report, const CostAccount &account)
{
    QString text = TerminalText::piece(shownPath(report.info().path)) + u'\n';
    if (!account.ledger.entries().empty())
        //: Columns of a table of fixed width: which turn, what; tokens in, of which cached ones apart; tokens out.
        text += tr("turn  what           text in   cached audio in   cached images in  cached text out audio out  "
                   "seconds  cost        model")
                + u'\n';
    for (const LedgerEntry &entry : account.ledger.entries())
        text += entryLine(entry);
    text += summaryText(account);
    for (const CacheStory::Point &point : account.cache.points()) {
        if (point.isBroken())
            text += tr("Cache, event %1: %2")
                        .arg(eventNumberText(point.event), TerminalText::piece(CacheStory::text(point)))
                    + u'\n';
    }
    return text;
}

} // namespace turnscope
