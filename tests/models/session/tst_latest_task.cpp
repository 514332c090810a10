// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/latest_task.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

using namespace turnscope;

/// Of several pieces of work the last one's result comes, and nobody waits.
class TestLatestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheResult()
    {
        LatestTask<std::unique_ptr<int>> task;
        int got = 0;
        QThread *doneOn = nullptr;
        QThread *workedOn = nullptr;
        task.start(
            [&workedOn](const std::atomic<bool> &) {
                workedOn = QThread::currentThread();
                return std::make_unique<int>(7);
            },
            [&](std::unique_ptr<int> result) {
                got = *result;
                doneOn = QThread::currentThread();
            });
        QVERIFY(task.isRunning());
        QTRY_COMPARE(got, 7);
        QVERIFY(!task.isRunning());
        QCOMPARE(doneOn, thread());
        QVERIFY(workedOn && workedOn != doneOn);
    }

    void onlyTheLastCounts()
    {
        LatestTask<int> task;
        QSemaphore begun;
        QSemaphore goOn;
        std::vector<int> got;
        bool sawTheFlag = false;
        task.start(
            [&](const std::atomic<bool> &cancelled) {
                begun.release();
                goOn.acquire();
                sawTheFlag = cancelled;
                return 1;
            },
            [&got](int result) { got.push_back(result); });
        begun.acquire();
        int worked = 0;
        for (int i = 2; i < 5; ++i)
            task.start(
                [i, &worked](const std::atomic<bool> &) {
                    ++worked;
                    return i;
                },
                [&got](int result) { got.push_back(result); });
        QVERIFY(got.empty()); // and we are here, though the first has not ended
        goOn.release();
        QTRY_COMPARE(got, std::vector<int>{4});
        QVERIFY(sawTheFlag);
        QCOMPARE(worked, 1); // those between were never begun
    }

    void cancelsAtOnce()
    {
        auto owned = std::make_shared<int>(1);
        QSemaphore begun;
        QSemaphore goOn;
        bool done = false;
        {
            LatestTask<int> task;
            task.start(
                [&begun, &goOn, owned](const std::atomic<bool> &) {
                    begun.release();
                    goOn.acquire();
                    return *owned;
                },
                [&done](int) { done = true; });
            begun.acquire();
            task.cancel();
            QVERIFY(!task.isRunning());
            QVERIFY(owned.use_count() > 1); // what it reads is its own
            goOn.release();
            QTRY_COMPARE(owned.use_count(), 1L);
            QCoreApplication::processEvents();
            QVERIFY(!done);
            task.start([](const std::atomic<bool> &) { return 2; }, [&done](int result) { done = result == 2; });
            QTRY_VERIFY(done);
        }
    }

    void beginsAgainFromItsEnd()
    {
        LatestTask<int> task;
        std::vector<int> got;
        std::function<void(int)> goOn = [&](int result) {
            got.push_back(result);
            if (result < 3)
                task.start([result](const std::atomic<bool> &) { return result + 1; }, goOn);
        };
        task.start([](const std::atomic<bool> &) { return 1; }, goOn);
        QTRY_COMPARE(got, (std::vector<int>{1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(TestLatestTask)
#include "tst_latest_task.moc"
