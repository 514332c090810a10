// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/key_memory.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace turnscope;

class TestKeyMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesACopyWithoutBlanks()
    {
        const QByteArray typed(" sk-abc\n");
        const KeyMemory key(typed);
        QCOMPARE(key.view().toByteArray(), QByteArray("sk-abc"));
        QVERIFY(key.view().data() != typed.constData());
        QVERIFY(KeyMemory(" \n").isEmpty());
        QVERIFY(KeyMemory().isEmpty());
    }

    void isMovedNeverShared()
    {
        KeyMemory key("sk-abc");
        KeyMemory moved(std::move(key));
        const QByteArrayView bytes = moved.view();
        KeyMemory other = moved.duplicate();
        QVERIFY(other.view().data() != bytes.data());
        KeyMemory holder(std::move(moved));
        QCOMPARE(holder.view().data(), bytes.data()); // moved, not copied
        holder.clear();
        QVERIFY(holder.isEmpty());
        QCOMPARE(other.view().toByteArray(), QByteArray("sk-abc"));
    }

    void noCoreIsDumpedWhileThereIsOne()
    {
        const auto limit = [] {
            rlimit core{};
            return getrlimit(RLIMIT_CORE, &core) == 0 ? core.rlim_cur : rlim_t(-1);
        };
        rlimit core{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        core.rlim_cur = std::min<rlim_t>(core.rlim_max, 4096);
        QCOMPARE(setrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(prctl(PR_SET_DUMPABLE, 1), 0);
        {
            KeyMemory key("sk-abc");
            QCOMPARE(limit(), rlim_t(0));
            QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
            KeyMemory other = key.duplicate();
            key.clear();
            QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
            key = std::move(other);
            QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
            const KeyMemory none;
        }
        QCOMPARE(limit(), core.rlim_cur);
        QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
    }
};

QTEST_GUILESS_MAIN(TestKeyMemory)
#include "tst_key_memory.moc"
