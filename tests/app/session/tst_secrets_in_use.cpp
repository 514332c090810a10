// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/control/profile_secrets.h"
#include "tests/app/session/scripted_server.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// Of no known form; made when it is asked for, so that this program's own text holds none.
QByteArray canary()
{
    QByteArray key("Dobszx1Uijt2Jt3B4Dbobsz5");
    for (char &c : key)
        --c;
    return key;
}

/// With double quotes in place of single ones.
QByteArray doubled(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray percents(const QByteArray &text)
{
    return QByteArray(text).toHex('%').prepend('%');
}

QByteArray escapes(const QByteArray &text)
{
    return text.toHex(' ').replace(" ", "\\u00").prepend("\\u00");
}

/// In which of the ways that a reader could turn back the key stands there; empty when it does not.
QByteArray found(const QByteArray &text)
{
    const QByteArray key = canary();
    const QByteArray lower = text.toLower();
    QList<QByteArray> ways{key, key.left(12), key.right(12), percents(key), escapes(key), key.toHex()};
    for (const QByteArray &way : ways) {
        if (lower.contains(way.toLower()))
            return way;
    }
    for (int before = 0; before < 3; ++before) {
        const QByteArray digits = (QByteArray(before, 'x') + key).toBase64().mid(4, 24);
        if (text.contains(digits))
            return digits;
    }
    return {};
}

QByteArray everyFileBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

/// How often the key stands in this process's own writable memory, in bytes and in UTF-16. Reads by /proc, not by what it
/// tests, and leaves no copy.
int copiesInMemory()
{
    const auto isCanary = [](const char *at, size_t stride) {
        static const char shifted[] = "Dobszx1Uijt2Jt3B4Dbobsz5";
        for (size_t i = 0; i < sizeof(shifted) - 1; ++i) {
            if (at[i * stride] != char(shifted[i] - 1) || (stride == 2 && at[i * 2 + 1] != 0))
                return false;
        }
        return true;
    };
    constexpr size_t length = 24;
    int copies = 0;
    QFile maps(u"/proc/self/maps"_s);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (!maps.open(QIODevice::ReadOnly) || memory < 0)
        return -1;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    auto buffer = std::make_unique<char[]>(size_t(1) << 20);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        if (!line.contains(" rw-p ") || range.size() != 2)
            continue;
        const auto end = range[1].toULongLong(nullptr, 16);
        for (auto at = range[0].toULongLong(nullptr, 16); at < end; at += (size_t(1) << 20) - 2 * length) {
            const auto ours = reinterpret_cast<quint64>(buffer.get());
            const ssize_t got = ::pread(memory, buffer.get(), std::min<quint64>(size_t(1) << 20, end - at), off_t(at));
            for (ssize_t i = 0; i + ssize_t(2 * length) <= got; ++i) {
                const quint64 address = at + quint64(i);
                if (address + 2 * length > ours && address < ours + (size_t(1) << 20))
                    continue; // what was read before
                copies += isCanary(buffer.get() + i, 1) || isCanary(buffer.get() + i, 2) ? 1 : 0;
            }
        }
    }
    explicit_bzero(buffer.get(), size_t(1) << 20);
    ::close(memory);
    return copies;
}

const QByteArray kGreeting = doubled("{'type':'session.created','session':{'id':'s','type':'realtime'}}");

} // namespace

/// A key, placed in every way in which one can be, comes to no file, no message and no memory where it should not be.
class TestSecretsInUse : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    Profile at(const QUrl &url) const
    {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"canary"_s;
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
        qputenv("PULSE_SERVER", "unix:/nonexistent");
    }

    /// A new form is a row here.
    void saysItNowhere_data()
    {
        QTest::addColumn<QByteArray>("frame"); ///< that the server sends, with the key in place of KEY
        QTest::addColumn<bool>("binary");
        QTest::addColumn<QString>("reason"); ///< it closes with
        QTest::addColumn<QString>("typed");  ///< by the user
        const auto says = [](const char *row, const QByteArray &frame, bool binary = false) {
            QTest::newRow(row) << frame << binary << QString() << QString();
        };
        says("error", doubled("{'type':'error','error':{'message':'Incorrect key KEY.','code':'invalid_api_key'}}"));
        says("settings",
             doubled("{'type':'session.updated','session':{'id':'s','tools':[{'headers':{'X-A':'KEY'}}]}}"));
        says("metadata", doubled("{'type':'response.done','response':{'id':'r','metadata':{'note':'KEY'}}}"));
        says("an id", doubled("{'type':'response.created','response':{'id':'KEY'}}"));
        says("the type", doubled("{'type':'KEY'}"));
        says("a name", doubled("{'type':'x','KEY':1}"));
        says("escapes", doubled("{'type':'error','error':{'message':'ESCAPES'}}"));
        says("percents", doubled("{'type':'error','error':{'message':'wss://h/?k=PERCENTS'}}"));
        says("base64",
             doubled("{'type':'response.output_audio.delta','response_id':'r','item_id':'i','delta':'BASE64'}"));
        says("hex", doubled("{'type':'x','value':'HEX'}"));
        says("text that is not JSON", "unauthorized: KEY");
        says("binary", QByteArray("\x01\x02\xff KEY \x00\x03", 10), true);
        says("binary base64", QByteArray("\x01\x02\xff BASE64"), true);
        says("several lines", "{\n\"type\":\"x\",\n\"value\":\"KEY\"}");
        QTest::newRow("close reason") << QByteArray() << false << u"no KEY here"_s << QString();
        QTest::newRow("a part of it as close reason") << QByteArray() << false << u"no PART"_s << QString();
        QTest::newRow("refused") << doubled("{'type':'error','error':{'message':'Incorrect key KEY'}}") << false
                                 << u"invalid_request_error.invalid_api_key"_s << QString();
        QTest::newRow("typed") << QByteArray() << false << QString() << u"my key is KEY, is it?"_s;
        QTest::newRow("typed in base64") << QByteArray() << false << QString() << u"BASE64"_s;
    }

    void saysItNowhere()
    {
        QFETCH(QByteArray, frame);
        QFETCH(bool, binary);
        QFETCH(QString, reason);
        QFETCH(QString, typed);
        const auto put = [](QByteArray into) {
            into.replace("KEY", canary()).replace("ESCAPES", escapes(canary())).replace("PERCENTS", percents(canary()));
            into.replace("BASE64", ("x" + canary() + "yz").toBase64()).replace("HEX", canary().toHex());
            return into.replace("PART", canary().left(18));
        };
        QDir(m_home.filePath(u"data"_s)).removeRecursively();
        ScriptedServer server(kGreeting);
        SessionController control;
        QString told;
        connect(&control, &SessionControl::failed, this,
                [&told](const Error &error) { told += error.text + error.detail; });
        control.connection().connectTo(at(server.url()), canary());
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        QCOMPARE(server.request().rawHeader("Authorization"), "Bearer " + canary()); // it is sent all the same
        const auto session = control.session();
        QTRY_VERIFY(session->events().size() >= 2);
        const quint32 before = session->events().size();
        if (!frame.isEmpty()) {
            const QByteArray full = put(frame);
            if (binary)
                server.sendBinary(full);
            else
                server.send(full);
            QTRY_VERIFY(session->events().size() >= before + 2); // the frame, and the note
            QByteArray note;
            for (quint32 i = before; i < session->events().size(); ++i) {
                const QByteArray kept = session->events().frame(EventIndex{i});
                if (kept.contains("\"redacted\""))
                    note = kept;
                else if (session->events().from(EventIndex{i}) == Direction::Server)
                    QCOMPARE(kept.size(), full.size());
            }
            QVERIFY(!note.isEmpty());
            QVERIFY2(note.contains("\"of\":\"server\""), note);
        }
        if (!typed.isEmpty()) {
            control.talk().sendText(QString::fromUtf8(put(typed.toUtf8())));
            QTRY_COMPARE(server.received(u"conversation.item.create"_s).size(), 1);
            QTRY_VERIFY(session->events().size() >= before + 2);
        }
        if (reason.isEmpty())
            control.connection().disconnectFromEndpoint();
        else
            server.close(3000, QString::fromUtf8(put(reason.toUtf8())));
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QByteArray shown = told.toUtf8() + control.connection().status().reason.text.toUtf8()
                           + control.connection().status().reason.detail.toUtf8()
                           + control.connection().status().endpoint.toUtf8();
        for (quint32 i = 0; i < session->events().size(); ++i)
            shown += session->events().frame(EventIndex{i}) + '\n'
                     + session->events().strings().text(session->events().type(EventIndex{i})).toUtf8();
        QVERIFY2(found(shown).isEmpty(), shown);
        const QByteArray files = everyFileBelow(m_home.path());
        QVERIFY(files.contains("console.disconnected"));
        QVERIFY2(found(files).isEmpty(), found(files));
    }

    /// A profile that carries its key by itself.
    void isSentAndNotKept_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("tail"); ///< of the address
        const auto row = [](const char *name, const QByteArray &header, const QString &tail = {}) {
            QTest::newRow(name) << header << tail;
        };
        row("Authorization", "Authorization: Bearer KEY");
        row("x-goog-api-key", "x-goog-api-key: KEY");
        row("any name", "X-Auth: Bearer KEY");
        row("any name, a key", "X-Custom: KEY");
        row("subprotocol", "Sec-WebSocket-Protocol: realtime, openai-insecure-api-key.KEY");
        row("cookie", "Cookie: KEY");
        row("query", {}, u"?api-key=KEY"_s);
        row("query of any name", {}, u"?model=m&k=KEY"_s);
        row("query without a name", {}, u"?KEY"_s);
        row("path", {}, u"/KEY/realtime"_s);
        row("path behind a name", {}, u"/token/KEY"_s);
    }

    void isSentAndNotKept()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, tail);
        QDir(m_home.filePath(u"data"_s)).removeRecursively();
        QDir(m_home.filePath(u"config"_s)).removeRecursively();
        ScriptedServer server(kGreeting);
        Profile profile = at(QUrl(server.url().toString() + tail.replace(u"KEY"_s, QString::fromLatin1(canary()))));
        const QByteArray name = header.left(header.indexOf(':'));
        const QByteArray value = header.mid(header.indexOf(':') + 1).trimmed().replace("KEY", canary());
        if (!header.isEmpty())
            profile.headers = {{name, value}};
        Profile kept;
        {
            SessionController control;
            control.connection().addProfile(profile);
            kept = control.connection().profiles().last();
        }
        QSettings settings;
        QFile file(settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("canary"));
        QVERIFY2(found(stored).isEmpty(), stored);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        SessionController control;
        control.connection().connectTo(kept, {});
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected); // asked for, not left out
        QVERIFY2(control.connection().status().reason.text.contains(u"TURNSCOPE_SECRET_"_s),
                 qPrintable(control.connection().status().reason.text));
        QCOMPARE(ProfileSecrets::missing(kept).size(), 1);
        const Profile complete = ProfileSecrets::filled(kept, {canary()});
        QVERIFY(ProfileSecrets::missing(complete).isEmpty());
        control.connection().connectTo(complete, {});
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        if (!header.isEmpty())
            QCOMPARE(server.request().rawHeader(name), value);
        QVERIFY(server.request().url().toString().endsWith(tail));
        server.send(doubled("{'type':'error','error':{'message':'") + canary() + doubled("'}}"));
        const auto session = control.session();
        QTRY_VERIFY(session->events().size() >= 4);
        control.connection().disconnectFromEndpoint();
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
        const QByteArray files = everyFileBelow(m_home.path());
        QVERIFY(files.contains("console.disconnected"));
        QVERIFY2(found(files).isEmpty(), found(files));
        QVERIFY(control.connection().status().keyForgotten); // there is nothing to reconnect with
        QVERIFY(ProfileSecrets::in(*control.connection().status().profile).isEmpty());
        control.connection().reconnect();
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
    }

    void isGoneFromMemoryAfterDisconnecting_data()
    {
        QTest::addColumn<bool>("inHeader");
        QTest::newRow("the key") << false;
        QTest::newRow("a header's") << true;
    }

    void isGoneFromMemoryAfterDisconnecting()
    {
        QFETCH(bool, inHeader);
        ScriptedServer server(kGreeting);
        {
            SessionController control;
            Profile profile = at(server.url());
            if (inHeader)
                profile.headers = {{"X-Auth", canary()}};
            control.connection().connectTo(profile, inHeader ? QByteArray() : canary());
            QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
            const int connected = copiesInMemory();
            QVERIFY(connected > 0);
            auto *sweep = control.connection().findChild<MemorySweep *>();
            QVERIFY(sweep);
            QSignalSpy swept(sweep, &MemorySweep::finished);
            profile = {};
            control.connection().disconnectFromEndpoint();
            QTRY_COMPARE(control.connection().status().state, ConnectionState::Disconnected);
            QTRY_COMPARE(swept.size(), 1);
            const int left = copiesInMemory();
            qInfo("copies in memory: %d while connected, %d after disconnecting", connected, left);
            QCOMPARE(left, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSecretsInUse)
#include "tst_secrets_in_use.moc"
