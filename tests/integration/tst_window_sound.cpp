// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/hearing/recognizer.h"
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"
#include "models/recording/importers/log_reader.h"
#include "tests/integration/desktop_sound.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QLabel>
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
        StoredPreferences preferences;
        MainWindow window{control, themes, preferences, QDir::tempPath()};

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
                    return control.connection().status().state == ConnectionState::Connected
                           && !conversation().settings().id.empty();
                },
                20000);
        }

        /// Indices of all events of a kind.
        std::vector<EventIndex> eventsOf(EventKind kind) { return eventsOf(kind, *control.session()); }

        static std::vector<EventIndex> eventsOf(EventKind kind, const Session &session)
        {
            std::vector<EventIndex> found;
            const EventStore &events = session.events();
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

    /// Says a figure, and adds it to the table of packaging/bench, whose file $TURNSCOPE_FIGURES names.
    static void tellFigure(const QString &what, std::vector<qint64> values, qint64 limit = 0)
    {
        std::sort(values.begin(), values.end());
        const qint64 median = values[values.size() / 2];
        QStringList all;
        for (const qint64 value : values)
            all << QString::number(value);
        qInfo("FIGURE %s: n=%d p50=%lld ms max=%lld ms (%s)", qPrintable(what), int(values.size()), median,
              values.back(), qPrintable(all.join(u' ')));
        QFile table(qEnvironmentVariable("TURNSCOPE_FIGURES"));
        if (table.fileName().isEmpty() || !table.open(QIODevice::Append))
            return;
        table.write(u"%1\t%2\t%3 ms\tp50 %4 ms of %5 cut-ins, at the sink's monitor\t%6\n"_s
                        .arg(what, limit > 0 ? u"<= %1 ms"_s.arg(limit) : u"-"_s)
                        .arg(values.back())
                        .arg(median)
                        .arg(values.size())
                        .arg(limit == 0               ? u"-"_s
                             : values.back() <= limit ? u"reached"_s
                                                      : u"MISSED"_s)
                        .toUtf8());
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
        QCOMPARE(desk.control.sound().status().droppedSamples, quint64(0));
    }

    /// The microphone stays open, and that is said, when another session is in front.
    void isHeardWhileAFileIsLookedAt()
    {
        Speech question;
        QVERIFY(question.prepare(u"Please tell me about the weather in the mountains."_s));
        Desk desk;
        QVERIFY(desk.connect());
        const auto live = desk.control.session();
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::InputAudioAppend).size() > 10, 15000);
        const QString file = m_home.filePath(u"beside.jsonl"_s);
        QVERIFY(QFile::copy(live->info().path, file));
        desk.window.open(file);
        QVERIFY(desk.control.session() != live);
        const QString aside = desk.window.findChild<QLabel *>(u"liveAsideText"_s)->text();
        QVERIFY2(aside.contains(u"microphone is open"_s), qPrintable(aside));

        question.start();
        QTRY_VERIFY_WITH_TIMEOUT(!Desk::eventsOf(EventKind::ConsolePlaybackStopped, *live).empty(), 60000);
        QVERIFY(live->isLive() && desk.control.session() != live);
        QTest::mouseClick(desk.button(u"liveAsideSilence"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.control.sound().status().talking);
        const auto folded = [&] { return live->fold().applied() + 5 > live->events().size(); };
        QTRY_VERIFY(folded());
        const Turn &turn = live->conversation().turns().front();
        QVERIFY(turn.speech.has_value() && turn.firstSound.has_value());
        QCOMPARE(desk.control.sound().status().droppedSamples, quint64(0));
    }

    /// Asked aloud, answered aloud, cut in, and answered again; several times, for the figure.
    void speakingOverTheModelSilencesIt()
    {
        constexpr int rounds = 5;
        SpeakerRecording speaker;
        QVERIFY(speaker.start());
        SpeakerRecording microphone;
        QVERIFY(microphone.start(u"micin.monitor"_s));
        Speech question;
        QVERIFY(question.prepare(u"Please tell me about the weather in the mountains and by the sea."_s));
        Speech interruption;
        QVERIFY(interruption.prepare(u"Stop. Please stop talking now."_s));
        Desk desk;
        QVERIFY(desk.connect());
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::InputAudioAppend).size() > 10, 15000);

        std::vector<qint64> stops;
        std::vector<qint64> sinceVoice;
        for (int round = 0; round < rounds; ++round) {
            const size_t heardBefore = desk.eventsOf(EventKind::ConsolePlaybackHeard).size();
            const size_t truncatesBefore = desk.eventsOf(EventKind::ItemTruncate).size();
            const size_t doneBefore = desk.eventsOf(EventKind::ConsolePlaybackStopped).size();
            question.start();
            QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::ConsolePlaybackHeard).size() > heardBefore + 3, 60000);
            QVERIFY(question.isOver());
            const size_t startsBefore = desk.eventsOf(EventKind::SpeechStarted).size();
            microphone.forget();
            interruption.start();
            QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::SpeechStarted).size() > startsBefore, 20000);
            // The speaker's clock, at the moment at which speech_started came:
            const SessionTime started =
                desk.control.session()->events().at(desk.eventsOf(EventKind::SpeechStarted)[startsBefore]);
            const auto ago = std::chrono::duration_cast<milliseconds>(desk.control.session()->end() - started);
            const qint64 startedAt = speaker.clock().elapsed() - ago.count();
            QTest::qWait(400); // what follows is to be silence
            qInfo("silent at the speaker's monitor %lld ms after speech_started", speaker.lastSoundAt() - startedAt);
            stops.push_back(std::max<qint64>(speaker.lastSoundAt() - startedAt, 0));
            const qint64 betweenClocks = speaker.clock().elapsed() - microphone.clock().elapsed();
            sinceVoice.push_back(speaker.lastSoundAt() - (microphone.firstSoundAt() + betweenClocks));

            QTRY_COMPARE_WITH_TIMEOUT(desk.eventsOf(EventKind::ItemTruncated).size(), truncatesBefore + 1, 10000);
            const EventStore &events = desk.control.session()->events();
            const EventIndex sent = desk.eventsOf(EventKind::ItemTruncate).back();
            JsonReader reader;
            const auto truncate = reader.parse(events.frame(sent));
            QVERIFY(truncate);
            const Item *cut = desk.conversation().item(events.row(sent).item);
            QVERIFY(cut && cut->playback);
            const qint64 heard = json::integer(*truncate, "audio_end_ms");
            QVERIFY(heard > 0);
            const qint64 came = std::chrono::duration_cast<milliseconds>(cut->sent()).count();
            QVERIFY2(heard <= came, qPrintable(u"%1 of %2 ms"_s.arg(heard).arg(came)));
            // And it answers again, to the end.
            QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::ConsolePlaybackStopped).size() >= doneBefore + 2, 60000);
            QVERIFY(interruption.isOver());
        }
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        const std::span<const Turn> turns = desk.conversation().turns();
        QCOMPARE(std::count_if(turns.begin(), turns.end(),
                               [](const Turn &turn) { return turn.status == Turn::Status::CutIn; }),
                 std::ptrdiff_t(rounds));
        QVERIFY(turns.back().status == Turn::Status::Completed);
        QCOMPARE(desk.eventsOf(EventKind::ServerError).size(), size_t(0));
        tellFigure(u"barge-in: speech_started to silence, longest"_s, stops, 40);
        tellFigure(u"barge-in: the user's voice to silence, longest"_s, sinceVoice);
        QVERIFY(*std::max_element(stops.begin(), stops.end()) < 150); // on a busy machine; alone it is below 40
    }

    void theMicrophoneStaysOpenWhoeverAsksForTheAnswer()
    {
        Desk desk;
        QVERIFY(desk.connect());
        TalkControl &talk = desk.control.talk();
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::InputAudioAppend).size() > 10, 15000);
        for (const TurnMode mode : {TurnMode::Manual, TurnMode::ServerVad, TurnMode::SemanticVad, TurnMode::Manual}) {
            talk.setTurnMode(mode);
            QTRY_COMPARE_WITH_TIMEOUT(talk.turnMode(), mode, 10000);
            QVERIFY(desk.control.sound().status().talking);
            const size_t before = desk.eventsOf(EventKind::InputAudioAppend).size();
            QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::InputAudioAppend).size() > before + 10, 10000);
        }
        talk.setTurnMode(TurnMode::PushToTalk); // where it is open while the button is held
        QVERIFY(!desk.control.sound().status().talking);
        talk.setTurnMode(TurnMode::ServerVad); // as it is remembered
    }

    void talksWhileSpaceIsHeld()
    {
        Speech question;
        QVERIFY(question.prepare(u"Please tell me about the weather in the mountains."_s));
        Desk desk;
        QVERIFY(desk.connect());
        desk.control.talk().setTurnMode(TurnMode::PushToTalk);
        QTRY_COMPARE(desk.control.talk().turnMode(), TurnMode::PushToTalk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.control.sound().status().listening, 15000); // before the key is pressed
        QCOMPARE(desk.eventsOf(EventKind::InputAudioAppend).size(), size_t(0));
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto *list = desk.window.findChild<QWidget *>(u"eventTable"_s);
        list->setFocus();
        QTest::keyPress(list, Qt::Key_Space);
        QVERIFY(desk.control.sound().status().talking);
        question.start();
        QTRY_VERIFY_WITH_TIMEOUT(question.isOver(), 20000);
        QTest::keyRelease(list, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.eventsOf(EventKind::ConsolePlaybackStopped).empty(), 60000);
        QCOMPARE(desk.eventsOf(EventKind::InputAudioCommit).size(), size_t(1));
        const Turn &turn = desk.conversation().turns().front();
        QCOMPARE(turn.status, Turn::Status::Completed);
        const Item *said = desk.conversation().item(turn.userItem);
        QVERIFY(said);
        QVERIFY2(
            wordsHeard(u"please tell me about the weather in the mountains"_s, QString::fromStdString(said->text()))
                >= 0.6,
            said->text().c_str());
        desk.control.talk().setTurnMode(TurnMode::ServerVad); // it is remembered
        QTRY_COMPARE(desk.control.talk().turnMode(), TurnMode::ServerVad);
    }

    void goesOnWhenTheSpeakerIsPulledOut()
    {
        SpeakerRecording speaker;
        QVERIFY(speaker.start());
        auto module = std::make_unique<SoundModule>(
            QStringList{u"module-null-sink"_s, u"sink_name=usb"_s, u"sink_properties=device.description=UsbSpeaker"_s});
        Desk desk;
        const auto hasUsb = [&] {
            const QList<SoundDevice> outputs = desk.control.sound().outputs();
            return std::any_of(outputs.begin(), outputs.end(),
                               [](const SoundDevice &device) { return device.id == "usb"; });
        };
        QTRY_VERIFY(hasUsb());
        SoundSettings settings = desk.control.sound().settings();
        settings.output = "usb";
        settings.outputName = u"UsbSpeaker"_s;
        desk.control.sound().setSettings(settings);
        QVERIFY(desk.connect());
        desk.control.talk().sendText(u"Count to twenty."_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::ConsolePlaybackHeard).size() > 5, 20000);
        QCOMPARE(speaker.firstSoundAt(), qint64(-1));
        module.reset();
        auto *told = desk.window.findChild<QLabel *>(u"errorText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(told->isVisible() && told->text().contains(u"UsbSpeaker"_s), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(speaker.firstSoundAt() >= 0, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.eventsOf(EventKind::ConsolePlaybackStopped).empty(), 30000);
        const Turn &turn = desk.conversation().turns().front();
        QCOMPARE(turn.status, Turn::Status::Completed); // to its end, and not cut in
        settings.output.clear();
        desk.control.sound().setSettings(settings);
    }

    void losesNothingWhenTheServerIsKilled()
    {
        QProcess server;
        server.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), {u"rehearse"_s});
        QVERIFY(server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 20000);
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"killed"_s;
        profile.model = u"gpt-realtime-2.1"_s;
        profile.url = QUrl(QString::fromUtf8(server.readLine()).trimmed());
        Desk desk;
        desk.window.show();
        desk.control.connection().connectTo(profile, {});
        QTRY_VERIFY2_WITH_TIMEOUT(desk.control.connection().status().state == ConnectionState::Connected,
                                  qPrintable(profile.url.toString() + desk.control.connection().status().reason.text),
                                  20000);
        desk.control.talk().sendText(u"Count to twenty."_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::ConsolePlaybackHeard).size() > 5, 20000);
        server.kill();
        QTRY_COMPARE_WITH_TIMEOUT(desk.control.connection().status().state, ConnectionState::Disconnected, 10000);
        auto *told = desk.window.findChild<QLabel *>(u"lostText"_s);
        QTRY_VERIFY(told->isVisible());
        qInfo("told: %s", qPrintable(told->text()));
        QVERIFY(desk.control.connection().status().canReconnect);
        QCOMPARE(desk.eventsOf(EventKind::ConsolePlaybackStopped).size(), size_t(1));
        QCOMPARE(desk.eventsOf(EventKind::ConsoleDisconnected).size(), size_t(1));

        auto reader = LogReader::open(desk.control.session()->info().path);
        QVERIFY(reader);
        const Result<RecordingInfo> info = reader->read();
        QVERIFY(info && info->unread.empty() && !info->tornTail);
        QCOMPARE(reader->events()->size(), desk.control.session()->events().size());
        server.waitForFinished();
    }

    /// A stream that begins while the one before it ends.
    void survivesDisconnectingAgainAndAgain()
    {
        Desk desk;
        desk.window.show();
        for (int round = 0; round < 20; ++round) {
            desk.control.connection().connectTo(desk.control.connection().profiles().front(), {});
            QTRY_COMPARE_WITH_TIMEOUT(desk.control.connection().status().state, ConnectionState::Connected, 20000);
            if (round % 2 == 1) {
                const size_t before = desk.eventsOf(EventKind::ConsolePlaybackHeard).size();
                desk.control.talk().sendText(u"Count to ten."_s);
                QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::ConsolePlaybackHeard).size() > before, 20000);
                desk.control.talk().interrupt();
            }
            desk.control.connection().disconnectFromEndpoint();
            QTRY_COMPARE_WITH_TIMEOUT(desk.control.connection().status().state, ConnectionState::Disconnected, 20000);
        }
    }

    /// Last, for it ends the sound server of this desktop.
    void typingWorksOnWhenTheSoundIsGone()
    {
        Desk desk;
        QVERIFY(desk.connect());
        QTest::mouseClick(desk.button(u"talkButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.eventsOf(EventKind::InputAudioAppend).size() > 10, 15000);
        QVERIFY(desk.control.sound().status().talking);
        QCOMPARE(QProcess::execute(u"pactl"_s, {u"exit"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.control.sound().status().problem.text.isEmpty(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.control.sound().status().talking, 20000);
        QVERIFY(desk.eventsOf(EventKind::ConsoleDevice).size() >= 3); // both opened, at least one lost
        desk.control.talk().sendText(u"Hello."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.eventsOf(EventKind::ResponseDone).empty(), 20000);
        QCOMPARE(desk.control.connection().status().state, ConnectionState::Connected);
    }
};

QTEST_MAIN(TestWindowSound)
#include "tst_window_sound.moc"
