// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/core_dump_ban.h"

#include <mutex>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace turnscope {

namespace {

/// Both are the process's own, of which there is one.
std::mutex mutex;
int bans = 0;
rlim_t limitBefore = 0;
int dumpableBefore = 1;

} // namespace

CoreDumpBan::CoreDumpBan()
{
    const std::lock_guard lock(mutex);
    if (bans++ > 0)
        return;
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) == 0) {
        limitBefore = core.rlim_cur;
        core.rlim_cur = 0;
        (void)setrlimit(RLIMIT_CORE, &core);
    }
    dumpableBefore = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

CoreDumpBan::~CoreDumpBan()
{
    const std::lock_guard lock(mutex);
    if (--bans > 0)
        return;
    if (dumpableBefore == 1) // 2, root's own choice, cannot be set
        (void)prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = limitBefore;
        (void)setrlimit(RLIMIT_CORE, &core);
    }
}

} // namespace turnscope
