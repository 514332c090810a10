// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/freed_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace turnscope {

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void keepNoLargeBlocks()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 256 * 1024); // given by hand, it stays
#endif
}

} // namespace turnscope
