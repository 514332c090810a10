// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/difference.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double farthest(const std::vector<double> &values)
{
    const double median = medianOf(values).value_or(0);
    double most = 0;
    for (const double value : values)
        most = std::max(most, std::abs(value - median));
    return most;
}

} // namespace

std::optional<double> Difference::medianA() const
{
    return medianOf(a);
}

std::optional<double> Difference::medianB() const
{
    return medianOf(b);
}

std::optional<double> Difference::size() const
{
    return a.empty() || b.empty() ? std::nullopt : std::optional(*medianB() - *medianA());
}

std::optional<double> Difference::spread() const
{
    return a.size() < 2 && b.size() < 2 ? std::nullopt : std::optional(std::max(farthest(a), farthest(b)));
}

Difference::Verdict Difference::verdict() const
{
    const std::optional<double> difference = size();
    if (!difference)
        return Verdict::Unknown;
    const std::optional<double> within = spread();
    if (!within)
        return Verdict::OneRunEach;
    if (std::abs(*difference) <= *within)
        return Verdict::InsideSpread;
    return *difference < 0 ? Verdict::Less : Verdict::More;
}

QString Difference::figureText(const std::optional<double> &figure, int digits)
{
    return figure ? QString::number(*figure, 'f', digits) : u"–"_s;
}

QString Difference::sizeText(int digits) const
{
    const std::optional<double> size = this->size();
    if (!size)
        return u"–"_s;
    const QString shown = QString::number(std::abs(*size), 'f', digits);
    if (shown.toDouble() == 0)
        return shown; // what rounds to nothing has no direction
    return (*size < 0 ? u"−"_s : u"+"_s) + shown;
}

QString Difference::spreadText(int digits) const
{
    const std::optional<double> spread = this->spread();
    return spread ? u"±"_s + QString::number(*spread, 'f', digits) : QString();
}

std::string_view Difference::verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OneRunEach:
        return "one_run_each";
    case Verdict::InsideSpread:
        return "inside_spread";
    case Verdict::Less:
        return "less";
    case Verdict::More:
        return "more";
    case Verdict::Unknown:
        break;
    }
    return "unknown";
}

QString Difference::verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OneRunEach:
        return tr("one run each");
    case Verdict::InsideSpread:
        return tr("inside the spread");
    case Verdict::Less:
        return tr("less in B");
    case Verdict::More:
        return tr("more in B");
    case Verdict::Unknown:
        break;
    }
    return tr("not known");
}

} // namespace turnscope
