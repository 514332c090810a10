// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/recognizer.h"
#include "app/session/session_controller.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"
#include "tests/integration/desktop_sound.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The real window with real sound: spoken into the microphone, answered by the rehearsal endpoint, heard
/// at the speaker. Needs packaging/with-desktop.
class TestWindowSound : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        ThemeSwitch themes;
        SessionController control;
        MainWindow window{control, themes, QDir::tempPath()};

        QAbstractButton *button(const QString &name) { return window.findChild<QAbstractButton *>(name); }

        const Conversation &conversation() { return control.session()->conversation(); }

        bool connect()
        {
            window.show();
            auto *profile = window.findChild<QComboBox *>(u"profileChoice"_s);
            profile->setCurrentIndex(0);
            QTest::mouseClick(button(u"connectButton"_s), Qt::LeftButton);
            return QTest::qWaitFor(
                [&] {
                    return control.connection().state == ConnectionState::Connected
                           && !conversation().settings().id.empty();
                },
                20000);
        }

        /// Indices of all events of a kind.
        std::vector<EventIndex> eventsOf(EventKind kind)
        {
            std::vector<EventIndex> found;
            const EventStore &events = control.session()->events();
            for (quint32 i = 0; i < events.size(); ++i) {
                if (EventCatalogue::kind(events.strings().view(events.type(EventIndex{i}))) == kind)
                    found.push_back(EventIndex{i});
            }
            return found;
        }
    };

    static QString recognized(const std::vector<qint16> &samples)
    {
        auto recognizer = Recognizer::create();
        return recognizer && !samples.empty() ? (*recognizer)->recognize(samples).value_or(QString()) : QString();
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        if (qEnvironmentVariableIsEmpty("PULSE_SERVER"))
            QSKIP("needs the sound of packaging/with-desktop");
    }

    void aSpokenQuestionIsAnsweredAloud()
    {
        SpeakerRecording speaker;
        QVERIFY(speaker.start());
        Speech question;
        QVERIFY(question.prepare(u"Please tell me about the weather in the mountains."_s));
        Desk desk;
        QVERIFY(desk.connect());
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::InputAudioAppend).size() > 10, 15000);

        question.start();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.eventsOf(EventKind::ConsolePlaybackStopped).empty(), 60000);
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        QTRY_VERIFY(speaker.clock().elapsed() - speaker.lastSoundAt() > 500);
        speaker.stop();

        const Turn &turn = desk.conversation().turns().front();
        QCOMPARE(turn.status, Turn::Status::Completed);
        QVERIFY(turn.speech.has_value());
        QVERIFY(turn.firstSound.has_value());
        const Item *said = desk.conversation().item(turn.userItem);
        QVERIFY(said);
        qInfo("heard by the endpoint: %s", said->text().c_str());
        QVERIFY(wordsHeard(u"please tell me about the weather in the mountains"_s, QString::fromStdString(said->text()))
                >= 0.6);

        const Response &answer = desk.conversation().responses()[turn.responses.front()];
        const Item *spoken = desk.conversation().item(answer.items.front());
        QVERIFY(spoken && spoken->playback);
        QVERIFY(spoken->playback->ended && !spoken->playback->stopped);
        const QString heard = recognized(speaker.audible());
        const double share = wordsHeard(QString::fromStdString(spoken->text()), heard);
        qInfo("said: %s\nheard at the speaker: %s (%.0f %%)", spoken->text().c_str(), qPrintable(heard), share * 100);
        QVERIFY(share >= 0.6);
        QCOMPARE(wordsHeard(QString::fromStdString(spoken->text()), recognized(std::vector<qint16>(32000))), 0.0);

        const double seconds = double(speaker.audible().size()) / SpeakerRecording::kRate;
        QVERIFY(std::abs(seconds - double(spoken->sent().count()) / 1e6) < 0.8);
        QCOMPARE(desk.control.sound().droppedSamples, quint64(0));
    }

    void speakingOverTheModelSilencesIt()
    {
        SpeakerRecording speaker;
        QVERIFY(speaker.start());
        Speech interruption;
        QVERIFY(interruption.prepare(u"Stop. Please stop talking now."_s));
        Desk desk;
        QVERIFY(desk.connect());
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::InputAudioAppend).size() > 10, 15000);
        desk.control.sendText(u"Count to twenty."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.eventsOf(EventKind::ConsolePlaybackHeard).empty(), 20000);

        interruption.start();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.eventsOf(EventKind::SpeechStarted).empty(), 20000);
        // The speaker's clock, at the moment at which speech_started came:
        const SessionTime started =
            desk.control.session()->events().at(desk.eventsOf(EventKind::SpeechStarted).front());
        const auto ago = std::chrono::duration_cast<milliseconds>(desk.control.session()->end() - started);
        const qint64 startedAt = speaker.clock().elapsed() - ago.count();
        QTest::qWait(300); // what follows is to be silence
        const qint64 lateness = speaker.lastSoundAt() - startedAt;
        qInfo("silent at the speaker's monitor %lld ms after speech_started", lateness);
        QVERIFY(lateness < 150);

        QTRY_VERIFY_WITH_TIMEOUT(!desk.eventsOf(EventKind::ItemTruncated).empty(), 10000);
        const EventStore &events = desk.control.session()->events();
        JsonReader reader;
        const auto truncate = reader.parse(events.frame(desk.eventsOf(EventKind::ItemTruncate).front()));
        QVERIFY(truncate);
        const Item *cut = desk.conversation().item(events.row(desk.eventsOf(EventKind::ItemTruncate).front()).item);
        QVERIFY(cut && cut->playback);
        const qint64 heard = json::integer(*truncate, "audio_end_ms");
        QVERIFY(heard > 0);
        QVERIFY(heard < std::chrono::duration_cast<milliseconds>(cut->sent()).count());
        QVERIFY(cut->playback->stopped);
        QCOMPARE(desk.conversation().turns().front().status, Turn::Status::CutIn);
    }

    /// Last, for it ends the sound server of this desktop.
    void typingWorksOnWhenTheSoundIsGone()
    {
        Desk desk;
        QVERIFY(desk.connect());
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::InputAudioAppend).size() > 10, 15000);
        QVERIFY(desk.control.sound().talking);
        QCOMPARE(QProcess::execute(u"pactl"_s, {u"exit"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.control.sound().problem.text.isEmpty(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.control.sound().talking, 20000);
        QVERIFY(desk.eventsOf(EventKind::ConsoleDevice).size() >= 3); // both opened, at least one lost
        desk.control.sendText(u"Hello."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.eventsOf(EventKind::ResponseDone).empty(), 20000);
        QCOMPARE(desk.control.connection().state, ConnectionState::Connected);
    }
};

QTEST_MAIN(TestWindowSound)
#include "tst_window_sound.moc"
