// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_desk.h"
#include "ui/runs/run_dialog.h"

#include "models/session/session.h"
#include "tests/support/event_log.h"
#include "ui/runs/run_changes.h"
#include "ui/theme/theme_switch.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Notes what is asked of it, and runs nothing.
class FakeRuns : public RunControl
{
public:
    void start(const RunRequest &request) override
    {
        asked = request;
        running = true;
    }
    void stop() override { ++stops; }
    bool isRunning() const override { return running; }

    void end(const RunResult &result)
    {
        running = false;
        Q_EMIT finished(result);
    }

    RunRequest asked;
    bool running = false;
    int stops = 0;
};

class TestRunDialog : public QObject
{
    Q_OBJECT

private:
    ThemeSwitch m_theme{ThemeSwitch::Mode::Dark};
    FakeRuns m_runs;
    KeyDesk m_keys;
    std::unique_ptr<EventLog> m_log;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<RunDialog> m_dialog;

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_theme.dressApplication();
        m_log = std::make_unique<EventLog>();
        m_log->server(
            0,
            "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"type\":\"realtime\",\"audio\":{\"input\":{"
            "\"turn_detection\":{\"type\":\"server_vad\",\"threshold\":0.5,\"silence_duration_ms\":500}},"
            "\"output\":{\"voice\":\"marin\"}}}}");
        RecordingInfo info;
        info.path = u"/tmp/parent.jsonl"_s;
        info.profileName = u"Mine"_s;
        m_session = std::make_shared<Session>(m_log->shared(), info, true);
        m_session->advance();
        m_session->finish();
        Profile rehearsal;
        rehearsal.name = u"Rehearsal"_s;
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Mine"_s;
        mine.url = QUrl(u"ws://127.0.0.1:8080/v1/realtime"_s);
        mine.model = u"gpt-realtime-2.1"_s;
        m_runs.asked = {};
        m_runs.running = false;
        m_dialog = std::make_unique<RunDialog>(m_runs, m_keys, QList<Profile>{rehearsal, mine}, m_session);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    /// A row begins with what the parent had, and is a change once it is otherwise.
    void asksForWhatIsChanged()
    {
        QCOMPARE(find<QComboBox>(u"runProfile"_s)->currentText(), u"Mine"_s); // the parent's own
        QCOMPARE(find<QLineEdit>(u"runModel"_s)->placeholderText(), u"gpt-realtime-2.1"_s);
        m_dialog->changes().add(SettingField::SilenceDuration);
        m_dialog->changes().add(SettingField::Voice);
        QVERIFY(m_dialog->changes().changes().isEmpty());
        auto *silence = find<QWidget>(u"runChange_silence_duration_ms"_s)->findChild<QSpinBox *>();
        QVERIFY(silence);
        QCOMPARE(silence->value(), 500);
        silence->setValue(300);
        find<QSpinBox>(u"runRepeats"_s)->setValue(3);
        find<QPushButton>(u"runButton"_s)->click();
        QCOMPARE(m_runs.asked.profile.name, u"Mine"_s);
        QCOMPARE(m_runs.asked.repeats, 3);
        const auto changes = m_runs.asked.changes.all();
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(SettingChanges::text(changes.front()), u"audio.input.turn_detection.silence_duration_ms = 300"_s);
        QCOMPARE(m_runs.asked.events, m_session->sharedEvents());
    }

    void takesAChangeBack()
    {
        m_dialog->changes().add(SettingField::SilenceDuration);
        find<QWidget>(u"runChange_silence_duration_ms"_s)->findChild<QSpinBox *>()->setValue(300);
        QVERIFY(m_dialog->changes().changes().has(SettingField::SilenceDuration));
        auto *add = find<QComboBox>(u"runAddChange"_s);
        const int offered = add->count();
        m_dialog->changes().remove(SettingField::SilenceDuration);
        QVERIFY(m_dialog->changes().changes().isEmpty());
        QCOMPARE(add->count(), offered + 1);
    }

    /// Without the prompt it is as it was before, its model too; but what was written by hand stays.
    void takesThePromptBack()
    {
        SettingChanges changes;
        changes.set({SettingField::Voice, u"cedar"_s});
        auto *model = find<QLineEdit>(u"runModel"_s);
        model->setText(u"mine"_s);
        m_dialog->setPrompt(u"Desk"_s, changes, u"theirs"_s);
        QCOMPARE(model->text(), u"theirs"_s);
        QPointer<QPushButton> remove(find<QPushButton>(u"runPromptRemove"_s));
        remove->click();
        QVERIFY(remove); // its signal has just ended
        QCOMPARE(model->text(), u"mine"_s);
        QTRY_VERIFY(!remove && !find<QLabel>(u"runPrompt"_s));
        m_dialog->setPrompt(u"Desk"_s, changes, u"theirs"_s);
        model->setText(u"another"_s);
        find<QPushButton>(u"runPromptRemove"_s)->click();
        QCOMPARE(model->text(), u"another"_s);
        find<QPushButton>(u"runButton"_s)->click();
        QVERIFY(m_runs.asked.changes.isEmpty());
        QCOMPARE(m_runs.asked.model, u"another"_s);
    }

    void showsHowFarItIs()
    {
        QVERIFY(!find<QProgressBar>(u"runProgress"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"runStop"_s)->isEnabled());
        find<QSpinBox>(u"runRepeats"_s)->setValue(2);
        find<QPushButton>(u"runButton"_s)->click();
        QVERIFY(!find<QPushButton>(u"runButton"_s)->isEnabled());
        QVERIFY(!find<QComboBox>(u"runProfile"_s)->isEnabled());
        Q_EMIT m_runs.progressed(2, 0.5);
        auto *progress = find<QProgressBar>(u"runProgress"_s);
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->value() * 4, progress->maximum() * 3);
        Q_EMIT m_runs.noted(u"Event #3, response.cancel, was left out."_s);
        QVERIFY(find<QPlainTextEdit>(u"runNotes"_s)->isVisible());
        find<QPushButton>(u"runStop"_s)->click();
        QCOMPARE(m_runs.stops, 1);
        m_runs.end({{u"/tmp/run.jsonl"_s}, u"6 events sent."_s, {u"The run was interrupted."_s, {}}});
        QVERIFY(find<QLabel>(u"runState"_s)->text().contains(u"interrupted"_s));
        QVERIFY(find<QLabel>(u"runState"_s)->text().contains(u"6 events sent"_s));
        QVERIFY(find<QPushButton>(u"runButton"_s)->isEnabled()); // once more
        QVERIFY(!progress->isVisible());
    }

    /// A run goes no further when nobody looks any more.
    void closingStops()
    {
        find<QPushButton>(u"runButton"_s)->click();
        m_runs.stops = 0;
        m_dialog->close();
        QCOMPARE(m_runs.stops, 1);
    }

    /// One that another dialog began is still ending: nothing of it is shown here.
    void anotherRunIsNotOurs()
    {
        m_runs.running = true;
        m_dialog = std::make_unique<RunDialog>(m_runs, m_keys, QList<Profile>{}, m_session);
        m_dialog->show();
        QVERIFY(!find<QPushButton>(u"runButton"_s)->isEnabled() && !find<QPushButton>(u"runStop"_s)->isEnabled());
        Q_EMIT m_runs.progressed(1, 0.5);
        Q_EMIT m_runs.noted(u"Event #3 was left out."_s);
        QVERIFY(!find<QProgressBar>(u"runProgress"_s)->isVisible()
                && !find<QPlainTextEdit>(u"runNotes"_s)->isVisible());
        QVERIFY(find<QLabel>(u"runState"_s)->text().contains(u"Another run"_s));
        m_runs.end({{}, u"6 events sent."_s, {}});
        QVERIFY(find<QPushButton>(u"runButton"_s)->isEnabled());
        QVERIFY(find<QLabel>(u"runState"_s)->text().isEmpty());
        m_runs.stops = 0;
        m_runs.running = true;
        m_dialog->close();
        QCOMPARE(m_runs.stops, 0);
    }

    void takesNoise()
    {
        QSignalSpy wanted(m_dialog.get(), &RunDialog::noiseWanted);
        find<QPushButton>(u"runChooseNoise"_s)->click();
        QCOMPARE(wanted.count(), 1);
        m_dialog->setNoise(u"/tmp/street.wav"_s);
        m_dialog->setNoise({}); // asked again, and thought better of it
        find<QDoubleSpinBox>(u"runSnr"_s)->setValue(5);
        find<QPushButton>(u"runButton"_s)->click();
        QCOMPARE(m_runs.asked.noise, u"/tmp/street.wav"_s);
        QCOMPARE(m_runs.asked.snr, 5.0);
        if (const QString picture = qEnvironmentVariable("TURNSCOPE_PICTURE"); !picture.isEmpty()) {
            m_runs.running = false;
            m_runs.end({{}, u"6 events sent, 1 left out."_s, {}});
            m_dialog->changes().add(SettingField::SilenceDuration);
            m_dialog->changes().add(SettingField::Voice);
            QTest::qWait(100);
            m_dialog->grab().save(picture);
        }
    }
};

QTEST_MAIN(TestRunDialog)
#include "tst_run_dialog.moc"
