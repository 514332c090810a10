// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/settings_reader.h"
#include "models/protocol/json_reader.h"
#include "tests/support/describe.h"

#include <QTest>

using namespace turnscope;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(turnscope::SessionSettings::TurnTaking)

class SettingsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("session");
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("inputRate");
        QTest::addColumn<int>("outputRate");
        QTest::addColumn<int>("encoding");
        const auto row = [](const char *name, const char *session, Dialect dialect, int in, int out,
                            AudioEncoding encoding = AudioEncoding::Pcm16) {
            QTest::newRow(name) << QByteArray(session) << dialect << in << out << int(encoding);
        };
        using D = Dialect;
        row("GA", R"({"audio":{"input":{"format":{"type":"audio/pcm","rate":24000}}}})", D::OpenAiGa, 24000, 24000);
        row("GA G.711",
            R"({"audio":{"input":{"format":{"type":"audio/pcmu"}},"output":{"format":{"type":"audio/pcmu"}}}})",
            D::OpenAiGa, 8000, 8000, AudioEncoding::Ulaw);
        row("GA A-law", R"({"audio":{"input":{"format":{"type":"audio/pcma"}}}})", D::OpenAiGa, 8000, 24000,
            AudioEncoding::Alaw);
        row("GA transcription's leftover", R"({"audio":{"input":{"format":"pcm16"}}})", D::OpenAiGa, 24000, 24000);
        row("beta", R"({"input_audio_format":"g711_ulaw","output_audio_format":"pcm16"})", D::OpenAiBeta, 8000, 24000,
            AudioEncoding::Ulaw);
        row("Qwen", R"({"input_audio_format":"pcm16","output_audio_format":"pcm24"})", D::Qwen, 16000, 24000);
        row("Voice Live", R"({"input_audio_format":"pcm16","input_audio_sampling_rate":16000})", D::AzureVoiceLive,
            16000, 24000);
        row("xAI: the nested form wins",
            R"({"input_audio_format":"not specified","audio":{"input":{"format":{"type":"audio/pcm","rate":48000}}}})",
            D::Xai, 48000, 24000);
        row("Live: one for both directions", R"({"audio":{"format":{"type":"audio/pcm","rate":16000}}})", D::Live,
            16000, 16000);
        row("hostile rates",
            R"({"audio":{"input":{"format":{"type":"audio/pcm","rate":0}},)"
            R"("output":{"format":{"type":"audio/pcm","rate":-1e300}}}})",
            D::OpenAiGa, 24000, 24000);
        row("wrong types", R"({"audio":[1],"input_audio_format":7,"output_audio_format":null})", D::OpenAiBeta, 24000,
            24000);
    }

    void formats()
    {
        QFETCH(QByteArray, session);
        QFETCH(Dialect, dialect);
        const SessionSettings settings = read(session, dialect);
        QTEST(settings.inputFormat.rate, "inputRate");
        QTEST(settings.outputFormat.rate, "outputRate");
        QTEST(int(settings.inputFormat.encoding), "encoding");
    }

    void turnTaking_data()
    {
        QTest::addColumn<QByteArray>("session");
        QTest::addColumn<SessionSettings::TurnTaking>("expected");
        using T = SessionSettings::TurnTaking;
        QTest::newRow("GA") << QByteArray(R"({"audio":{"input":{"turn_detection":{"type":"server_vad"}}}})")
                            << T::ServerVad;
        QTest::newRow("GA off") << QByteArray(R"({"audio":{"input":{"turn_detection":null}}})") << T::Manual;
        QTest::newRow("beta off") << QByteArray(R"({"turn_detection":null})") << T::Manual;
        QTest::newRow("xAI off") << QByteArray(R"({"turn_detection":{"type":null}})") << T::Manual;
        QTest::newRow("semantic") << QByteArray(R"({"turn_detection":{"type":"semantic_vad"}})") << T::SemanticVad;
        QTest::newRow("Azure") << QByteArray(R"({"turn_detection":{"type":"azure_semantic_vad"}})") << T::Other;
        QTest::newRow("absent keeps it") << QByteArray("{}") << T::ServerVad;
        QTest::newRow("nonsense keeps it") << QByteArray(R"({"turn_detection":"on"})") << T::ServerVad;
    }

    void turnTaking()
    {
        QFETCH(QByteArray, session);
        QTEST(read(session).turnTaking, "expected");
    }

    void vadNumbers()
    {
        const SessionSettings told = read(R"({"turn_detection":{"type":"server_vad","threshold":0.7,)"
                                          R"("prefix_padding_ms":100,"silence_duration_ms":200,)"
                                          R"("create_response":false,"interrupt_response":false}})");
        QCOMPARE(told.vad.threshold, 0.7);
        QCOMPARE(told.vad.prefixPadding, 100ms);
        QCOMPARE(told.vad.silenceDuration, 200ms);
        QVERIFY(told.vadKnown && !told.createResponse && !told.interruptResponse);
        QVERIFY(!read(R"({"turn_detection":{"type":"server_vad"}})").vadKnown); // xAI echoes no numbers
        const SessionSettings hostile = read(R"({"turn_detection":{"type":"server_vad","threshold":1e999,)"
                                             R"("prefix_padding_ms":-5,"silence_duration_ms":9e30}})");
        QVERIFY(hostile.vad.prefixPadding >= 0ms);
        QVERIFY(hostile.vad.silenceDuration <= 24h);
    }

    void theRest()
    {
        const SessionSettings ga = read(R"({"type":"transcription","id":"sess_1","model":"m","instructions":"i",)"
                                        R"("expires_at":1795000000,"audio":{"input":{"transcription":{"model":)"
                                        R"("whisper-1","language":null}},"output":{"voice":{"id":"voice_7"}}}})");
        QVERIFY(ga.transcriptionOnly);
        QCOMPARE(ga.voice, std::string("voice_7"));
        QCOMPARE(ga.transcriptionModel, std::string("whisper-1"));
        QCOMPARE(ga.expiresAt, std::optional<qint64>(1795000000));
        QCOMPARE(read(R"({"voice":{"name":"en-US-Ava","type":"azure-standard"}})").voice, std::string("en-US-Ava"));

        JsonReader reader;
        const auto off = reader.parse(R"({"audio":{"input":{"transcription":null}}})");
        QVERIFY(readSettings(*off, Dialect::OpenAiGa, ga).transcriptionModel.empty());
        QCOMPARE(readSettings(*off, Dialect::OpenAiGa, ga).voice, ga.voice);
    }

    void unechoed_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("echoed");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *sent, const char *echoed, const char *expected) {
            QTest::newRow(name) << QByteArray(sent) << QByteArray(echoed) << QByteArray(expected);
        };
        row("same", R"({"voice":"cedar","speed":1})", R"({"voice":"cedar","speed":1.0,"more":2})", "");
        row("different", R"({"audio":{"output":{"voice":"cedar"}}})", R"({"audio":{"output":{"voice":"alloy"}}})",
            "session.audio.output.voice differs");
        row("missing", R"({"audio":{"input":{"x":1,"y":2}}})", R"({"audio":{"input":{"y":2}}})",
            "session.audio.input.x missing");
        row("a whole object", R"({"reasoning":{"effort":"low"}})", "{}", "session.reasoning missing");
        row("off, and left out", R"({"turn_detection":null})", "{}", "");
        row("off, but on", R"({"turn_detection":null})", R"({"turn_detection":{"type":"server_vad"}})",
            "session.turn_detection differs");
        row("tools", R"({"tools":[{"name":"a"},{"name":"b"}]})", R"({"tools":[{"name":"a","description":null}]})",
            "session.tools[1] missing");
        row("secrets", R"({"tools":[{"type":"mcp","authorization":"t","headers":{"a":"b"}}]})",
            R"({"tools":[{"type":"mcp"}]})", "");
        row("another type", R"({"max_output_tokens":"inf"})", R"({"max_output_tokens":50})",
            "session.max_output_tokens differs");
    }

    void unechoed()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, echoed);
        JsonReader sentReader;
        JsonReader echoedReader;
        QByteArrayList found;
        for (const UnechoedSetting &setting : unechoedSettings(*sentReader.parse(sent), *echoedReader.parse(echoed)))
            found << QByteArray::fromStdString(setting.path) + (setting.different ? " differs" : " missing");
        QTEST(found.join('|'), "expected");
    }

private:
    static SessionSettings read(const QByteArray &session, Dialect dialect = Dialect::OpenAiGa)
    {
        JsonReader reader;
        const auto object = reader.parse(session);
        return object ? readSettings(*object, dialect, {}) : SessionSettings();
    }
};

QTEST_GUILESS_MAIN(SettingsReaderTest)
#include "tst_settings_reader.moc"
