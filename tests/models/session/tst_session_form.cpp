// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_form.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using F = SettingField;

class TestSessionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGa();
    void readsFlat();
    void readsWhatIsOff();
    void readsNonsense();
    void sendsOnlyTheDifference();
    void sendsObjectsWhole();
    void turnsThingsOff();
    void endsAnIdleTimeout();
    void speaksFlat();
    void knowsWhatCannotBeSet();
};

namespace {

QJsonObject json(const char *text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Q_ASSERT(!object.isEmpty());
    return object;
}

QJsonObject ga()
{
    return json(R"({"type":"realtime","output_modalities":["audio"],"instructions":"Be brief.",
        "max_output_tokens":"inf","truncation":"auto",
        "audio":{"input":{"transcription":{"model":"whisper-1","language":"en","prompt":null},"noise_reduction":null,
            "turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":200,
                "idle_timeout_ms":null,"create_response":true,"interrupt_response":true}},
            "output":{"voice":"alloy","speed":1.0}}})");
}

QJsonObject flat()
{
    return json(R"({"object":"realtime.session","modalities":["text","audio"],"voice":"echo","temperature":0.8,
        "input_audio_transcription":null,"max_response_output_tokens":4096,
        "turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":200}})");
}

/// The update that sets `wanted` in a session as `session` has it.
QJsonObject update(const QJsonObject &session, std::initializer_list<std::pair<F, QJsonValue>> wanted)
{
    SettingValues values;
    SettingSet changed;
    for (const auto &[field, value] : wanted) {
        values[field] = value;
        changed.set(size_t(field));
    }
    return SessionForm(session, Dialect::Unknown).update(SessionForm::read(session), values, changed);
}

} // namespace

void TestSessionForm::readsGa()
{
    const SettingValues values = SessionForm::read(ga());
    QCOMPARE(values[F::Voice], QJsonValue(u"alloy"_s));
    QCOMPARE(values[F::Speed], QJsonValue(1.0));
    QCOMPARE(values[F::OutputModality], QJsonValue(u"audio"_s));
    QCOMPARE(values[F::TurnTaking], QJsonValue(u"server_vad"_s));
    QCOMPARE(values[F::SilenceDuration], QJsonValue(200));
    QCOMPARE(values[F::IdleTimeout], QJsonValue());
    QCOMPARE(values[F::TranscriptionLanguage], QJsonValue(u"en"_s));
    QCOMPARE(values[F::TranscriptionPrompt], QJsonValue(u""_s));
    QCOMPARE(values[F::NoiseReduction], QJsonValue(u"off"_s));
    QCOMPARE(values[F::MaxOutputTokens], QJsonValue());
    QCOMPARE(values[F::Truncation], QJsonValue(u"auto"_s));
    QVERIFY(values[F::ReasoningEffort].isUndefined());
    QVERIFY(values[F::Eagerness].isUndefined());
}

void TestSessionForm::readsFlat()
{
    const SettingValues values = SessionForm::read(flat());
    QCOMPARE(values[F::Voice], QJsonValue(u"echo"_s));
    QCOMPARE(values[F::OutputModality], QJsonValue(u"audio"_s));
    QCOMPARE(values[F::TranscriptionModel], QJsonValue(u""_s));
    QCOMPARE(values[F::MaxOutputTokens], QJsonValue(4096));
    QCOMPARE(values[F::Temperature], QJsonValue(0.8));
    QCOMPARE(values[F::PrefixPadding], QJsonValue(300));
    QVERIFY(values[F::Truncation].isUndefined());
}

void TestSessionForm::readsWhatIsOff()
{
    const SettingValues values = SessionForm::read(json(
        R"({"audio":{"input":{"turn_detection":null,"transcription":null,"noise_reduction":{"type":"far_field"}}},
            "truncation":{"type":"retention_ratio","retention_ratio":0.7,"token_limits":{"post_instructions":500}}})"));
    QCOMPARE(values[F::TurnTaking], QJsonValue(u"none"_s));
    QVERIFY(values[F::IdleTimeout].isUndefined());
    QCOMPARE(values[F::TranscriptionModel], QJsonValue(u""_s));
    QCOMPARE(values[F::NoiseReduction], QJsonValue(u"far_field"_s));
    QCOMPARE(values[F::Truncation], QJsonValue(u"retention_ratio"_s));
    QCOMPARE(values[F::RetentionRatio], QJsonValue(0.7));
    QCOMPARE(values[F::PostInstructionTokens], QJsonValue(500));
}

void TestSessionForm::readsNonsense()
{
    QCOMPARE(SessionForm::read({}), SettingValues());
    const SettingValues values =
        SessionForm::read(json(R"({"voice":7,"audio":"loud","speed":"fast","turn_detection":[1],"max_output_tokens":{},
                 "modalities":"all","truncation":9,"reasoning":true})"));
    QCOMPARE(values, SettingValues());
}

void TestSessionForm::sendsOnlyTheDifference()
{
    QCOMPARE(update(ga(), {}), QJsonObject());
    QCOMPARE(update(ga(), {{F::Voice, u"cedar"_s}}),
             json(R"({"type":"realtime","audio":{"output":{"voice":"cedar"}}})"));
    QCOMPARE(update(ga(), {{F::Voice, u"voice_abc"_s}, {F::Speed, 1.25}}),
             json(R"({"type":"realtime","audio":{"output":{"voice":{"id":"voice_abc"},"speed":1.25}}})"));
    QCOMPARE(update(ga(), {{F::OutputModality, u"text"_s}, {F::MaxOutputTokens, 100}, {F::ReasoningEffort, u"high"_s}}),
             json(R"({"type":"realtime","output_modalities":["text"],"max_output_tokens":100,
                      "reasoning":{"effort":"high"}})"));
    QCOMPARE(update(ga(), {{F::NoiseReduction, u"near_field"_s}}),
             json(R"({"type":"realtime","audio":{"input":{"noise_reduction":{"type":"near_field"}}}})"));
}

void TestSessionForm::sendsObjectsWhole()
{
    QCOMPARE(update(ga(), {{F::Threshold, 0.7}}),
             json(R"({"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.7,
                      "prefix_padding_ms":300,"silence_duration_ms":200,"create_response":true,
                      "interrupt_response":true}}}})"));
    QCOMPARE(update(ga(), {{F::TurnTaking, u"semantic_vad"_s}, {F::Eagerness, u"low"_s}}),
             json(R"({"type":"realtime","audio":{"input":{"turn_detection":{"type":"semantic_vad","eagerness":"low",
                      "create_response":true,"interrupt_response":true}}}})"));
    QCOMPARE(update(ga(), {{F::TranscriptionLanguage, u"de"_s}}),
             json(R"({"type":"realtime","audio":{"input":{"transcription":{"model":"whisper-1","language":"de"}}}})"));
    QCOMPARE(update(ga(), {{F::Truncation, u"retention_ratio"_s}, {F::RetentionRatio, 0.6}}),
             json(R"({"type":"realtime","truncation":{"type":"retention_ratio","retention_ratio":0.6}})"));
}

void TestSessionForm::turnsThingsOff()
{
    QCOMPARE(update(ga(), {{F::TurnTaking, u"none"_s}, {F::TranscriptionModel, u""_s}}),
             json(R"({"type":"realtime","audio":{"input":{"turn_detection":null,"transcription":null}}})"));
    QJsonObject limited = ga();
    limited.insert(u"max_output_tokens"_s, 7);
    QCOMPARE(update(limited, {{F::MaxOutputTokens, QJsonValue()}}),
             json(R"({"type":"realtime","max_output_tokens":"inf"})"));
}

void TestSessionForm::endsAnIdleTimeout()
{
    QJsonObject session =
        json(R"({"audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.5,"idle_timeout_ms":6000}}}})");
    QCOMPARE(update(session, {{F::IdleTimeout, QJsonValue()}}),
             json(R"({"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.5,
                      "idle_timeout_ms":null}}}})"));
}

void TestSessionForm::speaksFlat()
{
    QCOMPARE(
        update(flat(), {{F::Voice, u"sage"_s}, {F::OutputModality, u"audio"_s}, {F::MaxOutputTokens, QJsonValue()}}),
        json(R"({"voice":"sage","modalities":["text","audio"],"max_response_output_tokens":"inf"})"));
    QCOMPARE(update(flat(), {{F::Threshold, 0.4}, {F::TranscriptionModel, u"whisper-1"_s}}),
             json(R"({"turn_detection":{"type":"server_vad","threshold":0.4,"prefix_padding_ms":300,
                      "silence_duration_ms":200},"input_audio_transcription":{"model":"whisper-1"}})"));
}

void TestSessionForm::knowsWhatCannotBeSet()
{
    QCOMPARE(update(ga(), {{F::Temperature, 0.9}}), QJsonObject());
    QCOMPARE(update(flat(), {{F::ReasoningEffort, u"low"_s}}), QJsonObject());
    const SessionForm hears(json(R"({"type":"transcription","audio":{}})"), Dialect::OpenAiGa);
    QVERIFY(!hears.whyNot(F::Voice).isEmpty());
    QVERIFY(!hears.whyNot(F::CreateResponse).isEmpty());
    QVERIFY(hears.whyNot(F::Threshold).isEmpty());
    SettingValues wanted;
    wanted[F::NoiseReduction] = u"off"_s;
    SettingSet changed;
    changed.set(size_t(F::NoiseReduction));
    QCOMPARE(hears.update({}, wanted, changed),
             json(R"({"type":"transcription","audio":{"input":{"noise_reduction":null}}})"));
}

QTEST_APPLESS_MAIN(TestSessionForm)
#include "tst_session_form.moc"
