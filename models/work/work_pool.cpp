// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/work_pool.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr int kFewest = 4; // of each kind

class Pools
{
public:
    Pools()
    {
        for (QThreadPool &pool : m_pools)
            pool.setMaxThreadCount(std::max(kFewest, QThread::idealThreadCount()));
        qAddPostRoutine([] {
            for (QThreadPool &pool : all().m_pools)
                pool.waitForDone();
        });
    }

    static Pools &all()
    {
        static Pools pools;
        return pools;
    }

    QThreadPool &of(WorkPool pool) { return m_pools[static_cast<std::size_t>(pool)]; }

private:
    std::array<QThreadPool, 3> m_pools;
};

} // namespace

QThreadPool &threads(WorkPool pool)
{
    return Pools::all().of(pool);
}

} // namespace turnscope
