// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/client_secret.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Where client secrets are made, what is asked for, and what the answer says (PROTOCOL 1.4).
class TestClientSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("address"); // empty: none
        QTest::newRow("OpenAI") << u"wss://api.openai.com/v1/realtime"_s
                                << u"https://api.openai.com/v1/realtime/client_secrets"_s;
        QTest::newRow("here") << u"ws://127.0.0.1:8765/v1/realtime/"_s
                              << u"http://127.0.0.1:8765/v1/realtime/client_secrets"_s;
        QTest::newRow("Azure") << u"wss://res.openai.azure.com/openai/v1/realtime?api-version=1"_s
                               << u"https://res.openai.azure.com/openai/v1/realtime/client_secrets?api-version=1"_s;
        QTest::newRow("a fragment") << u"wss://h/realtime#x"_s << u"https://h/realtime/client_secrets"_s;
        QTest::newRow("a chat endpoint") << u"https://h/v1"_s << QString();
        QTest::newRow("another path") << u"wss://h/v1/live"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void findsTheAddress()
    {
        QFETCH(QString, url);
        QFETCH(QString, address);
        ClientSecretWish wish;
        wish.profile.url = QUrl(url);
        const Result<QUrl> found = wish.address();
        QCOMPARE(found.has_value(), !address.isEmpty());
        if (found)
            QCOMPARE(found->toString(), address);
        else
            QVERIFY(!found.error().text.isEmpty());
    }

    void asksForAModelAndALife()
    {
        ClientSecretWish wish;
        wish.profile.model = u"gpt-realtime"_s;
        wish.seconds = 60;
        wish.session = {{u"instructions"_s, u"Be brief."_s}, {u"model"_s, u"another"_s}};
        const QJsonObject body = QJsonDocument::fromJson(wish.body()).object();
        QCOMPARE(body["expires_after"_L1].toObject(),
                 (QJsonObject{{u"anchor"_s, u"created_at"_s}, {u"seconds"_s, 60}}));
        QCOMPARE(body["session"_L1].toObject(), (QJsonObject{{u"type"_s, u"realtime"_s},
                                                             {u"model"_s, u"gpt-realtime"_s},
                                                             {u"instructions"_s, u"Be brief."_s}}));
        wish.session = {{u"type"_s, u"transcription"_s}}; // which has no model of its own
        QCOMPARE(QJsonDocument::fromJson(wish.body()).object()["session"_L1].toObject(), wish.session);
    }

    void readsTheAnswer()
    {
        const auto made = ClientSecret::read(R"({"value":"ek_1","expires_at":1790000000,"session":{}})");
        QVERIFY(made);
        QCOMPARE(made->value, "ek_1");
        QCOMPARE(made->expires, QDateTime::fromSecsSinceEpoch(1'790'000'000));
        for (const char *bad : {"", "[]", R"({"value":"ek_secret"})", R"({"value":"","expires_at":1790000000})",
                                R"({"value":7,"expires_at":1790000000})", R"({"expires_at":1790000000})",
                                R"({"value":"ek_secret","expires_at":-1})"}) {
            const auto none = ClientSecret::read(bad);
            QVERIFY2(!none, bad);
            QVERIFY(!none.error().text.contains(u"ek_secret"_s) && none.error().detail.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestClientSecret)
#include "tst_client_secret.moc"
