// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "peer.h"

#include <QDir>
#include <QJsonDocument>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

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
