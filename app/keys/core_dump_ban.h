// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace turnscope {

/// As long as there is one, a crash of this process leaves no core, and no other process of this user reads its memory
/// (RLIMIT_CORE 0, PR_SET_DUMPABLE 0). A debugger must then have been attached before, or be root's. What was in force
/// before is so again after the last one. Any thread.
class CoreDumpBan
{
public:
    CoreDumpBan();
    ~CoreDumpBan();
    Q_DISABLE_COPY_MOVE(CoreDumpBan)

    /// One where there is a secret to be kept; else null.
    static std::unique_ptr<CoreDumpBan> where(bool isSecret)
    {
        return isSecret ? std::make_unique<CoreDumpBan>() : nullptr;
    }
};

} // namespace turnscope
