// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/profile_store.h"
#include "models/control/profile_secrets.h"
#include "tests/app/support/chat_server.h"
#include "tests/integration/canary_program.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using canary::Program;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A key in every way in which the real program takes one, with peers that say it back: nothing of it comes to any
/// file, to what is printed, or to a command line.
class TestCanary : public QObject
{
    Q_OBJECT

private:
    Program m_program;

    void keepProfile(const QByteArray &header, const QString &tail) const;

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void theFormsAreSeen();
    void aKeyOfOneSession_data();
    void aKeyOfOneSession();
    void aKeyOfAChatEndpoint_data();
    void aKeyOfAChatEndpoint();
    void aKeyInAPrompt();
    void aKeyInALogThatIsRun();
    void theEndpointsOwnRecording();
};

void TestCanary::keepProfile(const QByteArray &header, const QString &tail) const
{
    const QString path = m_program.written(u"config/turnscope/turnscope.conf"_s);
    QFile::remove(path);
    Profile made;
    made.kind = Profile::Kind::Custom;
    made.name = u"Lab"_s;
    made.url = QUrl(QString(tail.startsWith(u'@') ? m_program.parrot().url().toString().replace(u"//"_s, u"//me:KEY@"_s)
                                                  : m_program.parrot().url().toString() + tail)
                        .replace(u"KEY"_s, QString::fromLatin1(canary::key())));
    if (!header.isEmpty())
        made.headers = {{header, canary::key()}};
    QSettings settings(path, QSettings::IniFormat);
    ProfileStore(settings).add(made);
}

void TestCanary::initTestCase()
{
    const Program::Result talk =
        m_program.run({u"talk"_s, u"--text"_s, u"Hello"_s, u"--record"_s, m_program.written(u"parent.jsonl"_s)});
    QVERIFY2(talk.exitCode == 0, talk.err);
    QVERIFY2(canary::foundBelow(m_program.home()).isEmpty(), "there before it was given");
}

/// After each: nothing that was written has it, and no command line had.
void TestCanary::cleanup()
{
    const QByteArray leak = m_program.leak();
    QVERIFY2(leak.isEmpty(), leak);
}

/// What looks for it would find it.
void TestCanary::theFormsAreSeen()
{
    for (const QByteArray &key : {canary::key(), canary::formedKey()}) {
        for (const QByteArray &form : canary::forms(key))
            QVERIFY2(!canary::found("a " + form + " b").isEmpty(), form);
    }
    QCOMPARE(canary::found("a b c"), QByteArray());
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(QString::fromLatin1(canary::key()))).open(QFile::WriteOnly));
    QVERIFY(!canary::foundBelow(folder.path()).isEmpty());
    const int looks = m_program.commandLines().looks();
    QTRY_VERIFY(m_program.commandLines().looks() > looks);
}

void TestCanary::aKeyOfOneSession_data()
{
    QTest::addColumn<QString>("variable");  ///< empty: on standard input
    QTest::addColumn<QByteArray>("header"); ///< of a profile that carries the key itself
    QTest::addColumn<QString>("tail");      ///< of its address
    QTest::addColumn<QString>("command");
    const auto row = [](const char *name, const char *variable, const QByteArray &header = {}, const char *tail = "") {
        for (const char *command : {"talk", "run", "voices"})
            QTest::addRow("%s, %s", command, name)
                << QString::fromLatin1(variable) << header << QString::fromLatin1(tail) << QString::fromLatin1(command);
    };
    row("environment", "TURNSCOPE_API_KEY");
    row("OpenAI's own variable", "OPENAI_API_KEY");
    row("a header", "TURNSCOPE_SECRET_X_AUTH", "X-Auth");
    row("standard input", "", "X-Auth");
    row("the query", "TURNSCOPE_SECRET_API_KEY", {}, "?api-key=KEY");
    row("user info", "TURNSCOPE_SECRET_USER", {}, "@");
    row("the path", "TURNSCOPE_API_KEY", {}, "/token/KEY");
}

void TestCanary::aKeyOfOneSession()
{
    QFETCH(QString, variable);
    QFETCH(QByteArray, header);
    QFETCH(QString, tail);
    QFETCH(QString, command);
    const bool isOwn = !header.isEmpty() || !tail.isEmpty();
    if (isOwn)
        keepProfile(header, tail);
    const qsizetype guests = m_program.parrot().guests().size();
    QStringList arguments{command, u"--profile"_s, isOwn ? u"Lab"_s : m_program.parrot().url().toString(), u"--json"_s};
    if (command == "run"_L1)
        arguments << u"--record"_s << m_program.written(u"run-%1.jsonl"_s.arg(guests))
                  << m_program.written(u"parent.jsonl"_s);
    else
        arguments << u"--text"_s << u"Hello."_s;
    if (command == "voices"_L1)
        arguments << u"--voice"_s << u"marin"_s;
    const QByteArray secret = tail == "@"_L1 ? "me:" + canary::key() : canary::key();
    const Program::Result result = variable.isEmpty() ? m_program.run(arguments, {}, secret + '\n')
                                                      : m_program.run(arguments, {{variable, secret}});
    QVERIFY2(m_program.parrot().guests().size() > guests, result.err); // it was let in, with the key
    const QNetworkRequest guest = m_program.parrot().guests().last();
    const QByteArray told = guest.url().toEncoded() + guest.rawHeader("Authorization") + guest.rawHeader("X-Auth");
    QVERIFY2(told.contains(canary::key()) || told.contains("Basic " + secret.toBase64()), told);
    QVERIFY2(result.out.contains('{'), result.err);
    QVERIFY2(canary::found(result.out).isEmpty(), canary::found(result.out) + ": " + result.out);
    QVERIFY2(canary::found(result.err).isEmpty(), canary::found(result.err) + ": " + result.err);
    QVERIFY2(QString::fromLatin1(result.limits).simplified().contains(u"Max core file size 0 "_s), result.limits);
}

void TestCanary::aKeyOfAChatEndpoint_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("refused");
    QTest::newRow("thinks") << u"TURNSCOPE_THINK_KEY"_s << false;
    QTest::newRow("refuses") << u"TURNSCOPE_THINK_KEY"_s << true;
    QTest::newRow("thinks, by the usual name") << u"TURNSCOPE_API_KEY"_s << false;
}

void TestCanary::aKeyOfAChatEndpoint()
{
    QFETCH(QString, variable);
    QFETCH(bool, refused);
    ChatServer chat;
    const QByteArray key = canary::key();
    if (refused) {
        const QByteArray body =
            R"({"error":{"message":"Incorrect key )" + key + ", " + key.toBase64() + R"(","code":")" + key + "\"}}";
        chat.answer({"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body},
                    true);
    } else {
        chat.stream({ChatServer::text(QString::fromLatin1("Your key is " + key + " or " + key.toHex() + '.'))});
    }
    const Program::Result result = m_program.run(
        {u"talk"_s, u"--profile"_s, chat.url().toString(), u"--text"_s, u"Hello"_s, u"--json"_s}, {{variable, key}});
    QVERIFY2(chat.requests() > 0, result.err);
    QVERIFY2(chat.head().contains("Bearer " + key), chat.head());
    QVERIFY2(canary::found(result.out).isEmpty(), canary::found(result.out) + ": " + result.out);
    QVERIFY2(canary::found(result.err).isEmpty(), canary::found(result.err) + ": " + result.err);
}

/// As a server's authorization, and in the text.
void TestCanary::aKeyInAPrompt()
{
    m_program.give(u"server.toml"_s, "name = 'n'\ninstructions = 'i'\n[[tool]]\ntype = 'mcp'\nserver_label = 'm'\n"
                                     "server_url = 'https://127.0.0.1:9'\nauthorization = 'KEY'\n");
    m_program.give(u"text.toml"_s, "name = 'n'\ninstructions = 'Use FORMED, says the owner.'\n");
    for (const QString &prompt : {u"server.toml"_s, u"text.toml"_s}) {
        const Program::Result result =
            m_program.run({u"talk"_s, u"--prompt"_s, m_program.given(prompt), u"--text"_s, u"Hello"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(canary::found(result.out + result.err).isEmpty(), result.out + result.err);
    }
}

/// The secrets that a recording of other hands has of its MCP servers.
void TestCanary::aKeyInALogThatIsRun()
{
    m_program.give(u"run.jsonl"_s,
                   "{'type':'session.update','session':{'type':'realtime','tools':[{'type':'mcp','server_label':"
                   "'m','server_url':'https://127.0.0.1:9/?k=FORMED','authorization':'KEY','headers':{'X-A':'KEY'"
                   "}}]}}\n{'type':'conversation.item.create','item':{'id':'u','type':'message','role':'user',"
                   "'content':[{'type':'input_text','text':'Is FORMED right?'}]}}\n{'type':'response.create'}\n");
    const Program::Result result = m_program.run(
        {u"run"_s, u"--record"_s, m_program.written(u"again.jsonl"_s), m_program.given(u"run.jsonl"_s), u"--json"_s});
    QVERIFY2(contents(m_program.written(u"again.jsonl"_s)).contains("right?"), result.err);
    QVERIFY2(canary::found(result.out + result.err).isEmpty(), result.out + result.err);
}

/// `rehearse --record`, visited by a client whose key nobody had told it of, and which says it.
void TestCanary::theEndpointsOwnRecording()
{
    QProcess endpoint;
    endpoint.setProcessEnvironment(m_program.environment());
    endpoint.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
                   {u"rehearse"_s, u"--record"_s, m_program.written(u"rehearsed"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.canReadLine(), 30000);
    const QString address = QString::fromUtf8(endpoint.readLine()).trimmed();
    QWebSocket client;
    QNetworkRequest request{
        QUrl(address + u"?model=gpt-realtime&api-key=%1"_s.arg(QString::fromLatin1(canary::key())))};
    request.setRawHeader("Authorization", "Bearer " + canary::key());
    QByteArray told;
    connect(&client, &QWebSocket::textMessageReceived, this, [&told](const QString &text) { told += text.toUtf8(); });
    client.open(request);
    QTRY_VERIFY_WITH_TIMEOUT(told.contains("session.created"), 30000);
    for (QByteArray text : {canary::key(), canary::key().toBase64(), canary::formedKey()}) {
        text = R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":)"
               R"("input_text","text":"Mine is )"
               + text + "\"}]}}";
        client.sendTextMessage(QString::fromUtf8(text));
    }
    QTRY_VERIFY_WITH_TIMEOUT(told.count("conversation.item.done") == 3, 30000);
    client.close();
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_program.written(u"rehearsed"_s)).isEmpty(), 30000);
    endpoint.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(endpoint.state(), QProcess::NotRunning, 30000);
    QByteArray kept;
    for (const QString &name : QDir(m_program.written(u"rehearsed"_s)).entryList(QDir::Files))
        kept += contents(m_program.written(u"rehearsed/"_s + name));
    QVERIFY2(kept.count("Mine is") >= 3, kept);
    const QByteArray said = endpoint.readAllStandardOutput() + endpoint.readAllStandardError();
    QVERIFY2(canary::found(said).isEmpty(), said);
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
