// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet_desk.h"
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/fleet/fleet_cache.h"
#include "ui/fleet/fleet_pane.h"
#include "ui/fleet/fleet_window.h"
#include "ui/shell/main_window.h"
#include "ui/theme/row_table.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The real window, and the fleet of recordings that tests/integration/fleet knows everything of.
class TestWindowFleet : public QObject
{
    Q_OBJECT

private:
    enum Question { Latency, CutIns, Findings, Cost, Unread };

    struct Desk
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        SessionController control;
        FleetDesk fleet;
        StoredPreferences preferences;
        MainWindow window;
        QPointer<FleetWindow> shown;

        explicit Desk(const QString &recordings)
            : window(control, themes, preferences, recordings)
        {
            themes.dressApplication();
            window.setFleetControl(fleet);
            window.resize(1280, 800);
            window.show();
            asks();
        }

        /// As from the File menu.
        void asks()
        {
            window.findChild<QAction *>(u"fleetAction"_s)->trigger();
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<FleetWindow *>(each); found && found->isVisible())
                    shown = found;
            }
        }

        template<typename Widget>
        Widget *find(const QString &name)
        {
            auto *found = shown->findChild<Widget *>(name);
            if (!found)
                qFatal("no %s in the window", qPrintable(name));
            return found;
        }

        FleetPane &answer() { return shown->answer(); }
        QAbstractItemModel &model() { return *answer().table().model(); }
        QAbstractItemModel &behind() { return *shown->behind().table().model(); }
        QString state() { return find<QLabel>(u"fleetState"_s)->text(); }
        QString problem()
        {
            auto *label = find<QLabel>(u"fleetProblem"_s);
            return label->isVisible() ? label->text() : QString();
        }

        bool isRead()
        {
            return QTest::qWaitFor([&] { return !fleet.isOpening() && model().rowCount() > 0; }, 60000);
        }

        bool asks(Question question)
        {
            find<QListWidget>(u"fleetQuestions"_s)->setCurrentRow(question);
            return QTest::qWaitFor([&] { return model().rowCount() > 0 && behind().rowCount() > 0; }, 30000);
        }

        static QString cell(QAbstractItemModel &model, int row, const QString &heading)
        {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.headerData(column, Qt::Horizontal).toString() == heading)
                    return model.index(row, column).data().toString();
            }
            return u"no column "_s + heading;
        }
    };

    /// A ClickHouse of the test's own on loopback, which wants a password.
    struct Server
    {
        QTemporaryDir folder;
        QProcess process;
        quint16 port = freePort();

        static quint16 freePort()
        {
            QTcpServer taken;
            return taken.listen(QHostAddress::LocalHost) ? taken.serverPort() : 0;
        }

        void write(const QString &name, const QString &text)
        {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
                qFatal("cannot write");
        }

        bool starts(const QString &program)
        {
            QDir(folder.path()).mkpath(u"data"_s);
            QDir(folder.path()).mkpath(u"tmp"_s);
            const auto user = [](const QString &name, const QString &password) {
                return u"<%1><password>%2</password><networks><ip>127.0.0.1</ip></networks><profile>default</profile>"
                       "<quota>default</quota></%1>"_s.arg(name, password);
            };
            write(u"users.xml"_s,
                  u"<yandex><profiles><default><max_memory_usage>4000000000</max_memory_usage></default></profiles>"
                  "<users>"_s
                      + user(u"default"_s, {}) + user(u"reader"_s, u"secret word"_s)
                      + u"</users><quotas><default><interval><duration>3600</duration><queries>0</queries><errors>0"
                        "</errors><result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0"
                        "</execution_time></interval></default></quotas></yandex>"_s);
            write(u"config.xml"_s,
                  u"<yandex><logger><level>warning</level><log>%1/log</log><errorlog>%1/errors</errorlog></logger>"
                  "<http_port>%2</http_port><tcp_port>%3</tcp_port><listen_host>127.0.0.1</listen_host>"
                  "<path>%1/data/</path><tmp_path>%1/tmp/</tmp_path><users_config>%1/users.xml</users_config>"
                  "<default_profile>default</default_profile><default_database>default</default_database>"
                  "<mark_cache_size>100000000</mark_cache_size></yandex>"_s.arg(folder.path())
                      .arg(port)
                      .arg(freePort()));
            process.setWorkingDirectory(folder.path());
            process.setStandardOutputFile(QProcess::nullDevice());
            process.setStandardErrorFile(QProcess::nullDevice());
            process.start(program, {u"--config-file="_s + folder.filePath(u"config.xml"_s)});
            return QTest::qWaitFor(
                [this] {
                    QTcpSocket asks;
                    asks.connectToHost(QHostAddress::LocalHost, port);
                    return asks.waitForConnected(200);
                },
                60000);
        }

        ~Server()
        {
            process.terminate();
            if (!process.waitForFinished(20000))
                process.kill();
            process.waitForFinished();
        }
    };

    /// Databases divide in orders of their own: the last digits may differ.
    static QByteArray rounded(const QByteArray &csv)
    {
        QString text = QString::fromUtf8(csv);
        static const QRegularExpression digits(u"(\\.\\d{9})\\d+"_s);
        return text.replace(digits, u"\\1"_s).toUtf8();
    }

    /// At once: a file takes no longer than a test that looks from time to time.
    static void atTheThirdFile(Desk &desk, const std::function<void()> &act)
    {
        connect(&desk.fleet, &FleetControl::progressed, desk.shown, [act](qsizetype done) {
            if (done == 2)
                act();
        });
    }

    /// A folder of recordings of six turns each.
    QString manyFiles(const QString &name, int files) const
    {
        const QString folder = m_home.filePath(name);
        QFile one(m_recordings + u"/2026-11-21-gpt-realtime-0.jsonl"_s);
        if (!QDir().mkpath(folder) || !one.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        const QByteArray text = one.readAll();
        const qsizetype id = text.indexOf("\"session\":\"") + 11;
        for (int i = 0; i < files; ++i) {
            QFile copy(folder + u"/%1.jsonl"_s.arg(i, 3, 10, QChar(u'0')));
            if (!copy.open(QIODevice::WriteOnly)
                || copy.write(QByteArray(text).replace(id, 8, QByteArray::number(10'000'000 + i))) < 0)
                qFatal("cannot write");
        }
        return folder;
    }

    QTemporaryDir m_home;
    QString m_recordings;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        for (const auto &[name, folder] : {std::pair{"HOME", "."},
                                           {"XDG_DATA_HOME", "data"},
                                           {"XDG_CONFIG_HOME", "config"},
                                           {"XDG_CACHE_HOME", "cache"}})
            qputenv(name, m_home.filePath(QString::fromLatin1(folder)).toUtf8());
        qputenv("PULSE_SERVER", "unix:/nonexistent");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.filePath(u"test"_s));
        m_recordings = m_home.filePath(u"recordings"_s);
        const QString maker = QStringLiteral(TURNSCOPE_SOURCE_DIR "/tests/integration/fleet/fleet_recordings.py");
        QCOMPARE(QProcess::execute(QStringLiteral(TURNSCOPE_PYTHON), {maker, m_recordings}), 0);
    }

    void init() { QSettings().clear(); }

    void answersOverAFolder()
    {
        Desk desk(m_recordings);
        QVERIFY(desk.isRead());
        QCOMPARE(desk.state(), u"14 files: 14 read now, 0 as they were before"_s);
        QCOMPARE(desk.find<QToolButton>(u"fleetUnread"_s)->text(), u"1 file(s) could not be read"_s);
        QCOMPARE(desk.problem(), QString());
        // Six turns of three recordings by day and model; the waits are fleet_test.py's wait_of().
        QCOMPARE(desk.model().rowCount(), 4);
        QCOMPARE(Desk::cell(desk.model(), 0, u"Model"_s), u"gpt-realtime"_s);
        QCOMPARE(Desk::cell(desk.model(), 0, u"Turns (n)"_s), u"18"_s);
        QCOMPARE(Desk::cell(desk.model(), 0, u"p50 (ms)"_s), u"886"_s);
        QCOMPARE(Desk::cell(desk.model(), 0, u"p90 (ms)"_s), u"1,171"_s);
        // What is behind it: those who waited longest come first.
        QTRY_COMPARE(desk.behind().rowCount(), 18);
        QCOMPARE(Desk::cell(desk.behind(), 0, u"Turn"_s), u"6"_s);
        QCOMPARE(Desk::cell(desk.behind(), 0, u"Recording"_s), u"2026-11-21-gpt-realtime-2.jsonl"_s);

        // Its recording opens at that turn.
        auto &table = desk.shown->behind().table();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY(desk.control.session() && !desk.control.session()->isLoading());
        QVERIFY(desk.control.session()->info().path.endsWith(u"2026-11-21-gpt-realtime-2.jsonl"_s));
        QTRY_VERIFY(desk.window.selection().selected().has_value());
        const auto *turn = std::get_if<TurnIndex>(&desk.window.selection().selected()->subject);
        QVERIFY(turn);
        QCOMPARE(number(*turn), 5u);
    }

    void whatIsUnchangedIsNotReadAgain()
    {
        const QString folder = m_home.filePath(u"second"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : {u"2026-11-21-gpt-realtime-0.jsonl"_s, u"2026-11-22-gpt-realtime-0.jsonl"_s})
            QVERIFY(QFile::copy(m_recordings + u'/' + name, folder + u'/' + name));
        {
            Desk desk(folder);
            QVERIFY(desk.isRead());
            QCOMPARE(desk.state(), u"2 files: 2 read now, 0 as they were before"_s);
            QCOMPARE(desk.model().rowCount(), 2);
        }
        QVERIFY(QFile::copy(m_recordings + u"/no-log.jsonl"_s, folder + u"/no-log.jsonl"_s));
        Desk desk(folder);
        QVERIFY(desk.isRead());
        QCOMPARE(desk.state(), u"3 files: 1 read now, 2 as they were before"_s);
        auto *unread = desk.find<QToolButton>(u"fleetUnread"_s);
        QVERIFY(unread->isVisible());
        unread->click();
        QTRY_COMPARE(Desk::cell(desk.model(), 0, u"Recording"_s), u"no-log.jsonl"_s);
        // What is gone is forgotten.
        QVERIFY(QFile::remove(folder + u"/2026-11-22-gpt-realtime-0.jsonl"_s));
        desk.find<QListWidget>(u"fleetQuestions"_s)->setCurrentRow(Latency);
        desk.find<QPushButton>(u"fleetGo"_s)->click();
        QVERIFY(desk.fleet.isOpening());
        QTRY_VERIFY(desk.isRead());
        // What failed is read again, and is as unreadable as before.
        QCOMPARE(desk.state(), u"2 files: 1 read now, 1 as they were before"_s);
        QCOMPARE(desk.model().rowCount(), 1);
        QVERIFY(unread->isVisible());
    }

    void isStoppedAndGoesOn()
    {
        constexpr int files = 60;
        Desk desk(manyFiles(u"many"_s, files));
        QVERIFY(desk.fleet.isOpening());
        QString state;
        atTheThirdFile(desk, [&] {
            state = desk.state();
            desk.find<QPushButton>(u"fleetGo"_s)->click(); // it says Stop
        });
        QVERIFY(desk.isRead());
        QVERIFY2(state.startsWith(u"Reading 3 of 60"_s), qPrintable(state));
        QVERIFY2(desk.state().startsWith(u"Stopped: the answers are of a part"_s), qPrintable(desk.state()));
        const int first = Desk::cell(desk.model(), 0, u"Turns (n)"_s).toInt() / 6;
        QVERIFY2(first >= 3 && first < files, qPrintable(QString::number(first)));
        desk.find<QPushButton>(u"fleetGo"_s)->click();
        QVERIFY(desk.isRead());
        QCOMPARE(desk.state(), u"60 files: %1 read now, %2 as they were before"_s.arg(files - first).arg(first));
        QCOMPARE(Desk::cell(desk.model(), 0, u"Turns (n)"_s), u"360"_s);
    }

    void whoLeavesAFolderSeesNothingOfIt()
    {
        Desk desk(manyFiles(u"left"_s, 60));
        QVERIFY(desk.fleet.isOpening());
        const QSignalSpy opened(&desk.fleet, &FleetControl::opened);
        QString state;
        atTheThirdFile(desk, [&] {
            state = desk.state();
            auto *source = desk.find<QComboBox>(u"fleetSource"_s);
            source->setCurrentIndex(1);
            Q_EMIT source->activated(1);
        });
        QTRY_VERIFY(!state.isEmpty());
        QVERIFY2(state.startsWith(u"Reading 3 of 60"_s), qPrintable(state));
        QVERIFY(!desk.fleet.isOpening());
        QCOMPARE(desk.find<QPushButton>(u"fleetGo"_s)->text(), u"&Open"_s);
        QTest::qWait(500); // many times as long as the file takes that was being read
        QCOMPARE(opened.count(), 0);
        QCOMPARE(desk.state(), QString());
        QCOMPARE(desk.model().rowCount(), 0);
    }

    void saysWhatIsWrong()
    {
        Desk desk(m_home.filePath(u"nowhere"_s));
        // Who has recorded nothing yet did nothing wrong; who asks for it is told.
        QCOMPARE(desk.problem(), QString());
        QTest::keyClick(desk.find<QLineEdit>(u"fleetPlace"_s), Qt::Key_Return);
        QTRY_VERIFY2(desk.problem().contains(u"is no folder"_s), qPrintable(desk.problem()));
        QVERIFY(!desk.fleet.isOpening());
        // An empty folder says what to do.
        const QString empty = m_home.filePath(u"empty"_s);
        QVERIFY(QDir().mkpath(empty));
        desk.find<QLineEdit>(u"fleetPlace"_s)->setText(empty);
        QTest::keyClick(desk.find<QLineEdit>(u"fleetPlace"_s), Qt::Key_Return);
        QTRY_COMPARE(desk.state(), u"0 files: 0 read now, 0 as they were before"_s);
        QCOMPARE(desk.problem(), QString());
        // A digest that is none, and one that is.
        auto *source = desk.find<QComboBox>(u"fleetSource"_s);
        source->setCurrentIndex(1);
        Q_EMIT source->activated(1);
        auto *place = desk.find<QLineEdit>(u"fleetPlace"_s);
        place->setText(m_recordings + u"/no-log.jsonl"_s);
        desk.find<QPushButton>(u"fleetGo"_s)->click();
        QTRY_VERIFY2(desk.problem().contains(u"is no database"_s), qPrintable(desk.problem()));
        const QString digest = m_home.filePath(u"digest.sqlite"_s);
        QCOMPARE(QProcess::execute(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
                                   {u"digest"_s, m_recordings, u"--to"_s, u"sqlite"_s, u"--out"_s, digest}),
                 3);
        place->setText(digest);
        desk.find<QPushButton>(u"fleetGo"_s)->click();
        QVERIFY(desk.isRead());
        QCOMPARE(desk.model().rowCount(), 4);
        QVERIFY(desk.state().contains(digest));
        // A recording that is gone by now is not opened in silence.
        QVERIFY(desk.asks(Unread));
        const QString path = m_recordings + u"/no-log.jsonl"_s;
        QVERIFY(QFile::rename(path, path + u".away"_s));
        auto &table = desk.shown->behind().table();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY2(desk.problem().contains(u"no longer there"_s), qPrintable(desk.problem()));
        QVERIFY(QFile::rename(path + u".away"_s, path));
        QVERIFY(desk.asks(Latency)); // above whose answer it does not stand
        QCOMPARE(desk.problem(), QString());
    }

    void theOtherQuestions()
    {
        Desk desk(m_recordings);
        QVERIFY(desk.isRead());
        QVERIFY(desk.asks(CutIns));
        QCOMPARE(Desk::cell(desk.model(), 0, u"Cut off (n)"_s), u"1"_s);
        QCOMPARE(desk.behind().rowCount(), 3); // the one that was cut off, and the sessions without
        QCOMPARE(Desk::cell(desk.behind(), 0, u"Turn"_s), u"3"_s);
        QCOMPARE(Desk::cell(desk.behind(), 1, u"Turn"_s), u"–"_s);
        QVERIFY(desk.asks(Findings));
        QVERIFY(desk.model().rowCount() > 0);
        QVERIFY(desk.asks(Unread));
        QCOMPARE(desk.model().rowCount(), 1);
        QCOMPARE(Desk::cell(desk.model(), 0, u"Recording"_s), u"no-log.jsonl"_s);
        QVERIFY(Desk::cell(desk.model(), 0, u"Why"_s).size() > 10);
        QVERIFY(desk.asks(Cost));
        QCOMPARE(Desk::cell(desk.model(), 0, u"Resolved (n)"_s), u"0"_s);
        // Which tools resolve a call is the user's to say.
        auto *menu = desk.find<QMenu>(u"fleetToolMenu"_s);
        QTRY_VERIFY(!menu->actions().isEmpty() && menu->actions().first()->text() == u"close_ticket"_s);
        menu->actions().first()->trigger();
        QTRY_COMPARE(Desk::cell(desk.model(), 0, u"Resolved (n)"_s), u"2"_s);
        QTRY_COMPARE(desk.behind().rowCount(), 3);
    }

    void answersOfClickHouse()
    {
        qputenv("PATH", qgetenv("PATH") + ":/usr/sbin:/sbin");
        const QString program = QStandardPaths::findExecutable(u"clickhouse-server"_s);
        if (program.isEmpty() || QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("not installed: clickhouse-server or curl");
        Server server;
        QVERIFY(server.starts(program));
        // Without the copy: which of the two is named depends on who came last.
        const QString folder = m_home.filePath(u"once"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : QDir(m_recordings).entryList({u"*.jsonl"_s}, QDir::Files)) {
            if (!name.startsWith(u"copy"_s))
                QVERIFY(QFile::copy(m_recordings + u'/' + name, folder + u'/' + name));
        }
        const QString digest = m_home.filePath(u"digest.jsonl"_s);
        QCOMPARE(QProcess::execute(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
                                   {u"digest"_s, folder, u"--to"_s, u"jsonl"_s, u"--out"_s, digest}),
                 3);
        QProcess load;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CLICKHOUSE_URL"_s, u"http://127.0.0.1:%1"_s.arg(server.port));
        load.setProcessEnvironment(environment);
        load.setProcessChannelMode(QProcess::ForwardedChannels);
        load.start(QStringLiteral(TURNSCOPE_SOURCE_DIR "/packaging/fleet/load-clickhouse"), {digest});
        QVERIFY(load.waitForFinished(120000) && load.exitCode() == 0);

        Desk desk(folder);
        QVERIFY(desk.isRead());
        std::map<int, QByteArray> answers;
        std::map<int, QByteArray> behind;
        const auto ask = [&](auto take) {
            for (const Question question : {CutIns, Findings, Cost, Unread, Latency}) {
                QVERIFY2(desk.asks(question), qPrintable(desk.problem()));
                take(question);
            }
        };
        desk.preferences.setValue(u"fleet/resolving"_s, QStringList{u"close_ticket"_s});
        ask([&](Question question) {
            answers[question] = rounded(desk.answer().model().csv());
            behind[question] = desk.shown->behind().model().csv();
        });
        auto *source = desk.find<QComboBox>(u"fleetSource"_s);
        source->setCurrentIndex(2);
        Q_EMIT source->activated(2);
        QCOMPARE(desk.model().rowCount(), 0); // nothing is asked before the word
        auto *place = desk.find<QLineEdit>(u"fleetPlace"_s);
        const QString clean = u"http://127.0.0.1:%1/?database=turnscope"_s.arg(server.port);
        place->setText(u"http://reader:wrong@127.0.0.1:%1"_s.arg(server.port));
        desk.find<QPushButton>(u"fleetGo"_s)->click();
        QTRY_VERIFY(desk.problem().contains(u"does not let this user in"_s));
        QCOMPARE(place->text(), clean); // the password stands where it is not seen
        QCOMPARE(desk.find<QLineEdit>(u"fleetUser"_s)->text(), u"reader"_s);
        desk.find<QLineEdit>(u"fleetPassword"_s)->setText(u"secret word"_s);
        desk.find<QPushButton>(u"fleetGo"_s)->click();
        QTRY_VERIFY2(desk.isRead(), qPrintable(desk.problem()));
        QCOMPARE(desk.problem(), QString());
        ask([&](Question question) {
            QCOMPARE(rounded(desk.answer().model().csv()), answers[question]);
            QCOMPARE(desk.shown->behind().model().csv(), behind[question]);
        });
        QSettings().sync();
        QFile kept(QSettings().fileName());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray written = kept.readAll();
        QVERIFY(written.contains("127.0.0.1") && !written.contains("secret") && !written.contains("reader"));

        place->setText(u"127.0.0.1:%1/?database=nothing"_s.arg(server.port));
        desk.find<QPushButton>(u"fleetGo"_s)->click();
        QTRY_VERIFY2_WITH_TIMEOUT(!desk.problem().isEmpty(), qPrintable(desk.state()), 30000);
        QVERIFY2(desk.problem().contains(u"no tables of a fleet"_s), qPrintable(desk.problem()));
        place->setText(u"http://127.0.0.1:1"_s);
        desk.find<QPushButton>(u"fleetGo"_s)->click();
        QTRY_VERIFY(desk.problem().contains(u"cannot be reached"_s));
    }
};

QTEST_MAIN(TestWindowFleet)
#include "tst_window_fleet.moc"
