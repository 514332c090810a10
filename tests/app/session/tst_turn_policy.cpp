// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/player.h"
#include "app/session/turn_policy.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

using TurnTaking = SessionSettings::TurnTaking;

namespace {

SessionSettings settingsOf(TurnTaking turns, bool interrupts = true)
{
    SessionSettings settings;
    settings.id = "sess_1";
    settings.turnTaking = turns;
    settings.interruptResponse = interrupts;
    settings.createResponse = true;
    settings.vad.prefixPadding = milliseconds(300);
    settings.vad.silenceDuration = milliseconds(500);
    return settings;
}

PlaybackNote stopped(const QByteArray &item, int played, int sent, bool complete)
{
    PlaybackNote note;
    note.what = PlaybackNote::What::Stopped;
    note.response = "resp_1";
    note.item = item;
    note.played = milliseconds(played);
    note.sent = milliseconds(sent);
    note.complete = complete;
    return note;
}

/// A session without a socket, a clock or a device: what is the case is what the test says.
struct Scene
{
    explicit Scene(TurnTaking turns = TurnTaking::ServerVad, bool interrupts = true)
        : settings(settingsOf(turns, interrupts))
    {
    }

    TurnSituation operator()() const
    {
        return {settings, fromMilliseconds<SessionTime>(at), fromMilliseconds<InputTime>(input), playing, response};
    }

    SessionSettings settings;
    TurnPolicy policy;
    int at = 0;    ///< ms
    int input = 0; ///< ms
    bool playing = false;
    QByteArray response;
};

InputTime inputMs(qint64 ms)
{
    return fromMilliseconds<InputTime>(ms);
}

} // namespace

/// Who cancels, what is cut, when an answer is asked for.
class TestTurnPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsInWhenTheServerHearsSpeech_data()
    {
        QTest::addColumn<bool>("interrupts"); // the server, by itself
        QTest::addColumn<bool>("playing");
        QTest::addColumn<int>("canceller"); // -1: nothing is cut
        QTest::newRow("the server cancels") << true << true << int(Canceller::Server);
        QTest::newRow("the server cancels what is not heard yet") << true << false << int(Canceller::Server);
        QTest::newRow("the console, where the server does not") << false << true << int(Canceller::Console);
        QTest::newRow("nobody: nothing is heard") << false << false << -1;
    }

    void cutsInWhenTheServerHearsSpeech()
    {
        QFETCH(bool, interrupts);
        QFETCH(bool, playing);
        QFETCH(int, canceller);
        Scene scene(TurnTaking::ServerVad, interrupts);
        scene.playing = playing;
        const TurnSteps steps = scene.policy.speechStarted(inputMs(100), scene());
        QCOMPARE(steps, (canceller < 0 ? TurnSteps() : TurnSteps{turn::CutIn{Canceller(canceller)}}));
    }

    void truncatesToWhatWasHeard_data()
    {
        QTest::addColumn<int>("played");
        QTest::addColumn<int>("sent");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<bool>("truncates");
        QTest::newRow("in the middle") << 400 << 2000 << true << true;
        QTest::newRow("all that came, but more was to come") << 400 << 400 << false << true;
        QTest::newRow("nothing was heard") << 0 << 2000 << true << false;
        QTest::newRow("heard to its end") << 400 << 400 << true << false;
    }

    void truncatesToWhatWasHeard()
    {
        QFETCH(int, played);
        QFETCH(int, sent);
        QFETCH(bool, complete);
        QFETCH(bool, truncates);
        Scene scene;
        const TurnSteps steps =
            scene.policy.wasCut(Canceller::Console, {stopped("item_1", played, sent, complete)}, scene());
        QCOMPARE(steps, (truncates ? TurnSteps{turn::Truncate{"item_1", 0, milliseconds(played)}} : TurnSteps()));
        QVERIFY(scene.policy.isCut({}, "item_1"));
        QVERIFY(scene.policy.isCut("resp_1", "another item of it"));
        QVERIFY(!scene.policy.isCut("resp_2", "item_2"));
        QVERIFY(!scene.policy.isCut({}, {}));
    }

    void truncatesEveryItemAndThenCancels()
    {
        Scene scene;
        scene.response = "resp_2";
        const TurnSteps steps = scene.policy.wasCut(
            Canceller::Console, {stopped("item_1", 700, 900, true), stopped("item_2", 0, 300, false)}, scene());
        QCOMPARE(steps, (TurnSteps{turn::Truncate{"item_1", 0, milliseconds(700)}, turn::Cancel{"resp_2"}}));
        QVERIFY(scene.policy.isCut("resp_2", "item_3"));
    }

    void cancelsWhatTheServerForgets_data()
    {
        QTest::addColumn<QByteArray>("later"); // the response that is being made when the time has come
        QTest::addColumn<bool>("cancels");
        QTest::newRow("still the same") << QByteArray("resp_1") << true;
        QTest::newRow("it was cancelled") << QByteArray() << false;
        QTest::newRow("another one") << QByteArray("resp_2") << false;
    }

    void cancelsWhatTheServerForgets()
    {
        QFETCH(QByteArray, later);
        QFETCH(bool, cancels);
        Scene scene;
        scene.response = "resp_1";
        scene.at = 5000;
        QVERIFY(scene.policy.wasCut(Canceller::Server, {}, scene()).empty());
        scene.at += int(TurnPolicy::kServerCancelPatience.count()) - 1;
        QVERIFY(scene.policy.tick(true, scene()).empty());
        scene.response = later;
        ++scene.at;
        QCOMPARE(scene.policy.tick(true, scene()), (cancels ? TurnSteps{turn::Cancel{"resp_1"}} : TurnSteps()));
        QVERIFY(scene.policy.tick(true, scene()).empty()); // once
    }

    void guardHoldsBackUntilAVoiceHasLasted()
    {
        Scene scene;
        (void)scene.policy.setGuard(milliseconds(300), scene());
        scene.playing = true;
        scene.settings.vad.threshold = 0.7;
        QCOMPARE(scene.policy.speechStarted(inputMs(1000), scene()), (TurnSteps{turn::HoldBack{inputMs(1300), 0.7}}));
        QVERIFY(scene.policy.isHoldingBack());
        QVERIFY(scene.policy.voiceLasted(false, scene()).empty());
        QCOMPARE(scene.policy.voiceLasted(true, scene()), (TurnSteps{turn::CutIn{Canceller::Console}}));
        QVERIFY(!scene.policy.isHoldingBack());
        QVERIFY(scene.policy.voiceLasted(true, scene()).empty());
        QVERIFY(scene.policy.speechStopped().empty());
    }

    void guardLetsAShortVoicePass()
    {
        Scene scene;
        (void)scene.policy.setGuard(milliseconds(300), scene());
        scene.response = "resp_1"; // is being made, though nothing is heard yet
        QCOMPARE(scene.policy.speechStarted(inputMs(0), scene()).size(), size_t(1));
        QCOMPARE(scene.policy.speechStopped(), (TurnSteps{turn::Release{true}}));
        QVERIFY(!scene.policy.isHoldingBack());
        QVERIFY(scene.policy.speechStopped().empty());
    }

    void guardEndsWithWhatItGuards()
    {
        Scene scene;
        (void)scene.policy.setGuard(milliseconds(300), scene());
        QVERIFY(scene.policy.speechStarted(inputMs(0), scene()).empty()); // there is nothing to interrupt
        QVERIFY(!scene.policy.isHoldingBack());
        scene.playing = true;
        QCOMPARE(scene.policy.speechStarted(inputMs(0), scene()).size(), size_t(1));
        scene.playing = false; // heard to its end meanwhile
        QCOMPARE(scene.policy.voiceLasted(true, scene()), (TurnSteps{turn::Release{}}));
        QVERIFY(!scene.policy.isHoldingBack());
        scene.playing = true;
        QCOMPARE(scene.policy.speechStarted(inputMs(0), scene()).size(), size_t(1));
        QCOMPARE(scene.policy.interrupt(), (TurnSteps{turn::CutIn{Canceller::Console}})); // by hand
        QVERIFY(!scene.policy.isHoldingBack());
    }

    void asksForTurnTaking_data()
    {
        QTest::addColumn<std::optional<TurnMode>>("mode");
        QTest::addColumn<int>("guard");
        QTest::addColumn<bool>("interrupts"); // in force
        QTest::addColumn<TurnSteps>("asked");
        using Mode = std::optional<TurnMode>;
        QTest::newRow("the endpoint's own") << Mode() << 0 << true << TurnSteps();
        QTest::newRow("the endpoint has its reasons") << Mode() << 0 << false << TurnSteps();
        QTest::newRow("in force already") << Mode(TurnMode::ServerVad) << 0 << true << TurnSteps();
        QTest::newRow("chosen, but it does not interrupt")
            << Mode(TurnMode::ServerVad) << 0 << false << TurnSteps{turn::AskTurnTaking{TurnMode::ServerVad, true}};
        QTest::newRow("another one") << Mode(TurnMode::SemanticVad) << 0 << true
                                     << TurnSteps{turn::AskTurnTaking{TurnMode::SemanticVad, true}};
        QTest::newRow("push to talk") << Mode(TurnMode::PushToTalk) << 0 << true
                                      << TurnSteps{turn::AskTurnTaking{TurnMode::PushToTalk, true}};
        QTest::newRow("a guard, and the server interrupts")
            << Mode() << 300 << true << TurnSteps{turn::AskTurnTaking{TurnMode::ServerVad, false}};
        QTest::newRow("a guard, and it does not") << Mode() << 300 << false << TurnSteps();
    }

    void asksForTurnTaking()
    {
        QFETCH(std::optional<TurnMode>, mode);
        QFETCH(int, guard);
        QFETCH(bool, interrupts);
        QFETCH(TurnSteps, asked);
        Scene scene(TurnTaking::ServerVad, interrupts);
        const SessionSettings inForce = std::exchange(scene.settings, {});
        QVERIFY(scene.policy.setMode(mode, scene()).empty()); // nobody is there to be asked
        QVERIFY(scene.policy.setGuard(milliseconds(guard), scene()).empty());
        scene.settings = inForce;
        QCOMPARE(scene.policy.began(scene()), asked);
        scene.settings.transcriptionOnly = true;
        QVERIFY(scene.policy.began(scene()).empty());
    }

    void givesTheInterruptionBackWithoutAGuard()
    {
        Scene scene;
        QCOMPARE(scene.policy.setGuard(milliseconds(300), scene()),
                 (TurnSteps{turn::AskTurnTaking{TurnMode::ServerVad, false}}));
        scene.settings.interruptResponse = false;
        QVERIFY(scene.policy.setGuard(milliseconds(300), scene()).empty());
        QVERIFY(scene.policy.setGuard(milliseconds(200), scene()).empty()); // the server need not know
        QCOMPARE(scene.policy.setGuard(milliseconds(0), scene()),
                 (TurnSteps{turn::AskTurnTaking{TurnMode::ServerVad, true}}));
    }

    void talksByHand()
    {
        Scene scene(TurnTaking::Manual);
        scene.input = 700;
        QCOMPARE(scene.policy.talk(true, scene()),
                 (TurnSteps{turn::CutIn{Canceller::Console}, turn::ClearInput{}, turn::Listen{}}));
        scene.input = 1900;
        QCOMPARE(scene.policy.talk(false, scene()),
                 (TurnSteps{turn::StopListening{milliseconds(0), TurnPolicy::kTail}}));
        QVERIFY(scene.policy.tick(false, scene()).empty()); // the last word has not left yet
        QCOMPARE(scene.policy.tick(true, scene()), (TurnSteps{turn::Commit{}, turn::CreateResponse{}, turn::Spoken{}}));
        QVERIFY(scene.policy.tick(true, scene()).empty());
    }

    void saysThatAPressWasTooShort_data()
    {
        QTest::addColumn<int>("said");
        QTest::addColumn<bool>("enough");
        QTest::newRow("nothing") << 0 << false;
        QTest::newRow("just too short") << 99 << false;
        QTest::newRow("just long enough") << 100 << true;
    }

    void saysThatAPressWasTooShort()
    {
        QFETCH(int, said);
        QFETCH(bool, enough);
        Scene scene(TurnTaking::Manual);
        scene.input = 5000; // of earlier utterances
        (void)scene.policy.talk(true, scene());
        scene.input += said;
        (void)scene.policy.talk(false, scene());
        QCOMPARE(scene.policy.tick(true, scene()),
                 (enough ? (TurnSteps{turn::Commit{}, turn::CreateResponse{}, turn::Spoken{}})
                         : (TurnSteps{turn::ClearInput{}, turn::SayTooShort{milliseconds(said)}, turn::Spoken{}})));
    }

    void goesOnTalkingWhenPressedAgainAtOnce()
    {
        Scene scene(TurnTaking::Manual);
        (void)scene.policy.talk(true, scene());
        (void)scene.policy.talk(false, scene());
        QCOMPARE(scene.policy.talk(true, scene()), (TurnSteps{turn::Listen{}})); // what was said is not thrown away
    }

    void endsWithTheSilenceThatTheDetectorNeeds_data()
    {
        QTest::addColumn<TurnTaking>("turns");
        QTest::addColumn<int>("detector");
        QTest::addColumn<int>("silence");
        QTest::newRow("server_vad") << TurnTaking::ServerVad << 500 << 800;
        QTest::newRow("one that claims an hour") << TurnTaking::ServerVad << 3'600'000 << 10'300;
        QTest::newRow("one that claims less than nothing") << TurnTaking::ServerVad << -5 << 300;
        QTest::newRow("semantic_vad") << TurnTaking::SemanticVad << 500 << 2300;
        QTest::newRow("unknown") << TurnTaking::Other << 500 << 2300;
    }

    void endsWithTheSilenceThatTheDetectorNeeds()
    {
        QFETCH(TurnTaking, turns);
        QFETCH(int, detector);
        QFETCH(int, silence);
        Scene scene(turns);
        scene.settings.vad.silenceDuration = milliseconds(detector);
        QCOMPARE(scene.policy.talk(true, scene()), (TurnSteps{turn::Listen{}}));
        QCOMPARE(scene.policy.talk(false, scene()),
                 (TurnSteps{turn::StopListening{milliseconds(silence), milliseconds(0)}}));
        scene.input = 50;
        QCOMPARE(scene.policy.tick(true, scene()), (TurnSteps{turn::Spoken{}})); // the server commits
    }

    void asksForAnAnswerWhenNoneIsBeingMade()
    {
        Scene scene;
        QCOMPARE(scene.policy.wantAnswer(scene()), (TurnSteps{turn::CreateResponse{}}));
        QVERIFY(scene.policy.responseEnded(scene()).empty()); // it was asked for
        scene.response = "resp_1";
        QVERIFY(scene.policy.wantAnswer(scene()).empty());
        QVERIFY(scene.policy.tick(true, scene()).empty());
        scene.response.clear();
        QCOMPARE(scene.policy.responseEnded(scene()), (TurnSteps{turn::CreateResponse{}}));
        QVERIFY(scene.policy.responseEnded(scene()).empty());
    }

    void asksForAnAnswerAllTheSameAfterAWhile()
    {
        Scene scene;
        scene.response = "resp_1";
        scene.at = 1000;
        QVERIFY(scene.policy.wantAnswer(scene()).empty());
        scene.at += 2000;
        QVERIFY(scene.policy.wantAnswer(scene()).empty()); // asked again: the time is that of the first wish
        scene.at += int(TurnPolicy::kCancelPatience.count()) - 2001;
        QVERIFY(scene.policy.tick(true, scene()).empty());
        ++scene.at;
        QCOMPARE(scene.policy.tick(true, scene()), (TurnSteps{turn::CreateResponse{}}));
        QVERIFY(scene.policy.tick(true, scene()).empty());
    }

    void goesOnAfterMcpCalls()
    {
        Scene scene;
        scene.response = "resp_1";
        scene.policy.mcpCallBegan("mcp_1");
        scene.policy.mcpCallBegan("mcp_2");
        QVERIFY(scene.policy.mcpCallEnded("mcp_1", scene()).empty());
        scene.response.clear();
        QVERIFY(scene.policy.responseEnded(scene()).empty()); // the other one runs still
        QCOMPARE(scene.policy.mcpCallEnded("mcp_2", scene()), (TurnSteps{turn::CreateResponse{}}));
        QVERIFY(scene.policy.responseEnded(scene()).empty());

        scene.response = "resp_2"; // which is done only after its call
        scene.policy.mcpCallBegan("mcp_3");
        QVERIFY(scene.policy.mcpCallEnded("mcp_3", scene()).empty());
        scene.at += 60000;
        QVERIFY(scene.policy.tick(true, scene()).empty()); // however long it takes
        scene.response.clear();
        QCOMPARE(scene.policy.responseEnded(scene()), (TurnSteps{turn::CreateResponse{}}));
        QVERIFY(scene.policy.responseEnded(scene()).empty());
    }

    void doesNotGoOnAfterACutIn()
    {
        Scene scene;
        scene.response = "resp_1";
        scene.policy.mcpCallBegan("mcp_1");
        QCOMPARE(scene.policy.interrupt(), (TurnSteps{turn::CutIn{Canceller::Console}}));
        QVERIFY(scene.policy.mcpCallEnded("mcp_1", scene()).empty());
        scene.response.clear();
        QVERIFY(scene.policy.responseEnded(scene()).empty());
    }
};

QTEST_APPLESS_MAIN(TestTurnPolicy)
#include "tst_turn_policy.moc"
