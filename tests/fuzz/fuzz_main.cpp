// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include <cstdint>
#include <cstdio>
#include <cstring>

namespace {

using turnscope::fuzz::Target;

constexpr Target kTargets[] = {
#define TARGET(name, share) {#name, share, turnscope::fuzz::fuzz_##name},
#include "tests/fuzz/fuzz_targets.inc"
#undef TARGET
};

const Target *chosen = nullptr;

} // namespace

/// One program for all, which links the libraries once: TURNSCOPE_FUZZ names the target. Without it, they are listed,
/// each with its share.
extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    const char *wanted = std::getenv("TURNSCOPE_FUZZ");
    for (const Target &target : kTargets) {
        if (!wanted)
            std::printf("%s %d\n", target.name, target.share);
        else if (std::strcmp(target.name, wanted) == 0)
            chosen = &target;
    }
    if (wanted && !chosen)
        std::fprintf(stderr, "TURNSCOPE_FUZZ names no target: %s\n", wanted);
    if (!chosen) {
        std::fflush(stdout);
        std::_Exit(wanted ? 2 : 0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    chosen->run(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
