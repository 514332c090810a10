// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <time.h>

namespace turnscope {

namespace {

std::string text(double value, const std::string &unit)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    return unit.empty() ? digits : digits + (' ' + unit);
}

std::string reachText(const Figure &figure)
{
    switch (figure.reach) {
    case Figure::Reach::AtMost:
        return "<= " + text(figure.limit, figure.unit);
    case Figure::Reach::AtLeast:
        return ">= " + text(figure.limit, figure.unit);
    case Figure::Reach::Shown:
        break;
    }
    return "-";
}

const char *verdict(const Figure &figure)
{
    switch (figure.reach) {
    case Figure::Reach::AtMost:
        return figure.measured <= figure.limit ? "reached" : "MISSED";
    case Figure::Reach::AtLeast:
        return figure.measured >= figure.limit ? "reached" : "MISSED";
    case Figure::Reach::Shown:
        break;
    }
    return "-";
}

} // namespace

void report(benchmark::State &state, const Figure &figure)
{
    state.counters[figure.what] = figure.measured;
    const char *path = std::getenv("TURNSCOPE_FIGURES");
    std::FILE *file = path ? std::fopen(path, "a") : nullptr;
    if (!file)
        return;
    std::fprintf(file, "%s\t%s\t%s\t%s\t%s\n", figure.what.c_str(), reachText(figure).c_str(),
                 text(figure.measured, figure.unit).c_str(), figure.against.c_str(), verdict(figure));
    std::fclose(file);
}

double cpuMs()
{
    timespec spent = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

double wallMs(const std::function<void()> &call)
{
    const auto begin = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

Pair leastOf(int rounds, const std::function<void()> &ours, const std::function<void()> &peer)
{
    Pair least{1e300, 1e300, 1e300, 1e300};
    const auto measure = [](const std::function<void()> &call, double &wall, double &cpu) {
        const double before = cpuMs();
        wall = std::min(wall, wallMs(call));
        cpu = std::min(cpu, cpuMs() - before);
    };
    for (int round = 0; round < rounds; ++round) {
        measure(peer, least.peer, least.peerCpu);
        measure(ours, least.ours, least.oursCpu);
    }
    return least;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[size_t(share * double(values.size() - 1))];
}

} // namespace turnscope
