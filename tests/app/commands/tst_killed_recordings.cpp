// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_environment.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The console and the endpoint are killed (SIGKILL) at random moments of a conversation with sound: both recordings open, and
/// hold all but the last second. TURNSCOPE_KILLS=200 for a long run; the seed is told.
class TestKilledRecordings : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kMostLost = 1000; // ms

    QTemporaryDir m_home;
    QTemporaryDir m_folder;

    static QString program() { return QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"); }

    QJsonObject info(const QString &path) const
    {
        QProcess process;
        process.setProcessEnvironment(programEnvironment(m_home.path()));
        process.start(program(), {u"info"_s, u"--json"_s, path});
        process.waitForFinished(60000);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    static QJsonObject header(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readLine()).object() : QJsonObject();
    }

    /// When the last whole line was written, by the recording's own clock.
    static QDateTime lastWritten(const QString &path)
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return {};
        QByteArrayList lines = file.readAll().split('\n');
        lines.removeLast(); // what has no end
        if (lines.size() < 2)
            return {};
        const QDateTime started = QDateTime::fromString(header(path)[u"started"].toString(), Qt::ISODateWithMs);
        const QJsonObject line = QJsonDocument::fromJson(lines.last()).object();
        return line.contains("at"_L1) ? started.addMSecs(line[u"at"].toInteger() / 1000) : QDateTime();
    }

    static QString only(const QDir &folder)
    {
        const QStringList names = folder.entryList({u"*.jsonl"_s}, QDir::Files);
        return names.size() == 1 ? folder.filePath(names.first()) : QString();
    }

    void check(const QString &path, const QDateTime &killed, const QByteArray &whose)
    {
        QVERIFY2(!path.isEmpty(), whose.constData());
        const qint64 lost = lastWritten(path).msecsTo(killed);
        QVERIFY2(lost <= kMostLost, (whose + " lost " + QByteArray::number(lost) + " ms").constData());
        const QJsonObject report = info(path);
        QVERIFY2(report[u"types"][u"session.created"].toInt() == 1, whose.constData());
        QVERIFY2(report[u"types"][u"input_audio_buffer.append"].toInt() > 0, whose.constData());
        // At most the line that was being written.
        QVERIFY2(report[u"completeness"][u"unread_count"].toInt() <= 1, whose.constData());
        QVERIFY2(report[u"completeness"][u"missing_events"].toInt() == 0, whose.constData());
        m_worst = std::max(m_worst, lost);
    }

    qint64 m_worst = 0;

private Q_SLOTS:
    void areWholeButForTheLastSecond()
    {
        const int kills =
            qEnvironmentVariableIsSet("TURNSCOPE_KILLS") ? qEnvironmentVariableIntValue("TURNSCOPE_KILLS") : 6;
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        for (int i = 0; i < kills; ++i) {
            const QDir served(m_folder.filePath(u"served%1"_s.arg(i)));
            QVERIFY(QDir().mkpath(served.path()));
            const QString spoken = m_folder.filePath(u"spoken%1.jsonl"_s.arg(i));
            QProcess endpoint;
            endpoint.setProcessEnvironment(programEnvironment(m_home.path()));
            endpoint.start(program(), {u"rehearse"_s, u"--record"_s, served.path()});
            QTRY_VERIFY_WITH_TIMEOUT(endpoint.canReadLine(), 30000);
            const QString url = QString::fromUtf8(endpoint.readLine()).trimmed();
            QProcess talk;
            talk.setProcessEnvironment(programEnvironment(m_home.path()));
            talk.start(program(),
                       {u"talk"_s, u"--profile"_s, url, u"--say"_s, u"Please count to ten and tell me the time"_s,
                        u"--say"_s, u"Where is my order four two seven"_s, u"--record"_s, spoken});
            const auto hasSound = [&] {
                QFile file(spoken);
                return file.open(QFile::ReadOnly) && file.readAll().count("input_audio_buffer.append") > 3;
            };
            QTRY_VERIFY_WITH_TIMEOUT(hasSound(), 60000);
            QTest::qWait(int(random.bounded(3000)));
            QCOMPARE(talk.state(), QProcess::Running);
            const QDateTime killed = QDateTime::currentDateTimeUtc();
            talk.kill();
            endpoint.kill();
            QVERIFY(talk.waitForFinished() && endpoint.waitForFinished());
            check(spoken, killed, "the console");
            check(only(served), killed, "the endpoint");
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d times both killed; at most %lld ms were lost", kills, m_worst);
    }
};

QTEST_GUILESS_MAIN(TestKilledRecordings)
#include "tst_killed_recordings.moc"
