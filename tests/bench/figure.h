// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <string>
#include <vector>

namespace turnscope {

/// A line of the table that packaging/bench prints.
struct Figure
{
    enum class Reach { AtMost, AtLeast, Shown };

    std::string what;
    Reach reach = Reach::Shown;
    double limit = 0;
    double measured = 0;
    std::string unit;
    std::string against; ///< how it was measured, or what with
};

/// Puts the figure among the benchmark's counters, and into the file that $TURNSCOPE_FIGURES names, if any.
void report(benchmark::State &state, const Figure &figure);

/// Milliseconds of processor time that the process took since it began, all threads together.
double cpuMs();

/// Milliseconds that a call takes, by the wall clock.
double wallMs(const std::function<void()> &call);

/// The least that two calls take in `rounds` rounds, one after the other in each: so a machine that is busy with
/// other things at times slows both.
struct Pair
{
    double ours = 0;
    double peer = 0;
    double oursCpu = 0; ///< of all the process's threads
    double peerCpu = 0;
    double ratio() const { return ours / peer; }
};
Pair leastOf(int rounds, const std::function<void()> &ours, const std::function<void()> &peer);

/// The value below which `share` of the values lie; 0 without any.
double percentile(std::vector<double> values, double share);

} // namespace turnscope
