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
