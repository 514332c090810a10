// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/frequency_scale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

struct FrequencyScale
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FrequencyScale)
};

constexpr int kFinestStep = 250; // Hz

} // namespace

std::vector<ScaleTick> frequencyTicks(int rate, const QRect &lane, int spacing)
{
    const double top = rate / 2.0;
    const auto apart = [&](int step) { return step / top * lane.height(); };
    int step = kFinestStep;
    while (apart(step) < std::max(spacing, 1) && step < top)
        step *= 2;
    std::vector<ScaleTick> ticks;
    for (int hertz = static_cast<int>(top) / step * step; hertz >= 0; hertz -= step) {
        const int y = lane.bottom() + 1 - static_cast<int>(std::lround(apart(hertz)));
        const QString number = QLocale().toString(hertz / 1000.0, 'g', 4);
        ticks.push_back({std::clamp(y, lane.top(), lane.bottom()),
                         ticks.empty() ? FrequencyScale::tr("%1 kHz").arg(number) : number});
    }
    return ticks;
}

} // namespace turnscope
