// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voices/voice_desk.h"
#include "tests/app/voices/scripted_voice.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace turnscope::scripted;
using namespace Qt::StringLiterals;

/// One sentence in one voice, by an endpoint that says what it is told.
class TestVoiceSession : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    int m_folders = 0;

    /// What came of the one clip of a request.
    VoiceClip clipOf(const ScriptedVoice &endpoint, double speed = 1, const QString &model = {})
    {
        VoiceRequest request = endpoint.asking(m_home.filePath(u"voices%1"_s.arg(++m_folders)));
        request.speeds = {speed};
        request.profile.model = model;
        VoiceResult result;
        bool over = false;
        VoiceDesk desk;
        QObject::connect(&desk, &VoiceControl::finished, &desk, [&](const VoiceResult &came) {
            result = came;
            over = true;
        });
        desk.start(request);
        if (!QTest::qWaitFor([&] { return over; }, 90000))
            qFatal("the voice did not end");
        return result.clips.value(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    }

    /// Small talk is no reason to wait on: not for the session's begin, and not for the end of a whole answer.
    void smallTalkHoldsNothingUp()
    {
        ScriptedVoice endpoint;
        endpoint.chatters = true;
        endpoint.greeting.clear();
        QElapsedTimer clock;
        clock.start();
        const VoiceClip clip = clipOf(endpoint);
        QVERIFY2(clip.isThere(), qPrintable(clip.error.text));
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(clip.said, u"Hello."_s);
    }

    void aBrokenAnswerIsNoClip_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QString>("why");
        QTest::newRow("incomplete") << QByteArray("incomplete")
                                    << QByteArray(R"({"type":"incomplete","reason":"max_output_tokens"})")
                                    << u"max_output_tokens"_s;
        QTest::newRow("failed") << QByteArray(
            "failed") << QByteArray(R"({"type":"failed","error":{"code":"server_error","message":"It broke."}})")
                                << u"server_error: It broke."_s;
        QTest::newRow("cancelled") << QByteArray("cancelled")
                                   << QByteArray(R"({"type":"cancelled","reason":"turn_detected"})")
                                   << u"turn_detected"_s;
    }

    void aBrokenAnswerIsNoClip()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, details);
        QFETCH(QString, why);
        ScriptedVoice endpoint;
        endpoint.onAsked = answer(message("item_1", "Hel"), status, details);
        const VoiceClip clip = clipOf(endpoint);
        QVERIFY(!clip.isThere());
        QCOMPARE(clip.error.text, u"The endpoint broke its answer off."_s);
        QCOMPARE(clip.error.detail, why);
    }

    /// The clip has all that was spoken: so have its words, and its first sound is the first of all.
    void allMessagesAreTheAnswer()
    {
        ScriptedVoice endpoint;
        endpoint.onAsked =
            answer(message("item_1", "Hello", false) + message("item_2", "out") + message("item_3", "there"));
        const VoiceClip clip = clipOf(endpoint);
        QVERIFY2(clip.isThere(), qPrintable(clip.error.text));
        QCOMPARE(clip.said, u"Hello out there"_s);
        QCOMPARE(clip.duration, microseconds(600'000));
        QVERIFY(clip.firstSound);
        endpoint.onAsked = answer(message("item_1", "Hello") + message("item_2", "there", false));
        const VoiceClip other = clipOf(endpoint);
        QCOMPARE(other.said, u"Hello there"_s);
        QVERIFY(other.firstSound);
    }

    void whatIsOtherwiseIsTold()
    {
        ScriptedVoice endpoint;
        const VoiceClip asAsked = clipOf(endpoint);
        QVERIFY2(asAsked.isThere(), qPrintable(asAsked.error.text));
        QVERIFY2(asAsked.note.isEmpty(), qPrintable(asAsked.note));
        QCOMPARE(asAsked.model, u"told-model"_s);

        endpoint.onUpdate = {sessionTold("session.updated", "marin", "1.2000000476837158")};
        const VoiceClip nearly = clipOf(endpoint, 1.2);
        QVERIFY2(nearly.note.isEmpty(), qPrintable(nearly.note));

        endpoint.onUpdate = {sessionTold("session.updated", "alloy", "1")};
        const VoiceClip other = clipOf(endpoint, 1.2);
        QVERIFY(other.isThere());
        QCOMPARE(other.note, u"The endpoint kept the voice “alloy”. The endpoint's speed is 1."_s);

        endpoint.onUpdate.clear();
        const VoiceClip unconfirmed = clipOf(endpoint);
        QVERIFY(unconfirmed.isThere());
        QVERIFY2(unconfirmed.note.contains(u"confirmed nothing"_s), qPrintable(unconfirmed.note));
        QVERIFY2(!unconfirmed.note.contains(u"alloy"_s), qPrintable(unconfirmed.note));
    }

    void anotherModelIsTold()
    {
        ScriptedVoice endpoint;
        const VoiceClip clip = clipOf(endpoint, 1, u"asked-model"_s);
        QVERIFY2(clip.isThere(), qPrintable(clip.error.text));
        QCOMPARE(clip.model, u"told-model"_s);
        QCOMPARE(clip.note, u"The session's model is “told-model”."_s);
        QVERIFY(clipOf(endpoint, 1, u"told-model"_s).note.isEmpty());
    }

    void aRefusalIsToldWhateverComesAfterIt()
    {
        ScriptedVoice endpoint;
        endpoint.greeting = {
            R"({"type":"error","event_id":"e","error":{"type":"invalid_request_error","code":"no_credit","message":"Your credit is used up."}})"};
        endpoint.closes = true;
        const VoiceClip clip = clipOf(endpoint);
        QVERIFY(!clip.isThere());
        QVERIFY2(clip.error.text.contains(u"Your credit is used up."_s), qPrintable(clip.error.text));
        QCOMPARE(clip.error.detail, u"no_credit"_s);
    }
};

QTEST_GUILESS_MAIN(TestVoiceSession)
#include "tst_voice_session.moc"
