// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/ruler.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace turnscope {

namespace {

struct Step
{
    microseconds major;
    int parts; ///< minor steps in it
};

constexpr std::array<Step, 35> kSteps = {{
    {1us, 1},  {2us, 2},   {5us, 5},   {10us, 5},  {20us, 4}, {50us, 5}, {100us, 5}, {200us, 4}, {500us, 5},
    {1ms, 5},  {2ms, 4},   {5ms, 5},   {10ms, 5},  {20ms, 4}, {50ms, 5}, {100ms, 5}, {200ms, 4}, {500ms, 5},
    {1s, 4},   {2s, 4},    {3s, 3},    {5s, 5},    {10s, 5},  {15s, 3},  {30s, 3},   {1min, 4},  {2min, 4},
    {5min, 5}, {10min, 5}, {15min, 3}, {30min, 3}, {1h, 4},   {2h, 4},   {6h, 6},    {24h, 4},
}};

Step stepFor(const TimeScale &scale, int spacing)
{
    const double wanted = spacing * scale.microsecondsPerPixel();
    for (const Step &step : kSteps) {
        if (static_cast<double>(step.major.count()) >= wanted)
            return step;
    }
    const double days = std::ceil(wanted / static_cast<double>(kSteps.back().major.count()));
    return {kSteps.back().major * static_cast<qint64>(days), 1};
}

int decimals(microseconds step)
{
    int count = 0;
    for (qint64 unit = 1000000; count < 6 && step.count() % unit != 0; unit /= 10)
        ++count;
    return count;
}

} // namespace

microseconds rulerStep(const TimeScale &scale, int spacing)
{
    return stepFor(scale, spacing).major;
}

std::vector<RulerTick> rulerTicks(const TimeScale &scale, int spacing, microseconds dayTime)
{
    const auto [major, parts] = stepFor(scale, spacing);
    const qint64 minor = major.count() / parts;
    const SessionRange range = scale.range();
    std::vector<RulerTick> ticks;
    qint64 number = (toMicroseconds(range.begin) + dayTime.count() + minor - 1) / minor;
    for (;; ++number) {
        const SessionTime at{microseconds(number * minor) - dayTime};
        const int x = scale.column(at);
        if (at >= range.end || x >= scale.right())
            return ticks;
        ticks.push_back({at, x, number % parts == 0});
    }
}

QString rulerText(SessionTime at, microseconds step)
{
    const qint64 us = toMicroseconds(at);
    const qint64 seconds = us / 1000000;
    QString text = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, '0'_L1).arg(seconds % 60, 2, 10, '0'_L1);
    if (seconds >= 3600)
        text.prepend(u"%1:"_s.arg(seconds / 3600));
    if (const int digits = decimals(step))
        text += u'.' + u"%1"_s.arg(us % 1000000, 6, 10, '0'_L1).left(digits);
    return text;
}

QString rulerText(SessionTime at, microseconds step, std::optional<microseconds> dayTime)
{
    if (!dayTime)
        return rulerText(at, step);
    constexpr qint64 kDay = 24LL * 3600 * 1000000;
    const qint64 us = (toMicroseconds(at) + dayTime->count()) % kDay;
    const QString text = rulerText(SessionTime(microseconds(us)), step);
    return us >= 36000 * 1000000LL ? text : us >= 3600 * 1000000LL ? u'0' + text : u"00:"_s + text;
}

} // namespace turnscope
