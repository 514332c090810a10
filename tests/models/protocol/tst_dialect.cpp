// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect.h"

#include <QTest>

using namespace turnscope;

class DialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBack()
    {
        for (int i = 0; i <= int(Dialect::Vllm); ++i)
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
        QTest::newRow("Voice Live from its middle")
            << QByteArrayList{"response.audio.delta", "{}", "response.audio_timestamp.delta", "{}"}
            << Dialect::AzureVoiceLive;
        QTest::newRow("vLLM") << QByteArrayList{"session.created", "{}", "transcription.delta", "{}"} << Dialect::Vllm;
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
