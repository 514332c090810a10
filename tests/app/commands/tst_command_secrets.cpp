// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/profile_store.h"
#include "models/control/profile_secrets.h"
#include "program_environment.h"
#include "tests/app/session/scripted_server.h"

#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKey("Cnaryw0This1Is2A3Canary4");

/// With double quotes in place of single ones.
QByteArray doubled(QByteArray text)
{
    return text.replace('\'', '"');
}

bool holds(const QByteArray &text)
{
    return text.contains(kKey) || text.contains(kKey.toBase64().left(28)) || text.contains(kKey.left(12))
           || text.toLower().contains("%43%6e%61");
}

} // namespace

/// The real program, with a key that a hostile endpoint says back in every way: nothing of it comes to stdout, stderr, a
/// file, or the command line that other programs see.
class TestCommandSecrets : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QProcessEnvironment environment() const { return programEnvironment(m_home.path()); }

    QByteArray files() const
    {
        QByteArray all;
        QDirIterator found(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.fileName().toUtf8() + '\n' + file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void talkSaysItNowhere_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QByteArray>("header"); ///< of a profile that carries the key itself
        QTest::newRow("its own key") << u"TURNSCOPE_API_KEY"_s << QByteArray();
        QTest::newRow("a header's") << u"TURNSCOPE_SECRET_X_AUTH"_s << QByteArray("X-Auth");
        QTest::newRow("a header's, by the usual name") << u"TURNSCOPE_API_KEY"_s << QByteArray("X-Auth");
    }

    void talkSaysItNowhere()
    {
        QFETCH(QString, variable);
        QFETCH(QByteArray, header);
        const QString settingsFile = m_home.filePath(u"config/turnscope/turnscope.conf"_s);
        QFile::remove(settingsFile);
        ScriptedServer server(doubled("{'type':'session.created','session':{'id':'s','type':'realtime'}}"));
        QString profile = server.url().toString();
        if (!header.isEmpty()) {
            QSettings settings(settingsFile, QSettings::IniFormat);
            Profile made;
            made.kind = Profile::Kind::Custom;
            made.name = profile = u"Lab"_s;
            made.url = server.url();
            made.headers = {{header, kKey}};
            ProfileStore(settings).add(made);
        }
        const QStringList arguments{u"talk"_s, u"--profile"_s, profile, u"--text"_s, u"Hi"_s, u"--json"_s};
        const QString program = QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope");
        if (!header.isEmpty()) {
            QProcess without;
            without.setProcessEnvironment(environment());
            without.start(program, arguments);
            without.closeWriteChannel();
            QVERIFY(without.waitForFinished());
            QCOMPARE(without.exitCode(), 2);
            QVERIFY(without.readAllStandardError().contains("TURNSCOPE_SECRET_X_AUTH"));
        }
        QProcess talk;
        QProcessEnvironment with = environment();
        with.insert(variable, QString::fromLatin1(kKey));
        talk.setProcessEnvironment(with);
        talk.start(program, arguments);
        QTRY_COMPARE_WITH_TIMEOUT(server.received(u"response.create"_s).size(), 1, 20000);
        QCOMPARE(server.request().rawHeader(header.isEmpty() ? QByteArray("Authorization") : header),
                 header.isEmpty() ? "Bearer " + kKey : kKey);
        QFile line(u"/proc/%1/cmdline"_s.arg(talk.processId()));
        QVERIFY(line.open(QIODevice::ReadOnly));
        QVERIFY(!holds(line.readAll()));
        server.send(
            doubled("{'type':'response.created','response':{'id':'r','conversation_id':'c','status':'in_progress'}}"));
        server.send(doubled("{'type':'response.output_item.added','response_id':'r','item':{'id':'i','type':'message',"
                            "'role':'assistant','content':[]}}"));
        server.send(
            doubled("{'type':'response.output_text.done','response_id':'r','item_id':'i','content_index':0,'text':'")
            + kKey + " is " + kKey.toBase64() + doubled("'}"));
        server.send(doubled("{'type':'error','error':{'message':'Incorrect key ") + kKey + ' '
                    + kKey.toHex('%').prepend('%') + doubled("'}}"));
        server.close(3000, u"no "_s + QString::fromLatin1(kKey));
        QVERIFY(talk.waitForFinished());
        const QByteArray out = talk.readAllStandardOutput();
        const QByteArray err = talk.readAllStandardError();
        QCOMPARE(talk.exitCode(), 1);
        QVERIFY2(err.contains("[redacted]"), err);
        QVERIFY2(out.contains("\"turns\""), out);
        QVERIFY2(!holds(out), out);
        QVERIFY2(!holds(err), err);
        const QByteArray kept = files();
        QVERIFY(kept.contains("console.disconnected"));
        QVERIFY2(!holds(kept), kept);
    }

    /// Other tools' logs hold what they hold; what is printed of them has no key that looks like one.
    void infoPrintsNone()
    {
        const QByteArray key = "sk-proj-abcdefghijklmnop1234";
        QFile log(m_home.filePath(u"log.jsonl"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(doubled("{'type':'session.created','session':{'id':'s','type':'realtime'}}\n"));
        log.write(doubled("{'type':'conversation.item.added','item':{'id':'u','type':'message','role':'user','content':"
                          "[{'type':'input_text','text':'use ")
                  + key + doubled("'}]}}\n"));
        log.write(doubled(
            "{'type':'response.created','response':{'id':'r','conversation_id':'c','status':'in_progress'}}\n"));
        log.close();
        QProcess info;
        info.setProcessEnvironment(environment());
        info.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), {u"info"_s, log.fileName(), u"--json"_s});
        QVERIFY(info.waitForFinished());
        const QByteArray told = info.readAllStandardOutput() + info.readAllStandardError();
        QVERIFY2(told.contains("use [redacted]"), told);
        QVERIFY(!told.contains(key));
    }
};

QTEST_GUILESS_MAIN(TestCommandSecrets)
#include "tst_command_secrets.moc"
