// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"
#include "tests/app/support/peer.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Spoken turns: detection, transcription, interruption, voices, other formats.
class TestRehearsalSpeech : public QObject
{
    Q_OBJECT

private:
    RehearsalHost m_host;
    QUrl m_url;
    std::unique_ptr<Peer> m_peer;

private Q_SLOTS:
    void initTestCase()
    {
        const auto url = m_host.start();
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        m_url = *url;
    }

    void init()
    {
        m_peer = std::make_unique<Peer>();
        QVERIFY(m_peer->open(m_url));
        m_peer->forget();
    }

    void aSpokenTurnIsHeardAndAnswered()
    {
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime",
            "audio":{"input":{"transcription":{"model":"gpt-4o-mini-transcribe"}}}}})");
        Wave speech = spokenText(u"hello there what is the weather like in paris today"_s);
        speech.samples.insert(speech.samples.begin(), 24000, 0); // a second of silence before
        m_peer->speak(speech, 1000ms);
        QVERIFY(m_peer->waitFor(u"rate_limits.updated"_s));

        QStringList types = m_peer->folded();
        types.removeAll(u"conversation.item.input_audio_transcription.delta"_s);
        types.removeAll(u"conversation.item.input_audio_transcription.completed"_s);
        QCOMPARE(types, (QStringList{u"session.updated"_s, u"input_audio_buffer.speech_started"_s,
                                     u"input_audio_buffer.speech_stopped"_s, u"input_audio_buffer.committed"_s,
                                     u"conversation.item.added"_s, u"conversation.item.done"_s, u"response.created"_s,
                                     u"response.output_item.added"_s, u"conversation.item.added"_s,
                                     u"response.content_part.added"_s, u"(speech deltas)"_s,
                                     u"response.output_audio.done"_s, u"response.output_audio_transcript.done"_s,
                                     u"response.content_part.done"_s, u"conversation.item.done"_s,
                                     u"response.output_item.done"_s, u"response.done"_s, u"rate_limits.updated"_s}));

        const QJsonObject started = m_peer->last(u"input_audio_buffer.speech_started"_s);
        const QJsonObject stopped = m_peer->last(u"input_audio_buffer.speech_stopped"_s);
        const int start = started.value("audio_start_ms"_L1).toInt();
        const int end = stopped.value("audio_end_ms"_L1).toInt();
        QCOMPARE((start + 300) % 32, 0);
        QCOMPARE(end % 32, 0);
        QVERIFY2(std::abs(start + 300 - 1200) < 300, qPrintable(QString::number(start)));
        const int speechEnd = 1000 + int(speech.samples.size() / 24 - 1000);
        QVERIFY2(std::abs(end - 512 - speechEnd) < 400, qPrintable(u"%1 %2"_s.arg(end).arg(speechEnd)));
        QCOMPARE(stopped.value("item_id"_L1), started.value("item_id"_L1));
        QCOMPARE(m_peer->last(u"input_audio_buffer.committed"_s).value("item_id"_L1), started.value("item_id"_L1));

        const QJsonObject transcription = m_peer->last(u"conversation.item.input_audio_transcription.completed"_s);
        QCOMPARE(transcription.value("transcript"_L1).toString(),
                 u"hello there what is the weather like in paris today"_s);
        QCOMPARE(m_peer->joined(u"conversation.item.input_audio_transcription.delta"_s),
                 transcription.value("transcript"_L1).toString());
        QCOMPARE(transcription.value("usage"_L1).toObject().value("input_tokens"_L1).toInt(), (end - start) / 100);
        QVERIFY(m_peer->joined(u"response.output_audio_transcript.delta"_s).contains("weather like in paris"_L1));
        QVERIFY(m_peer->audio().size() > 48 * 2000);
        const QJsonObject usage =
            m_peer->last(u"response.done"_s).value("response"_L1).toObject().value("usage"_L1).toObject();
        QCOMPARE(usage.value("input_token_details"_L1).toObject().value("audio_tokens"_L1).toInt(),
                 (end - start) / 100);
    }

    void transcriptionIsOnlyToldWhenItIsOn()
    {
        m_peer->speak(spokenText(u"what time is it"_s), 1000ms);
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QVERIFY(m_peer->joined(u"response.output_audio_transcript.delta"_s).startsWith("It is "_L1));
        QCOMPARE(m_peer->count(u"conversation.item.input_audio_transcription.completed"_s), 0);
    }

    void speakingInterruptsTheAnswer()
    {
        m_peer->send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",
                        "content":[{"type":"input_text","text":"count to one hundred"}]}})");
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.output_audio.delta"_s, 3));
        m_peer->forget();
        m_peer->speak(spokenText(u"hello there"_s), 0ms);
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const QStringList types = m_peer->types();
        QCOMPARE(types.mid(types.indexOf(u"input_audio_buffer.speech_started"_s)),
                 (QStringList{u"input_audio_buffer.speech_started"_s, u"response.output_audio.done"_s,
                              u"response.output_audio_transcript.done"_s, u"response.content_part.done"_s,
                              u"conversation.item.done"_s, u"response.output_item.done"_s, u"response.done"_s})
                     + types.mid(types.indexOf(u"response.done"_s) + 1));
        const QJsonObject response = m_peer->last(u"response.done"_s).value("response"_L1).toObject();
        QCOMPARE(response.value("status_details"_L1).toObject().value("reason"_L1).toString(), u"turn_detected"_s);
    }

    void withoutInterruptResponseTheAnswerGoesOn()
    {
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":
            {"type":"server_vad","interrupt_response":false,"create_response":false}}}}})");
        m_peer->send(
            R"({"type":"response.create","response":{"instructions":"Say exactly: one two three four five six"}})");
        QVERIFY(m_peer->waitFor(u"response.output_audio.delta"_s));
        m_peer->speak(spokenText(u"hello there"_s), 1000ms);
        QVERIFY(m_peer->waitFor(u"input_audio_buffer.committed"_s));
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QCOMPARE(m_peer->last(u"response.done"_s).value("response"_L1).toObject().value("status"_L1).toString(),
                 u"completed"_s);
        QCOMPARE(m_peer->count(u"response.created"_s), 1);
    }

    void manualCommitWorksWithTurnDetectionOff()
    {
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":null,
            "transcription":{"model":"whisper-1"}}}}})");
        Wave speech = spokenText(u"what time is it"_s);
        m_peer->speak(speech, 500ms);
        m_peer->send(R"({"type":"input_audio_buffer.commit"})");
        QVERIFY(m_peer->waitFor(u"conversation.item.input_audio_transcription.completed"_s));
        QCOMPARE(m_peer->count(u"input_audio_buffer.speech_started"_s), 0);
        QCOMPARE(m_peer->count(u"response.created"_s), 0);
        const QJsonObject transcription = m_peer->last(u"conversation.item.input_audio_transcription.completed"_s);
        QCOMPARE(transcription.value("transcript"_L1).toString(), u"what time is it"_s);
        QCOMPARE(transcription.value("usage"_L1).toObject().value("type"_L1).toString(), u"duration"_s);
        m_peer->send(R"({"type":"input_audio_buffer.commit","event_id":"again"})");
        QVERIFY(m_peer->waitFor(u"error"_s));
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));

        const QString id = m_peer->last(u"input_audio_buffer.committed"_s).value("item_id"_L1).toString();
        m_peer->send(QJsonObject{{u"type"_s, u"conversation.item.retrieve"_s}, {u"item_id"_s, id}});
        QVERIFY(m_peer->waitFor(u"conversation.item.retrieved"_s));
        const QJsonObject part = m_peer->last(u"conversation.item.retrieved"_s)
                                     .value("item"_L1)
                                     .toObject()
                                     .value("content"_L1)
                                     .toArray()
                                     .first()
                                     .toObject();
        QCOMPARE(QByteArray::fromBase64(part.value("audio"_L1).toString().toLatin1()).size(),
                 qsizetype(speech.samples.size() + 12000) * 2);
    }

    void theVoicesDiffer()
    {
        QList<QByteArray> heard;
        for (const QString &voice : {u"marin"_s, u"cedar"_s, u"alloy"_s}) {
            Peer peer;
            QVERIFY(peer.open(m_url));
            peer.send(
                QJsonObject{{u"type"_s, u"response.create"_s},
                            {u"response"_s,
                             QJsonObject{{u"instructions"_s, u"Say exactly: the harbour opens at nine"_s},
                                         {u"audio"_s, QJsonObject{{u"output"_s, QJsonObject{{u"voice"_s, voice}}}}}}}});
            QVERIFY(peer.waitFor(u"response.done"_s));
            heard << peer.audio();
            QVERIFY(heard.last().size() > 48000);
        }
        QVERIFY(heard[0].size() != heard[1].size() && heard[1].size() != heard[2].size());
    }

    void telephoneAudioBothWays()
    {
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","audio":{
            "input":{"format":{"type":"audio/pcmu"},"transcription":{"model":"whisper-1"}},"output":{"format":{"type":"audio/pcmu"}}}}})");
        Wave speech = spokenText(u"hello there what is the weather like in paris today"_s);
        std::vector<qint16> narrow = resample(speech.samples, 24000, 8000);
        narrow.resize(narrow.size() + 8000);
        const QByteArray bytes = encodeSamples(narrow, AudioEncoding::Ulaw);
        for (qsizetype at = 0; at < bytes.size(); at += 160)
            m_peer->send(QJsonObject{{u"type"_s, u"input_audio_buffer.append"_s},
                                     {u"audio"_s, QString::fromLatin1(bytes.mid(at, 160).toBase64())}});
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QVERIFY(m_peer->joined(u"conversation.item.input_audio_transcription.delta"_s).contains("weather"_L1));
        const int end = m_peer->last(u"input_audio_buffer.speech_stopped"_s).value("audio_end_ms"_L1).toInt();
        QVERIFY2(end > 2000 && end < 4500, qPrintable(QString::number(end)));
        const int tokens = m_peer->last(u"response.done"_s)
                               .value("response"_L1)
                               .toObject()
                               .value("usage"_L1)
                               .toObject()
                               .value("output_token_details"_L1)
                               .toObject()
                               .value("audio_tokens"_L1)
                               .toInt();
        QCOMPARE(int(m_peer->audio().size() / 8 / 50), tokens);
    }

    void anHourOfSilenceInOneSessionDoesNotHoldUpAnother()
    {
        Peer flood;
        QVERIFY(flood.open(m_url));
        const QByteArray silence = QByteArray(4 * 1024 * 1024, '\0').toBase64(); // 87 s
        for (int i = 0; i < 4; ++i)
            flood.send(
                QJsonObject{{u"type"_s, u"input_audio_buffer.append"_s}, {u"audio"_s, QString::fromLatin1(silence)}});
        m_peer->send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        flood.send(R"({"type":"input_audio_buffer.clear"})");
        QVERIFY(flood.waitFor(u"input_audio_buffer.cleared"_s, 1, 60000));
        QCOMPARE(flood.count(u"error"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestRehearsalSpeech)
#include "tst_rehearsal_speech.moc"
