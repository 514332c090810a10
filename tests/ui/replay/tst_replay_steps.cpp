// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replay_steps.h"

#include "tests/support/spoken_session.h"
#include "ui/replay/spoken_words.h"

#include <QTest>

using namespace turnscope;

class TestReplaySteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheEventOfAMoment();
    void stepsByEvent();
    void stepsByTurn();
    void everyStepLeadsOn();
    void tellsWhoSpeaks();
    void tellsWhereAnItemSounds();

private:
    static SessionTime at(qint64 ms) { return SessionTime(milliseconds(ms)); }
    SessionTime timeOf(std::optional<EventIndex> event) const { return m_session->events().at(event.value()); }
    std::string_view typeOf(EventIndex event) const
    {
        return m_session->events().strings().view(m_session->events().type(event));
    }

    SpokenSession m_spoken;
    std::shared_ptr<Session> m_session;
};

void TestReplaySteps::initTestCase()
{
    m_session = std::make_shared<Session>(m_spoken.log().shared(), RecordingInfo(), true);
    m_session->advance();
    m_session->finish();
}

void TestReplaySteps::findsTheEventOfAMoment()
{
    const EventStore &events = m_session->events();
    const auto event = eventAt(events, at(SpokenSession::kAnswer + 500));
    QVERIFY(event);
    QVERIFY(timeOf(event) <= at(SpokenSession::kAnswer + 500));
    QVERIFY(typeOf(*event) != "input_audio_buffer.append"); // one comes every 20 ms
    QVERIFY(typeOf(*event) != "response.output_audio.delta");
    QCOMPARE(eventAt(events, at(1'000'000)).value() >= EventIndex{0}, true);
    QVERIFY(!eventAt(events, at(-1)));
}

void TestReplaySteps::stepsByEvent()
{
    const EventStore &events = m_session->events();
    QCOMPARE(steppedEvent(events, EventIndex{5}, {}, 1), EventIndex{6});
    QCOMPARE(steppedEvent(events, EventIndex{5}, {}, -1), EventIndex{4});
    QVERIFY(!steppedEvent(events, EventIndex{0}, {}, -1));
    QVERIFY(!steppedEvent(events, EventIndex{events.size() - 1}, {}, 1));
    const auto next = steppedEvent(events, std::nullopt, at(SpokenSession::kAnswer), 1);
    QVERIFY(timeOf(next) >= at(SpokenSession::kAnswer));
    QVERIFY(timeOf(steppedEvent(events, std::nullopt, at(SpokenSession::kAnswer), -1)) < at(SpokenSession::kAnswer));
}

void TestReplaySteps::stepsByTurn()
{
    const auto turns = m_session->conversation().turns();
    QVERIFY(turns.size() >= 2);
    const SessionTime second = turns[1].range.begin;
    QCOMPARE(steppedTurn(*m_session, turns[0].range.begin, 1), turns[1].firstEvent);
    QCOMPARE(steppedTurn(*m_session, second + milliseconds(5000), -1), turns[1].firstEvent);
    QCOMPARE(steppedTurn(*m_session, second + milliseconds(100), -1), turns[0].firstEvent);
    QVERIFY(!steppedTurn(*m_session, at(-1), -1));
    QVERIFY(!steppedTurn(*m_session, at(1'000'000), 1));
}

/// Also where the turn's first event comes long after the speech that begins it, and where two turns begin together.
void TestReplaySteps::everyStepLeadsOn()
{
    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"type":"realtime"}})");
    log.client(5000, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(4 * 60'000, 'A') + R"("})");
    int made = 0;
    for (const qint64 at : {5000, 9000, 9000, 9300}) {
        const QByteArray item = "item_" + QByteArray::number(++made);
        log.server(at, R"({"type":"input_audio_buffer.speech_started","item_id":")" + item + R"(","audio_start_ms":)"
                           + QByteArray::number(500 * made) + "}");
        log.server(at + 1, R"({"type":"input_audio_buffer.speech_stopped","item_id":")" + item + R"(","audio_end_ms":)"
                               + QByteArray::number(500 * made + 400) + "}");
        log.server(at + 2, R"({"type":"input_audio_buffer.committed","item_id":")" + item + "\"}");
        log.server(at + 3, R"({"type":"conversation.item.added","item":{"id":")" + item
                               + R"(","type":"message","role":"user","content":[{"type":"input_audio"}]}})");
    }
    Session session(log.shared(), RecordingInfo(), false);
    session.advance();
    const auto turns = session.conversation().turns();
    QCOMPARE(turns.size(), size_t(4));
    QVERIFY(turns[size_t(0)].range.begin + milliseconds(1000) < session.events().at(turns[size_t(0)].firstEvent));
    const auto walk = [&](SessionTime from, int by, double speed) {
        int steps = 0;
        SessionTime now = from;
        while (const auto event = steppedTurn(session, now, by, speed)) {
            const SessionTime there = session.events().at(*event);
            if (by > 0 ? there <= now : there >= now)
                return -1;
            now = there;
            ++steps;
        }
        return now == session.events().at(turns[size_t(by > 0 ? 3 : 0)].firstEvent) ? steps : -1;
    };
    for (const double speed : {1.0, 8.0, -2.0}) {
        QVERIFY(walk(at(20'000), -1, speed) > 0);
        QVERIFY(walk(at(-1), 1, speed) > 0);
    }
    // At eight times the speed a moment ago is further away.
    const SessionTime third = session.events().at(turns[size_t(3)].firstEvent);
    QVERIFY(session.events().at(*steppedTurn(session, third + milliseconds(2000), -1, 1)) == third);
    QVERIFY(session.events().at(*steppedTurn(session, third + milliseconds(2000), -1, 8)) < third);
}

void TestReplaySteps::tellsWhoSpeaks()
{
    SpokenWords words;
    QVERIFY(!words.at(at(SpokenSession::kAnswer + 100), false));
    words.setSession(m_session);
    const auto item = [&](qint64 ms, bool whole) {
        const auto spoken = words.at(at(ms), whole);
        return spoken ? m_session->conversation().item(m_session->events().row(spoken->event).item) : nullptr;
    };
    QVERIFY(item(SpokenSession::kVoice + 1000, false));
    QCOMPARE(item(SpokenSession::kVoice + 1000, false)->role, Role::User);
    QVERIFY(item(SpokenSession::kAnswer + 500, false));
    QCOMPARE(item(SpokenSession::kAnswer + 500, false)->role, Role::Assistant);
    QVERIFY(!item(SpokenSession::kAnswerEnd - 500, false)); // sent, not heard
    QVERIFY(item(SpokenSession::kAnswerEnd - 500, true));
    QTRY_VERIFY(words.at(at(SpokenSession::kSecondAnswer + 3000), false)->share
                > words.at(at(SpokenSession::kSecondAnswer + 500), false)->share);
}

void TestReplaySteps::tellsWhereAnItemSounds()
{
    SpokenWords words;
    words.setSession(m_session);
    const auto spoken = words.at(at(SpokenSession::kAnswer + 500), false);
    const auto range = SpokenWords::rangeOf(*m_session, spoken->event);
    QVERIFY(range);
    QCOMPARE(range->begin, at(SpokenSession::kAnswer));
    QCOMPARE(range->end, at(SpokenSession::kCut));
    const auto middle = words.momentOf(spoken->event, 0.5);
    QVERIFY(middle && *middle > range->begin);
    QCOMPARE(words.momentOf(spoken->event, 0), range->begin);
    QVERIFY(!SpokenWords::rangeOf(*m_session, EventIndex{0}));
    QVERIFY(!words.momentOf(EventIndex{999'999}, 0.5));
}

QTEST_MAIN(TestReplaySteps)
#include "tst_replay_steps.moc"
