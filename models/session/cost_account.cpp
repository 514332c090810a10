// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/cost_account.h"

#include "models/cost/cost_text.h"
#include "models/cost/own_prices.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

namespace {

std::optional<double> unheardOf(std::span<const TurnFigures> figures)
{
    std::optional<double> sum;
    for (const TurnFigures &each : figures) {
        if (each.unheardCost && each.knowsHeard())
            sum = sum.value_or(0) + *each.unheardCost;
    }
    return sum;
}

std::vector<std::string> unverifiedOf(const CostLedger &ledger, const PriceTable &prices)
{
    std::vector<std::string> models;
    for (const LedgerEntry &entry : ledger.entries()) {
        const ModelPrice *price = entry.cost ? prices.find(entry.model) : nullptr;
        if (price && price->unverified && std::ranges::find(models, entry.model) == models.end())
            models.push_back(entry.model);
    }
    return models;
}

} // namespace

CostAccount CostAccount::of(const Conversation &conversation, const EventStore &events, const RecordingInfo &info,
                            std::span<const TurnFigures> figures, const PriceTable &prices, CostLedger::Options options)
{
    options.unread = info.unreadCount;
    const bool isTimed = info.times != RecordingInfo::Times::None;
    CostAccount account;
    account.ledger = CostLedger::of(conversation, prices, options);
    account.cache = CacheStory::of(conversation, events, isTimed);
    account.cache.narrowTo(options.first, options.end);
    account.unverified = unverifiedOf(account.ledger, prices);
    account.prompt = PromptShare::of(account.ledger, conversation, events, prices);
    account.unheard = unheardOf(figures);
    const auto sessions = conversation.sessions();
    if (isTimed && sessions.size() == 1)
        account.forecast = CostForecast::of(account.ledger, events, sessions.front().begin, conversation.now());
    if (!info.started.isValid()) {
        const PriceTable all = OwnPrices::load().table;
        account.dateMatters = std::ranges::any_of(
            account.ledger.entries(), [&all](const LedgerEntry &entry) { return all.changes(entry.model); });
    }
    return account;
}

QStringList CostAccount::remarks() const
{
    QStringList all;
    const CostLedger::Sum &sum = ledger.sum();
    if (sum.saved > 0)
        all << tr("The cache saved %1.").arg(costText(sum.saved));
    if (const qint64 breaks = cache.breaks(); breaks > 0)
        all << tr("The cache was broken %n time(s).", nullptr, int(std::min<qint64>(breaks, 100'000)));
    if (unheard && *unheard > 0)
        all << tr("%1 were for audio that nobody heard.").arg(costText(*unheard));
    if (prompt.dollarsPerAnswer() >= 0.00005) // else it reads as nothing
        all << tr("Instructions and tools, some %1 tokens before each answer, cost %2 an answer (an estimate).")
                   .arg(groupedText(prompt.tokensPerAnswer()), costText(prompt.dollarsPerAnswer()));
    if (forecast)
        all << tr("At 60 minutes it would have cost some %1, if it went on like this.")
                   .arg(costText(forecast->dollars));
    for (const std::string &model : unverified)
        all << tr("The price of %1 is not verified: the price list says whose it is.").arg(utf8Text(model));
    return all;
}

QStringList CostAccount::gaps() const
{
    QStringList all;
    for (const CostLedger::Gap &gap : ledger.gaps())
        all << CostLedger::text(gap);
    if (dateMatters)
        all << tr("The log does not tell its day, and a price in it changed: the latest was taken.");
    return all;
}

} // namespace turnscope
