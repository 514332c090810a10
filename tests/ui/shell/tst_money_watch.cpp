// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "tests/ui/support/test_window.h"
#include "ui/shell/money_watch.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// A million text tokens in: four dollars.
QByteArray spent(const QByteArray &id)
{
    return R"({"type":"response.done","response":{"id":")" + id + R"(","status":"completed","output":[],)"
           + R"("usage":{"input_tokens":1000000,"output_tokens":0,"input_token_details":{"text_tokens":1000000}}}})";
}

} // namespace

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

        void spend(const QByteArray &id)
        {
            log.then(Direction::Server, R"({"type":"response.created","response":{"id":")" + id + R"("}})");
            log.then(Direction::Server, spent(id));
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

    /// The connection ends, and why is said once it has ended.
    void theWindowDisconnects()
    {
        TestSettings settings;
        TestSettings::clear();
        StoredPreferences().setValue(MoneyGuard::Limits::kKeptUnder, MoneyGuard::Limits{{}, 3.5, {}}.kept());
        TestWindow window;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"id":"s","model":"gpt-realtime"}})");
        window.control.show(std::make_shared<Session>(log.shared(), RecordingInfo(), true));
        window.connects();
        log.then(Direction::Server, R"({"type":"response.created","response":{"id":"r"}})");
        log.then(Direction::Server, spent("r"));
        FakeConnectionControl &connection = window.control.connection();
        QTRY_COMPARE_WITH_TIMEOUT(connection.disconnects, 1, 3 * int(MoneyWatch::kEvery.count()));
        connection.become({ConnectionState::Closing, {}, {}, false});
        connection.become({ConnectionState::Disconnected, {}, {}, false});
        const auto *said = window.find<QLabel>(u"errorText"_s);
        QTRY_VERIFY(said->isVisible());
        QVERIFY2(said->text().contains(u"$4.0000"_s) && said->text().contains(u"$3.50"_s), qPrintable(said->text()));
    }

    void itLooksByItself()
    {
        Fixture f;
        f.watch.setLimits({{}, 0.0, std::chrono::minutes(0)}); // nothing at all
        f.session->advance();
        QTRY_COMPARE_WITH_TIMEOUT(f.stopped.size(), 1, 2 * int(MoneyWatch::kEvery.count()));
    }
};

QTEST_MAIN(MoneyWatchTest)
#include "tst_money_watch.moc"
