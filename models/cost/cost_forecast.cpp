// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_forecast.h"

#include <algorithm>

namespace turnscope {

namespace {

double minutesOf(microseconds length)
{
    return std::chrono::duration<double, std::ratio<60>>(length).count();
}

} // namespace

std::optional<CostForecast> CostForecast::of(const CostLedger &ledger, const EventStore &events, SessionTime begin,
                                             SessionTime end)
{
    const microseconds seen = end - begin;
    const SessionTime half = begin + seen / 2;
    double latter = 0;
    double all = 0;
    size_t answers = 0;
    for (const LedgerEntry &entry : ledger.entries()) {
        const auto dollars = entry.dollars();
        if (!dollars)
            continue;
        all += *dollars;
        if (entry.kind == LedgerEntry::Kind::Length) { // is spent evenly, and told now and then
            latter += *dollars / 2;
            answers = std::max(answers, kFewest);
            continue;
        }
        answers += entry.kind == LedgerEntry::Kind::Response ? 1U : 0U;
        latter += events.at(entry.event) >= half ? *dollars : 0;
    }
    const bool isWhole = ledger.sum().isWhole(); // else all of it is more than that, nobody knows how much
    if (!isWhole || seen < kShortest || seen >= kHour || answers < kFewest)
        return std::nullopt;
    CostForecast forecast;
    forecast.seen = seen;
    forecast.perMinute = latter / minutesOf(end - half);
    forecast.dollars = all + forecast.perMinute * minutesOf(kHour - seen);
    return forecast;
}

QString CostForecast::rule()
{
    return tr(
        "A guess: if the session goes on as in its latter half until 60 minutes, the longest that the service lets "
        "one last. Costs grow with the conversation, for each answer is billed for all that was said before.");
}

} // namespace turnscope
