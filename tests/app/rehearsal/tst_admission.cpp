// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/admission.h"
#include "app/rehearsal/door/client_secrets.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Who is let in, with what, and what the others are told.
class TestAdmission : public QObject
{
    Q_OBJECT

private:
    static Introduction client(const QString &target, const QByteArray &header = {}, const QByteArray &value = {})
    {
        return {QUrl(target), [=](const char *name) {
                    return header.compare(name, Qt::CaseInsensitive) == 0 ? value : QByteArray();
                }};
    }

    Rules rules(const QString &token = {}) const { return {token, m_secrets, m_now, std::chrono::hours(1)}; }

    QString issue(const QByteArray &body)
    {
        const HttpResponse response = m_secrets.create(body, m_now);
        return QJsonDocument::fromJson(response.json).object().value("value"_L1).toString();
    }

    ClientSecrets m_secrets;
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1790000000);

private Q_SLOTS:
    void theKeyIsFoundWhereverItIs_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        const QString target = u"/v1/realtime?model=m"_s;
        QTest::newRow("bearer") << target << QByteArray("Authorization") << QByteArray("Bearer sk-1");
        QTest::newRow("small bearer") << target << QByteArray("Authorization") << QByteArray("bearer sk-1");
        QTest::newRow("Azure") << u"/openai/v1/realtime?model=m"_s << QByteArray("api-key") << QByteArray("sk-1");
        QTest::newRow("subprotocol") << target << QByteArray("Sec-WebSocket-Protocol")
                                     << QByteArray("realtime, openai-insecure-api-key.sk-1, openai-agents-sdk.0.20.0");
        QTest::newRow("query") << u"/openai/v1/realtime?model=m&api-key=sk-1"_s << QByteArray() << QByteArray();
    }
    void theKeyIsFoundWhereverItIs()
    {
        QFETCH(QString, target);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        const Introduction right = client(target, header, value);
        QCOMPARE(right.key(), u"sk-1"_s);
        QVERIFY(admit(right, rules(u"sk-1"_s)));
        const auto wrong = admit(right, rules(u"sk-2"_s));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().error.code, u"invalid_api_key"_s);
        QCOMPARE(wrong.error().closeCode, 3000);
    }

    void withoutAKeyTheCodeIsNull()
    {
        const auto refused = admit(client(u"/v1/realtime?model=m"_s), rules(u"sk-1"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().error.code, QString());
        QCOMPARE(refused.error().closeReason(), u"invalid_request_error"_s);
        QVERIFY(admit(client(u"/v1/realtime?model=m"_s), rules()));
    }

    void theBetaIsRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("header") << u"/v1/realtime?model=m"_s << QByteArray("OpenAI-Beta") << QByteArray("realtime=v1");
        QTest::newRow("subprotocol") << u"/v1/realtime?model=m"_s << QByteArray("Sec-WebSocket-Protocol")
                                     << QByteArray("realtime,openai-beta.realtime-v1");
        QTest::newRow("old Azure path") << u"/openai/realtime?api-version=2024-10-01-preview&deployment=m"_s
                                        << QByteArray() << QByteArray();
    }
    void theBetaIsRefused()
    {
        QFETCH(QString, target);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        const auto refused = admit(client(target, header, value), rules());
        QVERIFY(!refused);
        QCOMPARE(refused.error().closeCode, 4000);
        QCOMPARE(refused.error().closeReason(), u"invalid_request_error.beta_api_shape_disabled"_s);
    }

    void theUrlSaysWhatForASessionIs_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("type");
        QTest::newRow("model") << u"/v1/realtime?model=gpt-realtime"_s << u""_s << u"realtime"_s;
        QTest::newRow("intent") << u"/v1/realtime?intent=transcription"_s << u""_s << u"transcription"_s;
        QTest::newRow("nothing") << u"/v1/realtime"_s << u"missing_model"_s << u""_s;
        QTest::newRow("transcriber") << u"/v1/realtime?model=gpt-4o-mini-transcribe"_s << u"invalid_model"_s << u""_s;
    }
    void theUrlSaysWhatForASessionIs()
    {
        QFETCH(QString, target);
        QFETCH(QString, code);
        QFETCH(QString, type);
        const auto admitted = admit(client(target), rules());
        QCOMPARE(admitted ? QString() : admitted.error().error.code, code.isEmpty() ? QString() : code);
        QCOMPARE(admitted ? admitted->toJson().value("type"_L1).toString() : u""_s, type);
    }

    void aSecretOpensSessionsWithItsSettingsUntilItExpires()
    {
        const QString secret = issue(R"({"expires_after":{"anchor":"created_at","seconds":60},"session":{"type":)"
                                     R"("realtime","model":"gpt-realtime","instructions":"Sing."}})");
        QVERIFY(secret.startsWith(u"ek_"_s));
        const Introduction singer = client(u"/v1/realtime"_s, "Authorization", "Bearer " + secret.toLatin1());
        for (int i = 0; i < 2; ++i) {
            const auto admitted = admit(singer, rules(u"sk-1"_s));
            QVERIFY(admitted);
            QCOMPARE(admitted->instructions(), u"Sing."_s);
            QCOMPARE(admitted->model(), u"gpt-realtime"_s);
        }
        Rules later = rules();
        later.now = m_now.addSecs(60);
        const auto refused = admit(singer, later);
        QVERIFY(!refused);
        QCOMPARE(refused.error().error.message, u"Ephemeral token expired"_s);
        QCOMPARE(refused.error().closeCode, 3000);
    }

    void secretsHaveTheServicesForm()
    {
        const HttpResponse plain = m_secrets.create("{}", m_now);
        QCOMPARE(plain.status, 200);
        const QJsonObject answer = QJsonDocument::fromJson(plain.json).object();
        QCOMPARE(answer.value("expires_at"_L1).toInteger(), m_now.toSecsSinceEpoch() + 600);
        const QJsonObject session = answer.value("session"_L1).toObject();
        QCOMPARE(session.value("expires_at"_L1).toInteger(-1), 0);
        QVERIFY(session.value("id"_L1).toString().startsWith(u"sess_"_s));
        QCOMPARE(session.value("type"_L1).toString(), u"realtime"_s);
        const auto transcribing =
            QJsonDocument::fromJson(m_secrets.create(R"({"session":{"type":"transcription"}})", m_now).json);
        QCOMPARE(transcribing["session"_L1]["object"_L1].toString(), u"realtime.transcription_session"_s);
    }

    void badSecretRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("param");
        QTest::newRow("not JSON") << QByteArray("{") << QString();
        QTest::newRow("too long") << QByteArray(R"({"expires_after":{"seconds":7201}})") << u"expires_after.seconds"_s;
        QTest::newRow("too short") << QByteArray(R"({"expires_after":{"seconds":9}})") << u"expires_after.seconds"_s;
        QTest::newRow("no type") << QByteArray(R"({"session":{}})") << u"session.type"_s;
        QTest::newRow("prompt") << QByteArray(R"({"session":{"type":"realtime","prompt":{"id":"pmpt_1"}}})")
                                << u"session.prompt"_s;
    }
    void badSecretRequestsAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, param);
        const HttpResponse response = m_secrets.create(body, m_now);
        QCOMPARE(response.status, 400);
        const QJsonObject error = QJsonDocument::fromJson(response.json).object().value("error"_L1).toObject();
        QCOMPARE(error.value("param"_L1).toString(), param);
        QVERIFY(!error.value("message"_L1).toString().isEmpty());
    }

    void onlyTheNewestSecretsAreRemembered()
    {
        ClientSecrets secrets;
        const auto issued = [&] {
            return QJsonDocument::fromJson(secrets.create({}, m_now).json).object().value("value"_L1).toString();
        };
        const QString first = issued();
        QVERIFY(secrets.find(first));
        for (size_t i = 0; i < ClientSecrets::kMost; ++i)
            issued();
        QVERIFY(!secrets.find(first));
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
