// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/background_thread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace turnscope {

void beBackgroundThread()
{
#ifdef Q_OS_LINUX
    constexpr int kNice = 10;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
#endif
}

} // namespace turnscope
