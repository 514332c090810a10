// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_environment.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;

/// `turnscope talk` while somebody does something to its recording, or the disk is full.
class TestTalkRecording : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QTemporaryDir m_folder;

    QProcessEnvironment environment() const { return programEnvironment(m_home.path()); }

    static QString program() { return QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"); }

    static qint64 size(const QString &path)
    {
        return QFileInfo(path).size(); // asks the system anew
    }

    /// A conversation of some seconds that has begun to be recorded at `path`.
    void begin(QProcess &talk, const QString &path) const
    {
        talk.setProcessEnvironment(environment());
        talk.start(program(), {u"talk"_s, u"--say"_s, u"Please tell me about the weather in the mountains"_s,
                               u"--text"_s, u"Hello"_s, u"--record"_s, path});
        QTRY_VERIFY_WITH_TIMEOUT(size(path) > 3000, 30000);
    }

    QJsonObject info(const QString &path) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program(), {u"info"_s, u"--json"_s, path});
        process.waitForFinished(60000);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    /// What talk says at its end.
    static QString recordingIn(const QByteArray &said)
    {
        const qsizetype begin = said.indexOf("The recording is ");
        return begin < 0 ? QString() : QString::fromUtf8(said.mid(begin + 17).split('\n').first());
    }

    enum class Deed { Delete, Move, Replace, Cut, RemoveFolder };

    static void act(Deed deed, const QString &path)
    {
        switch (deed) {
        case Deed::Delete:
            QVERIFY(QFile::remove(path));
            break;
        case Deed::RemoveFolder:
            QVERIFY(QFileInfo(path).dir().removeRecursively());
            break;
        case Deed::Replace: {
            QVERIFY(QFile::remove(path));
            QFile other(path);
            QVERIFY(other.open(QFile::WriteOnly));
            break;
        }
        case Deed::Move:
            QVERIFY(QFile::rename(path, path + u".1"_s));
            break;
        case Deed::Cut:
            QVERIFY(QFile::resize(path, 0));
            break;
        }
    }

private Q_SLOTS:
    void tellsWhatBecameOfTheFile_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("kept"); // where the recording is now
        QTest::newRow("deleted") << int(Deed::Delete) << QByteArray("was deleted") << u"a-saved.jsonl"_s;
        QTest::newRow("its folder deleted")
            << int(Deed::RemoveFolder) << QByteArray("was deleted") << u"a-saved.jsonl"_s;
        QTest::newRow("replaced") << int(Deed::Replace) << QByteArray("was deleted") << u"a-saved.jsonl"_s;
        QTest::newRow("moved") << int(Deed::Move) << QByteArray("was moved") << u"a.jsonl.1"_s;
        QTest::newRow("cut off") << int(Deed::Cut) << QByteArray("shortened the file") << u"a.jsonl"_s;
    }

    void tellsWhatBecameOfTheFile()
    {
        QFETCH(int, deed);
        QFETCH(QByteArray, words);
        QFETCH(QString, kept);
        const QDir folder(m_folder.filePath(QString::number(deed)));
        QVERIFY(QDir().mkpath(folder.path()));
        const QString path = folder.filePath(u"a.jsonl"_s);
        QProcess talk;
        begin(talk, path);
        act(Deed(deed), path);
        QByteArray told;
        const auto tells = [&] {
            told += talk.readAllStandardError();
            return told.contains(words);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(tells(), told, 5000);
        QCOMPARE(talk.state(), QProcess::Running); // it was told at once, and the conversation goes on
        QVERIFY(talk.waitForFinished(60000));
        told += talk.readAllStandardError();
        QVERIFY2(told.contains(path.toUtf8()), told);
        QCOMPARE(talk.exitCode(), 1);
        QCOMPARE(recordingIn(told), folder.filePath(kept));
        const QJsonObject report = info(folder.filePath(kept));
        const bool cut = Deed(deed) == Deed::Cut;
        QCOMPARE(report[u"types"][u"session.created"].toInt(), cut ? 0 : 1);
        QCOMPARE(report[u"types"][u"console.disconnected"].toInt(), 1);
        QCOMPARE(report[u"completeness"][u"gaps"].toArray().size(), cut ? 1 : 0);
        QCOMPARE(report[u"completeness"][u"missing_events"].toInt() > 0, cut);
        QCOMPARE(report[u"completeness"][u"audio"].toString(), cut ? u"incomplete"_s : u"complete"_s);
        QCOMPARE(report[u"completeness"][u"unread_count"].toInt(), 0);
    }

    void fillsUpWhenTheDiskHasRoomAgain_data()
    {
        QTest::addColumn<bool>("room");
        QTest::newRow("full for a while") << true;
        QTest::newRow("full to the end") << false;
    }

    void fillsUpWhenTheDiskHasRoomAgain()
    {
        QFETCH(bool, room);
        const QString disk = m_folder.filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (mount("none", disk.toLocal8Bit().constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("a small disk needs the right to mount one");
        const auto unmounted = qScopeGuard([&] { umount2(disk.toLocal8Bit().constData(), MNT_DETACH); });
        QFile filler(disk + u"/filler"_s);
        QVERIFY(filler.open(QFile::WriteOnly));
        QVERIFY(filler.resize(0) && filler.write(QByteArray(1920 << 10, 'x')) > 0 && filler.flush());
        const QString path = disk + u"/a.jsonl"_s;
        QProcess talk;
        begin(talk, path);
        QByteArray told;
        const auto tells = [&] {
            told += talk.readAllStandardError();
            return told.contains("The disk is full");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(tells(), told, 20000);
        QCOMPARE(talk.state(), QProcess::Running);
        if (room)
            QVERIFY(filler.remove());
        QVERIFY(talk.waitForFinished(60000));
        told += talk.readAllStandardError();
        const QJsonObject report = info(path);
        const QJsonObject completeness = report[u"completeness"].toObject();
        QCOMPARE(report[u"types"][u"console.disconnected"].toInt(), 1);
        QCOMPARE(completeness[u"torn_tail"].toBool(), false);
        QCOMPARE(completeness[u"unread_count"].toInt(), 0);
        QVERIFY2(talk.exitCode() == (room ? 0 : 1), told);
        QCOMPARE(completeness[u"missing_events"].toInt() > 0, !room);
        QCOMPARE(completeness[u"audio"].toString(), room ? u"complete"_s : u"incomplete"_s);
        QCOMPARE(report[u"types"][u"response.done"].toInt(), room ? 2 : 0);
    }

    void oneSecondHasRoomForMany()
    {
        std::vector<std::unique_ptr<QProcess>> talks;
        for (int i = 0; i < 4; ++i) {
            auto talk = std::make_unique<QProcess>();
            talk->setProcessEnvironment(environment());
            talk->start(program(), {u"talk"_s, u"--text"_s, u"Hello"_s});
            talks.push_back(std::move(talk));
        }
        QSet<QString> recordings;
        for (const auto &talk : talks) {
            QVERIFY(talk->waitForFinished(60000));
            const QByteArray told = talk->readAllStandardError();
            QVERIFY2(talk->exitCode() == 0, told);
            recordings += recordingIn(told);
        }
        QCOMPARE(recordings.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTalkRecording)
#include "tst_talk_recording.moc"
