// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "tests/ui/support/fake_session_control.h"
#include "tests/ui/support/still_picture.h"
#include "ui/shell/level_meter.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Talking, turn-taking and sound, in the real window over a control that only remembers.
class TestTalkControls : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        FakeSessionControl control;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        StoredPreferences preferences;
        MainWindow window{control, themes, preferences, QDir::tempPath()};

        explicit Fixture(std::optional<TurnMode> mode = {})
        {
            window.resize(1280, 800);
            window.show();
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
            control.connection().become({ConnectionState::Connected, u"ws 127.0.0.1:40871"_s, {}, false});
            if (mode)
                control.talk().setTurnMode(*mode);
        }

        template<typename Widget>
        Widget *find(const QString &name)
        {
            auto *found = window.findChild<Widget *>(name);
            if (!found)
                qFatal("no %s in the window", qPrintable(name));
            return found;
        }

        void choose(const QString &name, const QString &text)
        {
            auto *box = find<QComboBox>(name);
            const int row = box->findText(text);
            QVERIFY2(row >= 0, qPrintable(text));
            box->setCurrentIndex(row);
            Q_EMIT box->activated(row);
        }

        void openSound() { find<QPushButton>(u"soundButton"_s)->click(); }
    };

    static QString picture(const QString &name)
    {
        QDir().mkpath(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots"));
        return QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots/") + name;
    }

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void asksForTurnModesAndShowsWhatIsInForce()
    {
        Fixture f;
        auto *box = f.find<QComboBox>(u"turnModeChoice"_s);
        QCOMPARE(box->currentIndex(), -1); // the endpoint's own
        f.choose(u"turnModeChoice"_s, u"semantic_vad"_s);
        QCOMPARE(f.control.talk().turnMode(), TurnMode::SemanticVad);
        f.control.talk().setTurnMode(TurnMode::ServerVad); // as after a refusal
        QCOMPARE(box->currentText(), u"server_vad"_s);
        auto *answer = f.find<QPushButton>(u"answerButton"_s);
        QVERIFY(!answer->isVisible());
        f.choose(u"turnModeChoice"_s, u"Answer by hand"_s);
        QTRY_VERIFY(answer->isVisible());
        QTest::mouseClick(answer, Qt::LeftButton);
        f.find<QAction>(u"answerAction"_s)->trigger();
        QCOMPARE(f.control.talk().answers, 2);
    }

    void talksWhileTheButtonIsHeld()
    {
        Fixture f(TurnMode::PushToTalk);
        auto *talk = f.find<QPushButton>(u"talkButton"_s);
        QVERIFY(talk->text().contains(u"Hold"_s));
        QTest::mousePress(talk, Qt::LeftButton);
        QCOMPARE(f.control.talk().talks, QList<bool>{true});
        QVERIFY(talk->isChecked());
        QTest::mouseRelease(talk, Qt::LeftButton);
        QCOMPARE(f.control.talk().talks, (QList<bool>{true, false}));
        QVERIFY(!talk->isChecked());
        QVERIFY(!talk->hasFocus()); // so that Space stays free
    }

    void talksWhileSpaceIsHeld()
    {
        Fixture f(TurnMode::PushToTalk);
        auto *table = f.find<QWidget>(u"eventTable"_s);
        table->setFocus();
        QTest::keyPress(table, Qt::Key_Space);
        QCOMPARE(f.control.talk().talks, QList<bool>{true});
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
        QCoreApplication::sendEvent(table, &repeated);
        QKeyEvent repeatedUp(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
        QCoreApplication::sendEvent(table, &repeatedUp);
        QCOMPARE(f.control.talk().talks, QList<bool>{true});
        QTest::keyRelease(table, Qt::Key_Space);
        QCOMPARE(f.control.talk().talks, (QList<bool>{true, false}));

        QTest::keyPress(table, Qt::Key_Space); // and let go in another window
        QEvent away(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(&f.window, &away);
        QCOMPARE(f.control.talk().talks, (QList<bool>{true, false, true, false}));
    }

    void spaceStaysASpaceWhereOneTypes()
    {
        Fixture f(TurnMode::PushToTalk);
        auto *message = f.find<QPlainTextEdit>(u"messageInput"_s);
        message->setFocus();
        QTest::keyClicks(message, u"a b"_s);
        QCOMPARE(message->toPlainText(), u"a b"_s);
        auto *filter = f.find<QLineEdit>(u"eventFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"c d"_s);
        QCOMPARE(filter->text(), u"c d"_s);
        QVERIFY(f.control.talk().talks.isEmpty());
    }

    void spaceDoesNothingInOtherModes()
    {
        Fixture f(TurnMode::ServerVad);
        auto *table = f.find<QWidget>(u"eventTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(f.control.talk().talks.isEmpty());
    }

    void choosesDevices()
    {
        Fixture f;
        f.openSound();
        QVERIFY(f.find<QDialog>(u"soundDialog"_s)->isVisible());
        QCOMPARE(f.control.sound().previews, QList<bool>{true});
        f.choose(u"inputChoice"_s, u"Headset"_s);
        QCOMPARE(f.control.sound().settings().input.device, "usb");
        QVERIFY(!f.find<QComboBox>(u"channelChoice"_s)->isEnabled()); // it has but one
        f.choose(u"inputChoice"_s, u"Microphone"_s);
        f.choose(u"channelChoice"_s, u"Channel 2"_s);
        QCOMPARE(f.control.sound().settings().channel, 1);
        f.choose(u"outputChoice"_s, u"Speaker"_s);
        QCOMPARE(f.control.sound().settings().output, "spk");
        f.choose(u"inputChoice"_s, u"Silence"_s);
        QVERIFY(f.control.sound().settings().input.kind == SoundInput::Kind::Silence);

        f.control.sound().outputDevices.clear(); // pulled out
        Q_EMIT f.control.sound().changed();
        QCOMPARE(f.find<QComboBox>(u"outputChoice"_s)->currentText(), u"Speaker (not there)"_s);
        f.find<QDialog>(u"soundDialog"_s)->close();
        QCOMPARE(f.control.sound().previews, (QList<bool>{true, false}));
    }

    void speaksAFileInPlaceOfTheMicrophone()
    {
        Fixture f;
        f.window.setAskOpen([](QWidget *, const QString &, const QString &) { return u"/tmp/question.wav"_s; });
        f.openSound();
        f.choose(u"inputChoice"_s, u"A WAV file…"_s);
        QCOMPARE(f.control.sound().settings().input.name, u"/tmp/question.wav"_s);
        QCOMPARE(f.find<QComboBox>(u"inputChoice"_s)->currentText(), u"question.wav"_s);
        f.find<QCheckBox>(u"loopBox"_s)->click();
        QVERIFY(f.control.sound().settings().input.loop);
    }

    void setsGainVolumeMuteAndGuard()
    {
        Fixture f;
        f.openSound();
        f.find<QSlider>(u"gainSlider"_s)->setValue(6);
        f.find<QSlider>(u"volumeSlider"_s)->setValue(40);
        f.find<QSlider>(u"guardSlider"_s)->setValue(10);
        f.find<QCheckBox>(u"muteBox"_s)->click();
        f.choose(u"monitorChoice"_s, u"A telephone line, µ-law 8 kHz"_s);
        const SoundSettings settings = f.control.sound().settings();
        QCOMPARE(settings.gain, 6.0F);
        QCOMPARE(settings.volume, 0.4F);
        QCOMPARE(settings.cutInGuard, milliseconds(200));
        QVERIFY(settings.muted);
        QVERIFY(settings.monitor == Monitor::Ulaw);
        QCOMPARE(f.find<QLabel>(u"guardText"_s)->text(), u"200 ms"_s);
        QVERIFY(f.find<QSlider>(u"guardSlider"_s)->toolTip().contains(u"prefix_padding_ms"_s));
        f.find<QAction>(u"muteAction"_s)->trigger();
        QVERIFY(!f.control.sound().settings().muted);
    }

    void metersShowTheLevel()
    {
        QCOMPARE(meterShare(0), 0.0F);
        QCOMPARE(meterShare(1), 1.0F);
        QVERIFY(std::abs(meterShare(0.0447F) - 0.5F) < 0.01F); // -27 dB
        Fixture f;
        f.openSound();
        auto *meter = f.find<LevelMeter>(u"inputLevel"_s);
        const QImage silent = meter->grab().toImage();
        SoundStatus sound;
        sound.hasMicrophone = sound.hasSpeaker = sound.talking = sound.listening = true;
        sound.level = 1;
        sound.droppedSamples = 48;
        sound.lateSamples = 1200;
        sound.underruns = 2;
        f.control.sound().become(sound);
        const QImage loud = meter->grab().toImage();
        const int y = loud.height() / 2;
        QCOMPARE(loud.pixelColor(4, y), f.themes.theme().ok);
        QCOMPARE(loud.pixelColor(loud.width() - 2, y), f.themes.theme().error);
        QCOMPARE(silent.pixelColor(4, y), f.themes.theme().line);
        QVERIFY(f.find<QLabel>(u"microphoneStatus"_s)->text().contains(u"2 ms of audio lost"_s));
        QVERIFY(f.find<QLabel>(u"microphoneStatus"_s)->text().contains(u"50 ms of audio late"_s));
        auto *speaker = f.find<QLabel>(u"speakerStatus"_s);
        QVERIFY(speaker->text().contains(u"2"_s));
        QVERIFY(!speaker->text().contains(u"too slowly"_s));
        sound.slowPlayback = u"“Desk” plays 12 ms in 400."_s;
        f.control.sound().become(sound);
        QVERIFY(speaker->text().contains(u"too slowly"_s));
        QVERIFY(speaker->toolTip().contains(u"12 ms in 400"_s));
    }

    /// Writes pictures for people.
    void looksRight()
    {
        for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
            FakeSessionControl control;
            ThemeSwitch themes(mode);
            themes.dressApplication();
            StoredPreferences preferences;
            MainWindow window(control, themes, preferences, QDir::tempPath());
            window.resize(1280, 800);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            control.connection().become({ConnectionState::Connected, u"ws 127.0.0.1:40871"_s, {}, false});
            SoundStatus sound = control.sound().status();
            sound.talking = sound.listening = true;
            sound.level = 0.3F;
            sound.outputLevel = 0.05F;
            control.sound().become(sound);
            const QString theme = mode == ThemeSwitch::Mode::Dark ? u"dark"_s : u"light"_s;
            for (const TurnMode turns : {TurnMode::Manual, TurnMode::PushToTalk}) {
                control.talk().setTurnMode(turns);
                QTest::qWait(0);
                window.grab(QRect(0, 0, 1280, 90)).save(picture(u"talk-%1-%2.png"_s.arg(int(turns)).arg(theme)));
            }
            window.findChild<QPushButton *>(u"soundButton"_s)->click();
            auto *dialog = window.findChild<QDialog *>(u"soundDialog"_s);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QVERIFY(stillPicture(*dialog).save(picture(u"sound-%1.png"_s.arg(theme))));
        }
    }
};

QTEST_MAIN(TestTalkControls)
#include "tst_talk_controls.moc"
