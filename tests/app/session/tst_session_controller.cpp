// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recordings_folder.h"
#include "app/session/session_controller.h"
#include "tests/app/session/scripted_server.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestSessionController : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    static Profile at(const QUrl &url)
    {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"test"_s;
        profile.url = url;
        return profile;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("PULSE_SERVER", "unix:/nonexistent"); // whatever this machine has: no sound here
    }

    void namesRecordingsByTheirStart()
    {
        const QString folder = m_home.filePath(u"new"_s);
        const QDateTime start(QDate(2026, 11, 21), QTime(9, 14, 3));
        const Result<QString> first = RecordingsFolder::newRecording(start, folder);
        QVERIFY(first);
        QCOMPARE(*first, folder + u"/2026-11-21T09-14-03.jsonl"_s);
        QFile file(*first);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(*RecordingsFolder::newRecording(start, folder), folder + u"/2026-11-21T09-14-03-2.jsonl"_s);
        QVERIFY(!RecordingsFolder::newRecording(start, *first + u"/below"_s));
    }

    void connectsRecordsAndReconnects()
    {
        ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        SessionController control;
        QSignalSpy failed(&control, &SessionControl::failed);
        control.connectTo(at(server.url()), "sk-key");
        QCOMPARE(control.connection().state, ConnectionState::Connecting);
        QTRY_COMPARE(control.connection().state, ConnectionState::Connected);
        QVERIFY(control.connection().endpoint.startsWith(u"ws 127.0.0.1:"_s));
        const auto first = control.session();
        QVERIFY(first && first->isLive());
        QTRY_VERIFY(first->events().size() >= 2);
        control.sendText(u"hello"_s);
        QTRY_COMPARE(server.received(u"response.create"_s).size(), 1);

        server.close(1001, u"Your session hit the maximum duration of 60 minutes."_s);
        QTRY_COMPARE(control.connection().state, ConnectionState::Disconnected);
        QVERIFY(control.connection().reason.text.contains(u"60 minutes"_s));
        QVERIFY(control.connection().canReconnect);
        QVERIFY(!first->isLive());
        QCOMPARE(failed.size(), 1);

        control.reconnect();
        QTRY_COMPARE(control.connection().state, ConnectionState::Connected);
        QVERIFY(control.session() != first);
        control.disconnectFromEndpoint();
        QTRY_COMPARE(control.connection().state, ConnectionState::Disconnected);
        QVERIFY(control.connection().reason.text.isEmpty());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(QDir(RecordingsFolder::path()).entryList({u"*.jsonl"_s}).size(), 2);
    }

    void saysThatThereIsNoMicrophone()
    {
        ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        SessionController control;
        control.connectTo(at(server.url()), {});
        QTRY_COMPARE(control.connection().state, ConnectionState::Connected);
        if (control.sound().hasMicrophone)
            QSKIP("this machine has a microphone that is not PulseAudio's");
        control.setTalking(true);
        QTRY_VERIFY(!control.sound().problem.text.isEmpty());
        QTRY_VERIFY(!control.sound().talking);
        control.sendText(u"typing still works"_s);
        QTRY_COMPARE(server.received(u"response.create"_s).size(), 1);
    }

    void connectsToRehearsal()
    {
        SessionController control;
        control.connectTo(ProfileStore::rehearsal(), {});
        QTRY_COMPARE_WITH_TIMEOUT(control.connection().state, ConnectionState::Connected, 20000);
        QTRY_VERIFY(control.session()->events().size() >= 2);
    }

    void opensARecordingInTheBackground()
    {
        QString path;
        {
            ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
            SessionController control;
            control.connectTo(at(server.url()), {});
            QTRY_COMPARE(control.connection().state, ConnectionState::Connected);
            QTRY_VERIFY(control.session()->events().size() >= 2);
            path = control.session()->info().path;
        }
        SessionController control;
        QSignalSpy progress(&control, &SessionControl::openingProgressed);
        QSignalSpy failed(&control, &SessionControl::failed);
        control.openRecording(path);
        QVERIFY(control.session());
        QTRY_VERIFY(!control.session()->isLoading());
        QCOMPARE(control.session()->conversation().settings().id, std::string("s"));
        QTRY_COMPARE(progress.last().first().toDouble(), 1.0);
        const auto shown = control.session();

        control.openRecording(m_home.filePath(u"nothing.jsonl"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(control.session(), shown);
    }
};

QTEST_GUILESS_MAIN(TestSessionController)
#include "tst_session_controller.moc"
