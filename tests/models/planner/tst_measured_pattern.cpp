// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/measured_pattern.h"

#include "models/session/mark.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

#include <cmath>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// A session of a minute: `turns` turns of 6 s of speech each, with usage.
EventLog sessionOf(int turns, int cached)
{
    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime","model":"gpt-realtime-2.1",)"
                  R"("instructions":"be kind to all who call","tools":[]}})");
    for (int i = 0; i < turns; ++i) {
        const QByteArray user = "u" + QByteArray::number(i);
        const QByteArray answer = "r" + QByteArray::number(i);
        const qint64 at = 1000 + 20000 * i;
        log.server(at, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":)" + QByteArray::number(at)
                           + R"(,"item_id":")" + user + "\"}");
        log.server(at + 6000, R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":)"
                                  + QByteArray::number(at + 6000) + R"(,"item_id":")" + user + "\"}");
        log.server(at + 6001, R"({"type":"input_audio_buffer.committed","item_id":")" + user + "\"}");
        log.server(at + 6010, R"({"type":"response.created","response":{"id":")" + answer
                                  + R"(","status":"in_progress","conversation_id":"c"}})");
        log.server(
            at + 9000,
            R"({"type":"response.done","response":{"id":")" + answer
                + R"(","status":"completed","output":[],"conversation_id":"c","usage":{"input_tokens":1000,)"
                  R"("output_tokens":50,"input_token_details":{"text_tokens":1000,"audio_tokens":0,"cached_tokens":)"
                + QByteArray::number(cached) + R"(,"cached_tokens_details":{"text_tokens":)"
                + QByteArray::number(cached) + R"(}},"output_token_details":{"text_tokens":50}}}})");
    }
    log.server(60000, R"({"type":"rate_limits.updated","rate_limits":[]})");
    return log;
}

void addTo(MeasuredPattern &pattern, const EventLog &log, const RecordingInfo &info = {},
           const QList<QByteArray> &kept = {})
{
    Conversation conversation;
    foldAll(conversation, log.events());
    pattern.add(conversation, log.events(), info, PriceTable(), kept);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class MeasuredPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySessionsAreOnePattern()
    {
        MeasuredPattern pattern;
        addTo(pattern, sessionOf(1, 0));
        addTo(pattern, sessionOf(2, 600));
        QCOMPARE(pattern.sessions(), 2);
        QCOMPARE(pattern.turns(), 3);
        Assumptions assumptions;
        pattern.putInto(assumptions);
        QVERIFY(isNear(assumptions.value(Quantity::MinutesPerCall), 1));
        QVERIFY(isNear(assumptions.value(Quantity::TurnsPerMinute), 1.5));
        QVERIFY(isNear(assumptions.value(Quantity::UserSpeechShare), 0.15));
        QVERIFY(isNear(assumptions.value(Quantity::CacheRatio), 0.4));
        QVERIFY(isNear(assumptions.value(Quantity::ToolShare), 0));
        QVERIFY(assumptions.value(Quantity::PromptTokens) > 0 && assumptions.value(Quantity::PromptTokens) < 20);
        QVERIFY(assumptions.figure(Quantity::CacheRatio).origin == Figure::Origin::Measured);
        QVERIFY(assumptions.figure(Quantity::CacheRatio).source.contains(u"2"_s));
        // No audio of the model, no labels, and no session tells how many calls there are.
        for (const Quantity untold : {Quantity::ModelSpeechShare, Quantity::StrongShare, Quantity::CallsPerMonth})
            QCOMPARE(assumptions.figure(untold), Assumptions().figure(untold));
        QVERIFY(assumptions.check());
    }

    void whatTheUserSetStays()
    {
        MeasuredPattern pattern;
        addTo(pattern, sessionOf(2, 600));
        Assumptions assumptions;
        assumptions.set(Quantity::CacheRatio, {0.9, Figure::Origin::Set});
        assumptions.set(Quantity::TurnsPerMinute, {9, Figure::Origin::Measured});
        pattern.putInto(assumptions);
        QCOMPARE(assumptions.value(Quantity::CacheRatio), 0.9);
        QVERIFY(isNear(assumptions.value(Quantity::TurnsPerMinute), 2));
    }

    void labelsAreSharesOfTheRouter()
    {
        EventLog log = sessionOf(3, 0);
        log.console(60100, Mark::make(SessionTime(std::chrono::seconds(2)), u"Strong"_s).frame());
        log.console(60101, Mark::make(SessionTime(std::chrono::seconds(23)), u"small"_s).frame());
        log.console(60102, Mark::make(SessionTime(std::chrono::seconds(24)), u"template"_s).frame());
        log.console(60103, Mark::make(SessionTime(std::chrono::seconds(43)), u"odd"_s).frame());
        MeasuredPattern pattern;
        addTo(pattern, log);
        Assumptions assumptions;
        pattern.putInto(assumptions);
        QCOMPARE(assumptions.value(Quantity::TemplateShare), 0.5);
        QCOMPARE(assumptions.value(Quantity::SmallShare), 0.0);
        QCOMPARE(assumptions.value(Quantity::StrongShare), 0.5);
        QVERIFY(assumptions.check());
        MeasuredPattern beside;
        addTo(beside, sessionOf(3, 0), {}, {Mark::make(SessionTime(std::chrono::seconds(2)), u"small"_s).frame()});
        beside.putInto(assumptions);
        QCOMPARE(assumptions.value(Quantity::SmallShare), 1.0);
        Assumptions own;
        own.set(Quantity::SmallShare, {0.5, Figure::Origin::Set});
        pattern.putInto(own);
        QCOMPARE(own.value(Quantity::StrongShare), 0.2);
    }

    void withoutTimesNoLengthIsMeasured()
    {
        RecordingInfo info;
        info.times = RecordingInfo::Times::None;
        MeasuredPattern pattern;
        addTo(pattern, sessionOf(2, 600), info);
        Assumptions assumptions;
        pattern.putInto(assumptions);
        QVERIFY(assumptions.figure(Quantity::MinutesPerCall).origin == Figure::Origin::Assumed);
        QVERIFY(assumptions.figure(Quantity::UserSpeechShare).origin == Figure::Origin::Assumed);
        QVERIFY(assumptions.figure(Quantity::CacheRatio).origin == Figure::Origin::Measured);
    }

    void noSessionMeasuresNothing()
    {
        Assumptions assumptions;
        MeasuredPattern().putInto(assumptions);
        QVERIFY(assumptions == Assumptions());
    }
};

QTEST_GUILESS_MAIN(MeasuredPatternTest)
#include "tst_measured_pattern.moc"
