// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/mark.h"
#include "tests/support/event_log.h"
#include "tests/ui/support/test_window.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A session whose end is near, or that was dropped, goes on in a new one, in the real window.
class TestSessionRenewal : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;

    /// A live session with a question and an answer, which has `seconds` left.
    struct Fixture : TestWindow
    {
        explicit Fixture(qint64 seconds)
        {
            RecordingInfo info;
            info.path = u"/talks/first.jsonl"_s;
            info.started = QDateTime::currentDateTimeUtc();
            log.server(0, created(info.started.toSecsSinceEpoch() + seconds));
            log.server(1, R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user",)"
                          R"("status":"completed","content":[{"type":"input_text","text":"Where is it?"}]}})");
            log.server(1, R"({"type":"response.created","response":{"id":"r0","status":"in_progress"}})");
            log.server(2, R"({"type":"response.done","response":{"id":"r0","status":"completed","output":[]}})");
            first = std::make_shared<Session>(log.shared(), info, true);
            control.show(first);
            become(ConnectionState::Connected);
        }

        static QByteArray created(qint64 expires)
        {
            return R"({"type":"session.created","session":{"id":"s","type":"realtime","expires_at":)"
                   + QByteArray::number(expires)
                   + R"(,"instructions":"Be brief.","audio":{"output":{"voice":"cedar"}}}})";
        }

        void become(ConnectionState state, const QString &why = {})
        {
            control.connection().become(
                {state, u"ws 127.0.0.1:1"_s, {why, {}}, state == ConnectionState::Disconnected});
        }

        QString limit() { return sees(u"limitText"_s) ? find<QLabel>(u"limitText"_s)->text() : QString(); }

        /// The new session is there.
        void goesOn()
        {
            become(ConnectionState::Connecting);
            if (first->isLive())
                first->finish();
            second.server(0, R"({"type":"session.created","session":{"id":"t","type":"realtime","instructions":"",)"
                             R"("audio":{"output":{"voice":"marin"}}}})");
            control.open(std::make_shared<Session>(second.shared(), RecordingInfo(), true));
            become(ConnectionState::Connected);
            QTRY_VERIFY(!control.talk().items.isEmpty());
        }

        EventLog log;
        EventLog second;
        std::shared_ptr<Session> first;
    };

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void saysSoAndRenews()
    {
        Fixture f(200);
        QTRY_COMPARE(f.limit(), u"The endpoint ends this session in 4 minute(s)."_s);
        QVERIFY(f.find<QAction>(u"renewAction"_s)->isEnabled());
        f.log.server(3, R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})");
        QTRY_COMPARE(f.first->conversation().responses().size(), 2U);
        f.click(u"renew"_s);
        QVERIFY(f.limit().isEmpty());
        QTest::qWait(100);
        QCOMPARE(f.control.connection().reconnects, 0); // the answer is being made
        SoundStatus sound;
        sound.hasMicrophone = sound.talking = true;
        f.control.sound().become(sound);
        f.log.server(4, R"({"type":"response.done","response":{"id":"r","status":"completed","output":[]}})");
        QTRY_COMPARE(f.control.connection().reconnects, 1);
        QVERIFY(f.control.marks().frames.join().contains("Left: a new session goes on"));
        f.goesOn();
        QCOMPARE(f.control.talk().updates.size(), 1);
        QCOMPARE(f.control.talk().updates.front()[u"instructions"].toString(), u"Be brief."_s);
        QCOMPARE(f.control.talk().updates.front()[u"audio"][u"output"][u"voice"].toString(), u"cedar"_s);
        QCOMPARE(f.control.talk().items.size(), 1);
        QCOMPARE(f.control.talk().items.front()[u"content"][0][u"text"].toString(), u"Where is it?"_s);
        QVERIFY(
            f.control.marks().frames.join().contains("Goes on where first.jsonl was left, with 1 message(s) of it"));
        QVERIFY(f.control.talk().talks.contains(true));
    }

    /// Both warnings once each, and none where there is time.
    void warnsTwice()
    {
        Fixture calm(3600);
        QTest::qWait(100);
        QVERIFY(calm.limit().isEmpty());
        Fixture f(63);
        QTRY_COMPARE(f.limit(), u"The endpoint ends this session in 2 minute(s)."_s);
        f.click(u"dismissLimit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.limit().contains(u"second"_s), 6000);
        f.become(ConnectionState::Disconnected);
        QVERIFY(f.limit().isEmpty());
        QVERIFY(!f.find<QAction>(u"renewAction"_s)->isEnabled());
    }

    void goesOnAfterADrop()
    {
        Fixture f(3600);
        QTRY_COMPARE(f.first->conversation().items().size(), 1U);
        f.first->finish();
        f.become(ConnectionState::Disconnected, u"The connection broke."_s);
        QVERIFY(f.sees(u"goOn"_s));
        f.click(u"goOn"_s);
        QCOMPARE(f.control.connection().reconnects, 1);
        f.goesOn();
        QCOMPARE(f.control.talk().items.size(), 1);
    }

    /// What failed to connect is not what the next session begins with.
    void aFailedOneIsForgotten()
    {
        Fixture f(3600);
        QTRY_COMPARE(f.first->conversation().items().size(), 1U);
        f.find<QAction>(u"renewAction"_s)->trigger();
        QTRY_COMPARE(f.control.connection().reconnects, 1);
        f.become(ConnectionState::Connecting);
        f.become(ConnectionState::Disconnected, u"There is no network."_s);
        f.become(ConnectionState::Connecting);
        f.second.server(0, Fixture::created(0));
        f.control.open(std::make_shared<Session>(f.second.shared(), RecordingInfo(), true));
        f.become(ConnectionState::Connected);
        QTest::qWait(100);
        QVERIFY(f.control.talk().items.isEmpty());
        QVERIFY(f.control.talk().updates.isEmpty());
    }

    /// The network is still down: what was said is not lost by trying.
    void goesOnAfterATryThatFailed()
    {
        Fixture f(3600);
        QTRY_COMPARE(f.first->conversation().items().size(), 1U);
        f.first->finish();
        f.become(ConnectionState::Disconnected, u"The connection broke."_s);
        f.click(u"goOn"_s);
        f.become(ConnectionState::Connecting);
        EventLog none; // the session of the try, as it is before its socket opens
        f.control.open(std::make_shared<Session>(none.shared(), RecordingInfo(), true));
        f.control.session()->finish();
        f.become(ConnectionState::Disconnected, u"There is no network."_s);
        QVERIFY(f.sees(u"goOn"_s));
        f.click(u"goOn"_s);
        QCOMPARE(f.control.connection().reconnects, 2);
        f.goesOn();
        QCOMPARE(f.control.talk().items.size(), 1);
    }

    /// Whatever tab is in front.
    void goesOnBehindAnotherTab()
    {
        Fixture f(3600);
        QTRY_COMPARE(f.first->conversation().items().size(), 1U);
        f.find<QAction>(u"renewAction"_s)->trigger();
        QTRY_COMPARE(f.control.connection().reconnects, 1);
        f.become(ConnectionState::Connecting);
        f.first->finish();
        f.control.open(std::make_shared<Session>(f.second.shared(), RecordingInfo(), true));
        f.become(ConnectionState::Connected);
        f.control.show(f.first);
        f.second.server(0, Fixture::created(0));
        QTRY_COMPARE(f.control.talk().items.size(), 1);
    }
};

QTEST_MAIN(TestSessionRenewal)
#include "tst_session_renewal.moc"
