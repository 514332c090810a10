// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/settings_draft.h"

#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using F = SettingField;
using State = SettingsDraft::State;

/// The draft and the settings in force together, over a session that answers as the service does.
class TestSettingsDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsInForce();
    void waitsForTheEcho();
    void forgetsAnEditThatChangesNothing();
    void ignoresWhatDoesNotApply();
    void showsARefusalAtItsField();
    void showsARefusalWithoutAField();
    void keepsWhatWasEditedMeanwhile();
    void marksWhatIsNotEchoed();
    void locksTheVoice();
    void looksBack();
    void comesBackWithAWayOfTakingTurns();
    void startsAnew();
    void boundsItsWork();

private:
    void server(const QByteArray &frame) { add(Direction::Server, frame); }
    void client(const QByteArray &frame) { add(Direction::Client, frame); }
    void add(Direction from, const QByteArray &frame);
    void refuse(const QByteArray &param, const QByteArray &code = "invalid_value");
    SettingsInForce now(std::optional<EventIndex> at = {}) const
    {
        return settingsInForce(m_conversation, m_log->events(), at);
    }

    /// What the client sends when it is told to.
    void send(const QJsonObject &session);

    std::unique_ptr<EventLog> m_log;
    Conversation m_conversation;
    SettingsDraft m_draft;
    int m_sent = 0;
};

namespace {

QByteArray echo(const QByteArray &voice, double speed, const QByteArray &type = "session.updated")
{
    return R"({"type":")" + type + R"(","session":{"type":"realtime","max_output_tokens":"inf","audio":{
        "input":{"turn_detection":{"type":"server_vad","threshold":0.5}},
        "output":{"voice":")"
           + voice + R"(","speed":)" + QByteArray::number(speed) + "}}}}";
}

} // namespace

void TestSettingsDraft::init()
{
    m_log = std::make_unique<EventLog>();
    m_conversation = Conversation();
    m_draft = SettingsDraft();
    m_sent = 0;
    server(echo("alloy", 1, "session.created"));
    m_draft.reset(now());
}

void TestSettingsDraft::add(Direction from, const QByteArray &frame)
{
    m_log->then(from, frame);
    foldAll(m_conversation, m_log->events());
    m_draft.follow(now());
}

void TestSettingsDraft::send(const QJsonObject &session)
{
    client(R"({"type":"session.update","event_id":"e)" + QByteArray::number(++m_sent) + R"(","session":)"
           + QJsonDocument(session).toJson() + "}");
}

void TestSettingsDraft::refuse(const QByteArray &param, const QByteArray &code)
{
    server(R"({"type":"error","error":{"type":"invalid_request_error","code":")" + code
           + R"(","message":"Not so.","param":)" + (param.isEmpty() ? QByteArray("null") : '"' + param + '"')
           + R"(,"event_id":"e)" + QByteArray::number(m_sent) + "\"}}");
}

void TestSettingsDraft::showsWhatIsInForce()
{
    QVERIFY(m_draft.inForce().told);
    QCOMPARE(m_draft.shown(F::Voice), QJsonValue(u"alloy"_s));
    QCOMPARE(m_draft.note(F::Voice).state, State::InForce);
    QCOMPARE(m_draft.note(F::ReasoningEffort).state, State::Unknown);
    QCOMPARE(m_draft.note(F::Temperature).state, State::Unavailable);
    QVERIFY(m_draft.changed().none());
    QVERIFY(m_draft.takeUpdate().isEmpty());
}

void TestSettingsDraft::waitsForTheEcho()
{
    m_draft.edit(F::Voice, u"cedar"_s);
    QCOMPARE(m_draft.note(F::Voice).state, State::Changed);
    QVERIFY(m_draft.note(F::Voice).text.contains(u"alloy"_s));
    const QJsonObject update = m_draft.takeUpdate();
    QCOMPARE(update.keys(), QStringList({u"audio"_s, u"type"_s}));
    QCOMPARE(m_draft.note(F::Voice).state, State::Pending);
    QVERIFY(m_draft.changed().none());

    server(R"({"type":"rate_limits.updated"})"); // before the recorder has the update
    QCOMPARE(m_draft.note(F::Voice).state, State::Pending);
    send(update);
    QCOMPARE(m_draft.note(F::Voice).state, State::Pending);
    QCOMPARE(m_draft.shown(F::Voice), QJsonValue(u"cedar"_s));
    server(echo("cedar", 1));
    QCOMPARE(m_draft.note(F::Voice).state, State::InForce);
    QCOMPARE(m_draft.shown(F::Voice), QJsonValue(u"cedar"_s));
}

void TestSettingsDraft::forgetsAnEditThatChangesNothing()
{
    m_draft.edit(F::Speed, 1.2);
    QVERIFY(m_draft.isChanged(F::Speed));
    m_draft.edit(F::Speed, 1.0);
    QVERIFY(!m_draft.isChanged(F::Speed));
    m_draft.edit(F::Speed, 1.2);
    m_draft.revert(F::Speed);
    QVERIFY(!m_draft.isChanged(F::Speed));
    QCOMPARE(m_draft.shown(F::Speed), QJsonValue(1.0));
}

void TestSettingsDraft::ignoresWhatDoesNotApply()
{
    m_draft.edit(F::Threshold, 0.9);
    QVERIFY(m_draft.changed().test(size_t(F::Threshold)));
    m_draft.edit(F::TurnTaking, u"none"_s);
    QVERIFY(!m_draft.applies(F::Threshold));
    QVERIFY(!m_draft.changed().test(size_t(F::Threshold)));
}

void TestSettingsDraft::showsARefusalAtItsField()
{
    m_draft.edit(F::MaxOutputTokens, 99999999);
    m_draft.edit(F::Speed, 1.5);
    send(m_draft.takeUpdate());
    refuse("session.max_output_tokens");
    QCOMPARE(m_draft.note(F::MaxOutputTokens).state, State::Refused);
    QCOMPARE(m_draft.note(F::MaxOutputTokens).text, u"Not so."_s);
    QCOMPARE(m_draft.shown(F::MaxOutputTokens), QJsonValue(99999999));
    QCOMPARE(m_draft.note(F::Speed).state, State::Changed); // the update was refused as a whole
    QCOMPARE(m_draft.changed().count(), size_t(2));
    QVERIFY(m_draft.refusal().isEmpty());

    m_draft.edit(F::MaxOutputTokens, 100);
    QCOMPARE(m_draft.note(F::MaxOutputTokens).state, State::Changed);
    send(m_draft.takeUpdate());
    server(R"({"type":"session.updated","session":{"type":"realtime","max_output_tokens":100,"audio":{
        "output":{"voice":"alloy","speed":1.5}}}})");
    QCOMPARE(m_draft.note(F::MaxOutputTokens).state, State::InForce);
    QCOMPARE(m_draft.note(F::Speed).state, State::InForce);
}

void TestSettingsDraft::showsARefusalWithoutAField()
{
    m_draft.edit(F::Speed, 1.5);
    send(m_draft.takeUpdate());
    refuse("session.tools[0]");
    QCOMPARE(m_draft.refusal(), u"Not so."_s);
    QCOMPARE(m_draft.note(F::Speed).state, State::Changed);
    send(m_draft.takeUpdate());
    QVERIFY(m_draft.refusal().isEmpty());
}

void TestSettingsDraft::keepsWhatWasEditedMeanwhile()
{
    m_draft.edit(F::Speed, 1.1);
    send(m_draft.takeUpdate());
    m_draft.edit(F::Speed, 1.2);
    server(echo("alloy", 1.1));
    QCOMPARE(m_draft.shown(F::Speed), QJsonValue(1.2));
    QCOMPARE(m_draft.note(F::Speed).state, State::Changed);
}

void TestSettingsDraft::marksWhatIsNotEchoed()
{
    m_draft.edit(F::ReasoningEffort, u"high"_s);
    m_draft.edit(F::Speed, 1.4);
    send(m_draft.takeUpdate());
    server(echo("alloy", 1.25));
    QCOMPARE(m_draft.note(F::ReasoningEffort).state, State::Unechoed);
    QCOMPARE(m_draft.shown(F::ReasoningEffort), QJsonValue(u"high"_s));
    QCOMPARE(m_draft.note(F::Speed).state, State::Unechoed);
    QVERIFY(m_draft.note(F::Speed).text.contains(u"1.4"_s));
    QCOMPARE(m_draft.shown(F::Speed), QJsonValue(1.25));
}

void TestSettingsDraft::locksTheVoice()
{
    QCOMPARE(m_draft.note(F::Voice).state, State::InForce);
    server(R"({"type":"conversation.item.added","item":{"id":"i1","type":"message","role":"assistant","content":[]}})");
    server(R"({"type":"response.content_part.added","item_id":"i1","content_index":0,"part":{"type":"audio"}})");
    server(R"({"type":"response.output_audio.delta","item_id":"i1","content_index":0,"delta":"AAAAAAAA"})");
    QCOMPARE(m_draft.note(F::Voice).state, State::Locked);
    QVERIFY(!m_draft.note(F::Voice).text.isEmpty());
    QCOMPARE(m_draft.note(F::Speed).state, State::InForce);
    // Another client on this session may ask all the same: without a param the code names the field.
    send({{u"voice"_s, u"echo"_s}});
    refuse({}, "cannot_update_voice");
    QCOMPARE(m_draft.inForce().outcome(F::Voice).refusal, u"Not so."_s);
}

void TestSettingsDraft::looksBack()
{
    send({{u"audio"_s, QJsonObject{{u"output"_s, QJsonObject{{u"voice"_s, u"cedar"_s}}}}}}); // event 1
    server(echo("cedar", 1));                                                                // event 2
    QCOMPARE(now(EventIndex{0}).values[F::Voice], QJsonValue(u"alloy"_s));
    QCOMPARE(now(EventIndex{1}).values[F::Voice], QJsonValue(u"alloy"_s));
    QCOMPARE(now(EventIndex{1}).outcome(F::Voice).state, SettingOutcome::State::Pending);
    QCOMPARE(now(EventIndex{1}).echo, EventIndex{0});
    QCOMPARE(now(EventIndex{2}).values[F::Voice], QJsonValue(u"cedar"_s));
    QCOMPARE(now(EventIndex{2}).outcome(F::Voice).state, SettingOutcome::State::Echoed);
}

void TestSettingsDraft::comesBackWithAWayOfTakingTurns()
{
    const auto echoed = [](const QByteArray &detection) {
        return R"({"type":"session.updated","session":{"type":"realtime","audio":{"input":{"turn_detection":)"
               + detection + "}}}}";
    };
    server(echoed(R"({"type":"server_vad","threshold":0.7,"silence_duration_ms":300,"idle_timeout_ms":6000,)"
                  R"("create_response":false,"interrupt_response":true})"));
    m_draft.edit(F::TurnTaking, u"none"_s);
    const QJsonObject away = m_draft.takeUpdate();
    QCOMPARE(away[u"audio"_s][u"input"_s][u"turn_detection"_s], QJsonValue());
    send(away);
    server(echoed("null"));
    QVERIFY(m_draft.shown(F::SilenceDuration).isUndefined());
    QVERIFY(m_draft.changed().none());

    m_draft.edit(F::TurnTaking, u"server_vad"_s);
    QCOMPARE(m_draft.shown(F::SilenceDuration), QJsonValue(300));
    QCOMPARE(m_draft.note(F::SilenceDuration).state, State::Changed);
    QVERIFY(!m_draft.isChanged(F::SilenceDuration));
    m_draft.edit(F::Threshold, 0.6);
    const QJsonObject back = m_draft.takeUpdate();
    QCOMPARE(back[u"audio"_s][u"input"_s][u"turn_detection"_s],
             QJsonValue(QJsonDocument::fromJson(R"({"type":"server_vad","threshold":0.6,"silence_duration_ms":300,)"
                                                R"("idle_timeout_ms":6000,"create_response":false,)"
                                                R"("interrupt_response":true})")
                            .object()));
    QCOMPARE(m_draft.shown(F::SilenceDuration), QJsonValue(300));
    QCOMPARE(m_draft.note(F::SilenceDuration).state, State::Pending);
}

void TestSettingsDraft::startsAnew()
{
    m_draft.edit(F::Speed, 1.2);
    m_draft.reset({});
    QVERIFY(m_draft.changed().none());
    QVERIFY(m_draft.shown(F::Speed).isUndefined());
    QVERIFY(!m_draft.inForce().told);
}

void TestSettingsDraft::boundsItsWork()
{
    for (int i = 0; i < 200; ++i) {
        send({{u"speed"_s, i}});
        server(echo("alloy", i));
    }
    QCOMPARE(now().updates, 200);
    QCOMPARE(now().values[F::Speed], QJsonValue(199));
    QCOMPARE(now().values[F::MaxOutputTokens], QJsonValue());
}

QTEST_APPLESS_MAIN(TestSettingsDraft)
#include "tst_settings_draft.moc"
