// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/memory_frames.h"
#include "models/session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void publishesAndFoldsWhatIsNew();
    void leavesTheFoldToTheWorkerWhileLoading();
    void endsNowWhileLive();
    void foldsInPieces();
    void tellsOfTheFileWithoutABreak();

private:
    void append(const QByteArray &type, milliseconds at);

    std::shared_ptr<MemoryFrames> m_frames;
    std::shared_ptr<EventStore> m_events;
};

void TestSession::init()
{
    m_frames = std::make_shared<MemoryFrames>();
    m_events = std::make_shared<EventStore>(m_frames);
}

void TestSession::append(const QByteArray &type, milliseconds at)
{
    const QByteArray frame = "{\"type\":\"" + type + "\"}";
    QVERIFY(m_events->append({.at = SessionTime(at),
                              .offset = m_frames->append(frame),
                              .length = quint32(frame.size()),
                              .type = m_events->strings().intern(type.toStdString())}));
}

void TestSession::publishesAndFoldsWhatIsNew()
{
    Session session(m_events, {}, false);
    QSignalSpy advanced(&session, &Session::advanced);
    session.advance();
    QCOMPARE(advanced.size(), 0);
    append("session.created", milliseconds(1));
    append("session.update", milliseconds(2));
    session.advance();
    session.advance();
    QCOMPARE(advanced.size(), 1);
    QCOMPARE(advanced[0][0].toUInt(), 2u);
    QCOMPARE(session.fold().applied(), 2u);
    QCOMPARE(session.end(), SessionTime(milliseconds(2)));
}

void TestSession::leavesTheFoldToTheWorkerWhileLoading()
{
    Session session(m_events, {}, false);
    QSignalSpy advanced(&session, &Session::advanced);
    QSignalSpy state(&session, &Session::stateChanged);
    session.startLoading();
    QVERIFY(session.isLoading());
    append("session.created", milliseconds(1));
    session.advance();
    QCOMPARE(advanced.size(), 1);
    QCOMPARE(session.fold().applied(), 0u);

    auto fold = std::make_unique<SessionFold>();
    fold->advance(*m_events, m_events->size());
    append("session.update", milliseconds(2)); // came after the worker was done
    RecordingInfo info;
    info.tornTail = true;
    session.adopt(std::move(fold), info);
    QVERIFY(!session.isLoading());
    QVERIFY(session.info().tornTail);
    QCOMPARE(session.fold().applied(), 2u);
    QCOMPARE(advanced.size(), 2);
    QCOMPARE(advanced[1][0].toUInt(), 2u);
    QCOMPARE(state.size(), 2);
}

void TestSession::endsNowWhileLive()
{
    Session session(m_events, {}, true);
    append("session.created", milliseconds(5000));
    session.advance();
    const SessionTime first = session.end();
    QVERIFY(first >= SessionTime(milliseconds(5000)));
    QTRY_VERIFY(session.end() > first + milliseconds(20));
    session.finish();
    QVERIFY(!session.isLive());
    QCOMPARE(session.end(), SessionTime(milliseconds(5000)));
}

void TestSession::foldsInPieces()
{
    Session session(m_events, {}, false);
    constexpr quint32 kEvents = 5000;
    for (quint32 i = 0; i < kEvents; ++i)
        append("response.create", milliseconds(i));
    QSignalSpy advanced(&session, &Session::advanced);
    session.advance(microseconds(0)); // some, however little time there is
    const quint32 first = session.fold().applied();
    QVERIFY(first > 0 && first < kEvents / 10);
    QVERIFY(session.isBehind());
    QVERIFY(session.isGoingOn());
    QCOMPARE(advanced.back()[0].toUInt(), first);
    for (int i = 0; i < 1000 && session.isBehind(); ++i)
        session.advance(microseconds(0));
    QCOMPARE(session.fold().applied(), kEvents);
    QCOMPARE(advanced.back()[0].toUInt(), kEvents);
    QVERIFY(advanced.size() > 10);
    QVERIFY(!session.isGoingOn());
    QCOMPARE(session.end(), SessionTime(milliseconds(kEvents - 1)));
}

void TestSession::tellsOfTheFileWithoutABreak()
{
    append("session.created", milliseconds(5));
    Session session(m_events, {}, false);
    session.advance();
    QVERIFY(!session.canGoOn());
    QSignalSpy watch(&session, &Session::watchChanged);
    QSignalSpy state(&session, &Session::stateChanged);
    RecordingInfo info;
    info.unreadCount = 3;
    session.setWatch({true, true, LogFate::Replaced}, info);
    QCOMPARE(watch.size(), 1);
    QCOMPARE(state.size(), 0);
    QVERIFY(session.canGoOn() && session.isGoingOn() && !session.isLive());
    QCOMPARE(session.watch().fate, LogFate::Replaced);
    QCOMPARE(session.info().unreadCount, quint64(3));
    QCOMPARE(session.end(), SessionTime(milliseconds(5))); // not the clock's
    session.setWatch({true, false, LogFate::Same}, info);
    QVERIFY(session.canGoOn() && !session.isGoingOn());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
