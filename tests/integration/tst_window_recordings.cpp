// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/recording/recordings_folder.h"
#include "ui/shell/chip.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The real window, and the recordings of windows that were killed or are at work.
class TestWindowRecordings : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        SessionController control;
        StoredPreferences preferences;
        MainWindow window{control, themes, preferences, RecordingsFolder::path()};

        Desk()
        {
            window.resize(1280, 800);
            window.show();
        }

        template<typename Widget>
        Widget *find(const QString &name)
        {
            auto *found = window.findChild<Widget *>(name);
            if (!found)
                qFatal("no %s in the window", qPrintable(name));
            return found;
        }

        /// Whether something is offered.
        bool looks()
        {
            QSignalSpy found(&control.files(), &FileControl::unendedFound);
            control.files().findUnended();
            if (!found.wait(20000))
                qFatal("nobody looked for recordings");
            return find<QPushButton>(u"openUnended"_s)->isVisible();
        }

        QStringList recent()
        {
            auto *menu = find<QMenu>(u"recentMenu"_s);
            Q_EMIT menu->aboutToShow();
            QStringList names;
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    names += action->text();
            }
            return names;
        }
    };

    /// Another window, at work on a session with the rehearsal endpoint; what it records.
    static QString work(QProcess &process)
    {
        const QStringList before = recordings();
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), {u"--connect"_s, u"Rehearsal"_s});
        QString path;
        const auto begun = [&] {
            for (const QString &name : recordings()) {
                QFile file(RecordingsFolder::path() + u'/' + name);
                if (!before.contains(name) && file.open(QFile::ReadOnly) && file.readAll().contains("session.created"))
                    path = file.fileName();
            }
            return !path.isEmpty();
        };
        if (!QTest::qWaitFor(begun, 30000))
            qFatal("no session begins");
        return path;
    }

    static QStringList recordings() { return QDir(RecordingsFolder::path()).entryList({u"*.jsonl"_s}, QDir::Files); }

    static QString killed()
    {
        QProcess process;
        const QString path = work(process);
        process.kill(); // -9
        process.waitForFinished();
        return path;
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("PULSE_SERVER", "unix:/nonexistent");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.filePath(u"test"_s));
    }

    void offersWhatAKilledWindowRecorded()
    {
        const QString lost = killed();
        QFile file(lost);
        QVERIFY(file.open(QFile::Append));
        const QByteArray torn = "{\"at\":99999999,\"from\":\"server\",\"event\":{\"type\":\"resp";
        QCOMPARE(file.write(torn), torn.size());
        file.close();
        QProcess other;
        const QString atWork = work(other);
        Desk desk;
        QVERIFY(desk.recent().contains(QFileInfo(lost).fileName()));
        QVERIFY(desk.looks());
        const QString text = desk.find<QLabel>(u"unendedText"_s)->text();
        QVERIFY2(text.contains(QFileInfo(lost).fileName()), qPrintable(text));
        QVERIFY(!text.contains(QFileInfo(atWork).fileName())); // nobody has lost that
        QTest::mouseClick(desk.find<QPushButton>(u"openUnended"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.control.session() && !desk.control.session()->isLoading());
        QCOMPARE(desk.control.session()->info().path, lost);
        QVERIFY(desk.control.session()->conversation().settings().id.size() > 0);
        QTRY_VERIFY(desk.find<QLabel>(u"recordingStatus"_s)->text().contains(u"cut off"_s));
        QVERIFY(!desk.find<QPushButton>(u"openUnended"_s)->isVisible());
        Desk later;
        QTRY_VERIFY(!later.looks()); // what was opened is remembered in the background
        other.kill();
        other.waitForFinished();
        QVERIFY(later.looks());
        QTest::mouseClick(later.find<QPushButton>(u"dismissUnended"_s), Qt::LeftButton);
        QVERIFY(!later.find<QPushButton>(u"openUnended"_s)->isVisible());
        Desk last;
        QTRY_VERIFY(!last.looks());
    }

    /// The sample is opened as a copy of the user's own, is whole and sound, and can be tuned.
    void opensTheSample()
    {
        QFile own(u":/sample/sample-session.jsonl.zst"_s);
        QVERIFY(own.open(QFile::ReadOnly));
        const QByteArray bytes = own.readAll();
        Desk desk;
        QTest::mouseClick(desk.find<QPushButton>(u"openSample"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.control.session() && !desk.control.session()->isLoading());
        const Session &session = *desk.control.session();
        QVERIFY2(session.info().path.startsWith(m_home.path()), qPrintable(session.info().path));
        QVERIFY(session.info().unread.empty());
        const Conversation &conversation = session.conversation();
        QCOMPARE(conversation.turns().size(), size_t(3));
        QCOMPARE(conversation.turns()[TurnIndex{1}].status, Turn::Status::CutIn);
        desk.find<QToolButton>(u"tuneWorkspace"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QLabel>(u"agreementHead"_s)->text(), u"exact 3 of 3"_s, 20000);
        // The copy is made again where it was spoilt, and only then.
        QFile copy(session.info().path);
        QVERIFY(copy.open(QFile::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        copy.close();
        QVERIFY(copy.open(QFile::WriteOnly));
        QCOMPARE(copy.write("spoilt"), 6);
        copy.close();
        Desk again;
        QTest::mouseClick(again.find<QPushButton>(u"openSample"_s), Qt::LeftButton);
        QTRY_VERIFY(again.control.session() && !again.control.session()->isLoading());
        QCOMPARE(again.control.session()->conversation().turns().size(), size_t(3));
        const QDateTime made = QFileInfo(copy).lastModified();
        Desk last;
        QTest::mouseClick(last.find<QPushButton>(u"openSample"_s), Qt::LeftButton);
        QTRY_VERIFY(last.control.session() && !last.control.session()->isLoading());
        QCOMPARE(QFileInfo(copy).lastModified(), made);
    }

    /// And nothing is wrong with it that is not to be seen in it.
    void theSampleHasNoFaults()
    {
        QProcess lint;
        lint.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
                   {u"lint"_s, QStringLiteral(TURNSCOPE_SOURCE_DIR "/resources/sample/sample-session.jsonl.zst"),
                    u"--json"_s});
        QVERIFY(lint.waitForFinished(60000));
        QCOMPARE(lint.exitCode(), 0);
        QStringList rules;
        const QJsonArray findings =
            QJsonDocument::fromJson(lint.readAllStandardOutput()).object()["findings"_L1].toArray();
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const QJsonObject finding = findings.at(i).toObject();
            rules << finding["rule"_L1].toString();
            QCOMPARE(finding["severity"_L1].toString(), u"info"_s);
        }
        QCOMPARE(rules, (QStringList{u"completed-unheard"_s, u"cut-in-clean"_s}));
    }

    void offersSeveralInAMenu()
    {
        const QStringList lost{killed(), killed()};
        Desk desk;
        QVERIFY(desk.looks());
        auto *open = desk.find<QPushButton>(u"openUnended"_s);
        QVERIFY(open->menu());
        QCOMPARE(open->menu()->actions().size(), 2);
        open->menu()->actions().first()->trigger();
        QTRY_COMPARE(desk.control.session()->info().path, lost.last()); // the newest
        QVERIFY(open->isVisible() && !open->menu());
        QVERIFY(desk.find<QLabel>(u"unendedText"_s)->text().contains(QFileInfo(lost.first()).fileName()));
        QTest::mouseClick(desk.find<QPushButton>(u"dismissUnended"_s), Qt::LeftButton);
    }

    void listsItsOwnRecordingAtOnceAndTellsThatItIsGone()
    {
        Desk desk;
        desk.control.connection().connectTo(ProfileStore::rehearsal(), {});
        QTRY_COMPARE_WITH_TIMEOUT(desk.control.connection().status().state, ConnectionState::Connected, 20000);
        const QString path = desk.control.session()->info().path;
        QCOMPARE(desk.recent().first(), QFileInfo(path).fileName());
        auto *light = desk.find<Chip>(u"recordingSign"_s);
        const QString good = light->shown();
        QTRY_VERIFY(desk.control.session()->events().size() >= 2);
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>(u"errorText"_s)->isVisible(), 2000);
        QVERIFY(desk.find<QLabel>(u"errorText"_s)->text().contains(path));
        QVERIFY(light->shown() != good);
        QVERIFY(QFileInfo::exists(desk.control.session()->info().path));
        QVERIFY(desk.window.windowTitle().contains(u"-saved"_s));
        QCOMPARE(desk.control.connection().status().state, ConnectionState::Connected);
    }
};

QTEST_MAIN(TestWindowRecordings)
#include "tst_window_recordings.moc"
