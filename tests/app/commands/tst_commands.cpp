// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_environment.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// The program's commands, as processes, without a display.
class TestCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QProcessEnvironment environment() const { return programEnvironment(m_home.path()); }

    static QString program() { return QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"); }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}, QProcessEnvironment with = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(with.isEmpty() ? environment() : with);
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// `rehearse` on a free port; its URL.
    QString startRehearsal(QProcess &process) const
    {
        process.setProcessEnvironment(environment());
        process.start(program(), {u"rehearse"_s});
        QByteArray line;
        while (!line.endsWith('\n') && process.waitForReadyRead(20000))
            line += process.readLine();
        return QString::fromUtf8(line.trimmed());
    }

private Q_SLOTS:
    void explainThemselves_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("window") << QStringList{u"--help"_s} << QByteArray("rehearse");
        QTest::newRow("talk") << QStringList{u"talk"_s, u"--help"_s} << QByteArray("turnscope talk [options]");
        QTest::newRow("info") << QStringList{u"info"_s, u"--help"_s} << QByteArray("turnscope info [options] FILE");
        QTest::newRow("rehearse") << QStringList{u"rehearse"_s, u"--help"_s} << QByteArray("--port");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("turnscope 0.");
        QTest::newRow("version of talk") << QStringList{u"talk"_s, u"--version"_s} << QByteArray("turnscope 0.");
    }

    void explainThemselves()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(words), outcome.out);
        QVERIFY2(outcome.err.isEmpty(), outcome.err);
    }

    void failWithTheRightCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        const QString nothing = m_home.filePath(u"nothing"_s);
        QTest::newRow("unknown option") << QStringList{u"talk"_s, u"--shout"_s} << 2
                                        << QByteArray("'shout'. See turnscope talk --help.");
        QTest::newRow("nothing to say") << QStringList{u"talk"_s} << 2 << QByteArray("Nothing to say");
        QTest::newRow("no such profile") << QStringList{u"talk"_s, u"--profile"_s, u"x"_s, u"--text"_s, u"a"_s} << 2
                                         << QByteArray("Rehearsal");
        QTest::newRow("key as option") << QStringList{u"talk"_s, u"--key"_s, u"sk-1"_s, u"--text"_s, u"a"_s} << 2
                                       << QByteArray("key");
        QTest::newRow("no key") << QStringList{u"talk"_s, u"--profile"_s, u"openai"_s, u"--text"_s, u"a"_s} << 2
                                << QByteArray("needs a key");
        QTest::newRow("no such wav") << QStringList{u"talk"_s, u"--wav"_s, nothing} << 3
                                     << QByteArray("There is no file");
        QTest::newRow("refused") << QStringList{u"talk"_s, u"--profile"_s, u"ws://127.0.0.1:1/v1/realtime"_s,
                                                u"--text"_s, u"a"_s}
                                 << 1 << QByteArray("Nothing listens");
        QTest::newRow("no such recording") << QStringList{u"info"_s, nothing} << 3 << QByteArray("nothing");
        QTest::newRow("no file") << QStringList{u"info"_s} << 2 << QByteArray("Usage");
        QTest::newRow("no token") << QStringList{u"rehearse"_s, u"--token"_s, u""_s} << 2 << QByteArray("--token");
        QTest::newRow("no folder") << QStringList{u"rehearse"_s, u"--record"_s, u""_s} << 2 << QByteArray("--record");
        QTest::newRow("tool without answer")
            << QStringList{u"talk"_s, u"--text"_s, u"a"_s, u"--tool"_s, u"look_up"_s} << 2 << QByteArray("look_up");
        QTest::newRow("tool's answer not JSON")
            << QStringList{u"talk"_s, u"--text"_s, u"a"_s, u"--tool"_s, u"look_up={on a boat}"_s} << 2
            << QByteArray("on a boat");
        QTest::newRow("bad port") << QStringList{u"rehearse"_s, u"--port"_s, u"99999"_s} << 2 << QByteArray("65535");
        QTest::newRow("no scene") << QStringList{u"rehearse"_s, u"--scene"_s, u""_s} << 2 << QByteArray("--scene");
        QTest::newRow("no such scene") << QStringList{u"rehearse"_s, u"--scene"_s, nothing} << 3
                                       << QByteArray("cannot be opened");
        QTest::newRow("no time") << QStringList{u"rehearse"_s, u"--session-limit"_s, u"soon"_s} << 2
                                 << QByteArray("--session-limit");
        QTest::newRow("no noise") << QStringList{u"vad"_s, nothing, u"--snr"_s, u"3"_s} << 2 << QByteArray("--noise");
        QTest::newRow("no such noise") << QStringList{u"vad"_s, nothing, u"--noise"_s, nothing} << 3
                                       << QByteArray("There is no file");
        QTest::newRow("too much noise") << QStringList{u"vad"_s,   nothing,    u"--noise"_s,
                                                       u"white"_s, u"--snr"_s, u"-90"_s}
                                        << 2 << QByteArray("dB");
        QTest::newRow("no telephone") << QStringList{u"vad"_s, nothing, u"--loss"_s, u"3"_s} << 2
                                      << QByteArray("--telephone");
        QTest::newRow("no sentence") << QStringList{u"voices"_s} << 2 << QByteArray("Usage");
        QTest::newRow("no speed") << QStringList{u"voices"_s, u"--text"_s, u"a"_s, u"--speed"_s, u"fast"_s} << 2
                                  << QByteArray("fast");
        QTest::newRow("too fast") << QStringList{u"voices"_s, u"--text"_s, u"a"_s, u"--speed"_s, u"1,7"_s} << 2
                                  << QByteArray("1.5");
        QTest::newRow("no display") << QStringList{} << 1 << QByteArray("no display");
        QTest::newRow("no command") << QStringList{u"inof"_s, nothing} << 2
                                    << QByteArray("“inof” is neither a command");
        QTest::newRow("no file there") << QStringList{u"gone.jsonl"_s} << 2
                                       << QByteArray("neither a command nor a file");
        QTest::newRow("bad size") << QStringList{u"--size"_s, u"5x5"_s} << 2 << QByteArray("WIDTHxHEIGHT");
    }

    void failWithTheRightCode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, words);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.err.contains(words), outcome.err);
    }

    /// One session a voice, kept with an index, and told that they are no voices of the service.
    void voicesAreHeardSideBySide()
    {
        const QString folder = m_home.filePath(u"voices"_s);
        const Outcome json = run({u"voices"_s, u"--text"_s, u"The gate is open."_s, u"--voice"_s, u"marin,cedar"_s,
                                  u"--out"_s, folder, u"--json"_s});
        QVERIFY2(json.code == 0, json.err);
        QVERIFY(json.json()[u"stand_in"_s].toBool());
        QVERIFY(json.json()[u"estimate"_s].isNull()); // it costs nothing
        const QJsonArray clips = json.json()[u"clips"_s].toArray();
        QCOMPARE(clips.size(), 2);
        for (const QJsonValue &clip : clips) {
            QVERIFY(QFile::exists(folder + u'/' + clip[u"file"_s].toString()));
            QVERIFY(QFile::exists(folder + u'/' + clip[u"recording"_s].toString()));
            QCOMPARE(clip[u"said"_s].toString(), u"The gate is open."_s);
            QVERIFY(clip[u"duration_ms"_s].toInt() > 500);
            QVERIFY(clip[u"loudness_dbfs"_s].toDouble() < 0);
            QVERIFY(clip[u"first_sound_ms"_s].toInt() > 0);
        }
        const Outcome table = run({u"voices"_s, u"--text"_s, u"The gate is open."_s, u"--voice"_s, u"marin"_s,
                                   u"--speed"_s, u"1.2"_s, u"--out"_s, folder});
        QVERIFY2(table.code == 0, table.err);
        QVERIFY2(table.out.contains("Flite") && table.out.contains("marin-1.2.wav"), table.out);
    }

    /// What is said stays where it is on a telephone; with noise as loud as the voice it does not.
    void vadListensThroughNoise()
    {
        const QString recording = m_home.filePath(u"noise.jsonl"_s);
        const Outcome talk = run({u"talk"_s, u"--say"_s, u"Please tell me about the weather in the mountains"_s,
                                  u"--record"_s, recording, u"--json"_s});
        QVERIFY2(talk.code == 0, talk.err);
        const auto spans = [](const Outcome &outcome) { return outcome.json()[u"spans"_s].toArray(); };
        const Outcome clean = run({u"vad"_s, recording, u"--json"_s});
        QVERIFY2(clean.code == 0, clean.err);
        QCOMPARE(spans(clean).size(), 1);
        QVERIFY(clean.json()[u"heard_through"_s].isNull());
        QCOMPARE(clean.json()[u"echo"_s][u"cut_ins"_s].toInt(), 0);
        const QStringList worse{u"vad"_s,         recording,   u"--noise"_s, u"babble"_s, u"--snr"_s, u"0"_s,
                                u"--telephone"_s, u"--loss"_s, u"10"_s,      u"--seed"_s, u"3"_s,     u"--json"_s};
        const Outcome one = run(worse);
        QVERIFY2(one.code == 0, one.err);
        QCOMPARE(one.out, run(worse).out);
        QVERIFY(spans(one) != spans(clean));
        QCOMPARE(one.json()[u"agreement"_s], clean.json()[u"agreement"_s]);
        QCOMPARE(one.json()[u"heard_through"_s][u"noise"_s].toString(), u"babble"_s);
        QCOMPARE(one.json()[u"heard_through"_s][u"loss_percent"_s].toDouble(), 10.0);
        const Outcome called = run({u"vad"_s, recording, u"--telephone"_s});
        QVERIFY2(called.code == 0, called.err);
        QVERIFY2(called.out.contains("Heard through a telephone"), called.out);
    }

    void talkAndInfoTellTheSame()
    {
        const QString recording = m_home.filePath(u"talk.jsonl"_s);
        const Outcome talk =
            run({u"talk"_s, u"--text"_s, u"Hello"_s, u"--say"_s, u"Please tell me about the weather in the mountains"_s,
                 u"--record"_s, recording, u"--json"_s});
        QVERIFY2(talk.code == 0, talk.err);
        const QJsonArray turns = talk.json()[u"turns"_s].toArray();
        QCOMPARE(turns.size(), 2);
        QCOMPARE(turns[0][u"user_text"_s].toString(), u"Hello"_s);
        QVERIFY(turns[1][u"user_text"_s].toString().contains(u"weather"_s));
        for (const QJsonValue &turn : turns) {
            QCOMPARE(turn[u"status"_s].toString(), u"completed"_s);
            QVERIFY(!turn[u"assistant_text"_s].toString().isEmpty());
            QVERIFY(turn[u"latency_ms"_s][u"asked_to_first_audio"_s].toDouble() > 0);
            const QJsonValue answer = turn[u"answers"_s][0];
            QVERIFY(answer[u"sent_ms"_s].toDouble() > 100);
            QVERIFY(answer[u"heard_is_estimate"_s].toBool()); // headless: nothing plays
            QVERIFY(answer[u"verdicts"_s].toArray().isEmpty());
        }
        // What was said was heard by our own detector too; it ended before the server noticed.
        QCOMPARE(turns[1][u"voice_end_by"_s].toString(), u"detector"_s);
        QVERIFY(turns[1][u"latency_ms"_s][u"endpointing"_s].toDouble() > 100);
        QCOMPARE(turns[1][u"latency_ms"_s][u"voice_to_audio"_s],
                 turns[1][u"latency_ms"_s][u"voice_end_to_first_audio"_s]);

        const Outcome info = run({u"info"_s, recording, u"--json"_s});
        QVERIFY2(info.code == 0, info.err);
        const QJsonObject told = info.json();
        for (const char *key : {"events", "client", "server", "types", "duration_ms", "turns", "findings"})
            QVERIFY2(told.contains(QLatin1StringView(key)), key);
        QCOMPARE(told[u"turns"_s].toArray(), turns);
        QCOMPARE(told[u"latency_ms"_s][u"voice_to_audio"_s][u"turns"_s].toInt(), 1);
        QCOMPARE(told[u"completeness"_s][u"dialect"_s].toString(), u"openai-ga"_s);
        QCOMPARE(told[u"completeness"_s][u"direction"_s].toString(), u"recorded"_s);
        QCOMPARE(told[u"completeness"_s][u"times"_s].toString(), u"monotonic"_s);
        QCOMPARE(told[u"completeness"_s][u"audio"_s].toString(), u"complete"_s);
        QVERIFY(told[u"completeness"_s][u"unread"_s].isArray());
        QVERIFY(!told[u"types"_s].toObject().contains(u"console.playback.started"_s)); // nothing was heard

        QVERIFY(run({u"info"_s, recording}).out.contains("input_audio_buffer.append"));
        const QString picture = m_home.filePath(u"window.png"_s);
        const Outcome shot = run({u"--screenshot"_s, picture, u"--size"_s, u"1200x800"_s, recording});
        QVERIFY2(shot.code == 0, shot.err);
        QCOMPARE(QImage(picture).size(), QSize(1200, 800));
    }

    void talkAnswersFunctionCalls()
    {
        const Outcome talk = run({u"talk"_s, u"--text"_s, u"Where is order one two three four?"_s, u"--tool"_s,
                                  u"look_up_order={\"state\":\"on a boat\"}"_s, u"--text"_s, u"Thank you"_s,
                                  u"--record"_s, m_home.filePath(u"tool.jsonl"_s), u"--json"_s});
        QVERIFY2(talk.code == 0, talk.err);
        const QJsonArray turns = talk.json()[u"turns"_s].toArray();
        QCOMPARE(turns.size(), 2);
        for (const QJsonValue &turn : turns)
            QCOMPARE(turn[u"status"_s].toString(), u"completed"_s);
        QVERIFY(turns[0][u"assistant_text"_s].toString().contains(u"on a boat"_s));
        QVERIFY(!turns[1][u"assistant_text"_s].toString().contains(u"on a boat"_s));
    }

    /// Runs a line of shell, in which $0 is the program, in a folder of its own.
    Outcome shell(const QString &script) const
    {
        QTemporaryDir folder;
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(folder.path());
        process.start(u"bash"_s, {u"-c"_s, script, program()});
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void openFilesOfAnyName()
    {
        const Outcome outcome = shell(uR"(
            name=$'caf\xe9 \xff.jsonl'
            echo '{"turnscope":1}' > "$name"
            echo '{"at":1,"from":"client","event":{"type":"response.create"}}' >> "$name"
            "$0" info "$name" && "$0" lint "$name" && "$0" info --json "$PWD/$name" && "$0" info $'no\xe9')"_s);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.out.startsWith("caf\\xE9 \\xFF.jsonl: 1 events"), outcome.out);
        QVERIFY2(outcome.err.contains("There is no file no\\xE9."), outcome.err);
    }

    void saysThatAFileSystemIsReadOnly()
    {
        const Outcome outcome = shell(uR"(
            unshare -rm true || exit 77
            mkdir data
            unshare -rm bash -c 'mount -t tmpfs -o ro none data && XDG_DATA_HOME=$PWD/data exec "$0" talk --text hello' "$0")"_s);
        if (outcome.code == 77)
            QSKIP("this machine lets nobody mount a file system of their own");
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("file system is read-only"), outcome.err);
        QVERIFY2(!outcome.err.contains("permissions"), outcome.err);
    }

    void talkGivesItsKeyToAChatEndpoint()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray head;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *peer = server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [peer, &head] {
                head += peer->readAll();
                peer->write("HTTP/1.1 401 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                peer->disconnectFromHost();
            });
        });
        QProcess process;
        QProcessEnvironment with = environment();
        with.insert(u"TURNSCOPE_API_KEY"_s, u"talk-key-1"_s);
        with.insert(u"OPENAI_API_KEY"_s, u"another-1"_s);
        process.setProcessEnvironment(with);
        process.start(program(), {u"talk"_s, u"--profile"_s, u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()),
                                  u"--text"_s, u"hello"_s});
        QTRY_VERIFY_WITH_TIMEOUT(head.contains("\r\n\r\n"), 30000);
        QVERIFY2(head.contains("Bearer talk-key-1\r\n"), head);
        process.kill();
        process.waitForFinished();
    }

    void talkNeverOverwrites()
    {
        QFile file(m_home.filePath(u"there.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        QCOMPARE(run({u"talk"_s, u"--text"_s, u"a"_s, u"--record"_s, file.fileName()}).code, 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void rehearseServesUntilItIsInterrupted()
    {
        QProcess server;
        const QString url = startRehearsal(server);
        QVERIFY2(url.startsWith(u"ws://127.0.0.1:"_s), qPrintable(url));
        QVERIFY(server.waitForReadyRead(100) || server.readAllStandardError().contains("stand-in"));

        const QString recording = m_home.filePath(u"other.jsonl"_s);
        QProcessEnvironment withKey = environment();
        withKey.insert(u"OPENAI_API_KEY"_s, u"sk-proj-very-secret-key-0123456789"_s);
        const Outcome talk =
            run({u"talk"_s, u"--profile"_s, url, u"--text"_s, u"Hi"_s, u"--record"_s, recording}, {}, withKey);
        QVERIFY2(talk.code == 0, talk.err);
        QFile file(recording);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray everything = file.readAll() + talk.out + talk.err;
        QVERIFY(!everything.contains("very-secret"));

        const Outcome second =
            run({u"rehearse"_s, u"--port"_s, QUrl(url).port() > 0 ? QString::number(QUrl(url).port()) : u"0"_s});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.count('\n') == 1, second.err);

        ::kill(pid_t(server.processId()), SIGINT);
        QVERIFY(server.waitForFinished(10000));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
