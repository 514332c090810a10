// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "models/protocol/event_catalogue.h"
#include "tests/app/support/peer.h"

#include <QNetworkRequest>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The beta, spoken to those who ask for it (PROTOCOL 1.7, 1.8, 3.8).
class TestRehearsalBeta : public QObject
{
    Q_OBJECT

private:
    QNetworkRequest at(const QString &path, const QString &query) const
    {
        QUrl url = m_url;
        url.setPath(path);
        url.setQuery(query);
        return QNetworkRequest(url);
    }

    QNetworkRequest openAi() const
    {
        QNetworkRequest request = at(u"/v1/realtime"_s, u"model=gpt-4o-realtime-preview-2024-10-01"_s);
        request.setRawHeader("OpenAI-Beta", "realtime=v1");
        return request;
    }

    static QJsonObject session(const Peer &peer, const QString &type = u"session.updated"_s)
    {
        return peer.last(type).value("session"_L1).toObject();
    }

    static QJsonObject error(const Peer &peer) { return peer.last(u"error"_s).value("error"_L1).toObject(); }

    RehearsalHost m_host;
    QUrl m_url;

private Q_SLOTS:
    void initTestCase()
    {
        RehearsalOptions options;
        options.beta = true;
        const auto url = m_host.start(0, options);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        m_url = *url;
    }

    void theSessionIsFlat_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("opening");
        const QString model = u"model=gpt-4o-realtime-preview"_s;
        const QStringList openAi{u"session.created"_s, u"conversation.created"_s};
        QTest::newRow("header") << u"/v1/realtime"_s << model << QByteArray("OpenAI-Beta") << QByteArray("realtime=v1")
                                << openAi;
        QTest::newRow("subprotocol") << u"/v1/realtime"_s << model << QByteArray("Sec-WebSocket-Protocol")
                                     << QByteArray("realtime, openai-insecure-api-key.k, openai-beta.realtime-v1")
                                     << openAi;
        QTest::newRow("Azure preview") << u"/openai/realtime"_s
                                       << u"api-version=2024-10-01-preview&deployment=gpt-4o-realtime-preview"_s
                                       << QByteArray("api-key") << QByteArray("k") << QStringList{openAi.first()};
        QTest::newRow("Voice Live") << u"/voice-live/realtime"_s << model + u"&api-version=2026-07-15&api-key=k"_s
                                    << QByteArray("api-key") << QByteArray("k") << QStringList{openAi.first()};
    }
    void theSessionIsFlat()
    {
        QFETCH(QString, path);
        QFETCH(QString, query);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QStringList, opening);
        Peer peer;
        QNetworkRequest request = at(path, query);
        request.setRawHeader(header, value);
        peer.connectTo(request);
        QVERIFY(peer.waitFor(opening.last()));
        peer.send(R"({"type":"input_audio_buffer.clear"})"); // whatever else came would be here by its answer
        QVERIFY(peer.waitFor(u"input_audio_buffer.cleared"_s));
        QCOMPARE(peer.types(), opening + QStringList{u"input_audio_buffer.cleared"_s});

        const QJsonObject created = session(peer, u"session.created"_s);
        QCOMPARE(created.value("model"_L1).toString(), u"gpt-4o-realtime-preview"_s);
        QCOMPARE(created.value("modalities"_L1).toArray(), (QJsonArray{u"text"_s, u"audio"_s}));
        QCOMPARE(created.value("voice"_L1).toString(), u"alloy"_s);
        QCOMPARE(created.value("input_audio_format"_L1).toString(), u"pcm16"_s);
        QCOMPARE(created.value("output_audio_format"_L1).toString(), u"pcm16"_s);
        QCOMPARE(created.value("turn_detection"_L1)["silence_duration_ms"_L1].toInt(), 200);
        QCOMPARE(created.value("temperature"_L1).toDouble(), 0.8);
        QCOMPARE(created.value("max_response_output_tokens"_L1).toString(), u"inf"_s);
        QVERIFY(created.value("input_audio_transcription"_L1).isNull());
        for (const QLatin1StringView ga : {"audio"_L1, "type"_L1, "output_modalities"_L1, "max_output_tokens"_L1})
            QVERIFY2(!created.contains(ga), ga.data());
    }

    void settingsAreTakenFlat()
    {
        Peer peer;
        peer.connectTo(openAi());
        QVERIFY(peer.waitFor(u"session.created"_s));
        peer.send(R"({"type":"session.update","session":{"modalities":["text","audio"],"voice":"echo",
                      "input_audio_format":"g711_ulaw","output_audio_format":"g711_alaw","temperature":0.7,
                      "input_audio_transcription":{"model":"whisper-1"},"turn_detection":null,"tools":[],
                      "tool_choice":"auto","max_response_output_tokens":4096,"instructions":"Sing."}})");
        QVERIFY(peer.waitFor(u"session.updated"_s));
        const QJsonObject now = session(peer);
        QCOMPARE(now.value("voice"_L1).toString(), u"echo"_s);
        QCOMPARE(now.value("input_audio_format"_L1).toString(), u"g711_ulaw"_s);
        QCOMPARE(now.value("output_audio_format"_L1).toString(), u"g711_alaw"_s);
        QCOMPARE(now.value("temperature"_L1).toDouble(), 0.7);
        QCOMPARE(now.value("input_audio_transcription"_L1)["model"_L1].toString(), u"whisper-1"_s);
        QVERIFY(now.value("turn_detection"_L1).isNull());
        QCOMPARE(now.value("max_response_output_tokens"_L1).toInt(), 4096);
        QCOMPARE(now.value("instructions"_L1).toString(), u"Sing."_s);

        peer.send(R"({"type":"session.update","session":{"modalities":["text"]}})");
        QVERIFY(peer.waitFor(u"session.updated"_s, 2));
        QCOMPARE(session(peer).value("modalities"_L1).toArray(), QJsonArray{u"text"_s});
        QCOMPARE(session(peer).value("temperature"_L1).toDouble(), 0.7);
    }

    void errorsAreSaidInTheBetasTerms_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const char *event, const QString &code, const QString &param) {
            QTest::newRow(name) << QByteArray(event) << code << param;
        };
        row("a name of GA", R"({"type":"session.update","session":{"output_modalities":["text"]}})",
            u"unknown_parameter"_s, u"session.output_modalities"_s);
        row("type", R"({"type":"session.update","session":{"type":"realtime"}})", u"unknown_parameter"_s,
            u"session.type"_s);
        row("modalities", R"({"type":"session.update","session":{"modalities":["audio"]}})", u"invalid_value"_s,
            u"session.modalities"_s);
        row("format", R"({"type":"session.update","session":{"input_audio_format":"mp3"}})", u"invalid_value"_s,
            u"session.input_audio_format"_s);
        row("temperature", R"({"type":"session.update","session":{"temperature":2}})", u"invalid_value"_s,
            u"session.temperature"_s);
        row("voice", R"({"type":"session.update","session":{"voice":"nobody"}})", u"invalid_value"_s,
            u"session.voice"_s);
        row("threshold",
            R"({"type":"session.update","session":{"turn_detection":{"type":"server_vad","threshold":7}}})",
            u"invalid_value"_s, u"session.turn_detection.threshold"_s);
        row("response", R"({"type":"response.create","response":{"modalities":["audio"]}})", u"invalid_value"_s,
            u"response.modalities"_s);
        row("part", R"({"type":"conversation.item.create","item":{"type":"message","role":"assistant",
                        "content":[{"type":"input_text","text":"x"}]}})",
            u"invalid_value"_s, u"item.content[0].type"_s);
        row("no event", R"({"type":"session.paint"})", u"invalid_value"_s, u"type"_s);
    }
    void errorsAreSaidInTheBetasTerms()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, code);
        QFETCH(QString, param);
        Peer peer;
        peer.connectTo(openAi());
        QVERIFY(peer.waitFor(u"session.created"_s));
        peer.send(event.constData());
        QVERIFY(peer.waitFor(u"error"_s));
        const QJsonObject told = error(peer);
        QCOMPARE(told.value("code"_L1).toString(), code);
        QCOMPARE(told.value("param"_L1).toString(), param);
        const QString message = told.value("message"_L1).toString();
        QVERIFY2(!message.contains(u"output_text"_s) && !message.contains(u"audio.output"_s), qPrintable(message));
        QCOMPARE(peer.count(u"session.updated"_s), 0);
    }

    void anAnswerHasTheBetasNamesAndParts()
    {
        Peer peer;
        peer.connectTo(openAi());
        QVERIFY(peer.waitFor(u"conversation.created"_s));
        peer.forget();
        peer.send(R"({"type":"conversation.item.create","item":{"type":"message","role":"assistant",
                      "content":[{"type":"text","text":"Yes?"}]}})");
        peer.send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",
                      "content":[{"type":"input_text","text":"Say only: aye aye"}]}})");
        peer.send(R"({"type":"response.create","response":{"modalities":["text","audio"],"temperature":0.9}})");
        QVERIFY(peer.waitFor(u"rate_limits.updated"_s));
        for (const QJsonObject &event : peer.events()) {
            const QString type = event.value("type"_L1).toString();
            QVERIFY2(!type.contains("output_audio"_L1) && !type.contains("output_text"_L1), qPrintable(type));
            QVERIFY2(type != "conversation.item.added"_L1 && type != "conversation.item.done"_L1, qPrintable(type));
            QVERIFY2(EventCatalogue::find(type.toStdString()), qPrintable(type));
            QVERIFY(event.value("event_id"_L1).isString());
            QVERIFY(!event.contains("obfuscation"_L1));
        }
        QCOMPARE(peer.count(u"conversation.item.created"_s), 3);
        const QJsonObject history = peer.first(u"conversation.item.created"_s).value("item"_L1).toObject();
        QCOMPARE(history.value("content"_L1)[0]["type"_L1].toString(), u"text"_s);
        QCOMPARE(history.value("object"_L1).toString(), u"realtime.item"_s);
        QCOMPARE(peer.joined(u"response.audio_transcript.delta"_s), u"aye aye"_s);
        QVERIFY(QByteArray::fromBase64(peer.joined(u"response.audio.delta"_s).toLatin1()).size() > 10000);
        QCOMPARE(peer.count(u"response.audio.done"_s), 1);
        QCOMPARE(peer.last(u"response.audio_transcript.done"_s).value("transcript"_L1).toString(), u"aye aye"_s);

        const QJsonObject response = peer.last(u"response.done"_s).value("response"_L1).toObject();
        QCOMPARE(response.value("modalities"_L1).toArray(), (QJsonArray{u"text"_s, u"audio"_s}));
        QCOMPARE(response.value("voice"_L1).toString(), u"alloy"_s);
        QCOMPARE(response.value("output_audio_format"_L1).toString(), u"pcm16"_s);
        QVERIFY(response.contains("temperature"_L1) && response.contains("max_output_tokens"_L1));
        QVERIFY(!response.contains("audio"_L1) && !response.contains("output_modalities"_L1));
        const QJsonObject item = response.value("output"_L1)[0].toObject();
        QCOMPARE(item.value("content"_L1)[0]["type"_L1].toString(), u"audio"_s);
        QVERIFY(!item.contains("phase"_L1));
    }

    void aTextAnswerAndAFunctionCall()
    {
        Peer peer;
        peer.connectTo(openAi());
        QVERIFY(peer.waitFor(u"session.created"_s));
        peer.send(R"({"type":"session.update","session":{"modalities":["text"],"tools":[{"type":"function",
                      "name":"look_up_order","parameters":{"type":"object","properties":{"number":{"type":"string"}}}}],
                      "tool_choice":{"type":"function","function":"look_up_order"}}})");
        peer.send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",
                      "content":[{"type":"input_text","text":"Where is order 427?"}]}})");
        peer.send(R"({"type":"response.create"})");
        QVERIFY(peer.waitFor(u"response.done"_s));
        const QJsonObject call = peer.last(u"response.output_item.done"_s).value("item"_L1).toObject();
        QCOMPARE(call.value("name"_L1).toString(), u"look_up_order"_s);
        QCOMPARE(peer.joined(u"response.function_call_arguments.delta"_s), call.value("arguments"_L1).toString());
        peer.send({{u"type"_s, u"conversation.item.create"_s},
                   {u"item"_s, QJsonObject{{u"type"_s, u"function_call_output"_s},
                                           {u"call_id"_s, call.value("call_id"_L1)},
                                           {u"output"_s, u"{\"state\":\"on its way\"}"_s}}}});
        peer.send(R"({"type":"response.create","response":{"max_response_output_tokens":500,"tool_choice":"none"}})");
        QVERIFY(peer.waitFor(u"response.done"_s, 2));
        QCOMPARE(peer.count(u"error"_s), 0);
        QVERIFY(peer.joined(u"response.text.delta"_s).contains(u"on its way"_s));
        QCOMPARE(peer.last(u"response.done"_s)["response"_L1].toObject()["max_output_tokens"_L1].toInt(), 500);
    }

    void aSpokenTurnOfAnOldAzureClient()
    {
        Peer peer;
        peer.connectTo(at(u"/openai/realtime"_s, u"api-version=2024-10-01-preview&deployment=mine"_s));
        QVERIFY(peer.waitFor(u"session.created"_s));
        peer.send(R"({"type":"session.update","session":{"input_audio_transcription":{"model":"whisper-1"}}})");
        peer.speak(spokenText(u"hello there"_s), std::chrono::seconds(2));
        QVERIFY(peer.waitFor(u"response.done"_s));
        QCOMPARE(peer.count(u"input_audio_buffer.speech_started"_s), 1);
        QCOMPARE(peer.count(u"conversation.item.input_audio_transcription.delta"_s), 0);
        QVERIFY(peer.waitFor(u"conversation.item.input_audio_transcription.completed"_s));
        QCOMPARE(peer.count(u"conversation.created"_s), 0);
        QCOMPARE(peer.count(u"error"_s), 0);
    }

    void transcriptionSessionsHaveTheirOwnEvents()
    {
        Peer peer;
        QNetworkRequest request = at(u"/v1/realtime"_s, u"intent=transcription"_s);
        request.setRawHeader("OpenAI-Beta", "realtime=v1");
        peer.connectTo(request);
        QVERIFY(peer.waitFor(u"transcription_session.created"_s));
        peer.send(R"({"type":"transcription_session.update","session":{"input_audio_format":"pcm16",
                      "input_audio_transcription":{"model":"gpt-4o-transcribe"},
                      "input_audio_noise_reduction":{"type":"near_field"}}})");
        QVERIFY(peer.waitFor(u"transcription_session.updated"_s));
        const QJsonObject now = session(peer, u"transcription_session.updated"_s);
        QCOMPARE(now.value("input_audio_noise_reduction"_L1)["type"_L1].toString(), u"near_field"_s);
        QVERIFY(!now.contains("temperature"_L1));
        peer.send(R"({"type":"session.update","session":{"voice":"echo"}})");
        QVERIFY(peer.waitFor(u"error"_s));
    }

    void voiceLivesOwnSettingsAreShown()
    {
        Peer peer;
        peer.connectTo(at(u"/voice-live/realtime"_s, u"api-version=2026-07-15&model=gpt-realtime"_s));
        QVERIFY(peer.waitFor(u"session.created"_s));
        peer.send(R"({"type":"session.update","session":{"voice":{"type":"azure-standard","name":"en-US-AvaNeural"},
                      "input_audio_sampling_rate":24000,"input_audio_echo_cancellation":{"type":"server_echo_cancellation"},
                      "input_audio_noise_reduction":{"type":"azure_deep_noise_suppression"},
                      "input_audio_transcription":{"model":"azure-speech","phrase_list":["Turnscope"]},
                      "turn_detection":{"type":"azure_semantic_vad","silence_duration_ms":300,"remove_filler_words":true}}})");
        QVERIFY(peer.waitFor(u"session.updated"_s));
        const QJsonObject now = session(peer);
        QCOMPARE(now.value("voice"_L1)["name"_L1].toString(), u"en-US-AvaNeural"_s);
        QCOMPARE(now.value("turn_detection"_L1)["type"_L1].toString(), u"azure_semantic_vad"_s);
        QCOMPARE(now.value("turn_detection"_L1)["silence_duration_ms"_L1].toInt(), 300);
        QVERIFY(now.value("turn_detection"_L1)["create_response"_L1].toBool());
        QCOMPARE(now.value("input_audio_noise_reduction"_L1)["type"_L1].toString(), u"azure_deep_noise_suppression"_s);
        QCOMPARE(now.value("input_audio_transcription"_L1)["phrase_list"_L1].toArray().size(), 1);
        peer.speak(spokenText(u"hello there"_s), std::chrono::seconds(2));
        QVERIFY(peer.waitFor(u"response.done"_s));
        QCOMPARE(peer.count(u"conversation.item.done"_s), 1); // of the user's speech alone
        QVERIFY(peer.count(u"response.audio.delta"_s) > 0);

        peer.send(R"({"type":"session.update","session":{"input_audio_sampling_rate":16000}})");
        QVERIFY(peer.waitFor(u"error"_s));
        QCOMPARE(error(peer).value("param"_L1).toString(), u"session.input_audio_sampling_rate"_s);
        peer.send(R"({"type":"session.update","session":{"turn_detection":null}})");
        QVERIFY(peer.waitFor(u"session.updated"_s, 2));
        QVERIFY(session(peer).value("turn_detection"_L1).isNull());
    }

    void othersGetGaAsBefore()
    {
        Peer peer;
        QVERIFY(peer.open(m_url));
        QVERIFY(session(peer, u"session.created"_s).contains("audio"_L1));
    }

    void withoutBeingAskedForItIsRefused()
    {
        RehearsalHost host;
        const auto url = host.start();
        QVERIFY(url);
        Peer peer;
        QNetworkRequest request = openAi();
        QUrl there = request.url();
        there.setPort(url->port());
        request.setUrl(there);
        peer.connectTo(request);
        QTRY_COMPARE(int(peer.socket().closeCode()), 4000);
        QCOMPARE(error(peer).value("code"_L1).toString(), u"beta_api_shape_disabled"_s);
    }
};

QTEST_GUILESS_MAIN(TestRehearsalBeta)
#include "tst_rehearsal_beta.moc"
