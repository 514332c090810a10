// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_turns.h"
#include "tests/support/spoken_session.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;

class SessionTurnsTest : public QObject
{
    Q_OBJECT

private:
    /// A session in which so many texts are asked for and written, each after some 500 ms.
    static std::shared_ptr<Session> written(EventLog &log, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray id = QByteArray::number(i);
            const int at = i * 1000;
            log.client(at, R"({"type":"response.create"})")
                .server(at + 100,
                        R"({"type":"response.created","response":{"id":"r)" + id + R"(","status":"in_progress"}})")
                .server(at + 400, R"({"type":"response.output_item.added","response_id":"r)" + id
                                      + R"(","item":{"id":"a)" + id + R"(","type":"message","role":"assistant"}})")
                .server(at + 500, R"({"type":"response.output_text.delta","response_id":"r)" + id + R"(","item_id":"a)"
                                      + id + R"(","content_index":0,"delta":"Hello."})")
                .server(at + 600, R"({"type":"response.done","response":{"id":"r)" + id
                                      + R"(","status":"completed","output":[]}})");
        }
        auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        session->advance();
        return session;
    }

    static LatencyBudget strict()
    {
        LatencyBudget budget;
        for (const Segment segment : LatencyBudget::segments())
            budget.set(segment, milliseconds(1));
        return budget;
    }

private Q_SLOTS:
    void measuresWhatIsOpened()
    {
        const SpokenSession spoken;
        const auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
        session->advance();
        SessionTurns turns;
        QVERIFY(turns.all().empty());
        QCOMPARE(turns.wait().count, size_t(0));
        turns.setSession(session);
        QCOMPARE(turns.all().size(), size_t(2));
        QCOMPARE(turns.wait().count, size_t(2));
        QVERIFY(!turns.waitIsOfArrival());
        turns.setSession(nullptr);
        QVERIFY(turns.all().empty());
    }

    void findsTheTurnOfAnEvent()
    {
        const SpokenSession spoken;
        const auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
        session->advance();
        SessionTurns turns;
        turns.setSession(session);
        const auto all = session->conversation().turns();
        QCOMPARE(turns.turnOf(all[0].firstEvent), std::optional(TurnIndex{0}));
        QCOMPARE(turns.turnOf(all[1].firstEvent), std::optional(TurnIndex{1}));
        // The first answer is cancelled while the second turn has begun.
        for (quint32 i = 0; i < spoken.log().events().size(); ++i) {
            const EventRow row = spoken.log().events().row(EventIndex{i});
            if (spoken.log().events().strings().view(row.response) == "resp_2")
                QCOMPARE(turns.turnOf(EventIndex{i}), std::optional(TurnIndex{0}));
            if (spoken.log().events().strings().view(row.item) == "item_3")
                QCOMPARE(turns.turnOf(EventIndex{i}), std::optional(TurnIndex{1}));
        }
        QVERIFY(!turns.turnOf(EventIndex{999'999}));
    }

    void measuresALongRecordingInPieces()
    {
        EventLog log;
        const int count = int(SessionTurns::kAtOnce) * 5 / 2;
        for (int i = 0; i < count; ++i) {
            const QByteArray id = QByteArray::number(i);
            log.then(Direction::Client, R"({"type":"response.create"})")
                .then(Direction::Server,
                      R"({"type":"response.created","response":{"id":"r)" + id + R"(","status":"in_progress"}})")
                .then(Direction::Server, R"({"type":"response.done","response":{"id":"r)" + id
                                             + R"(","status":"completed","output":[]}})");
        }
        const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        session->advance();
        QCOMPARE(int(session->conversation().turns().size()), count);
        SessionTurns turns;
        const SpokenSession spoken;
        const auto before = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
        before->advance();
        turns.setSession(before);
        QCOMPARE(turns.all().size(), size_t(2));
        QCOMPARE(turns.summary().cutIn, 1);
        turns.setSession(session);
        QVERIFY(turns.all().empty()); // those of the other session are gone at once
        QCOMPARE(turns.summary().cutIn, 0);
        QTRY_COMPARE(int(turns.all().size()), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(turns.all()[size_t(i)].turn, TurnIndex(i));
        QCOMPARE(turns.turnOf(EventIndex{quint32(count) * 3 - 1}), std::optional(TurnIndex(count - 1)));
    }

    void keepsTheFiguresOfWhatIsOver()
    {
        const SpokenSession spoken;
        const auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
        session->advance();
        SessionTurns turns;
        turns.setSession(session);
        QTRY_VERIFY(!turns.isListening());
        QTRY_COMPARE(turns.all().size(), size_t(2));
        const Percentiles wait = turns.wait();
        const qint64 byServer = turns.waitsByServer();
        const size_t spans = turns.voice().size();
        turns.setSession(nullptr);
        QVERIFY(turns.voice().empty() && turns.all().empty());
        QSignalSpy changed(&turns, &SessionTurns::changed);
        turns.setSession(session);
        QVERIFY(!turns.isListening());
        QCOMPARE(turns.voice().size(), spans);
        QCOMPARE(turns.all().size(), size_t(2));
        QCOMPARE(turns.wait().p50, wait.p50);
        QCOMPARE(turns.waitsByServer(), byServer);
        QCOMPARE(turns.summary().cutIn, 1);
        QCOMPARE(changed.size(), 1); // nothing is measured again
        QTest::qWait(1);
        QCOMPARE(changed.size(), 1);
    }

    /// What was summed of one that was left in the middle is no part of the next.
    void forgetsWhatWasSummedOfAnInterruptedOne()
    {
        const int count = int(SessionTurns::kAtOnce) * 5 / 2;
        EventLog slow;
        const std::shared_ptr<Session> left = written(slow, count);
        EventLog unanswered;
        for (int i = 0; i < count; ++i) {
            const QByteArray id = QByteArray::number(i);
            unanswered
                .then(Direction::Server,
                      R"({"type":"response.created","response":{"id":"r)" + id + R"(","status":"in_progress"}})")
                .then(Direction::Server, R"({"type":"response.done","response":{"id":"r)" + id
                                             + R"(","status":"cancelled","output":[]}})");
        }
        const auto next = std::make_shared<Session>(unanswered.shared(), RecordingInfo(), false);
        next->advance();
        SessionTurns alone;
        alone.setBudget(strict());
        alone.setSession(next);
        QTRY_COMPARE(int(alone.all().size()), count);

        SessionTurns turns;
        turns.setBudget(strict());
        turns.setSession(left);
        QVERIFY(turns.all().empty());
        QCoreApplication::processEvents(); // the first piece
        QVERIFY(turns.all().empty());
        turns.setSession(next);
        QTRY_COMPARE(int(turns.all().size()), count);
        QCOMPARE(turns.summary().overruns.inAll(), alone.summary().overruns.inAll());
        turns.setSession(left);
        QTRY_COMPARE(int(turns.all().size()), count);
        QVERIFY(turns.summary().overruns.inAll() >= quint32(count));
    }

    /// What all turns come to is kept with them, as long as it is measured by the same budget.
    void keepsWhatTurnsComeTo()
    {
        EventLog log;
        const int count = int(SessionTurns::kOpen) * 2;
        const std::shared_ptr<Session> session = written(log, count);
        SessionTurns turns;
        turns.setBudget(strict());
        turns.setSession(session);
        QTRY_VERIFY(!turns.isListening());
        QTRY_COMPARE(int(turns.all().size()), count);
        const quint32 over = turns.summary().overruns.inAll();
        QVERIFY2(over >= quint32(count), qPrintable(QString::number(over)));
        for (int i = 0; i < 2; ++i) {
            turns.setSession(nullptr);
            QCOMPARE(turns.summary().overruns.inAll(), 0U);
            turns.setSession(session);
            QCOMPARE(turns.summary().overruns.inAll(), over);
        }
        turns.setSession(nullptr);
        LatencyBudget lax;
        for (const Segment segment : LatencyBudget::segments())
            lax.set(segment, LatencyBudget::kMost);
        turns.setBudget(lax);
        turns.setSession(session);
        QCOMPARE(turns.summary().overruns.inAll(), 0U);
    }

    /// Until our own detector has listened, the end of the voice is the server's word.
    void tellsWhoseEndOfTheVoiceItIs()
    {
        const SpokenSession spoken;
        const auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
        session->advance();
        SessionTurns turns;
        turns.setSession(session);
        QVERIFY(turns.isListening());
        QCOMPARE(turns.waitsByServer(), qint64(turns.wait().count));
        QTRY_VERIFY(!turns.isListening());
    }

    void followsALiveSession()
    {
        EventLog log;
        const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
        session->advance();
        SessionTurns turns;
        turns.setSession(session);
        QVERIFY(turns.all().empty());
        log.client(10, R"({"type":"response.create"})");
        log.server(20, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})");
        session->advance();
        QTRY_COMPARE(turns.all().size(), size_t(1));
        session->finish();
        QTRY_COMPARE(turns.all().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(SessionTurnsTest)
#include "tst_session_turns.moc"
