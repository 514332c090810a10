// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/memory_frames.h"
#include "models/session/session.h"
#include "tests/support/fold_events.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;

namespace {

/// Frames that lie together, as in a recording, and what is asked of them.
class CountedFrames : public FrameSource
{
public:
    quint64 append(const QByteArray &frame)
    {
        m_bytes += frame;
        return quint64(m_bytes.size() - frame.size());
    }

    QByteArray read(quint64 offset, quint32 length) const override
    {
        const QByteArray bytes = m_bytes.mid(qsizetype(offset), qsizetype(length));
        m_read += quint64(bytes.size());
        return bytes;
    }

    quint64 size() const { return quint64(m_bytes.size()); }
    quint64 bytesRead() const { return m_read; }

private:
    QByteArray m_bytes;
    mutable quint64 m_read = 0;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void publishesAndFoldsWhatIsNew();
    void leavesTheFoldToTheWorkerWhileLoading();
    void endsNowWhileLive();
    void foldsInPieces();
    void readsEveryByteOnce();
    void leavesWhatIsBehindAtTheEndForLater();
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
    foldAll(*fold, *m_events);
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
    QVERIFY(session.isGoingOn());
    QCOMPARE(advanced.back()[0].toUInt(), first);
    for (int i = 0; i < 1000 && session.isGoingOn(); ++i)
        session.advance(microseconds(0));
    QCOMPARE(session.fold().applied(), kEvents);
    QCOMPARE(advanced.back()[0].toUInt(), kEvents);
    QVERIFY(advanced.size() > 10);
    QVERIFY(!session.isGoingOn());
    QCOMPARE(session.end(), SessionTime(milliseconds(kEvents - 1)));
}

void TestSession::readsEveryByteOnce()
{
    const auto frames = std::make_shared<CountedFrames>();
    const auto events = std::make_shared<EventStore>(frames);
    const auto grow = [&](int count) {
        for (int i = 0; i < count; ++i) {
            const QByteArray frame = R"({"type":"response.output_text.delta","item_id":"item_1","delta":"word "})";
            QVERIFY(events->append({.at = SessionTime(milliseconds(events->size())),
                                    .offset = frames->append(frame),
                                    .length = quint32(frame.size()),
                                    .type = events->strings().intern("response.output_text.delta"),
                                    .item = events->strings().intern("item_1")}));
        }
    };
    Session session(events, {}, true);
    grow(50'000); // in a moment, as by an endpoint that floods
    for (int step = 0; step < 1000 && session.fold().applied() < events->size(); ++step)
        session.advance(microseconds(0)); // the least pieces that there are
    for (int tick = 0; tick < 200; ++tick) {
        grow(20);
        session.advance(microseconds(0));
    }
    session.advance();
    QCOMPARE(session.fold().applied(), events->size());
    QVERIFY2(frames->bytesRead() <= frames->size() + frames->size() / 10,
             qPrintable(QStringLiteral("%1 of %2 bytes").arg(frames->bytesRead()).arg(frames->size())));
}

void TestSession::leavesWhatIsBehindAtTheEndForLater()
{
    constexpr quint32 kEvents = 5000;
    Session session(m_events, {}, true);
    for (quint32 i = 0; i < kEvents; ++i)
        append("response.create", milliseconds(i));
    session.finish();
    QVERIFY(!session.isLive());
    QCOMPARE(session.fold().applied(), 0u);
    QVERIFY(session.isGoingOn());
    QSignalSpy state(&session, &Session::stateChanged);
    for (int i = 0; i < 1000 && session.isGoingOn(); ++i) {
        QCOMPARE(state.size(), 0);
        session.advance(microseconds(0));
    }
    QCOMPARE(session.fold().applied(), kEvents);
    QVERIFY(!session.isGoingOn());
    QCOMPARE(state.size(), 1); // views may look at the whole now
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
