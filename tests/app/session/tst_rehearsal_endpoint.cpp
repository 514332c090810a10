// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/profile_store.h"
#include "app/session/rehearsal_endpoint.h"
#include "models/recording/stage_note.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Which profiles the endpoint of this process is for, and what it makes of them.
class TestRehearsalEndpoint : public QObject
{
    Q_OBJECT

private:
    static Profile custom(const QString &url)
    {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"Mine"_s;
        profile.url = QUrl(url);
        profile.model = u"llama3.2"_s;
        return profile;
    }

private Q_SLOTS:
    void itIsForRehearsalAndChatEndpoints()
    {
        QVERIFY(RehearsalEndpoint::isFor(ProfileStore::rehearsal()));
        QVERIFY(RehearsalEndpoint::isFor(custom(u"http://127.0.0.1:11434/v1"_s)));
        QVERIFY(RehearsalEndpoint::isFor(custom(u"https://example.org/v1"_s)));
        QVERIFY(!RehearsalEndpoint::isFor(custom(u"ws://127.0.0.1:8765/v1/realtime"_s)));
        QVERIFY(!RehearsalEndpoint::isFor(ProfileStore::openAi()));
    }

    void theDemosEndpointStays()
    {
        RehearsalEndpoint endpoint;
        QVERIFY(!endpoint.server());
        Profile first = ProfileStore::rehearsal();
        QVERIFY(endpoint.prepare(first, {}));
        QCOMPARE(first.url.scheme(), u"ws"_s);
        QVERIFY(endpoint.server());
        Profile second = ProfileStore::rehearsal();
        QVERIFY(endpoint.prepare(second, {}));
        QCOMPARE(second.url, first.url);
    }

    void aChatEndpointsProfileBecomesOneOfRehearsal()
    {
        RehearsalEndpoint endpoint;
        Profile profile = custom(u"http://127.0.0.1:9/v1"_s);
        profile.headers = {{"X-Mine", "1"}};
        QVERIFY(endpoint.prepare(profile, {}));
        QCOMPARE(profile.url.scheme(), u"ws"_s);
        QCOMPARE(profile.model, ProfileStore::rehearsal().model); // llama3.2 is nothing to our own endpoint
        QCOMPARE(profile.name, u"Mine"_s);
        QVERIFY(profile.headers.isEmpty());
    }

    void aKeyIsNotSentInClear()
    {
        RehearsalEndpoint endpoint;
        Profile profile = custom(u"http://example.org/v1"_s);
        const Result<void> ready = endpoint.prepare(profile, KeyMemory("sk-1"));
        QVERIFY(!ready);
        QVERIFY2(ready.error().text.contains(u"example.org"_s), qPrintable(ready.error().text));
    }

    void stagesAreConsoleEvents()
    {
        const StageNote think{StageNote::Stage::Think, u"sess_1"_s, u"resp_1"_s, std::chrono::milliseconds(40),
                              std::chrono::milliseconds(120)};
        QCOMPARE(think.toFrame(), QByteArray(R"({"type":"console.stage","stage":"think","response_id":"resp_1",)"
                                             R"("took_ms":40,"first_sentence_ms":120})"));
        const StageNote hear{StageNote::Stage::Hear, {}, u"odd\" id"_s, std::chrono::milliseconds(7), {}};
        const QJsonObject event = QJsonDocument::fromJson(hear.toFrame()).object();
        QCOMPARE(event.value("item_id"_L1).toString(), u"odd\" id"_s);
        QCOMPARE(event.value("took_ms"_L1).toInt(), 7);
    }
};

QTEST_GUILESS_MAIN(TestRehearsalEndpoint)
#include "tst_rehearsal_endpoint.moc"
