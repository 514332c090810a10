// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/canary_program.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using canary::Program;

/// What every command says and writes of a log of other hands that is full of keys, and of a recording whose endpoint
/// said the key all the time: none of them. And what is opened has nobody called.
class TestCanaryReaders : public QObject
{
    Q_OBJECT

private:
    Program m_program;

    void readAll(const QString &log);
    void askAgentsTools(const QString &log);

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void whatIsReadSaysNone();
    void openingCallsNobody();
};

void TestCanaryReaders::initTestCase()
{
    const Program::Result plain =
        m_program.run({u"talk"_s, u"--text"_s, u"Hello"_s, u"--record"_s, m_program.written(u"parent.jsonl"_s)});
    QVERIFY2(plain.exitCode == 0, plain.err);
    const Program::Result said =
        m_program.run({u"talk"_s, u"--profile"_s, m_program.parrot().url().toString(), u"--text"_s, u"Hello"_s,
                       u"--record"_s, m_program.written(u"parrot.jsonl"_s)},
                      {{u"TURNSCOPE_API_KEY"_s, canary::key()}});
    QVERIFY2(!m_program.parrot().guests().isEmpty(), said.err);
}

void TestCanaryReaders::cleanup()
{
    const QByteArray leak = m_program.leak();
    QVERIFY2(leak.isEmpty(), leak);
}

/// Of one log all that commands say and write.
void TestCanaryReaders::readAll(const QString &log)
{
    QList<QStringList> lines{
        {u"info"_s, log},
        {u"info"_s, log, u"--json"_s},
        {u"lint"_s, log},
        {u"lint"_s, log, u"--json"_s},
        {u"why"_s, log},
        {u"why"_s, log, u"--json"_s},
        {u"vad"_s, log},
        {u"cost"_s, log, u"--json"_s},
        {u"compare"_s, log, m_program.written(u"parent.jsonl"_s)},
        {u"compare"_s, log, m_program.written(u"parent.jsonl"_s), u"--json"_s},
        {u"digest"_s, log},
        {u"digest"_s, log, u"--to"_s, u"sqlite"_s, u"--out"_s, m_program.written(u"out/fleet.sqlite"_s)},
        {u"--screenshot"_s, m_program.written(u"out/window.png"_s), log}};
    for (const char *form : {"recording", "html", "csv", "markdown", "vtt", "srt", "har", "finetune", "run-folder"})
        lines << QStringList{
            u"export"_s, u"--to"_s, QString::fromLatin1(form), log,
            m_program.written(u"out/%1-%2"_s.arg(QFileInfo(log).baseName(), QString::fromLatin1(form)))};
    for (const QStringList &line : std::as_const(lines)) {
        const Program::Result result = m_program.run(line);
        QVERIFY2(result.exitCode >= 0, qPrintable(line.join(u' ')));
        const QByteArray way = canary::found(result.out + result.err);
        QVERIFY2(way.isEmpty(), qPrintable(line.join(u' ')) + QByteArray(": ") + way + '\n' + result.out + result.err);
    }
}

/// Of one log all that `turnscope mcp` tells.
void TestCanaryReaders::askAgentsTools(const QString &log)
{
    QByteArray asked;
    int id = 0;
    for (const char *tool :
         {"list_sessions", "summary", "turns", "findings", "events", "why", "transcript", "compare", "vad_what_if"}) {
        const QString file = QFileInfo(log).fileName();
        QJsonObject arguments{{u"file"_s, file}};
        if (qstrcmp(tool, "list_sessions") == 0)
            arguments = {};
        else if (qstrcmp(tool, "compare") == 0)
            arguments = {{u"a"_s, file}, {u"b"_s, file}};
        const QJsonObject request{
            {u"jsonrpc"_s, u"2.0"_s},
            {u"id"_s, ++id},
            {u"method"_s, u"tools/call"_s},
            {u"params"_s, QJsonObject{{u"name"_s, QString::fromLatin1(tool)}, {u"arguments"_s, arguments}}}};
        asked += QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    }
    const Program::Result result = m_program.run({u"mcp"_s, QFileInfo(log).path()}, {}, asked);
    QVERIFY2(result.out.count('\n') == id, result.out + result.err);
    QVERIFY2(result.out.contains(R"(\"events\":)"), result.out);
    QVERIFY2(canary::found(result.out).isEmpty(), canary::found(result.out) + ": " + result.out);
}

void TestCanaryReaders::whatIsReadSaysNone()
{
    m_program.give(
        u"log.jsonl"_s,
        "{'type':'session.created','session':{'id':'s','type':'realtime','model':'gpt-realtime','instructions':'Say "
        "FORMED'}}\n{'type':'session.update','session':{'type':'realtime','tools':[{'type':'mcp','server_label':'m',"
        "'server_url':'https://me:KEY@a.example/mcp?api_key=KEY','authorization':'KEY','headers':{'X-A':'KEY'}}]}}\n"
        "{'type':'conversation.item.added','item':{'id':'u','type':'message','role':'user','content':[{'type':"
        "'input_text','text':'use FORMED'}]}}\n{'type':'response.created','response':{'id':'r','status':'in_progress'"
        "}}\n{'type':'response.output_item.added','response_id':'r','item':{'id':'f','type':'function_call','call_id':"
        "'c','name':'look','arguments':'{\\'password\\':\\'KEY\\',\\'q\\':\\'FORMED\\'}'}}\n"
        "{'type':'response.output_item.done','response_id':'r','item':{'id':'f','type':'function_call','call_id':'c',"
        "'name':'look','arguments':'{\\'password\\':\\'KEY\\',\\'q\\':\\'FORMED\\'}'}}\n"
        "{'type':'conversation.item.added','item':{'id':'o','type':'function_call_output','call_id':'c','output':"
        "'{\\'api_key\\':\\'KEY\\'}'}}\n{'type':'error','error':{'type':'invalid_request_error','code':'FORMED',"
        "'message':'Incorrect key FORMED','param':'FORMED'}}\n{'type':'response.done','response':{'id':'r','status':"
        "'failed','status_details':{'type':'failed','error':{'code':'x','message':'Bearer KEY'}}}}\n");
    const Program::Result raw =
        m_program.run({u"export"_s, u"--raw"_s, u"--to"_s, u"html"_s, m_program.given(u"log.jsonl"_s), u"-"_s});
    QVERIFY2(!canary::found(raw.out).isEmpty(), raw.err); // it is there to be found
    QStringList logs{m_program.given(u"log.jsonl"_s)};
    logs << m_program.written(u"parrot.jsonl"_s);
    for (const QString &log : std::as_const(logs)) {
        readAll(log);
        askAgentsTools(log);
    }
}

/// What a file refers to is not asked for, whoever opens it.
void TestCanaryReaders::openingCallsNobody()
{
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    const QByteArray there = "http://127.0.0.1:" + QByteArray::number(trap.serverPort()) + "/a.png";
    QByteArray log =
        "{'type':'session.update','session':{'type':'realtime','instructions':'![a](THERE) <img src=THERE>','tools':[{"
        "'type':'mcp','server_label':'m','server_url':'THERE'}]}}\n{'type':'conversation.item.create','item':{'id':'u'"
        ",'type':'message','role':'user','content':[{'type':'input_image','image_url':'THERE'},{'type':'input_text',"
        "'text':'![a](THERE) <img src=THERE>'}]}}\n";
    m_program.give(u"calls.jsonl"_s, log.replace("THERE", there));
    readAll(m_program.given(u"calls.jsonl"_s));
    askAgentsTools(m_program.given(u"calls.jsonl"_s));
    QVERIFY(!trap.waitForNewConnection(0));
    QVERIFY(!trap.hasPendingConnections());
}

QTEST_GUILESS_MAIN(TestCanaryReaders)
#include "tst_canary_readers.moc"
