// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/recording/importers/log_reader.h"
#include "models/recording/recordings_folder.h"
#include "tests/app/session/scripted_server.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
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

    /// What is as it was shipped is not written down, so that another version may ship another.
    void keepsWhetherItFollowsOnlyOnceThatChanges()
    {
        SessionController control;
        const auto kept = [] { return QSettings().value("recordings/follow"); };
        QVERIFY(control.files().isFollowing());
        control.files().setFollowing(true);
        QVERIFY(!kept().isValid());
        control.files().setFollowing(false);
        QCOMPARE(kept(), QVariant(false));
        QVERIFY(!control.files().isFollowing());
        control.files().setFollowing(true);
        QVERIFY(control.files().isFollowing());
        QSettings().remove("recordings/follow");
    }

    void listsTheNewestRecordingFirst()
    {
        QTemporaryDir folder;
        const QStringList newest{u"2026-11-21T09-14-04.jsonl"_s, u"2026-11-21T09-14-03-10.jsonl"_s,
                                 u"2026-11-21T09-14-03-2.jsonl"_s, u"2026-11-21T09-14-03.jsonl"_s,
                                 u"2026-11-20T23-59-59.jsonl"_s};
        for (const QString &name : newest) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::WriteOnly));
        }
        QCOMPARE(RecordingsFolder::newestFirst({u"*.jsonl"_s}, folder.path()), newest);
    }

    void connectsRecordsAndReconnects()
    {
        ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        SessionController control;
        QSignalSpy failed(&control, &SessionControl::failed);
        control.connection().connectTo(at(server.url()), "sk-key");
        QCOMPARE(control.connection().status().state, ConnectionState::Connecting);
        QVERIFY(!control.session()); // nothing that may wait was waited for
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        QVERIFY(control.connection().status().endpoint.startsWith(u"ws 127.0.0.1:"_s));
        const auto first = control.session();
        QVERIFY(first && first->isLive());
        QTRY_VERIFY(first->events().size() >= 2);
        control.talk().sendText(u"hello"_s);
        QTRY_COMPARE(server.received(u"response.create"_s).size(), 1);

        server.close(1001, u"Your session hit the maximum duration of 60 minutes."_s);
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QVERIFY(control.connection().status().reason.text.contains(u"60 minutes"_s));
        QVERIFY(control.connection().status().canReconnect);
        QVERIFY(!first->isLive());

        control.connection().reconnect();
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        QVERIFY(control.session() != first);
        control.connection().disconnectFromEndpoint();
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QVERIFY(control.connection().status().reason.text.isEmpty());
        QCOMPARE(failed.size(), 0); // it would stand where reconnecting is offered
        QCOMPARE(QDir(RecordingsFolder::path()).entryList({u"*.jsonl"_s}).size(), 2);
    }

    void aFailedConnectionLeavesWhatIsShown()
    {
        const QString path = m_home.filePath(u"shown.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"type\":\"session.created\",\"session\":{\"id\":\"kept\"}}\n");
        file.close();
        SessionController control;
        control.files().open(path);
        const auto shown = control.session();
        QVERIFY(shown);
        control.connection().connectTo(at(QUrl(u"ws://127.0.0.1:1/"_s)), {}); // nobody is there
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QVERIFY(!control.connection().status().reason.text.isEmpty());
        QCOMPARE(control.session(), shown);
        QTRY_VERIFY(!shown->isLoading());
        QCOMPARE(shown->events().size(), 1U);
    }

    /// Whether it is refused, given up, or another is begun in its place.
    void aFailedConnectionLeavesNoRecording()
    {
        const auto recordings = [] { return QDir(RecordingsFolder::path()).entryList({u"*.jsonl"_s}); };
        const QStringList before = recordings();
        ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        QTcpServer silent; // takes the connection, and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QUrl waiting(u"ws://127.0.0.1:%1/"_s.arg(silent.serverPort()));
        {
            SessionController control;
            QSignalSpy begun(&control.files(), &FileControl::recordingChanged);
            control.connection().connectTo(at(QUrl(u"ws://127.0.0.1:1/"_s)), {});
            QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
            QVERIFY(!control.connection().status().reason.text.isEmpty());
            QCOMPARE(recordings(), before);
            QVERIFY(control.files().recording().path.isEmpty());

            control.connection().connectTo(at(waiting), {});
            QTRY_VERIFY(recordings() != before); // it is being tried
            control.connection().disconnectFromEndpoint();
            QTRY_COMPARE(recordings(), before);

            control.connection().connectTo(at(waiting), {});
            QTRY_VERIFY(recordings() != before);
            control.connection().connectTo(at(server.url()), {});
            QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
            QTRY_COMPARE(recordings().size(), before.size() + 1); // what was given up ends in its own time
        }
        QCOMPARE(recordings().size(), before.size() + 1); // that of the last, which came about
    }

    /// Whatever came and was not folded yet when the endpoint goes away: the window must go on.
    void endsWithoutFoldingAllAtOnce()
    {
        ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        SessionController control;
        control.connection().connectTo(at(server.url()), {});
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        const auto session = control.session();
        constexpr quint32 kEvents = 2000;
        for (quint32 i = 0; i < kEvents; ++i)
            server.send(R"({"type":"response.output_text.delta","item_id":"item_1","delta":"word "})");
        server.close(1000, {});
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QVERIFY(session->events().size() > kEvents);
        QVERIFY(!session->isLive());
        QCOMPARE(session->fold().applied(), 0u); // the window's tick folds, and there is none here
        QVERIFY(session->isGoingOn());
        while (session->isGoingOn())
            session->advance(microseconds(0));
        QCOMPARE(session->fold().applied(), session->events().size());
    }

    void forgetsTheKeyAndSaysSo()
    {
        ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        SessionController control;
        control.connection().connectTo(at(server.url()), "sk-key");
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        server.close(1001, {});
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QVERIFY(!control.connection().status().keyForgotten);
        QSignalSpy changed(&control.connection(), &ConnectionControl::statusChanged);
        control.connection().disconnectFromEndpoint(); // from what is over already
        QVERIFY(!changed.isEmpty());
        QVERIFY(control.connection().status().canReconnect);
        QVERIFY(control.connection().status().keyForgotten);
        QVERIFY(control.connection().status().profile.has_value());
        control.connection().reconnect();
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
        control.connection().connectTo(*control.connection().status().profile, "sk-key");
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        QVERIFY(!control.connection().status().keyForgotten);
    }

    void isDisconnectedWhileItPrepares()
    {
        SessionController control;
        control.connection().connectTo(ProfileStore::rehearsal(), {});
        control.connection().disconnectFromEndpoint();
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
        control.connection().connectTo(ProfileStore::rehearsal(), {});
        QTRY_COMPARE_WITH_TIMEOUT(control.connection().status().state, ConnectionState::Connected, 20000);
        const auto first = control.session();
        control.connection().connectTo(ProfileStore::rehearsal(), {}); // in the place of one that stands
        QTRY_COMPARE_WITH_TIMEOUT(control.connection().status().state, ConnectionState::Connected, 20000);
        QVERIFY(!first->isLive());
        QVERIFY(control.session() != first);
    }

    void claimsNoDialectForTheEndpoint()
    {
        ScriptedServer server(
            R"({"type":"session.created","session":{"id":"s","type":"realtime","model":"grok-voice"}})");
        SessionController control;
        control.connection().connectTo(at(server.url()), {});
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        QTRY_VERIFY(control.session()->events().size() >= 2);
        const QString path = control.session()->info().path;
        control.connection().disconnectFromEndpoint();
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
        auto reader = LogReader::open(path);
        QVERIFY(reader);
        QCOMPARE(reader->read()->dialect, Dialect::Xai);
    }

    void saysThatThereIsNoMicrophone()
    {
        ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        SessionController control;
        control.connection().connectTo(at(server.url()), {});
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        if (control.sound().status().hasMicrophone)
            QSKIP("this machine has a microphone that is not PulseAudio's");
        control.talk().setTalking(true);
        QTRY_VERIFY(!control.sound().status().problem.text.isEmpty());
        QTRY_VERIFY(!control.sound().status().talking);
        control.talk().sendText(u"typing still works"_s);
        QTRY_COMPARE(server.received(u"response.create"_s).size(), 1);
    }

    void connectsToRehearsal()
    {
        SessionController control;
        control.connection().connectTo(ProfileStore::rehearsal(), {});
        QTRY_COMPARE_WITH_TIMEOUT(control.connection().status().state, ConnectionState::Connected, 20000);
        QTRY_VERIFY(control.session()->events().size() >= 2);
    }

    void noticesWhatAnotherWindowKeeps()
    {
        const QString path = m_home.filePath(u"marked.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"turnscope\":1,\"session\":\"6f1f7c5e-31a8-4c47-9a54-6a6c3d1f0a11\"}\n"
                   "{\"at\":1,\"from\":\"client\",\"event\":{\"type\":\"response.create\"}}\n");
        file.close();
        SessionController one;
        SessionController other;
        for (SessionController *control : {&one, &other}) {
            control->files().open(path);
            QTRY_VERIFY(control->session() && !control->session()->isLoading());
        }
        QSignalSpy profiles(&one.connection(), &ConnectionControl::profilesChanged);
        QSignalSpy marks(&one.marks(), &MarkControl::keptChanged);
        Profile profile = at(QUrl(u"ws://127.0.0.1:9/"_s));
        profile.name = u"of the other"_s;
        other.connection().addProfile(profile);
        QTRY_COMPARE(profiles.size(), 1);
        QCOMPARE(one.connection().profiles().back().name, u"of the other"_s);
        other.marks().put(Mark::make(SessionTime(), u"of the other"_s));
        QTRY_COMPARE(marks.size(), 1);
        QCOMPARE(one.marks().kept(), other.marks().kept());
        QCOMPARE(one.marks().kept().size(), 1);
        const HandMark said = HandMark::make(HandMark::Kind::False, {SessionTime(), SessionTime(milliseconds(9))});
        other.marks().putHandMark(said);
        QTRY_COMPARE(one.marks().kept().size(), 2);
        QCOMPARE(one.marks().kept().back(), said.frame());
        QCOMPARE(one.marks().keptReader()(one.session()->info()), one.marks().kept());
        one.marks().removeHandMark(said.id);
        QTRY_COMPARE(other.marks().kept().back(), HandMark::removal(said.id));
    }

    void opensARecordingInTheBackground()
    {
        QString path;
        {
            ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
            SessionController control;
            control.connection().connectTo(at(server.url()), {});
            QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
            QTRY_VERIFY(control.session()->events().size() >= 2);
            path = control.session()->info().path;
        }
        SessionController control;
        QSignalSpy progress(&control.files(), &FileControl::openingProgressed);
        QSignalSpy failed(&control, &SessionControl::failed);
        control.files().open(path);
        QVERIFY(control.session());
        QTRY_VERIFY(!control.session()->isLoading());
        QCOMPARE(control.session()->conversation().settings().id, std::string("s"));
        QTRY_COMPARE(progress.last().first().toDouble(), 1.0);
        const auto shown = control.session();

        control.files().open(m_home.filePath(u"nothing.jsonl"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(control.session(), shown);
    }
};

QTEST_GUILESS_MAIN(TestSessionController)
#include "tst_session_controller.moc"
