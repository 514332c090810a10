// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "tests/app/support/peer.h"

#include <QDir>
#include <QJsonDocument>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {
std::atomic<int> syncs = 0;
}

/// In place of the C library's: does the same, and counts.
extern "C" int fdatasync(int descriptor)
{
    ++syncs;
    return int(::syscall(SYS_fdatasync, descriptor));
}

/// What `rehearse --record` keeps of the sessions of an app under test.
class TestRehearsalRecording : public QObject
{
    Q_OBJECT

private:
    static QList<QJsonObject> lines(const QString &path)
    {
        QFile file(path);
        QList<QJsonObject> result;
        if (!file.open(QIODevice::ReadOnly))
            return result;
        while (!file.atEnd())
            result += QJsonDocument::fromJson(file.readLine()).object();
        return result;
    }

    static QList<QJsonObject> eventsFrom(const QList<QJsonObject> &lines, const QString &side)
    {
        QList<QJsonObject> result;
        for (const QJsonObject &line : lines) {
            if (line.value(u"from"_s) == side)
                result += line.value(u"event"_s).toObject();
        }
        return result;
    }

    static QStringList recordings(const QString &folder)
    {
        QStringList result;
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
            result += folder + u'/' + name;
        return result;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void keepsWhatWasSaidAndHeard()
    {
        RehearsalOptions options;
        options.recordings = m_folder.filePath(u"new/folder"_s);
        RehearsalHost host;
        const auto url = host.start(0, options);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        Peer peer;
        QVERIFY(peer.open(*url));
        Peer other;
        QVERIFY(other.open(*url));
        peer.send(R"({"type":"session.update","session":{"type":"realtime","output_modalities":["text"]}})");
        peer.send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",)"
                  R"("content":[{"type":"input_text","text":"hello"}]}})");
        peer.send(R"({"type":"response.create"})");
        QVERIFY(peer.waitFor(u"response.done"_s));
        QVERIFY(peer.waitFor(u"rate_limits.updated"_s));

        const QStringList files = recordings(options.recordings);
        QCOMPARE(files.size(), 2);
        QList<QJsonObject> kept = lines(files.first());
        if (eventsFrom(kept, u"client"_s).isEmpty())
            kept = lines(files.last());
        const QJsonObject header = kept.takeFirst();
        QCOMPARE(header.value(u"turnscope"_s).toInt(), 1);
        QCOMPARE(header.value(u"profile"_s).toObject().value(u"dialect"_s).toString(), u"openai-ga"_s);
        QCOMPARE(header.value(u"profile"_s).toObject().value(u"model"_s).toString(), u"gpt-realtime-2.1"_s);
        QCOMPARE(eventsFrom(kept, u"server"_s), peer.events());
        QStringList asked;
        for (const QJsonObject &event : eventsFrom(kept, u"client"_s))
            asked += event.value(u"type"_s).toString();
        QCOMPARE(asked, QStringList({u"session.update"_s, u"conversation.item.create"_s, u"response.create"_s}));
        qint64 before = 0;
        for (const QJsonObject &line : kept) {
            QVERIFY(line.value(u"at"_s).toInteger() >= before);
            before = line.value(u"at"_s).toInteger();
        }
    }

    void keepsNoSecretsAndEveryFrame()
    {
        RehearsalOptions options;
        options.recordings = m_folder.filePath(u"odd"_s);
        RehearsalHost host;
        const auto url = host.start(0, options);
        QVERIFY(url);
        Peer peer;
        QUrl asked = *url;
        asked.setQuery(u"model=gpt-realtime&api-key=topsecretkey"_s);
        peer.connectTo(QNetworkRequest(asked));
        QVERIFY(peer.waitFor(u"session.created"_s));
        const QJsonObject tool{{u"type"_s, u"mcp"_s},
                               {u"server_label"_s, u"s"_s},
                               {u"server_url"_s, u"https://example.com"_s},
                               {u"authorization"_s, u"topsecrettoken"_s}};
        const QJsonObject session{{u"type"_s, u"realtime"_s}, {u"tools"_s, QJsonArray{tool}}};
        peer.send({{u"type"_s, u"session.update"_s}, {u"session"_s, session}});
        peer.send("not JSON");
        peer.sendBinary("\x01\x02");
        QVERIFY(peer.waitFor(u"error"_s, 2));

        QFile file(recordings(options.recordings).first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray everything = file.readAll();
        QVERIFY(everything.contains("\"server_label\":\"s\""));
        QVERIFY2(!everything.contains("topsecret"), everything);
        QVERIFY(everything.contains(R"("from":"client","text":"not JSON"})"));
        QVERIFY(everything.contains(R"("from":"client","binary":"AQI="})"));
    }

    void keepsEverythingThoughTheDiskWasFullForAWhile()
    {
        RehearsalOptions options;
        options.recordings = m_folder.filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(options.recordings));
        const QByteArray disk = options.recordings.toLocal8Bit();
        if (mount("none", disk.constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("a small disk needs the right to mount one");
        const auto unmounted = qScopeGuard([&] { umount2(disk.constData(), MNT_DETACH); });
        QFile filler(options.recordings + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly));
        QVERIFY(filler.write(QByteArray(940 << 10, 'x')) > 0 && filler.flush());
        QMutex mutex;
        QStringList told;
        options.complaint = [&](const Error &error) {
            const QMutexLocker lock(&mutex);
            told += error.text;
        };
        const auto wasTold = [&] {
            const QMutexLocker lock(&mutex);
            return told.size();
        };
        RehearsalHost host;
        const auto url = host.start(0, options);
        QVERIFY(url);
        Peer peer;
        QVERIFY(peer.open(*url));
        const auto turn = [&](qsizetype number) {
            peer.send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",)"
                      R"("content":[{"type":"input_text","text":"Count to ten."}]}})");
            peer.send(R"({"type":"response.create"})");
            return peer.waitFor(u"response.done"_s, number) && peer.waitFor(u"rate_limits.updated"_s, number);
        };
        QVERIFY(turn(1));
        QTRY_COMPARE(wasTold(), 1); // at once, and once
        const QString path = QDir(options.recordings).entryInfoList({u"*.jsonl"_s}).first().filePath();
        QVERIFY(eventsFrom(lines(path), u"server"_s).size() < peer.events().size());
        QVERIFY(filler.remove());
        QVERIFY(turn(2));
        QTRY_COMPARE(eventsFrom(lines(path), u"server"_s).size(), peer.events().size());
        QCOMPARE(eventsFrom(lines(path), u"server"_s), peer.events());
        QCOMPARE(wasTold(), 1);
        peer.socket().close();
        const auto last = [&] { return lines(path).last().value(u"event"_s).toObject(); };
        QTRY_COMPARE(last().value(u"type"_s).toString(), u"console.disconnected"_s);
        QCOMPARE(last().value(u"code"_s).toInt(), 1000);
    }

    void tellsThatAFileIsGoneAndSavesItAnew()
    {
        QMutex mutex;
        QStringList told;
        RehearsalOptions options;
        options.recordings = m_folder.filePath(u"deleted"_s);
        options.complaint = [&](const Error &error) {
            const QMutexLocker lock(&mutex);
            told += error.text;
        };
        RehearsalHost host;
        const auto url = host.start(0, options);
        QVERIFY(url);
        Peer peer;
        QVERIFY(peer.open(*url));
        const QString path = recordings(options.recordings).first();
        QVERIFY(QFile::remove(path));
        const auto news = [&] {
            const QMutexLocker lock(&mutex);
            return told.value(0);
        };
        QTRY_VERIFY_WITH_TIMEOUT(news().contains(path), 3000);
        QCOMPARE(eventsFrom(lines(recordings(options.recordings).first()), u"server"_s), peer.events());
    }

    /// The endpoint's own secrets, in what the client says and in what is said back to it.
    void keepsNoneOfItsOwnSecrets_data()
    {
        QTest::addColumn<bool>("ephemeral"); ///< what the endpoint gave out; else its token
        QTest::addColumn<bool>("base64");
        QTest::newRow("token") << false << false;
        QTest::newRow("token in base64") << false << true;
        QTest::newRow("client secret") << true << false;
        QTest::newRow("client secret in base64") << true << true;
    }

    void keepsNoneOfItsOwnSecrets()
    {
        QFETCH(bool, ephemeral);
        QFETCH(bool, base64);
        RehearsalOptions options;
        options.recordings = m_folder.filePath(u"own-%1-%2"_s.arg(ephemeral).arg(base64));
        options.token = u"a-word-of-the-owner"_s;
        RehearsalHost host;
        const auto url = host.start(0, options);
        QVERIFY(url);
        Peer peer;
        QUrl asked = *url;
        asked.setQuery(u"model=gpt-realtime"_s);
        QNetworkRequest request(asked);
        request.setRawHeader("Authorization", "Bearer " + options.token.toLatin1());
        peer.connectTo(request);
        QVERIFY(peer.waitFor(u"session.created"_s));
        QByteArray secret = options.token.toLatin1();
        if (ephemeral) {
            QNetworkAccessManager network;
            QUrl post(u"http://127.0.0.1:%1/v1/realtime/client_secrets"_s.arg(url->port()));
            QNetworkRequest question(post);
            question.setRawHeader("Authorization", "Bearer " + secret);
            question.setRawHeader("Content-Type", "application/json");
            const std::unique_ptr<QNetworkReply> reply(network.post(question, "{}"));
            QTRY_VERIFY(reply->isFinished());
            secret = QJsonDocument::fromJson(reply->readAll()).object().value(u"value"_s).toString().toLatin1();
            QVERIFY(secret.startsWith("ek_"));
        }
        const QByteArray told = base64 ? ("x" + secret + "yz").toBase64() : secret;
        const QJsonObject part{{u"type"_s, u"input_text"_s}, {u"text"_s, QString::fromLatin1(told)}};
        const QJsonObject item{{u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, QJsonArray{part}}};
        peer.send({{u"type"_s, u"conversation.item.create"_s}, {u"item"_s, item}});
        QVERIFY(peer.waitFor(u"conversation.item.done"_s));
        QVERIFY(QJsonDocument(peer.last(u"conversation.item.done"_s)).toJson().contains(told)); // said all the same

        QFile file(recordings(options.recordings).first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray everything = file.readAll();
        QVERIFY2(!everything.contains(told), everything);
        QVERIFY(everything.contains("\"of\":\"client\",\"in\":\"conversation.item.create\""));
        QVERIFY(everything.contains("\"of\":\"server\",\"in\":\"conversation.item.done\""));
    }

    void isOnTheDiskEachSecond()
    {
        RehearsalOptions options;
        options.recordings = m_folder.filePath(u"synced"_s);
        auto host = std::make_unique<RehearsalHost>();
        const auto url = host->start(0, options);
        QVERIFY(url);
        Peer peer;
        QVERIFY(peer.open(*url));
        const int before = syncs;
        QTRY_VERIFY(syncs > before + 1); // while it goes on
        peer.socket().abort();
        const int gone = syncs;
        QTRY_VERIFY(syncs > gone); // and once after its end
        const int last = syncs;
        QVERIFY(!QTest::qWaitFor([&] { return syncs > last + 1; }, 2500));
        Peer other;
        QVERIFY(other.open(*url));
        const int ended = syncs;
        host.reset();
        QVERIFY(syncs > ended); // without waiting for the next second
    }

    void theFolderMustBePossible()
    {
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RehearsalOptions options;
        options.recordings = file.fileName() + u"/below"_s;
        RehearsalHost host;
        const auto url = host.start(0, options);
        QVERIFY(!url);
        QVERIFY2(url.error().text.contains(options.recordings), qPrintable(url.error().text));
    }

    void aFolderThatGoesAwayIsToldAndTheSessionGoesOn()
    {
        QMutex mutex;
        QStringList told;
        RehearsalOptions options;
        options.recordings = m_folder.filePath(u"gone"_s);
        options.complaint = [&](const Error &error) {
            const QMutexLocker lock(&mutex);
            told += error.text;
        };
        RehearsalHost host;
        const auto url = host.start(0, options);
        QVERIFY(url);
        QVERIFY(QDir(options.recordings).removeRecursively());
        QFile file(options.recordings); // no folder can be made where a file is
        QVERIFY(file.open(QIODevice::WriteOnly));
        Peer peer;
        QVERIFY(peer.open(*url));
        const QMutexLocker lock(&mutex);
        QCOMPARE(told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRehearsalRecording)
#include "tst_rehearsal_recording.moc"
