// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/client_secret_desk.h"
#include "app/net/realtime_socket.h"
#include "app/rehearsal/rehearsal_host.h"
#include "models/control/profile_secrets.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/prctl.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// Answers every request with fixed bytes and hangs up.
class FixedAnswer : public QTcpServer
{
public:
    explicit FixedAnswer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [this, peer] {
                request += peer->readAll();
                if (!request.contains("\r\n\r\n") || m_answer.isNull())
                    return;
                peer->write(std::exchange(m_answer, {}));
                peer->disconnectFromHost();
            });
        });
    }

    QByteArray request;

private:
    QByteArray m_answer;
};

QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
           + body;
}

Profile profileAt(const QUrl &url)
{
    Profile profile;
    profile.kind = Profile::Kind::Custom;
    profile.name = u"lab"_s;
    profile.url = url;
    profile.model = u"gpt-realtime"_s;
    return profile;
}

QUrl urlOf(const QTcpServer &server)
{
    return QUrl(u"ws://127.0.0.1:%1/v1/realtime"_s.arg(server.serverPort()));
}

} // namespace

/// Client secrets made by the rehearsal endpoint, which is a real one, and what other servers answer.
class TestClientSecretDesk : public QObject
{
    Q_OBJECT

    /// What comes of a wish; it must come once.
    static Result<ClientSecret> made(const ClientSecretWish &wish, const QByteArray &key = "sk-the-key-itself")
    {
        ClientSecretDesk desk([] { return QUrl(); });
        std::optional<Result<ClientSecret>> told;
        int times = 0;
        desk.make(wish, key, [&](const Result<ClientSecret> &result) {
            told = result;
            ++times;
        });
        if (told || !QTest::qWaitFor([&] { return told.has_value(); }, 30'000))
            return failure(u"it came at once, or not at all"_s);
        QCoreApplication::processEvents();
        return times == 1 ? *told : failure(u"it came twice"_s);
    }

    static bool opens(const Profile &profile, const QByteArray &key, QByteArray *first = nullptr)
    {
        RealtimeSocket socket;
        std::optional<bool> open;
        QObject::connect(&socket, &RealtimeSocket::textReceived, &socket, [&](const QByteArray &frame) {
            if (!open && first)
                *first = frame;
            open = frame.contains("session.created");
        });
        QObject::connect(&socket, &RealtimeSocket::ended, &socket, [&] { open = open.value_or(false); });
        socket.open(profile, KeyMemory(key));
        return QTest::qWaitFor([&] { return open.has_value(); }, 20'000) && *open;
    }

private Q_SLOTS:
    void opensSessionsInPlaceOfTheKey()
    {
        RehearsalOptions options;
        options.token = u"sk-the-key-itself"_s;
        RehearsalHost host;
        const auto url = host.start(0, options);
        QVERIFY(url);
        const Profile profile = profileAt(*url);
        QVERIFY(!opens(profile, {}));
        const QDateTime before = QDateTime::currentDateTime();
        const auto secret = made({profile, {{u"instructions"_s, u"Say aye."_s}}, 300});
        QVERIFY2(secret, secret ? "" : qPrintable(secret.error().text + secret.error().detail));
        QVERIFY(secret->value.startsWith("ek_"));
        QVERIFY(before.secsTo(secret->expires) >= 299 && before.secsTo(secret->expires) <= 330);
        QByteArray first;
        QVERIFY(opens(profile, secret->value, &first));
        QVERIFY2(first.contains("Say aye."), first); // the settings that it was made with
        const auto refused = made({profile, {}, 300}, "sk-another-key-entirely");
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"HTTP 401"_s), qPrintable(refused.error().text));
        const auto long_ = made({profile, {}, 7201});
        QVERIFY(!long_);
        QVERIFY2(long_.error().text.contains(u"HTTP 400"_s) && !long_.error().detail.isEmpty(),
                 qPrintable(long_.error().text + long_.error().detail));
        const auto odd = made({profile, {{u"voice_of"_s, u"nobody"_s}}, 60});
        QVERIFY(!odd && odd.error().detail.contains(u"voice_of"_s));
    }

    /// As with sessions: only the one certificate that the profile trusts, and nothing is sent to another.
    void trustsWhatTheProfileTrusts()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here.");
        const QTemporaryDir folder;
        RehearsalOptions options;
        options.identity = *TlsIdentity::loadOrMake(folder.path());
        RehearsalHost host;
        QUrl url = *host.start(0, options);
        url.setScheme(u"wss"_s);
        url.setHost(u"127.0.0.1"_s);
        Profile profile = profileAt(url);
        const auto unknown = made({profile, {}, 60});
        QVERIFY(!unknown && unknown.error().text.contains(u"cannot be trusted"_s));
        profile.certificate = QByteArray(32, '\x3a');
        const auto another = made({profile, {}, 60});
        QVERIFY(!another && another.error().text.contains(u"another certificate"_s));
        profile.certificate = options.identity->certificate.digest(QCryptographicHash::Sha256);
        const auto secret = made({profile, {}, 60});
        QVERIFY2(secret, secret ? "" : qPrintable(secret.error().text));
    }

    void theRehearsalIsAskedWhileItIsThere()
    {
        Profile rehearsal;
        rehearsal.name = u"Rehearsal"_s;
        const auto none = made({rehearsal, {}, 60}, {});
        QVERIFY(!none && none.error().text.contains(u"Connect to it first"_s));
        RehearsalHost host;
        const QUrl url = *host.start(0, {});
        ClientSecretDesk desk([&] { return url; });
        std::optional<Result<ClientSecret>> told;
        desk.make({rehearsal, {}, 60}, {}, [&](const Result<ClientSecret> &result) { told = result; });
        QTRY_VERIFY(told);
        QVERIFY2(*told, qPrintable(told->has_value() ? QString() : told->error().text));
    }

    /// Each is a sentence, and none repeats the key, whatever the server says.
    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("detail");
        const QByteArray spoken =
            R"({"error":{"message":"Incorrect API key provided: sk-the-key-itself.","type":"invalid_request_error"}})";
        QTest::newRow("401") << http("401 Unauthorized", spoken) << u"HTTP 401"_s << u"Incorrect API key"_s;
        QTest::newRow("404") << http("404 Not Found", "nothing") << u"makes no client secrets"_s << QString();
        QTest::newRow("405") << http("405 Method Not Allowed", "") << u"makes no client secrets"_s << QString();
        QTest::newRow("429") << http("429 Too Many Requests", "{}") << u"quota"_s << QString();
        QTest::newRow("500") << http("500 Oh", "{}") << u"failed at its own end"_s << QString();
        QTest::newRow("redirected") << http("307 Temporary Redirect", "", "Location: http://127.0.0.1:1/elsewhere\r\n")
                                    << u"does not go there"_s << QString();
        QTest::newRow("no secret") << http("200 OK", R"({"ok":true})") << u"lacks"_s << QString();
        QTest::newRow("no JSON") << http("200 OK", "<html>") << u"lacks"_s << QString();
        QTest::newRow("endless") << http("200 OK", QByteArray(3'000'000, 'x')) << u"cut off"_s << QString();
        QTest::newRow("no HTTP") << QByteArray("220 smtp\r\n") << u"127.0.0.1"_s << QString();
        QTest::newRow("hangs up") << QByteArray("") << u"127.0.0.1"_s << QString();
    }

    void saysWhatWentWrong()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, said);
        QFETCH(QString, detail);
        FixedAnswer server(answer);
        const auto none = made({profileAt(urlOf(server)), {}, 60});
        QVERIFY(!none);
        QVERIFY2(none.error().text.contains(said), qPrintable(none.error().text));
        QVERIFY2(none.error().detail.contains(detail), qPrintable(none.error().detail));
        QVERIFY(!(none.error().text + none.error().detail).contains(u"sk-the-key-itself"_s));
        QVERIFY(server.request.startsWith("POST /v1/realtime/client_secrets HTTP/1.1\r\n"));
        QVERIFY(server.request.contains("Authorization: Bearer sk-the-key-itself\r\n"));
        if (answer.startsWith("HTTP/")) // else Qt asks once more, over another connection
            QCOMPARE(server.request.count("POST "), 1);
    }

    /// Nor another secret of the profile, nor half of one where what is said is cut.
    void repeatsNoSecretOfTheProfile()
    {
        const QByteArray header = "team-secret-0123456789";
        const QByteArray words = QByteArray(265, 'x') + " sk-the-key-itself " + header;
        FixedAnswer server(http("401 Unauthorized", R"({"error":{"message":")" + words + R"("}})"));
        Profile profile = profileAt(urlOf(server));
        profile.headers = {{"X-Api-Key", header}};
        QCOMPARE(ProfileSecrets::in(profile), QList<QByteArray>{header});
        const auto none = made({profile, {}, 60});
        QVERIFY(!none);
        const QString said = none.error().text + none.error().detail;
        QVERIFY2(said.contains(u"xxx"_s), qPrintable(said));
        for (const char *part : {"sk-the", "team-s", "0123"})
            QVERIFY2(!said.contains(QLatin1StringView(part)), qPrintable(said));
        QVERIFY(server.request.contains(header));
    }

    void noCoreIsLeftWhileASecretIsCarried()
    {
        FixedAnswer silent{QByteArray()};
        Profile profile = profileAt(urlOf(silent));
        profile.headers = {{"X-Api-Key", "team-secret-0123456789"}};
        ClientSecretDesk desk([] { return QUrl(); });
        const int before = prctl(PR_GET_DUMPABLE);
        QCOMPARE(before, 1);
        desk.make({profile, {}, 60}, {}, [](const auto &) {});
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        desk.cancel();
        QCOMPARE(prctl(PR_GET_DUMPABLE), before);
    }

    void saysThatNobodyListens()
    {
        const auto none = made({profileAt(QUrl(u"ws://127.0.0.1:9/v1/realtime"_s)), {}, 60});
        QVERIFY(!none && none.error().text.contains(u"Nothing listens"_s));
        const auto chat = made({profileAt(QUrl(u"http://127.0.0.1:9/v1"_s)), {}, 60});
        QVERIFY(!chat && chat.error().text.contains(u"lab"_s));
        Profile torn = profileAt(QUrl(u"ws://127.0.0.1:9/v1/realtime"_s));
        torn.headers = {{"X-Team", "a\r\nX-Other: b"}};
        QVERIFY(!made({torn, {}, 60}));
    }

    void whatIsGivenUpTellsNothing()
    {
        FixedAnswer silent{QByteArray()};
        ClientSecretDesk desk([] { return QUrl(); });
        int told = 0;
        desk.make({profileAt(urlOf(silent)), {}, 60}, {}, [&](const auto &) { ++told; });
        QTRY_VERIFY(silent.request.contains("\r\n\r\n"));
        desk.cancel();
        FixedAnswer quick(http("200 OK", R"({"value":"ek_2","expires_at":1990000000})"));
        QByteArray value;
        desk.make({profileAt(urlOf(quick)), {}, 60}, {},
                  [&](const Result<ClientSecret> &made) { value = made->value; });
        QTRY_COMPARE(value, "ek_2");
        QCOMPARE(told, 0);
    }
};

QTEST_GUILESS_MAIN(TestClientSecretDesk)
#include "tst_client_secret_desk.moc"
