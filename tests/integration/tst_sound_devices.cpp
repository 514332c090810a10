// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voices/clip_desk.h"
#include "models/audio/sound_file.h"
#include "tests/integration/desktop_sound.h"
#include "tests/integration/sound_bench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Microphone and speaker on real devices of a sound server: rates that they do not share with us, channels,
/// and what happens when one is pulled out. Needs packaging/with-desktop.
class TestSoundDevices : public QObject
{
    Q_OBJECT

private:
    static double frequency(std::span<const qint16> samples, int rate)
    {
        int crossings = 0;
        for (size_t i = 1; i < samples.size(); ++i)
            crossings += samples[i - 1] < 0 && samples[i] >= 0;
        return double(crossings) * rate / double(std::max<size_t>(samples.size(), 1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("PULSE_SERVER"))
            QSKIP("needs the sound of packaging/with-desktop");
    }

    /// A clip comes out of the speaker whole, and another one in its place.
    void aClipIsHeard()
    {
        SpeakerRecording recording;
        QVERIFY(recording.start());
        ClipDesk desk;
        QSignalSpy failed(&desk, &ClipControl::failed);
        desk.play({PlaybackQueue::kRate, SoundBench::tone(PlaybackQueue::kRate, 440, 900)});
        QVERIFY(desk.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isPlaying(), 15000);
        QTRY_VERIFY(recording.clock().elapsed() - recording.lastSoundAt() > 400);
        const double seconds = double(recording.audibleMs()) / 1000;
        QVERIFY2(std::abs(seconds - 0.9) < 0.1, qPrintable(QString::number(seconds)));
        desk.play({PlaybackQueue::kRate, SoundBench::tone(PlaybackQueue::kRate, 440, 20000)});
        QTRY_VERIFY(recording.clock().elapsed() - recording.lastSoundAt() < 200);
        desk.play({16000, SoundBench::tone(16000, 440, 300)});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isPlaying(), 15000);
        desk.play({PlaybackQueue::kRate, SoundBench::tone(PlaybackQueue::kRate, 440, 20000)});
        QTRY_VERIFY(recording.clock().elapsed() - recording.lastSoundAt() < 200);
        desk.stop();
        QVERIFY(!desk.isPlaying());
        QTRY_VERIFY(recording.clock().elapsed() - recording.lastSoundAt() > 1000);
        QVERIFY(failed.isEmpty());
    }

    void playsAtTheDevicesOwnRate_data()
    {
        QTest::addColumn<int>("rate");
        QTest::newRow("44.1 kHz stereo") << 44100;
        QTest::newRow("16 kHz stereo") << 16000;
    }

    void playsAtTheDevicesOwnRate()
    {
        QFETCH(int, rate);
        SoundModule module({u"module-null-sink"_s, u"sink_name=odd"_s, u"rate=%1"_s.arg(rate), u"channels=2"_s,
                            u"sink_properties=device.description=OddSpeaker"_s});
        QVERIFY(module.isLoaded());
        SoundBench bench;
        QTRY_VERIFY(bench.hasOutput(u"odd"_s));
        SoundSettings settings;
        settings.output = "odd";
        settings.outputName = u"OddSpeaker"_s;
        settings.deviceFormat = true;
        QVERIFY(bench.sound.apply(settings));
        SpeakerRecording recording;
        QVERIFY(recording.start(u"odd.monitor"_s));
        bench.sound.openSpeaker();
        QTRY_VERIFY(bench.opened(u"OddSpeaker"_s));
        bench.play(SoundBench::tone(PlaybackQueue::kRate, 440, 1500));
        QTRY_COMPARE(bench.sound.playbackQueue()->heard(), bench.sound.playbackQueue()->written());
        QTRY_VERIFY(recording.clock().elapsed() - recording.lastSoundAt() > 300);
        recording.stop();
        const std::vector<qint16> audible = recording.audible();
        const double seconds = double(recording.lastSoundAt() - recording.firstSoundAt()) / 1000;
        QVERIFY2(std::abs(seconds - 1.5) < 0.08, qPrintable(QString::number(seconds))); // nothing kept back
        const size_t quiet = SpeakerRecording::kRate / 5 + 800;
        const double hertz =
            frequency(std::span(audible).subspan(quiet, audible.size() - 2 * quiet), SpeakerRecording::kRate);
        QVERIFY2(std::abs(hertz - 440) < 3, qPrintable(QString::number(hertz)));
        const auto loudest = std::max_element(audible.begin(), audible.end());
        QVERIFY2(std::abs(*loudest - 12000) < 1500, qPrintable(QString::number(*loudest)));
    }

    void hearsTheChannelThatIsChosen_data()
    {
        QTest::addColumn<int>("rate");
        QTest::newRow("44.1 kHz stereo") << 44100;
        QTest::newRow("16 kHz stereo") << 16000;
    }

    void hearsTheChannelThatIsChosen()
    {
        QFETCH(int, rate);
        SoundModule sink({u"module-null-sink"_s, u"sink_name=oddin"_s, u"rate=%1"_s.arg(rate), u"channels=2"_s});
        SoundModule source({u"module-remap-source"_s, u"source_name=oddmic"_s, u"master=oddin.monitor"_s,
                            u"source_properties=device.description=OddMicrophone"_s});
        QVERIFY(sink.isLoaded() && source.isLoaded());
        SoundBench bench;
        QTRY_VERIFY(bench.hasInput(u"oddmic"_s));
        SoundSettings settings;
        settings.input = {SoundInput::Kind::Device, "oddmic", u"OddMicrophone"_s, false};
        settings.deviceFormat = true;
        settings.channel = 1;
        QVERIFY(bench.sound.apply(settings));

        // Left nothing, right a tone.
        QTemporaryDir folder;
        QFile file(folder.filePath(u"stereo.raw"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const qint16 sample : SoundBench::tone(rate, 600, 20000)) {
            const std::array<qint16, 2> frame{0, sample};
            file.write(reinterpret_cast<const char *>(frame.data()), sizeof frame);
        }
        file.close();
        QProcess speaker;
        speaker.start(u"pacat"_s, {u"--playback"_s, u"-d"_s, u"oddin"_s, u"--rate=%1"_s.arg(rate), u"--channels=2"_s,
                                   u"--format=s16le"_s, u"--latency-msec=50"_s, u"--raw"_s, file.fileName()});
        QVERIFY(speaker.waitForStarted());
        bench.sound.openMicrophone();
        QTRY_VERIFY(bench.opened(u"OddMicrophone"_s));
        SpeakerRecording quick; // whose low latency makes the silent sink quick
        QVERIFY(quick.start(u"oddin.monitor"_s));
        QVERIFY(QTest::qWaitFor([&] { return bench.sound.microphoneQueue()->takeLevel() > 0.3F; }, 10000));
        std::vector<qint16> heard = bench.heard(800);
        const auto loudest = [&] {
            heard = bench.heard(300);
            return int(*std::max_element(heard.begin(), heard.end()));
        };
        QVERIFY2(std::abs(frequency(heard, MicrophoneQueue::kRate) - 600) < 8,
                 qPrintable(QString::number(frequency(heard, MicrophoneQueue::kRate))));

        settings.channel = 0;
        QVERIFY(bench.sound.apply(settings));
        QTRY_VERIFY(loudest() < 100); // once it is opened anew

        settings.channel = SoundSettings::kAllChannels;
        QVERIFY(bench.sound.apply(settings));
        QTRY_VERIFY2(std::abs(loudest() - 6000) < 600, qPrintable(QString::number(loudest())));
        speaker.kill();
        speaker.waitForFinished();
    }

    void heardIsWhatHasComeOut_data()
    {
        QTest::addColumn<bool>("ownFormat");
        QTest::newRow("24 kHz mono") << false;
        QTest::newRow("the device's own") << true;
    }

    void heardIsWhatHasComeOut()
    {
        QFETCH(bool, ownFormat);
        SoundBench bench;
        SoundSettings settings;
        settings.deviceFormat = ownFormat;
        QVERIFY(bench.sound.apply(settings));
        SpeakerRecording recording;
        QVERIFY(recording.start());
        bench.sound.openSpeaker();
        QTRY_VERIFY(bench.opened(u"TestSpeaker"_s));
        for (int round = 0; round < 2; ++round) {
            recording.forget();
            const quint64 before = bench.sound.playbackQueue()->written();
            bench.sound.playbackQueue()->write(SoundBench::tone(PlaybackQueue::kRate, 440, 1600));
            QTRY_VERIFY(recording.firstSoundAt() >= 0);
            qint64 most = 0;
            qint64 least = 0;
            for (int i = 0; i < 20; ++i) {
                QTest::qWait(40);
                const auto told = qint64(bench.sound.playbackQueue()->heard() - before) / 24;
                const qint64 real = recording.clock().elapsed() - recording.firstSoundAt();
                most = std::max(most, told - real);
                least = std::min(least, told - real);
            }
            qInfo("heard, as told, is %lld to %lld ms ahead of the monitor", least, most);
            QVERIFY(most < 70);
            QVERIFY(least > -70);
            bench.sound.playbackQueue()->discard(); // and after an interruption too
            bench.sound.flushSpeaker();
            QTRY_VERIFY(recording.clock().elapsed() - recording.lastSoundAt() > 300);
        }
    }

    void movesWhenASpeakerIsPulledOutAndBack()
    {
        auto module = std::make_unique<SoundModule>(
            QStringList{u"module-null-sink"_s, u"sink_name=usb"_s, u"sink_properties=device.description=UsbSpeaker"_s});
        SoundBench bench;
        QTRY_VERIFY(bench.hasOutput(u"usb"_s));
        SoundSettings settings;
        settings.output = "usb";
        settings.outputName = u"UsbSpeaker"_s;
        QVERIFY(bench.sound.apply(settings));
        bench.sound.openSpeaker();
        QTRY_VERIFY(bench.opened(u"UsbSpeaker"_s));
        QVERIFY(bench.last().problem.text.isEmpty());
        SpeakerRecording recording;
        QVERIFY(recording.start());
        bench.sound.playbackQueue()->write(SoundBench::tone(PlaybackQueue::kRate, 440, 1900));
        QTRY_VERIFY(bench.sound.playbackQueue()->heard() > PlaybackQueue::kRate / 5);
        module.reset(); // in the middle
        QTRY_VERIFY(bench.opened(u"TestSpeaker"_s));
        QVERIFY2(bench.last().problem.text.contains(u"UsbSpeaker"_s), qPrintable(bench.last().problem.text));
        QTRY_VERIFY(recording.firstSoundAt() >= 0); // it goes on there
        QTRY_COMPARE(bench.sound.playbackQueue()->heard(), bench.sound.playbackQueue()->written());

        const SoundModule again(
            {u"module-null-sink"_s, u"sink_name=usb"_s, u"sink_properties=device.description=UsbSpeaker"_s});
        QTRY_VERIFY(bench.opened(u"UsbSpeaker"_s));
        QVERIFY(bench.last().problem.text.isEmpty());
    }

    void movesWhenAMicrophoneIsPulledOutAndBack()
    {
        const SoundModule sink({u"module-null-sink"_s, u"sink_name=usbin"_s});
        const QStringList plug{u"module-remap-source"_s, u"source_name=usbmic"_s, u"master=usbin.monitor"_s,
                               u"source_properties=device.description=UsbMicrophone"_s};
        auto module = std::make_unique<SoundModule>(plug);
        SoundBench bench;
        QTRY_VERIFY(bench.hasInput(u"usbmic"_s));
        SoundSettings settings;
        settings.input = {SoundInput::Kind::Device, "usbmic", u"UsbMicrophone"_s, false};
        QVERIFY(bench.sound.apply(settings));
        bench.sound.openMicrophone();
        QTRY_VERIFY(bench.opened(u"UsbMicrophone"_s));
        module.reset();
        QTRY_VERIFY(bench.opened(u"TestMicrophone"_s));
        QVERIFY(bench.last().problem.text.contains(u"UsbMicrophone"_s));
        QVERIFY(!bench.heard(200).empty());
        const SoundModule again(plug);
        QTRY_VERIFY(bench.opened(u"UsbMicrophone"_s));
        QVERIFY(!bench.heard(200).empty());
        bench.sound.closeMicrophone();
        QTRY_VERIFY(bench.last().state == DeviceNote::State::Closed);
    }

    void aFileTakesTheMicrophonesPlace()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"question.wav"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeWav(SoundBench::tone(11025, 500, 1000), 11025)); // of any rate
        file.close();
        SoundBench bench;
        SoundSettings settings;
        settings.input = {SoundInput::Kind::Wav, {}, file.fileName(), true};
        QVERIFY(bench.sound.apply(settings));
        QCOMPARE(bench.sound.inputName(), u"question.wav"_s);
        bench.sound.openMicrophone();
        QTRY_VERIFY(bench.opened(u"question.wav"_s));
        const std::vector<qint16> heard = bench.heard(1500); // round the end
        QVERIFY(std::abs(frequency(heard, MicrophoneQueue::kRate) - 500) < 5);
        settings.input.kind = SoundInput::Kind::Device;
        settings.input.name.clear();
        QVERIFY(bench.sound.apply(settings)); // while it is open
        QTRY_VERIFY(bench.opened(u"TestMicrophone"_s));

        settings.input = {SoundInput::Kind::Wav, {}, folder.filePath(u"none.wav"_s), false};
        const Result<void> missing = bench.sound.apply(settings);
        QVERIFY(!missing && missing.error().text.contains(u"none.wav"_s));
    }

    /// Last, for it leaves this desktop without devices.
    void saysThatThereIsNoDevice()
    {
        SoundBench bench;
        bench.sound.openSpeaker();
        bench.sound.openMicrophone();
        QTRY_COMPARE(bench.notes.size(), 2);
        bench.notes.clear();
        for (const char *module : {"module-remap-source", "module-null-sink"})
            QProcess::execute(u"pactl"_s, {u"unload-module"_s, QString::fromLatin1(module)});
        QTRY_VERIFY(bench.sound.outputs().isEmpty());
        const auto missing = [&](DeviceNote::Device device) {
            return std::any_of(bench.notes.begin(), bench.notes.end(), [device](const DeviceNote &note) {
                return note.device == device && note.state == DeviceNote::State::Missing
                       && !note.problem.text.isEmpty();
            });
        };
        QTRY_VERIFY(missing(DeviceNote::Device::Speaker));
        QTRY_VERIFY(missing(DeviceNote::Device::Microphone));
        QVERIFY(!bench.sound.playbackQueue()->isOpen());
        const SoundModule back({u"module-null-sink"_s, u"sink_name=spk"_s});
        QTRY_VERIFY(bench.sound.playbackQueue()->isOpen()); // it is still wanted
    }
};

QTEST_GUILESS_MAIN(TestSoundDevices)
#include "tst_sound_devices.moc"
