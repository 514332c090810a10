// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/worker.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace turnscope;

/// Of several pieces of work all results come in order, or only the last one's, and nobody waits.
class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheResult()
    {
        Worker task(WorkPool::Asked);
        int got = 0;
        QThread *doneOn = nullptr;
        QThread *workedOn = nullptr;
        task.restart(
            [&workedOn](const Task &) {
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
        Worker task(WorkPool::Asked);
        QSemaphore begun;
        QSemaphore goOn;
        std::vector<int> got;
        bool sawTheFlag = false;
        task.restart(
            [&](const Task &piece) {
                begun.release();
                goOn.acquire();
                sawTheFlag = piece.isCancelled();
                return 1;
            },
            [&got](int result) { got.push_back(result); });
        begun.acquire();
        int worked = 0;
        for (int i = 2; i < 5; ++i)
            task.restart(
                [i, &worked](const Task &) {
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
            Worker task(WorkPool::Asked);
            task.restart(
                [&begun, &goOn, owned](const Task &) {
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
            task.restart([](const Task &) { return 2; }, [&done](int result) { done = result == 2; });
            QTRY_VERIFY(done);
        }
    }

    void beginsAgainFromItsEnd()
    {
        Worker task(WorkPool::Asked);
        std::vector<int> got;
        std::function<void(int)> goOn = [&](int result) {
            got.push_back(result);
            if (result < 3)
                task.restart([result](const Task &) { return result + 1; }, goOn);
        };
        task.restart([](const Task &) { return 1; }, goOn);
        QTRY_COMPARE(got, (std::vector<int>{1, 2, 3}));
    }

    /// One after another, though the pool has more threads.
    void doesOneAfterAnother()
    {
        Worker worker(WorkPool::Quiet);
        std::atomic<int> atOnce = 0;
        std::atomic<int> most = 0;
        std::vector<int> got;
        for (int i = 0; i < 20; ++i)
            worker.start(
                [&, i](const Task &) {
                    most = std::max(most.load(), ++atOnce);
                    QThread::yieldCurrentThread();
                    --atOnce;
                    return i;
                },
                [&got](int result) { got.push_back(result); });
        QTRY_COMPARE(got.size(), size_t(20));
        QVERIFY(std::is_sorted(got.begin(), got.end()));
        QCOMPARE(most.load(), 1);
        QVERIFY(!worker.isRunning());
    }

    void tellsHowFarItHasCome()
    {
        Worker worker(WorkPool::Asked);
        std::vector<double> told;
        std::vector<double> toldAtTheEnd;
        worker.start(
            [&told](const Task &task) {
                for (const double share : {0.25, 0.5, 0.75})
                    task.tell([&told, share] { told.push_back(share); });
            },
            [&] { toldAtTheEnd = told; });
        QTRY_COMPARE(toldAtTheEnd, (std::vector<double>{0.25, 0.5, 0.75}));

        QSemaphore goOn;
        QSemaphore toldOnce;
        worker.restart(
            [&](const Task &task) {
                task.tell([&told] { told.push_back(1); });
                toldOnce.release();
                goOn.acquire();
                task.tell([&told] { told.push_back(2); });
            },
            [&told] { told.push_back(3); });
        toldOnce.acquire();
        worker.cancel(); // also what was told, and not heard yet
        goOn.release();
        worker.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), size_t(3));
    }

    /// Its end neither waits for what is going on nor lets it call anything.
    void endsInTheMidst()
    {
        struct Begun
        {
            QSemaphore begun;
            QSemaphore goOn;
            QSemaphore ended;
        };
        const auto shared = std::make_shared<Begun>();
        bool called = false;
        bool secondRan = false;
        {
            Worker worker(WorkPool::Quiet);
            worker.start(
                [shared, &called](const Task &task) {
                    shared->begun.release();
                    shared->goOn.acquire();
                    task.tell([&called] { called = true; });
                    return task.isCancelled();
                },
                [&called](bool) { called = true; });
            worker.start([&secondRan](const Task &) { secondRan = true; });
            shared->begun.acquire();
        } // and we are here, though it has not ended
        QCOMPARE(shared.use_count(), 2L);
        shared->goOn.release();
        QTRY_COMPARE(shared.use_count(), 1L);
        QCoreApplication::processEvents();
        QVERIFY(!called);
        QVERIFY(!secondRan);
    }

    /// A piece that goes on for long holds up no other worker.
    void holdsUpNobodyElse()
    {
        QSemaphore goOn;
        Worker one(WorkPool::Quiet);
        Worker other(WorkPool::Quiet);
        one.start([&goOn](const Task &) { goOn.acquire(); });
        int got = 0;
        other.start([](const Task &) { return 5; }, [&got](int result) { got = result; });
        QTRY_COMPARE(got, 5);
        QVERIFY(one.isRunning());
        goOn.release();
        QTRY_VERIFY(!one.isRunning());
    }

    /// What is cancelled before it began need not be waited for, though no thread is free to find that out.
    void waitsOnlyForWhatIsDone()
    {
        QThreadPool &pool = threads(WorkPool::Disk);
        QSemaphore goOn;
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            pool.start([&goOn] { goOn.acquire(); });
        Worker worker(WorkPool::Disk);
        bool ran = false;
        worker.start([&ran](const Task &) { ran = true; });
        worker.cancel();
        worker.waitForDone();
        QVERIFY(!ran);
        worker.start([&ran](const Task &) { ran = true; });
        goOn.release(pool.maxThreadCount());
        worker.waitForDone();
        QVERIFY(ran);
        pool.waitForDone(); // those that have not woken yet still look at `goOn`
    }

    void endsWithoutAResultWhereMemoryLacks()
    {
        Worker worker(WorkPool::Asked);
        bool called = false;
        worker.start([](const Task &) -> int { throw std::bad_alloc(); }, [&called](int) { called = true; });
        int got = 0;
        worker.start([](const Task &) { return 6; }, [&got](int result) { got = result; });
        QTRY_COMPARE(got, 6);
        QVERIFY(!called);
        QVERIFY(!worker.isRunning());
    }

    /// The results come where it lives, also when that has changed.
    void movesWithItsParent()
    {
        QThread thread;
        auto *parent = new QObject;
        auto *worker = new Worker(WorkPool::Disk, parent);
        parent->moveToThread(&thread);
        connect(&thread, &QThread::finished, parent, &QObject::deleteLater);
        thread.start();
        std::atomic<QThread *> doneOn = nullptr;
        QMetaObject::invokeMethod(worker, [&, worker] {
            worker->start([](const Task &) {}, [&doneOn] { doneOn = QThread::currentThread(); });
        });
        QTRY_COMPARE(doneOn.load(), &thread);
        thread.quit();
        thread.wait();
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
