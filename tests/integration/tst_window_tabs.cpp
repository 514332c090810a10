// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/recording/importers/log_reader.h"
#include "models/recording/recordings_folder.h"
#include "ui/shell/chip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_tab_bar.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The real window with the rehearsal endpoint, and files beside it; without sound.
class TestWindowTabs : public QObject
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
            themes.dressApplication();
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

        SessionTabBar &tabs() { return *find<SessionTabBar>(u"sessionTabs"_s); }
        bool isConnected() { return control.connection().status().state == ConnectionState::Connected; }

        std::shared_ptr<Session> connects()
        {
            window.connectTo(u"Rehearsal"_s);
            const auto there = [this] {
                return isConnected() && !control.session()->conversation().settings().id.empty();
            };
            return QTest::qWaitFor(there, 30000) ? control.session() : nullptr;
        }

        void writes(const QString &text)
        {
            auto *input = find<QPlainTextEdit>(u"messageInput"_s);
            QTest::keyClicks(input, text);
            QTest::keyClick(input, Qt::Key_Return);
        }
    };

    static bool answered(const Session &session)
    {
        for (const Item &item : session.conversation().items()) {
            if (item.role == Role::Assistant && !item.text().empty())
                return !session.conversation().activeResponse();
        }
        return false;
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

    void init() { QSettings().clear(); }

    void aConversationGoesOnBesideAFile()
    {
        QString first;
        QString path;
        {
            Desk desk;
            const auto session = desk.connects();
            QVERIFY(session);
            first = session->info().path;
        }
        {
            Desk desk;
            desk.window.open(first);
            const auto file = desk.control.session();
            QTRY_VERIFY(!file->isLoading());
            const auto live = desk.connects();
            QVERIFY(live && live != file);
            QCOMPARE(desk.tabs().count(), 2);
            path = live->info().path;
            desk.writes(u"Where is my order four two seven?"_s);
            QTest::keyClick(&desk.window, Qt::Key_PageUp, Qt::ControlModifier);
            QCOMPARE(desk.control.session(), file);
            QVERIFY(desk.find<QWidget>(u"liveAside"_s)->isVisible());
            QTRY_VERIFY_WITH_TIMEOUT(answered(*live), 60000); // folded, though it is not shown
            QVERIFY(desk.find<Chip>(u"recordingSign"_s)->shown().contains(u"●"_s));
            QVERIFY(desk.isConnected());

            desk.window.open(path); // the one that is being recorded is open already
            QCOMPARE(desk.control.session(), live);
            QCOMPARE(desk.tabs().count(), 2);

            QTest::keyClick(&desk.window, Qt::Key_W, Qt::ControlModifier);
            QTest::mouseClick(desk.find<QPushButton>(u"endSession"_s), Qt::LeftButton);
            QTRY_COMPARE(desk.control.sessions(), QList{file});
            QVERIFY(!desk.tabs().isVisible());
            QTRY_COMPARE(desk.control.connection().status().state, ConnectionState::Disconnected);
            QVERIFY(!desk.find<QWidget>(u"messageBar"_s)->isVisible()); // it was wanted
        }
        // What was said beside the file is all there.
        auto reader = LogReader::open(path);
        QVERIFY(reader);
        const auto read = reader->read();
        QVERIFY(read && !read->tornTail);
        Session again(reader->events(), *read, false);
        again.advance();
        QVERIFY(answered(again));
        const EventStore &events = again.events();
        QVERIFY(events.frame(EventIndex{events.size() - 1}).contains("console.disconnected"));
    }

    void theEndOfTheWindowEndsAll()
    {
        QString path;
        {
            Desk desk;
            const auto live = desk.connects();
            QVERIFY(live);
            path = live->info().path;
            for (int i = 0; i < 5; ++i) {
                const QString copy = m_home.filePath(u"copy-%1.jsonl"_s.arg(i));
                QFile::remove(copy);
                QVERIFY(QFile::copy(path, copy));
                desk.window.open(copy);
            }
            QCOMPARE(desk.tabs().count(), 6);
            desk.window.close();
        }
        auto reader = LogReader::open(path);
        QVERIFY(reader && reader->read());
        const EventStore &events = *reader->events();
        QVERIFY(events.frame(EventIndex{events.size() - 1}).contains("console.disconnected"));
    }

    void eachConnectionHasATab()
    {
        Desk desk;
        const auto first = desk.connects();
        QVERIFY(first);
        desk.control.connection().disconnectFromEndpoint();
        QTRY_VERIFY(!first->isLive());
        QVERIFY(!desk.tabs().isVisible());
        const auto second = desk.connects();
        QVERIFY(second && second != first);
        QCOMPARE(desk.tabs().count(), 2);
        QTest::keyClick(&desk.window, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(desk.control.session(), first);
        QTest::keyClick(&desk.window, Qt::Key_W, Qt::ControlModifier); // over already: nothing to ask
        QCOMPARE(desk.control.sessions(), QList{second});
        QVERIFY(desk.isConnected());
    }
};

QTEST_MAIN(TestWindowTabs)
#include "tst_window_tabs.moc"
