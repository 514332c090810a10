// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdlib>

namespace turnscope::fuzz {

/// One reader of what others wrote, fed with an input: fuzz_targets.inc lists them. Whatever comes, it returns; hold()
/// asks what must be so of what was read.
struct Target
{
    const char *name;
    int share; ///< of the time of a run
    void (*run)(QByteArrayView input);
};

/// Ends the program where something does not hold, so that the fuzzer keeps the input.
inline void hold(bool holds)
{
    if (!holds)
        std::abort();
}

#define TARGET(name, share) void fuzz_##name(QByteArrayView input);
#include "tests/fuzz/fuzz_targets.inc"
#undef TARGET

} // namespace turnscope::fuzz
