// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Recordings to measure with, the same on every machine. Each is written once into $TURNSCOPE_BENCH_DATA, or into
/// the folder for temporary files, and found there again; the functions return its path.
namespace turnscope::sample_logs {

/// A conversation with all its audio, of speech-like sound: 24 kHz, appends of 40 ms, a turn every ten seconds,
/// answers in deltas of 200 ms. An hour is some 125,000 events and 365 MB.
QString spoken(int minutes);

/// Events without audio, in the proportions of a real session of spoken turns and tool calls: some 165 bytes each.
QString small(quint32 events);

/// $TURNSCOPE_BENCH_QUICK is set: a tenth of everything, to see that it runs.
bool isQuick();

/// `count`, or a tenth of it.
int sized(int count);

} // namespace turnscope::sample_logs
