// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/money_guard.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Notice = MoneyGuard::Notice;

class MoneyGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOnceThenStops()
    {
        MoneyGuard guard;
        guard.setLimits({1.0, 2.0, 5min});
        QVERIFY(!guard.look(0.99, 0s));
        QVERIFY(!guard.look(std::nullopt, 0s)); // what is not known is no sum
        auto said = guard.look(1.0, 0s);
        QVERIFY(said && said->kind == Notice::Kind::Warning && said->text.contains(u"$1.00"_s));
        QVERIFY(!guard.look(1.5, 0s));
        said = guard.look(2.01, 0s);
        QVERIFY(said && said->kind == Notice::Kind::Stop && said->text.contains(u"$2.0100"_s));
        QVERIFY(!guard.look(3, 0s));
        guard.begin();
        QCOMPARE(guard.look(3, 0s)->kind, Notice::Kind::Stop); // another session, which is stopped at once
        QVERIFY(!guard.look(3, 0s));
    }

    void saysThatNobodyUsesIt()
    {
        MoneyGuard guard;
        QVERIFY(!guard.look(0.31, 299s));
        const auto said = guard.look(0.31, 301s);
        QVERIFY(said && said->kind == Notice::Kind::Idle);
        QVERIFY2(said->text.contains(u"5 minute"_s) && said->text.contains(u"$0.3100"_s), qPrintable(said->text));
        QVERIFY(!guard.look(0.31, 600s));
        QVERIFY(!guard.look(0.40, 2s)); // somebody spoke
        QVERIFY(guard.look(0.41, 300s));
        guard.setLimits({{}, {}, 0min});
        guard.begin();
        QVERIFY(!guard.look(0.41, 5h));
    }

    void silenceIsWhatNobodySays()
    {
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"id":"s","model":"gpt-realtime"}})");
        log.client(60'000, R"({"type":"input_audio_buffer.append","audio":"AAAA"})"); // an open microphone says nothing
        const auto silent = [&log](std::chrono::seconds now) {
            Conversation conversation;
            foldAll(conversation, log.events());
            return MoneyGuard::silence(conversation, SessionTime(now));
        };
        QCOMPARE(silent(90s), microseconds(90s));
        log.server(100'000, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"u"})");
        QCOMPARE(silent(500s), microseconds(0)); // speaks
        log.server(101'000, R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":2,"item_id":"u"})");
        QCOMPARE(silent(131s), microseconds(30s));
        log.server(102'000, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})");
        QCOMPARE(silent(131s), microseconds(0)); // is being answered
        log.server(110'000, R"({"type":"response.done","response":{"id":"r","status":"completed","output":[]}})");
        QCOMPARE(silent(131s), microseconds(21s));
    }

    void limitsAreKept()
    {
        const MoneyGuard::Limits limits{0.0, 12.5, 7min};
        QVERIFY(MoneyGuard::Limits::fromKept(limits.kept()) == limits);
        QVERIFY(MoneyGuard::Limits::fromKept({}) == MoneyGuard::Limits());
        QVERIFY(MoneyGuard::Limits::fromKept(QVariantList{u"x"_s, -3, 1000}).idle == 60min);
        QVERIFY(!MoneyGuard::Limits::fromKept(QVariantList{u"x"_s, -3, 1000}).stopAt);
    }
};

QTEST_GUILESS_MAIN(MoneyGuardTest)
#include "tst_money_guard.moc"
