// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/call_story.h"

#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// `frame` with "ID" as the id that is meant.
QByteArray of(const QByteArray &id, const char *frame)
{
    return QByteArray(frame).replace("ID", id);
}

void begin(EventLog &log, qint64 at, const QByteArray &response)
{
    log.server(at, of(response, R"({"type":"response.created","response":{"id":"ID","conversation_id":"c"}})"));
}

void done(EventLog &log, qint64 at, const QByteArray &response)
{
    log.server(at, of(response, R"({"type":"response.done","response":{"id":"ID","status":"completed","output":[]}})"));
}

/// A call of r1 whose arguments are written from `at` to `asked`.
void call(EventLog &log, qint64 at, qint64 asked, const QByteArray &item)
{
    log.server(at, of(item, R"({"type":"response.output_item.added","response_id":"r1","output_index":0,
        "item":{"id":"ID","type":"function_call","name":"find","call_id":"cID","status":"in_progress","arguments":""}})"));
    log.server(asked, of(item, R"({"type":"response.output_item.done","response_id":"r1","output_index":0,
        "item":{"id":"ID","type":"function_call","name":"find","call_id":"cID","status":"completed","arguments":"{}"}})"));
}

void output(EventLog &log, qint64 at, const QByteArray &item)
{
    log.client(at, of(item, R"({"type":"conversation.item.create",
        "item":{"type":"function_call_output","call_id":"cID","output":"1"}})"));
}

} // namespace

/// A call from its first argument to the response that was made of its output: who waited for whom.
class TestCallStory : public QObject
{
    Q_OBJECT

private:
    using What = CallPhase::What;

    static SessionTime ms(qint64 at) { return fromMilliseconds<SessionTime>(at); }

    static CallStory story(const EventLog &log, quint32 index = 0, qint64 end = 10'000)
    {
        Conversation conversation;
        foldAll(conversation, log.events());
        return callStory(conversation, log.events(), CallIndex{index}, ms(end));
    }

    /// Its phases as "What begin–end", "+" where open.
    static QString text(const CallStory &story)
    {
        QStringList parts;
        for (const CallPhase &phase : story.phases) {
            const char *name = std::array{"arguments", "tool", "rest", "answer", "sound"}[size_t(phase.what)];
            parts << u"%1 %2-%3%4"_s.arg(QLatin1StringView(name))
                         .arg(toMilliseconds(phase.begin))
                         .arg(toMilliseconds(phase.end))
                         .arg(phase.open ? u"+"_s : QString());
        }
        return parts.join(u", "_s);
    }

private Q_SLOTS:
    void fromArgumentsToTheNextSound()
    {
        EventLog log;
        begin(log, 1000, "r1");
        call(log, 1100, 1300, "a");
        done(log, 1310, "r1");
        output(log, 1500, "a");
        log.client(1520, R"({"type":"response.create"})");
        begin(log, 1600, "r2");
        log.server(1900, R"({"type":"response.output_audio.delta","response_id":"r2","item_id":"m","delta":"AAAA"})");
        const CallStory told = story(log);
        QCOMPARE(text(told),
                 u"arguments 1100-1300, tool 1300-1500, rest 1500-1520, answer 1520-1600, sound 1600-1900"_s);
        QVERIFY(!told.unasked && !told.othersLater);
        const QStringList lines = callStoryLines(told, false);
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[1].contains(u"200 ms: the model waited for the client"_s), qPrintable(lines[1]));
        QVERIFY(callStoryLines(told, true)[1].contains(u"MCP server"_s));
    }

    void aCallThatWaitsIsOpen()
    {
        EventLog log;
        begin(log, 1000, "r1");
        call(log, 1100, 1300, "a");
        QCOMPARE(text(story(log, 0, 5000)), u"arguments 1100-1300, tool 1300-5000+"_s);
        QVERIFY(!story(log).next);
    }

    void theFirstOfTwoWaitsForTheOther()
    {
        EventLog log;
        begin(log, 1000, "r1");
        call(log, 1100, 1200, "a");
        call(log, 1200, 1300, "b");
        done(log, 1310, "r1");
        output(log, 1400, "a");
        output(log, 2400, "b");
        log.client(2410, R"({"type":"response.create"})");
        begin(log, 2500, "r2");
        QVERIFY(story(log, 0).othersLater);
        QVERIFY(!story(log, 1).othersLater);
        QVERIFY(callStoryLines(story(log, 0), false)[2].contains(u"other calls"_s));
    }

    /// It did not know the output.
    void aResponseThatBeganBeforeIsNotTheNext()
    {
        EventLog log;
        begin(log, 1000, "r1");
        call(log, 1100, 1200, "a");
        done(log, 1210, "r1");
        begin(log, 1300, "r2");
        output(log, 1400, "a");
        QCOMPARE(text(story(log)), u"arguments 1100-1200, tool 1200-1400"_s);
        done(log, 1500, "r2");
        begin(log, 1600, "r3"); // of the server's own
        const CallStory told = story(log);
        QVERIFY(told.unasked);
        QCOMPARE(text(told), u"arguments 1100-1200, tool 1200-1400, rest 1400-1600, sound 1600-10000+"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallStory)
#include "tst_call_story.moc"
