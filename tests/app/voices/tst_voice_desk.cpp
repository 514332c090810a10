// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/profile_store.h"
#include "app/voices/clip_desk.h"
#include "app/voices/voice_desk.h"
#include "models/audio/sound_file.h"
#include "models/files/whole_file.h"
#include "models/recording/importers/log_reader.h"
#include "tests/app/voices/scripted_voice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <limits>

using namespace turnscope;
using namespace turnscope::scripted;
using namespace Qt::StringLiterals;

/// The window's hand on voices, with the real endpoint of this process, and with one that says what it is told.
class TestVoiceDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    int m_folders = 0;

    VoiceRequest request()
    {
        VoiceRequest request;
        request.profile = ProfileStore::rehearsal();
        request.text = u"The lighthouse is open until four."_s;
        request.voices = {u"marin"_s, u"cedar"_s};
        request.speeds = {1.0, 1.4};
        request.folder = m_home.filePath(u"voices%1"_s.arg(++m_folders));
        return request;
    }

    static VoiceResult spoken(VoiceDesk &desk, const VoiceRequest &request)
    {
        VoiceResult result;
        bool over = false;
        QObject context;
        QObject::connect(&desk, &VoiceControl::finished, &context, [&](const VoiceResult &came) {
            result = came;
            over = true;
        });
        desk.start(request);
        if (!desk.isRunning() || !QTest::qWaitFor([&] { return over; }, 90000))
            qFatal("the voices did not end");
        return result;
    }

    static QStringList recordingsIn(const QString &folder)
    {
        return QDir(folder).entryList({u"*.jsonl"_s}, QDir::Files);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("PULSE_SERVER", "unix:/nonexistent"); // whatever this machine has: no sound here
        qRegisterMetaType<VoiceClip>();
    }

    void eachVoiceAtEachSpeed()
    {
        const VoiceRequest request = this->request();
        VoiceDesk desk;
        QSignalSpy progress(&desk, &VoiceControl::progressed);
        QSignalSpy heard(&desk, &VoiceControl::heard);
        const VoiceResult result = spoken(desk, request);
        QVERIFY2(result.error.text.isEmpty(), qPrintable(result.error.text));
        QVERIFY(!desk.isRunning());
        QCOMPARE(result.clips.size(), 4);
        QCOMPARE(heard.size(), 4);
        QCOMPARE(progress.first().at(0).toInt(), 0);
        QCOMPARE(progress.last().at(0).toInt(), 4);
        QCOMPARE(progress.last().at(1).toInt(), 4);
        const VoiceShelf shelf(request.folder);
        for (const VoiceClip &clip : result.clips) {
            QVERIFY2(clip.isThere(), qPrintable(clip.voice + u": "_s + clip.error.text));
            QCOMPARE(clip.said, request.text);
            QVERIFY(clip.standIn);
            QVERIFY2(clip.note.isEmpty(), qPrintable(clip.note));
            QVERIFY(clip.loudness && *clip.loudness > -40 && *clip.loudness < -3);
            QVERIFY(clip.firstSound && clip.firstSound->count() > 0 && clip.firstSound->count() < 10000);
            const auto wave = readFile(shelf.path(clip.file), 1 << 24).and_then([](const QByteArray &file) {
                return readSound(file);
            });
            QVERIFY(wave);
            QCOMPARE(wave->rate, clip.rate);
            QCOMPARE(AudioFormat{.rate = wave->rate}.duration(qint64(wave->samples.size())), clip.duration);
        }
        QCOMPARE(result.clips[0].voice, u"marin"_s);
        QCOMPARE(result.clips[3].voice, u"cedar"_s);
        for (const int slow : {0, 2}) {
            const double ratio =
                double(result.clips[slow].duration.count()) / double(result.clips[slow + 1].duration.count());
            QVERIFY2(ratio > 1.2 && ratio < 1.6, qPrintable(QString::number(ratio)));
        }
        const auto kept = shelf.clips();
        QVERIFY(kept);
        QVERIFY(std::equal(kept->begin(), kept->end(), result.clips.begin(), result.clips.end()));
        // Its session is a recording like any other.
        auto reader = LogReader::open(shelf.path(result.clips[1].recording));
        QVERIFY(reader);
        QVERIFY(reader->read());
        QVERIFY(reader->events()->size() > 10);
    }

    /// Those that are there already stay, and a voice that is refused does not keep the others from speaking.
    void goesOnAndKeeps()
    {
        VoiceRequest request = this->request();
        request.voices = {u"marin"_s};
        request.speeds = {1.0};
        VoiceDesk desk;
        QVERIFY(spoken(desk, request).error.text.isEmpty());
        request.voices = {u"no such voice"_s, u"voice_1234567890"_s, u"marin"_s};
        const VoiceResult result = spoken(desk, request);
        QVERIFY2(result.error.text.isEmpty(), qPrintable(result.error.text));
        QCOMPARE(result.clips.size(), 3);
        QVERIFY(!result.clips[0].isThere());
        QVERIFY2(result.clips[0].error.text.contains(u"refused"_s), qPrintable(result.clips[0].error.text));
        QVERIFY2(result.clips[1].isThere(), qPrintable(result.clips[1].error.text));
        QCOMPARE(result.clips[2].file, u"marin-1-2.wav"_s);
        const auto kept = VoiceShelf(request.folder).clips();
        QVERIFY(kept);
        QCOMPARE(kept->size(), size_t(4));
    }

    void saysWhyItCannot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("voices");
        QTest::addColumn<QList<double>>("speeds");
        QTest::addColumn<QString>("why");
        const QStringList marin{u"marin"_s};
        QTest::newRow("no text") << u"  "_s << marin << QList<double>{1} << u"nothing to say"_s;
        QTest::newRow("long text") << QString(501, u'a') << marin << QList<double>{1} << u"501 of 500"_s;
        QTest::newRow("no voice") << u"Hello."_s << QStringList() << QList<double>{1} << u"no voice"_s;
        QTest::newRow("too fast") << u"Hello."_s << marin << QList<double>{1, 9} << u"1.5"_s;
        QTest::newRow("no number") << u"Hello."_s << marin << QList<double>{std::numeric_limits<double>::quiet_NaN()}
                                   << u"1.5"_s;
        QTest::newRow("too many") << u"Hello."_s << QStringList(51, u"marin"_s) << QList<double>{1, 1.2} << u"102"_s;
    }

    void saysWhyItCannot()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, voices);
        QFETCH(QList<double>, speeds);
        QFETCH(QString, why);
        VoiceRequest request = this->request();
        request.text = text;
        request.voices = voices;
        request.speeds = speeds;
        VoiceDesk desk;
        const VoiceResult result = spoken(desk, request);
        QVERIFY2(result.error.text.contains(why), qPrintable(result.error.text));
        QVERIFY(result.clips.isEmpty());
        const auto objection = VoiceDesk::objection(request);
        QVERIFY(objection);
        QCOMPARE(objection->text, result.error.text);
    }

    /// Two who keep their clips in one folder lose none, and neither speaks into the other's recording.
    void twoKeepInOneFolder()
    {
        ScriptedVoice endpoint;
        VoiceRequest request = endpoint.asking(m_home.filePath(u"voices%1"_s.arg(++m_folders)));
        request.voices = {u"marin"_s, u"marin"_s, u"marin"_s};
        VoiceDesk one;
        VoiceDesk other;
        QSignalSpy oneEnded(&one, &VoiceControl::finished);
        QSignalSpy otherEnded(&other, &VoiceControl::finished);
        one.start(request);
        other.start(request);
        QTRY_VERIFY_WITH_TIMEOUT(oneEnded.size() == 1 && otherEnded.size() == 1, 60000);
        const auto kept = VoiceShelf(request.folder).clips();
        QVERIFY(kept);
        QCOMPARE(kept->size(), size_t(6));
        QCOMPARE(recordingsIn(request.folder).size(), 6);
        QVERIFY(std::ranges::all_of(*kept, &VoiceClip::isThere));
    }

    void noKeyIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("voice");
        QTest::newRow("in the sentence") << u"My key is Cnaryw0This1Is2A3Canary4."_s << u"marin"_s;
        QTest::newRow("as a voice") << u"Hello."_s << u"Cnaryw0This1Is2A3Canary4"_s;
        QTest::newRow("by its form") << u"Hello."_s << u"sk-proj-abcdEFGH0123456789abcdEFGH0123456789"_s;
    }

    void noKeyIsKept()
    {
        QFETCH(QString, text);
        QFETCH(QString, voice);
        ScriptedVoice endpoint;
        VoiceRequest request = endpoint.asking(m_home.filePath(u"voices%1"_s.arg(++m_folders)));
        request.key = "Cnaryw0This1Is2A3Canary4";
        request.text = text;
        request.voices = {u"cedar"_s, voice};
        VoiceDesk desk;
        const VoiceResult result = spoken(desk, request);
        QVERIFY2(result.error.text.contains(u"key"_s), qPrintable(result.error.text));
        QVERIFY(!result.error.text.contains(u"Cnaryw0"_s) && !result.error.text.contains(u"sk-proj"_s));
        QVERIFY(result.clips.isEmpty());
        QCOMPARE(endpoint.sessions, 0);
        QVERIFY(!QFile::exists(request.folder));
    }

    /// What could not be kept leaves nothing behind that no clip names.
    void aFailedKeepLeavesNoRecording()
    {
        ScriptedVoice endpoint;
        VoiceRequest request = endpoint.asking(m_home.filePath(u"voices%1"_s.arg(++m_folders)));
        VoiceDesk desk;
        // The index breaks while the session is at work.
        QTimer breaking;
        QObject::connect(&breaking, &QTimer::timeout, &desk, [&] {
            if (recordingsIn(request.folder).isEmpty())
                return;
            breaking.stop();
            (void)replaceFile(VoiceShelf(request.folder).path(u"voices.json"_s), "{");
        });
        breaking.start(5);
        const VoiceResult result = spoken(desk, request);
        QVERIFY(!result.error.text.isEmpty());
        QVERIFY(result.clips.isEmpty());
        QCOMPARE(QDir(request.folder).entryList(QDir::Files), QStringList{u"voices.json"_s});
    }

    void anInterruptionIsTold()
    {
        ScriptedVoice endpoint;
        endpoint.onAsked.clear(); // it is asked, and silent
        VoiceRequest request = endpoint.asking(m_home.filePath(u"voices%1"_s.arg(++m_folders)));
        request.voices = {u"marin"_s, u"cedar"_s};
        VoiceDesk desk;
        QTimer stopping;
        QObject::connect(&stopping, &QTimer::timeout, &desk, [&] {
            if (endpoint.sessions > 0)
                desk.stop();
        });
        stopping.start(50);
        const VoiceResult result = spoken(desk, request);
        QCOMPARE(result.error.text, u"It was interrupted; 0 of 2 have spoken."_s);
        QVERIFY(result.clips.isEmpty());
        QVERIFY(recordingsIn(request.folder).isEmpty());
    }

    /// Where nobody answers the first, the others are not tried.
    void nobodyIsThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        VoiceRequest request = this->request();
        request.profile.kind = Profile::Kind::Custom;
        request.profile.name = u"nobody"_s;
        request.profile.url = QUrl(u"ws://127.0.0.1:%1/v1/realtime"_s.arg(port));
        VoiceDesk desk;
        const VoiceResult result = spoken(desk, request);
        QVERIFY(!result.error.text.isEmpty());
        QCOMPARE(result.clips.size(), 1);
        QVERIFY(!result.clips[0].standIn);
        QVERIFY(!result.clips[0].isThere());
    }

    void stops()
    {
        VoiceRequest request = this->request();
        request.voices = QStringList(20, u"marin"_s);
        VoiceDesk desk;
        QObject::connect(&desk, &VoiceControl::heard, &desk, [&] { desk.stop(); });
        const VoiceResult result = spoken(desk, request);
        QVERIFY(!result.clips.isEmpty() && result.clips.size() < 40);
        QCOMPARE(result.error.text, u"It was interrupted; %1 of 40 have spoken."_s.arg(result.clips.size()));
        QVERIFY(result.clips[0].isThere());
        QCOMPARE(recordingsIn(request.folder).size(), result.clips.size());
    }

    void withoutASpeakerItIsSaid()
    {
        ClipDesk desk;
        QSignalSpy changed(&desk, &ClipControl::changed);
        QSignalSpy failed(&desk, &ClipControl::failed);
        desk.play({16000, std::vector<qint16>(16000, 500)});
        QVERIFY(desk.isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
        QVERIFY(!failed.first().first().value<Error>().text.isEmpty());
        QVERIFY(!desk.isPlaying());
        QCOMPARE(changed.size(), 2);
        desk.stop();
        QCOMPARE(changed.size(), 2);
    }

    /// The window may close while voices are heard.
    void endsWithItsOwner()
    {
        auto desk = std::make_unique<VoiceDesk>();
        QSignalSpy progress(desk.get(), &VoiceControl::progressed);
        desk->start(request());
        QVERIFY(progress.wait(30000));
        desk.reset();
        const QString folder = m_home.filePath(u"voices%1"_s.arg(m_folders));
        const auto kept = VoiceShelf(folder).clips();
        QVERIFY(kept);
        QCOMPARE(size_t(recordingsIn(folder).size()), kept->size()); // none without a clip
    }
};

QTEST_GUILESS_MAIN(TestVoiceDesk)
#include "tst_voice_desk.moc"
