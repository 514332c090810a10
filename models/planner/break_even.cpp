// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/break_even.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHalvings = 60;

using Costs = std::vector<std::optional<double>>; // of the options

Costs costsAt(const Assumptions &assumptions, const PriceTable &prices, QDate today)
{
    Costs costs;
    for (const Plan::Option &option : Plan::of(assumptions, prices, today).options)
        costs.push_back(option.perCall());
    return costs;
}

double placeOf(BreakEven::Axis axis, int step)
{
    return BreakEven::least(axis) + (BreakEven::most(axis) - BreakEven::least(axis)) * step / BreakEven::kSteps;
}

/// Between two places, at which the difference of two options has other signs.
class Bisection
{
public:
    Bisection(const Assumptions &assumptions, const PriceTable &prices, QDate today, BreakEven::Axis axis)
        : m_assumptions(assumptions)
        , m_prices(prices)
        , m_today(today)
        , m_axis(axis)
    {
    }

    double find(size_t a, size_t b, double low, double high, bool aIsCheaper) const
    {
        for (int i = 0; i < kHalvings && low < high; ++i) {
            const double middle = (low + high) / 2;
            const Assumptions there = BreakEven::assumptionsAt(m_assumptions, m_axis, middle);
            const auto costA = Plan::option(there.options[a], there, m_prices, m_today).perCall();
            const auto costB = Plan::option(there.options[b], there, m_prices, m_today).perCall();
            if ((*costA < *costB) == aIsCheaper)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }

private:
    const Assumptions &m_assumptions;
    const PriceTable &m_prices;
    QDate m_today;
    BreakEven::Axis m_axis;
};

bool areKnown(const std::vector<Costs> &along, size_t option)
{
    return std::ranges::all_of(along, [option](const Costs &costs) { return costs[option].has_value(); });
}

/// Below zero, at it, above: costs that differ by the errors of computing alone are the same.
int order(double a, double b)
{
    if (std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)))
        return 0;
    return a < b ? -1 : 1;
}

/// Where the order of two options changes along the axis.
void findPair(std::vector<BreakEven> &found, const std::vector<Costs> &along, const Bisection &bisection,
              BreakEven::Axis axis, size_t a, size_t b)
{
    int before = 0;
    int from = 0;
    for (int step = 0; step <= BreakEven::kSteps; ++step) {
        const int here = order(*along[size_t(step)][a], *along[size_t(step)][b]);
        if (here == 0)
            continue;
        if (before != 0 && here != before) {
            const double at = bisection.find(a, b, placeOf(axis, from), placeOf(axis, step), before < 0);
            found.push_back({axis, at, before < 0 ? a : b, before < 0 ? b : a});
        }
        before = here;
        from = step;
    }
}

void findAlong(std::vector<BreakEven> &found, const Assumptions &assumptions, const PriceTable &prices, QDate today,
               BreakEven::Axis axis)
{
    std::vector<Costs> along;
    for (int step = 0; step <= BreakEven::kSteps; ++step)
        along.push_back(costsAt(BreakEven::assumptionsAt(assumptions, axis, placeOf(axis, step)), prices, today));
    const Bisection bisection(assumptions, prices, today, axis);
    const size_t count = assumptions.options.size();
    for (size_t a = 0; a < count; ++a) {
        for (size_t b = a + 1; b < count; ++b) {
            if (areKnown(along, a) && areKnown(along, b))
                findPair(found, along, bisection, axis, a, b);
        }
    }
    const Plan plan = Plan::of(assumptions, prices, today);
    for (BreakEven &each : found)
        each.isBound = plan.options[each.below].isAtMost() || plan.options[each.above].isAtMost();
}

} // namespace

double BreakEven::least(Axis axis)
{
    return axis == Axis::MinutesPerCall ? 0.5 : 0;
}

double BreakEven::most(Axis axis)
{
    return axis == Axis::MinutesPerCall ? 60 : 1;
}

Assumptions BreakEven::assumptionsAt(const Assumptions &assumptions, Axis axis, double place)
{
    Assumptions there = assumptions;
    if (axis == Axis::MinutesPerCall) {
        there.set(Quantity::MinutesPerCall, {place});
        return there;
    }
    const double templates = assumptions.value(Quantity::TemplateShare);
    const double small = assumptions.value(Quantity::SmallShare);
    const double rest = templates + small;
    there.set(Quantity::StrongShare, {place});
    there.set(Quantity::TemplateShare, {rest > 0 ? (1 - place) * templates / rest : 0});
    there.set(Quantity::SmallShare, {rest > 0 ? (1 - place) * small / rest : 1 - place});
    return there;
}

std::vector<BreakEven> BreakEven::of(const Assumptions &assumptions, const PriceTable &prices, QDate today)
{
    std::vector<BreakEven> found;
    for (const Axis axis : {Axis::MinutesPerCall, Axis::StrongShare})
        findAlong(found, assumptions, prices, today, axis);
    std::ranges::stable_sort(
        found, [](const BreakEven &a, const BreakEven &b) { return a.axis != b.axis ? a.axis < b.axis : a.at < b.at; });
    return found;
}

QString BreakEven::text(const Assumptions &assumptions) const
{
    const QString &cheaperBelow = assumptions.options[below].name;
    const QString &cheaperAbove = assumptions.options[above].name;
    QString text = axis == Axis::MinutesPerCall
                       ? tr("Up to %1 min a call “%2” costs less than “%3”, beyond that more.")
                             .arg(at, 0, 'f', 1)
                             .arg(cheaperBelow, cheaperAbove)
                       : tr("Up to %1 % of hard turns “%2” costs less than “%3”, beyond that more.")
                             .arg(at * 100, 0, 'f', 1)
                             .arg(cheaperBelow, cheaperAbove);
    if (isBound)
        text += u' ' + tr("(By the most that one of them can cost.)");
    return text;
}

std::string_view BreakEven::id(Axis axis)
{
    return Assumptions::row(axis == Axis::MinutesPerCall ? Quantity::MinutesPerCall : Quantity::StrongShare).key;
}

} // namespace turnscope
