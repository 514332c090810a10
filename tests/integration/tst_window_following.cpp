// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/recording/importers/log_reader.h"
#include "models/tables/event_table_model.h"
#include "ui/events/event_panel.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The real window on files that other processes write: a conversation of turnscope talk, and a log by hand.
class TestWindowFollowing : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        SessionController control;
        StoredPreferences preferences;
        MainWindow window{control, themes, preferences, QDir::tempPath()};

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

        const Session &session() { return *control.session(); }
        EventPanel &events() { return *window.findChild<EventPanel *>(); }
        QString following() { return find<QLabel>(u"followStatus"_s)->text(); }

        bool open(const QString &path)
        {
            window.open(path);
            return QTest::qWaitFor([&] { return control.session() && session().watch().watched; }, 20000);
        }
    };

    static void append(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QFile::Append) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written to");
    }

    static QByteArray line(int n)
    {
        return R"({"at":)" + QByteArray::number(qint64(n) * 100000)
               + R"(,"from":"client","event":{"type":"response.create"}})"
                 "\n";
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsAConversationOfAnotherProcess();
    void staysAtTheEndWhereTheUserIs();
    void leavesTheUserWhereHeReads();
    void isAtEaseInABurst();
    void offersTheNewFileAfterRotation();
    void isSwitchedOffAndOn();
};

void TestWindowFollowing::initTestCase()
{
    QCoreApplication::setOrganizationName(u"turnscope-test"_s);
    QCoreApplication::setApplicationName(u"turnscope-test"_s);
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.filePath(u"config"_s));
}

void TestWindowFollowing::init()
{
    QSettings().clear();
}

void TestWindowFollowing::showsAConversationOfAnotherProcess()
{
    const QString recording = m_home.filePath(u"talk.jsonl"_s);
    QProcess talk;
    talk.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
               {u"talk"_s, u"--text"_s, u"Hello"_s, u"--say"_s, u"Please tell me about the weather in the mountains"_s,
                u"--record"_s, recording});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(recording).size() > 0, 20000);
    Desk desk;
    QVERIFY(desk.open(recording));
    const quint32 atFirst = desk.session().events().size();
    QVERIFY(talk.state() == QProcess::Running);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session().watch().growing, 20000);
    QTRY_COMPARE(desk.following(), u"● watching"_s);
    QTRY_COMPARE_WITH_TIMEOUT(talk.state(), QProcess::NotRunning, 60000);
    QCOMPARE(talk.exitCode(), 0);

    auto whole = LogReader::open(recording);
    QVERIFY(whole && whole->read());
    const EventStore &all = *whole->events();
    QVERIFY(all.size() > atFirst);
    QTRY_COMPARE(desk.session().events().size(), all.size());
    QTRY_COMPARE(desk.session().fold().applied(), all.size());
    for (EventIndex i{0}; all.contains(i); i = next(i))
        QCOMPARE(desk.session().events().frame(i), all.frame(i));
    QTRY_COMPARE(desk.events().model().totalEvents(), all.size());
    QCOMPARE(desk.session().conversation().turns().size(), size_t(2));
    QVERIFY(desk.session().end() >= all.at(EventIndex{all.size() - 1}));
    QCOMPARE(desk.window.findChild<TimelineWidget *>()->view().end(), desk.session().end());
    QVERIFY(desk.session().info().unread.empty());
    QTRY_COMPARE_WITH_TIMEOUT(desk.following(), u"○ watching"_s, 20000);
}

void TestWindowFollowing::staysAtTheEndWhereTheUserIs()
{
    const QString log = m_home.filePath(u"end.jsonl"_s);
    for (int n = 0; n < 200; ++n)
        append(log, line(n));
    Desk desk;
    QVERIFY(desk.open(log));
    EventTableView &view = desk.events().view();
    TimelineView &timeline = desk.window.findChild<TimelineWidget *>()->view();
    desk.find<QAction>(u"followAction"_s)->trigger();
    QVERIFY(view.isFollowing() && timeline.isFollowing());
    for (int n = 200; n < 260; ++n)
        append(log, line(n));
    QTRY_COMPARE(desk.events().model().totalEvents(), 260u);
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    desk.window.resize(1280, 700); // as when a message needs room
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.isFollowing());
    QTRY_COMPARE(timeline.range().end, desk.session().end());
    QVERIFY(timeline.isFollowing());
    const SessionTime end = timeline.range().end;
    QVERIFY(
        !QTest::qWaitFor([&] { return timeline.range().end != end; }, 200)); // it waits for events, not for the clock
}

void TestWindowFollowing::leavesTheUserWhereHeReads()
{
    const QString log = m_home.filePath(u"begin.jsonl"_s);
    for (int n = 0; n < 200; ++n)
        append(log, line(n));
    Desk desk;
    QVERIFY(desk.open(log));
    desk.window.selection().select(EventIndex{20});
    const int at = desk.events().view().verticalScrollBar()->value();
    append(log, line(200));
    QTRY_COMPARE(desk.events().model().totalEvents(), 201u);
    QCOMPARE(desk.events().view().verticalScrollBar()->value(), at);
    QCOMPARE(desk.window.selection().current(), EventIndex{20});
}

void TestWindowFollowing::isAtEaseInABurst()
{
    const QString log = m_home.filePath(u"burst.jsonl"_s);
    append(log, line(0));
    Desk desk;
    QVERIFY(desk.open(log));
    constexpr int kBurst = 300000; // some ticks may have become due at once
    QByteArray burst;
    for (int n = 1; n <= kBurst; ++n)
        burst += line(n);
    append(log, burst);
    // A step of the GUI thread is never the whole of it.
    int steps = 0;
    quint32 before = 0;
    while (desk.session().fold().applied() <= quint32(kBurst) && steps < 100000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const quint32 applied = desk.session().fold().applied();
        QVERIFY(applied - before < kBurst / 2);
        steps += applied > before ? 1 : 0;
        before = applied;
    }
    QVERIFY(steps > 3);
    QTRY_COMPARE(desk.events().model().totalEvents(), quint32(kBurst) + 1);
}

void TestWindowFollowing::offersTheNewFileAfterRotation()
{
    const QString log = m_home.filePath(u"rotated.jsonl"_s);
    append(log, line(0) + line(1));
    Desk desk;
    QVERIFY(desk.open(log));
    QVERIFY(QFile::rename(log, log + u".1"_s));
    append(log, line(0));
    auto *again = desk.find<QPushButton>(u"openAgain"_s);
    QTRY_VERIFY(again->isVisible());
    QVERIFY(desk.find<QLabel>(u"errorText"_s)->text().contains(log));
    QCOMPARE(desk.following(), u"file was replaced"_s);
    QCOMPARE(desk.session().events().size(), 2u);
    QVERIFY(!desk.session().events().frame(EventIndex{1}).isEmpty());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(desk.session().watch().watched && desk.session().events().size() == 1);
    QTRY_COMPARE(desk.following(), u"○ watching"_s);
    QVERIFY(!again->isVisible());
}

void TestWindowFollowing::isSwitchedOffAndOn()
{
    const QString log = m_home.filePath(u"switched.jsonl"_s);
    append(log, line(0));
    Desk desk;
    auto *follow = desk.find<QAction>(u"followFileAction"_s);
    QVERIFY(follow->isChecked());
    QVERIFY(desk.open(log));
    QTRY_COMPARE(desk.following(), u"○ watching"_s);
    follow->trigger();
    QTRY_VERIFY(!desk.find<QLabel>(u"followStatus"_s)->isVisible());
    append(log, line(1));
    {
        Desk later;
        QVERIFY(!later.find<QAction>(u"followFileAction"_s)->isChecked());
    }
    QCOMPARE(desk.session().events().size(), 1u);
    follow->trigger();
    QTRY_COMPARE(desk.events().model().totalEvents(), 2u);
    QTRY_COMPARE(desk.following(), u"● watching"_s);
}

QTEST_MAIN(TestWindowFollowing)
#include "tst_window_following.moc"
