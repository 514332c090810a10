// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop_sound.h"
#include "tests/integration/sound_bench.h"

#include <memory>
#include <random>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Everything that can be asked of the sound at once, in any order, while devices come and go: it neither crashes nor
/// hangs, and works afterwards. Needs packaging/with-desktop.
class TestSoundUnrest : public QObject
{
    Q_OBJECT

private:
    static SoundSettings anySettings(std::mt19937 &random)
    {
        SoundSettings settings;
        switch (random() % 4) {
        case 0:
            settings.output = "spk";
            break;
        case 1:
            settings.output = "coming0";
            break;
        case 2:
            settings.output = "never-there";
            break;
        default:
            break;
        }
        settings.outputName = QString::fromLatin1(settings.output);
        settings.input.kind = random() % 5 == 0 ? SoundInput::Kind::Silence : SoundInput::Kind::Device;
        settings.input.device = random() % 2 ? "coming1.monitor" : "mic";
        settings.deviceFormat = random() % 3 == 0;
        settings.channel = random() % 4 == 0 ? 0 : SoundSettings::kAllChannels;
        return settings;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("PULSE_SERVER"))
            QSKIP("needs the sound of packaging/with-desktop");
    }

    void holds()
    {
        const unsigned seed = qEnvironmentVariableIsSet("TURNSCOPE_SEED")
                                  ? unsigned(qEnvironmentVariableIntValue("TURNSCOPE_SEED"))
                                  : std::random_device()();
        qInfo("TURNSCOPE_SEED=%u", seed);
        std::mt19937 random(seed);
        auto bench = std::make_unique<SoundBench>();
        std::array<std::unique_ptr<SoundModule>, 2> coming;
        int opened = 0;
        for (int step = 0; step < 500; ++step) {
            Sound &sound = bench->sound;
            switch (random() % 10) {
            case 0:
            case 1:
                sound.openSpeaker();
                break;
            case 2:
                sound.closeSpeaker();
                break;
            case 3:
                sound.openMicrophone();
                break;
            case 4:
                sound.closeMicrophone();
                break;
            case 5:
                QVERIFY(sound.apply(anySettings(random)));
                break;
            case 6:
                bench->queue().discard();
                sound.flushSpeaker();
                break;
            case 7:
                bench->queue().write(SoundBench::tone(PlaybackQueue::kRate, 440, 200));
                break;
            case 8: {
                std::unique_ptr<SoundModule> &module = coming[random() % 2];
                if (module)
                    module.reset();
                else
                    module = std::make_unique<SoundModule>(
                        QStringList{u"module-null-sink"_s, u"sink_name=coming%1"_s.arg(&module - coming.data()),
                                    u"rate=%1"_s.arg(random() % 2 ? 44100 : 48000)});
                break;
            }
            default:
                if (random() % 4 == 0) { // quitting, whatever is going on
                    opened += int(bench->notes.size());
                    bench = std::make_unique<SoundBench>();
                }
                break;
            }
            QTest::qWait(int(random() % 40));
        }
        QVERIFY(opened > 20);
        coming = {};

        bench->sound.closeSpeaker();
        bench->sound.closeMicrophone();
        QVERIFY(bench->sound.apply({}));
        bench->queue().discard();
        SpeakerRecording recording;
        QVERIFY(recording.start());
        QCOMPARE(recording.audibleMs(), 0);
        bench->notes.clear();
        bench->sound.openMicrophone();
        bench->sound.openSpeaker();
        QTRY_COMPARE(std::count_if(bench->notes.begin(), bench->notes.end(),
                                   [](const DeviceNote &note) { return note.state == DeviceNote::State::Opened; }),
                     std::ptrdiff_t(2));
        bench->play(SoundBench::tone(PlaybackQueue::kRate, 440, 1000));
        QTRY_COMPARE(bench->queue().heard(), bench->queue().written());
        QTRY_VERIFY2(std::abs(recording.audibleMs() - 1000) < 60, qPrintable(QString::number(recording.audibleMs())));
        QVERIFY(!bench->heard(200).empty());
    }
};

QTEST_GUILESS_MAIN(TestSoundUnrest)
#include "tst_sound_unrest.moc"
