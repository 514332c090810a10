// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sound_file.h"
#include "models/files/whole_file.h"
#include "models/voices/blind_order.h"
#include "models/voices/voice_shelf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <thread>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Clips of voices: measured, kept, found again, and put in an order that tells nothing.
class TestVoiceShelf : public QObject
{
    Q_OBJECT

private:
    static std::vector<qint16> tone(double amplitude, int samples)
    {
        std::vector<qint16> sound;
        for (int i = 0; i < samples; ++i)
            sound.push_back(qint16(amplitude * std::sin(2 * std::numbers::pi * 440 * i / 24000)));
        return sound;
    }

    static VoiceClip clip(const QString &voice, double speed)
    {
        VoiceClip clip;
        clip.voice = voice;
        clip.speed = speed;
        clip.text = u"The lighthouse is open."_s;
        clip.said = u"The lighthouse is open."_s;
        clip.endpoint = u"Rehearsal"_s;
        clip.model = u"gpt-realtime"_s;
        clip.standIn = true;
        clip.recording = u"a.jsonl"_s;
        clip.made = QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone::utc()).toUTC();
        clip.firstSound = milliseconds(321);
        clip.note = u"Otherwise."_s;
        return clip;
    }

private Q_SLOTS:
    void isAsLongAndLoudAsItIs()
    {
        VoiceClip measured;
        std::vector<qint16> sound = tone(16384, 36000);
        sound.resize(48000); // half a second of silence at its end
        measure(measured, sound, 24000);
        QCOMPARE(measured.rate, 24000);
        QCOMPARE(measured.duration, microseconds(2'000'000));
        QVERIFY(measured.loudness);
        QVERIFY2(std::abs(*measured.loudness - (-9.03)) < 0.1, qPrintable(QString::number(*measured.loudness)));
        measure(measured, std::vector<qint16>(24000), 24000);
        QVERIFY(!measured.loudness);
    }

    void whatIsKeptIsFound()
    {
        QTemporaryDir home;
        const VoiceShelf shelf(home.filePath(u"voices"_s));
        QVERIFY(shelf.clips());
        QVERIFY(shelf.clips()->empty());
        const auto name = shelf.freeName(u"marin"_s, 1.2);
        QVERIFY(name);
        QCOMPARE(*name, u"marin-1.2"_s);
        const std::vector<qint16> sound = tone(8000, 24000);
        const auto kept = shelf.keep(clip(u"marin"_s, 1.2), *name, sound, 24000);
        QVERIFY(kept);
        QCOMPARE(kept->file, u"marin-1.2.wav"_s);
        QCOMPARE(*shelf.freeName(u"marin"_s, 1.2), u"marin-1.2-2"_s);

        VoiceClip failed = clip(u"nobody"_s, 1);
        failed.firstSound.reset();
        failed.error = {u"There is no such voice."_s, u"invalid_value"_s};
        QVERIFY(shelf.keep(failed, u"nobody-1"_s, {}, 24000));

        const auto all = VoiceShelf(shelf.folder()).clips();
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(2));
        QVERIFY((*all)[0] == *kept);
        QVERIFY((*all)[1] == failed);
        QVERIFY(!(*all)[1].isThere());
        const auto wave =
            readFile(shelf.path(kept->file), 1 << 20).and_then([](const QByteArray &file) { return readSound(file); });
        QVERIFY(wave);
        QVERIFY(wave->samples == sound);
    }

    void anIdIsNoPath()
    {
        QTemporaryDir home;
        const VoiceShelf shelf(home.path());
        const auto name = shelf.freeName(u"../../etc/passwd"_s, 1);
        QVERIFY(name);
        QVERIFY2(!name->contains(u'/') && !name->contains(u'.'), qPrintable(*name));
        QVERIFY(shelf.freeName(QString(500, u'x'), 1)->size() < 80);
    }

    /// Nobody's list is written over, and no list leads out of its folder.
    void aBrokenListStaysAsItIs()
    {
        QTemporaryDir home;
        const VoiceShelf shelf(home.path());
        const QString path = shelf.path(u"voices.json"_s);
        for (const QByteArray &broken : {QByteArray("{\"clips\": ["), QByteArray("[]"), QByteArray(),
                                         QByteArray("{\"version\": 99, \"clips\": []}")}) {
            QVERIFY(replaceFile(path, broken));
            QVERIFY(!shelf.clips());
            QVERIFY(!shelf.clips().error().text.isEmpty());
            QVERIFY(!shelf.keep(clip(u"marin"_s, 1), u"marin-1"_s, tone(8000, 240), 24000));
            QCOMPARE(*readFile(path, 1000), broken);
            QVERIFY(!QFile::exists(shelf.path(u"marin-1.wav"_s)));
        }
        QVERIFY(replaceFile(path, R"({"version":1,"clips":[{"file":"../secret.wav","recording":".bashrc"},7]})"));
        const auto clips = shelf.clips();
        QVERIFY(clips);
        QCOMPARE(clips->size(), size_t(2));
        QVERIFY((*clips)[0].file.isEmpty() && (*clips)[0].recording.isEmpty());
    }

    /// Of two windows that keep at once neither loses a clip of the other's.
    void losesNoneOfManyAtOnce()
    {
        QTemporaryDir home;
        constexpr int each = 15;
        const auto keepSome = [&](const QString &voice) {
            const VoiceShelf shelf(home.path());
            for (int i = 0; i < each; ++i)
                (void)shelf.keep(clip(voice, 1), u"%1-%2"_s.arg(voice).arg(i), tone(8000, 240), 24000);
        };
        std::thread first(keepSome, u"marin"_s);
        std::thread second(keepSome, u"cedar"_s);
        first.join();
        second.join();
        const auto all = VoiceShelf(home.path()).clips();
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(2 * each));
        QVERIFY(!QFile::exists(home.filePath(u"voices.json.lock"_s)));
    }

    void aFolderThatCannotBeIsAnError()
    {
        QTemporaryDir home;
        QVERIFY(replaceFile(home.filePath(u"file"_s), "no folder"));
        const auto name = VoiceShelf(home.filePath(u"file/voices"_s)).freeName(u"marin"_s, 1);
        QVERIFY(!name);
        QVERIFY(!name.error().text.isEmpty());
    }

    void theOrderIsTheSeeds()
    {
        const std::vector<size_t> order = blindOrder(12, 5);
        QVERIFY(order == blindOrder(12, 5));
        QCOMPARE(std::set<size_t>(order.begin(), order.end()).size(), size_t(12));
        QVERIFY(order != blindOrder(12, 6));
        QVERIFY(blindOrder(0, 1).empty());
        // Each clip comes first about as often.
        std::vector<int> first(4);
        for (quint64 seed = 0; seed < 400; ++seed)
            ++first[blindOrder(4, seed).front()];
        QVERIFY(std::ranges::all_of(first, [](int count) { return count > 60 && count < 140; }));
        QCOMPARE(blindName(0), u"A"_s);
        QCOMPARE(blindName(25), u"Z"_s);
        QCOMPARE(blindName(26), u"A2"_s);
    }
};

QTEST_GUILESS_MAIN(TestVoiceShelf)
#include "tst_voice_shelf.moc"
