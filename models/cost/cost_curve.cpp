// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_curve.h"

#include <algorithm>
#include <numeric>

namespace turnscope {

double CostCurve::Step::total() const
{
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

CostCurve CostCurve::of(const CostLedger &ledger, const EventStore &events)
{
    std::vector<const LedgerEntry *> known;
    for (const LedgerEntry &entry : ledger.entries()) {
        if (entry.dollars())
            known.push_back(&entry);
    }
    std::ranges::stable_sort(known, {}, [](const LedgerEntry *entry) { return entry->event; });
    CostCurve curve;
    std::array<double, BandCount> sums{};
    for (const LedgerEntry *entry : known) {
        const Cost &cost = *entry->cost;
        sums[Cached] += cost.cachedIn();
        sums[Input] += cost.textIn + cost.audioIn + cost.imageIn + cost.cacheWrite;
        sums[TextOut] += cost.textOut;
        sums[AudioOut] += cost.audioOut;
        sums[Other] += cost.transcription + cost.time + cost.messages;
        curve.steps.push_back({entry->event, events.at(entry->event), sums});
    }
    return curve;
}

} // namespace turnscope
