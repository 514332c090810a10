// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

#include <QTest>

using namespace turnscope;

class DialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBack()
    {
        QCOMPARE(allDialects().size(), size_t(14));
        for (int i = 0; i < int(allDialects().size()); ++i)
            QCOMPARE(dialectFromId(dialectId(Dialect(i))), Dialect(i));
        QCOMPARE(dialectFromId("nobody's"), Dialect::Unknown);
    }

    void recognises_data()
    {
        QTest::addColumn<QByteArrayList>("frames"); // type, frame, type, frame, …
        QTest::addColumn<Dialect>("expected");
        QTest::newRow("GA") << QByteArrayList{"session.created",
                                              R"({"session":{"type":"realtime","output_modalities":["audio"]}})"}
                            << Dialect::OpenAiGa;
        QTest::newRow("GA sideband, no session.created")
            << QByteArrayList{"response.output_audio.done", "{}"} << Dialect::OpenAiGa;
        QTest::newRow("beta") << QByteArrayList{"session.created", R"({"session":{"modalities":["text","audio"]}})"}
                              << Dialect::OpenAiBeta;
        QTest::newRow("xAI: the ping settles it") << QByteArrayList{
            "session.created",   R"({"session":{"voice":"ara"}})", "conversation.created", "{}", "ping",
            R"({"timestamp":1})"} << Dialect::Xai;
        QTest::newRow("Qwen over beta names")
            << QByteArrayList{"session.created", R"({"session":{"modalities":["text"],"model":"qwen3-omni"}})"}
            << Dialect::Qwen;
        QTest::newRow("Voice Live over beta names")
            << QByteArrayList{"session.created", R"({"session":{"modalities":["text"],"avatar":null}})"}
            << Dialect::AzureVoiceLive;
        QTest::newRow("translation") << QByteArrayList{"session.created", R"({"session":{"type":"translation"}})"}
                                     << Dialect::Translation;
        QTest::newRow("Live API keeps its name though deltas look like translation's")
            << QByteArrayList{"session.started", "{}", "session.output_audio.delta", "{}"} << Dialect::Live;
        QTest::newRow("Live API from its middle, by the times of its transcripts")
            << QByteArrayList{"session.input_transcript.delta", R"({"delta":"a","start_ms":600,"end_ms":800})"}
            << Dialect::Live;
        for (const char *type :
             {"session.start", "session.started", "response.event", "session.delegation.created",
              "session.input_audio.append", "session.input_audio.muted", "session.thinking.append",
              "session.commentary.appended", "session.instructions.append", "session.usage.updated",
              "session.output_audio.fixture.play", "response.item.create", "decision.event", "transport.dtmf.received"})
            QTest::addRow("Live API by %s alone", type) << QByteArrayList{type, "{}"} << Dialect::Live;
        QTest::newRow("translation's transcripts have another time")
            << QByteArrayList{"session.output_transcript.delta", R"({"delta":"a","elapsed_ms":600})"}
            << Dialect::Translation;
        QTest::newRow("Voice Live from its middle")
            << QByteArrayList{"response.audio.delta", "{}", "response.audio_timestamp.delta", "{}"}
            << Dialect::AzureVoiceLive;
        QTest::newRow("vLLM") << QByteArrayList{"session.created", "{}", "transcription.delta", "{}"} << Dialect::Vllm;
        QTest::newRow("beta by what its responses repeat")
            << QByteArrayList{"response.created",
                              R"({"response":{"modalities":["audio"],"output_audio_format":"pcm16"}})"}
            << Dialect::OpenAiBeta;
        QTest::newRow("GA by what its responses repeat")
            << QByteArrayList{"response.done", R"({"response":{"audio": {"output":{}}}})"} << Dialect::OpenAiGa;
        QTest::newRow("GA, a transcription session, with blanks")
            << QByteArrayList{"session.updated", R"({"session":{"type": "transcription","audio":{"input":{}}}})"}
            << Dialect::OpenAiGa;
        QTest::newRow("words of settings in a text are no settings")
            << QByteArrayList{"session.updated",
                              "{\"session\":{\"instructions\":\"the key \\\"modalities\\\" is old\"}}"}
            << Dialect::Unknown;
        QTest::newRow("GLM by its stamp")
            << QByteArrayList{"input_audio_buffer.committed", R"({"client_timestamp":1765432109876})"} << Dialect::Glm;
        QTest::newRow("xAI begins with its conversation")
            << QByteArrayList{"conversation.created", R"({"event_id":"0c382b32-f932-c1ac-3cab-a29439d44d2d"})"}
            << Dialect::Xai;
        QTest::newRow("others have a session before it")
            << QByteArrayList{"session.created", "{}", "conversation.created", R"({"event_id":"x"})"}
            << Dialect::Unknown;
        QTest::newRow("the beta's conversation, of a log that begins late")
            << QByteArrayList{"conversation.created", R"({"event_id":"event_AbC"})"} << Dialect::Unknown;
        QTest::newRow("vLLM by its session")
            << QByteArrayList{"session.created", R"({"id":"s","created": 1777957505})"} << Dialect::Vllm;
        QTest::newRow("an SDK's own events") << QByteArrayList{"agent_start", "{}"} << Dialect::AgentsSdk;
        QTest::newRow("LiveKit's own events")
            << QByteArrayList{"agent_state_changed", R"({"new_state":"speaking"})"} << Dialect::LiveKitAgents;
        QTest::newRow("Pipecat's, by its label")
            << QByteArrayList{"bot-ready", R"({"label": "rtvi-ai","type":"bot-ready"})"} << Dialect::Pipecat;
        QTest::newRow("others have bots, too")
            << QByteArrayList{"bot-ready", R"({"type":"bot-ready"})"} << Dialect::Unknown;
        QTest::newRow("what an SDK stands on counts more")
            << QByteArrayList{"agent_start", "{}", "session.created", R"({"session":{"output_modalities":[]}})",
                              "agent_end",   "{}"}
            << Dialect::OpenAiGa;
        QTest::newRow("nothing told") << QByteArrayList{"error", "{}"} << Dialect::Unknown;
    }

    void recognises()
    {
        QFETCH(QByteArrayList, frames);
        DialectDetector detector;
        for (qsizetype i = 0; i + 1 < frames.size(); i += 2)
            detector.push(frames[i].toStdString(), frames[i + 1]);
        QTEST(detector.dialect(), "expected");
    }
};

QTEST_GUILESS_MAIN(DialectTest)
#include "tst_dialect.moc"
