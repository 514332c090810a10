// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "ui/shell/money_watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class MoneyWatchTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        EventLog log;
        MoneyWatch watch;
        QSignalSpy told{&watch, &MoneyWatch::told};
        QSignalSpy stopped{&watch, &MoneyWatch::stopWanted};
        std::shared_ptr<Session> session;

        Fixture()
        {
            watch.setPrices(*PriceTable::builtIn());
            log.server(0, R"({"type":"session.created","session":{"id":"s","model":"gpt-realtime"}})");
            session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
            watch.setLive(session);
        }

        /// A million text tokens in: four dollars.
        void spend(const QByteArray &id)
        {
            log.then(Direction::Server, R"({"type":"response.created","response":{"id":")" + id + R"("}})");
            log.then(Direction::Server,
                     R"({"type":"response.done","response":{"id":")" + id
                         + R"(","status":"completed","output":[],"usage":{"input_tokens":1000000,"output_tokens":0,)"
                           R"("input_token_details":{"text_tokens":1000000}}}})");
            session->advance();
            watch.look();
        }
    };

private Q_SLOTS:
    void warnsAndStops()
    {
        Fixture f;
        f.watch.setLimits({3.0, 7.0, std::chrono::minutes(0)});
        f.session->advance();
        f.watch.look();
        QVERIFY(f.told.isEmpty() && f.stopped.isEmpty());
        f.spend("r1");
        QCOMPARE(f.told.size(), 1);
        QVERIFY(f.told[0][0].toString().contains(u"$4.0000"_s));
        QVERIFY(f.stopped.isEmpty());
        f.spend("r2");
        QCOMPARE(f.stopped.size(), 1);
        QVERIFY(f.stopped[0][0].toString().contains(u"$8.0000"_s));
        QCOMPARE(f.told.size(), 1);
    }

    void leavesASessionThatIsOverAlone()
    {
        Fixture f;
        f.watch.setLimits({{}, 1.0, std::chrono::minutes(0)});
        f.session->finish();
        f.spend("r1");
        QVERIFY(f.stopped.isEmpty());
        f.watch.setLive(nullptr);
        f.watch.look();
        QVERIFY(f.told.isEmpty());
    }

    void itLooksByItself()
    {
        Fixture f;
        f.watch.setLimits({{}, 0.0, std::chrono::minutes(0)}); // nothing at all
        f.session->advance();
        QTRY_COMPARE_WITH_TIMEOUT(f.stopped.size(), 1, 2 * int(MoneyWatch::kEvery.count()));
    }
};

QTEST_GUILESS_MAIN(MoneyWatchTest)
#include "tst_money_watch.moc"
