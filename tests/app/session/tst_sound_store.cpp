// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sound_store.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestSoundStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void remembersWhatWasChosen()
    {
        QSettings settings(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        SoundStore store(settings);
        QCOMPARE(store.read(), SoundSettings());
        QCOMPARE(store.readTurnMode(), std::nullopt);
        SoundSettings sound;
        sound.input.device = "alsa_input.usb-1";
        sound.input.name = u"Headset"_s;
        sound.channel = 1;
        sound.gain = -6;
        sound.output = "hdmi";
        sound.outputName = u"Screen"_s;
        sound.volume = 0.5F;
        sound.monitor = Monitor::Alaw;
        sound.deviceFormat = true;
        sound.cutInGuard = milliseconds(240);
        store.write(sound);
        store.writeTurnMode(TurnMode::PushToTalk);
        QCOMPARE(store.read(), sound);
        QCOMPARE(store.readTurnMode(), TurnMode::PushToTalk);
    }

    void forgetsFilesAndMute()
    {
        QSettings settings(m_folder.filePath(u"b.ini"_s), QSettings::IniFormat);
        SoundStore store(settings);
        SoundSettings sound;
        sound.input.device = "usb";
        store.write(sound);
        sound.input = {SoundInput::Kind::Wav, "usb", u"/tmp/a.wav"_s, true};
        sound.muted = true;
        store.write(sound);
        QVERIFY(store.read().input.kind == SoundInput::Kind::Device);
        QCOMPARE(store.read().input.device, "usb");
        QVERIFY(!store.read().muted);
    }

    void leavesWhatAnotherWindowChanged()
    {
        const QString path = m_folder.filePath(u"d.ini"_s);
        QSettings mine(path, QSettings::IniFormat);
        SoundStore store(mine);
        SoundSettings sound = store.read();
        {
            QSettings theirs(path, QSettings::IniFormat);
            SoundStore other(theirs);
            SoundSettings changed = other.read();
            changed.volume = 0.25F;
            other.write(changed);
        }
        sound.gain = 3;
        store.write(sound);
        mine.sync();
        QCOMPARE(SoundStore(mine).read().volume, 0.25F);
        QCOMPARE(SoundStore(mine).read().gain, 3.0F);
    }

    void bringsStrangeValuesIntoBounds()
    {
        QSettings settings(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        settings.setValue("sound/gain", u"nan"_s);
        settings.setValue("sound/volume", 900);
        settings.setValue("sound/channel", -77);
        settings.setValue("sound/monitor", 12);
        settings.setValue("sound/cut_in_guard", 1e9);
        settings.setValue("session/turn_mode", u"whatever"_s);
        const SoundSettings sound = SoundStore(settings).read();
        QCOMPARE(sound.gain, 0.0F);
        QCOMPARE(sound.volume, 1.0F);
        QCOMPARE(sound.channel, SoundSettings::kAllChannels);
        QVERIFY(sound.monitor == Monitor::Alaw);
        QVERIFY(sound.cutInGuard <= SoundSettings::kMostGuard);
        QCOMPARE(SoundStore(settings).readTurnMode(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSoundStore)
#include "tst_sound_store.moc"
