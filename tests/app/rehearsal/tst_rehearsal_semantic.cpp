// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "tests/app/support/peer.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Turns of semantic_vad, approximated from words and pauses, and the idle timeout of server_vad: on spoken audio.
class TestRehearsalSemantic : public QObject
{
    Q_OBJECT

private:
    void use(const QJsonObject &detection)
    {
        const QJsonObject input{{u"transcription"_s, QJsonObject{{u"model"_s, u"gpt-4o-transcribe"_s}}},
                                {u"turn_detection"_s, detection}};
        m_peer->send(QJsonObject{{u"type"_s, u"session.update"_s},
                                 {u"session"_s, QJsonObject{{u"type"_s, u"realtime"_s},
                                                            {u"output_modalities"_s, QJsonArray{u"text"_s}},
                                                            {u"audio"_s, QJsonObject{{u"input"_s, input}}}}}});
        QVERIFY(m_peer->waitFor(u"session.updated"_s));
    }

    void useSemantic(const QString &eagerness, bool answers = true)
    {
        use({{u"type"_s, u"semantic_vad"_s}, {u"eagerness"_s, eagerness}, {u"create_response"_s, answers}});
    }

    int endOf(int nth)
    {
        QList<int> ends;
        for (const QJsonObject &event : m_peer->events()) {
            if (event["type"_L1] == "input_audio_buffer.speech_stopped"_L1)
                ends << event["audio_end_ms"_L1].toInt();
        }
        return ends.value(nth, -1);
    }

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
    }

    void aFinishedSentenceEndsSoon()
    {
        useSemantic(u"low"_s);
        const Wave speech = spokenText(u"what time is it"_s);
        m_peer->speak(speech, 3000ms);
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const int spoken = int(speech.samples.size() / 24);
        QVERIFY2(endOf(0) > spoken - 400 && endOf(0) < spoken + 700,
                 qPrintable(u"%1 after %2"_s.arg(endOf(0)).arg(spoken)));
        QCOMPARE(m_peer->last(u"conversation.item.input_audio_transcription.completed"_s)["transcript"_L1].toString(),
                 u"what time is it"_s);
        QCOMPARE(m_peer->count(u"input_audio_buffer.speech_started"_s), 1);
    }

    void anUnfinishedOneIsWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("eagerness");
        QTest::addColumn<int>("wait");
        QTest::newRow("high") << QByteArray("high") << 2000;
        QTest::newRow("auto") << QByteArray("auto") << 4000;
        QTest::newRow("low") << QByteArray("low") << 8000;
    }
    void anUnfinishedOneIsWaitedFor()
    {
        QFETCH(QByteArray, eagerness);
        QFETCH(int, wait);
        useSemantic(QString::fromLatin1(eagerness));
        const Wave speech = spokenText(u"i would like to go to paris and"_s);
        m_peer->speak(speech, 9500ms);
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const int spoken = int(speech.samples.size() / 24);
        const int waited = endOf(0) - spoken;
        QVERIFY2(waited > wait - 500 && waited < wait + 700, qPrintable(QString::number(waited)));
        QCOMPARE(m_peer->count(u"input_audio_buffer.committed"_s), 1);
    }

    void whoGoesOnHasOneTurn()
    {
        useSemantic(u"auto"_s);
        m_peer->speak(spokenText(u"i would like to go to paris and"_s), 1500ms);
        m_peer->speak(spokenText(u"then i come back on friday"_s), 2000ms);
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QCOMPARE(m_peer->count(u"input_audio_buffer.speech_started"_s), 1);
        QCOMPARE(m_peer->count(u"input_audio_buffer.speech_stopped"_s), 1);
        const QString words =
            m_peer->last(u"conversation.item.input_audio_transcription.completed"_s)["transcript"_L1].toString();
        QVERIFY2(words.contains("paris"_L1) && words.contains("friday"_L1), qPrintable(words));
    }

    void whoFinishesTwiceHasTwoTurns()
    {
        useSemantic(u"auto"_s, false);
        m_peer->speak(spokenText(u"what time is it"_s), 1200ms);
        m_peer->speak(spokenText(u"where is the weather report today"_s), 2000ms);
        QVERIFY(m_peer->waitFor(u"conversation.item.input_audio_transcription.completed"_s, 2));
        QCOMPARE(m_peer->count(u"input_audio_buffer.speech_started"_s), 2);
        QStringList order = m_peer->types();
        order.erase(std::remove_if(order.begin(), order.end(),
                                   [](const QString &type) { return !type.startsWith("input_audio_buffer."_L1); }),
                    order.end());
        QCOMPARE(order, (QStringList{u"input_audio_buffer.speech_started"_s, u"input_audio_buffer.speech_stopped"_s,
                                     u"input_audio_buffer.committed"_s, u"input_audio_buffer.speech_started"_s,
                                     u"input_audio_buffer.speech_stopped"_s, u"input_audio_buffer.committed"_s}));
    }

    void aClientThatSendsNoSilenceIsNotWaitedForForEver()
    {
        useSemantic(u"high"_s, false);
        m_peer->speak(spokenText(u"i would like to go to paris and"_s), 600ms); // then its microphone is off
        QVERIFY(m_peer->waitFor(u"input_audio_buffer.speech_stopped"_s));
        QVERIFY(m_peer->waitFor(u"conversation.item.input_audio_transcription.completed"_s));
    }

    void changingTheDetectionEndsAPause()
    {
        useSemantic(u"low"_s, false);
        m_peer->speak(spokenText(u"i would like to go to paris and"_s), 1000ms);
        QVERIFY(m_peer->waitFor(u"input_audio_buffer.speech_started"_s));
        m_peer->send(R"({"type":"input_audio_buffer.commit"})"); // by hand, in the pause
        QVERIFY(m_peer->waitFor(u"input_audio_buffer.committed"_s));
        QCOMPARE(m_peer->last(u"input_audio_buffer.committed"_s)["item_id"_L1],
                 m_peer->last(u"input_audio_buffer.speech_started"_s)["item_id"_L1]);
        m_peer->speak(spokenText(u"i would like to go to paris and"_s), 1000ms);
        QVERIFY(m_peer->waitFor(u"input_audio_buffer.speech_started"_s, 2));
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":
                        {"type":"server_vad","create_response":false}}}}})");
        QVERIFY(m_peer->waitFor(u"session.updated"_s, 2));
        QVERIFY(m_peer->waitFor(u"input_audio_buffer.committed"_s, 2));
    }

    void anIdleUserIsAskedAgain()
    {
        use({{u"type"_s, u"server_vad"_s}, {u"idle_timeout_ms"_s, 5000}});
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QElapsedTimer clock;
        clock.start();
        m_peer->speak({}, 6000ms); // of silence
        m_peer->forget();
        QVERIFY(m_peer->waitFor(u"input_audio_buffer.timeout_triggered"_s));
        QVERIFY2(clock.elapsed() > 4500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const QJsonObject triggered = m_peer->last(u"input_audio_buffer.timeout_triggered"_s);
        QCOMPARE(triggered["audio_end_ms"_L1].toInt() - triggered["audio_start_ms"_L1].toInt(), 5000);
        QCOMPARE(m_peer->folded().mid(0, 6),
                 (QStringList{u"input_audio_buffer.timeout_triggered"_s, u"input_audio_buffer.committed"_s,
                              u"conversation.item.added"_s, u"conversation.item.done"_s,
                              u"conversation.item.input_audio_transcription.completed"_s, u"response.created"_s}));
        QCOMPARE(m_peer->last(u"input_audio_buffer.committed"_s)["item_id"_L1], triggered["item_id"_L1]);
    }
};

QTEST_GUILESS_MAIN(TestRehearsalSemantic)
#include "tst_rehearsal_semantic.moc"
