// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/function_calls.h"

#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// A session's calls, told by frames of the server, at times of the test's choice.
struct Calls
{
    FunctionCalls calls;
    SessionSettings settings;
    SessionTime now = fromMilliseconds<SessionTime>(1000);
    QByteArray active;
    JsonReader reader;
    int asked = 0;

    TurnSituation situation() const { return {settings, now, {}, false, active, calls.isLatestOpen()}; }

    QStringList tell(const QByteArray &frame)
    {
        const auto event = reader.parse(frame);
        if (!event)
            qFatal("no JSON: %s", frame.constData());
        QStringList names;
        for (const CalledFunction &call :
             calls.apply(EventCatalogue::kind(json::text(*event, "type")), *event, situation()))
            names << QString::fromLatin1(call.callId) + u' ' + call.name + u' ' + QString::fromUtf8(call.arguments);
        return names;
    }

    void begin(const QByteArray &response)
    {
        active = response;
        tell(R"({"type":"response.created","response":{"id":")" + response + R"(","conversation_id":"c"}})");
    }

    QStringList done(const QByteArray &response, const QByteArray &status = "completed", const QByteArray &output = {})
    {
        active.clear();
        return tell(R"({"type":"response.done","response":{"id":")" + response + R"(","status":")" + status
                    + R"(","output":[)" + output + "]}}");
    }

    static QByteArray item(const QByteArray &id, const QByteArray &status = "completed")
    {
        return R"({"type":"function_call","status":")" + status + R"(","call_id":")" + id
               + R"(","name":"find","arguments":"{}"})";
    }

    QStringList call(const QByteArray &response, const QByteArray &id, const QByteArray &status = "completed")
    {
        return tell(R"({"type":"response.output_item.done","response_id":")" + response + R"(","item":)"
                    + item(id, status) + "}");
    }

    /// Its output is sent, and the server shows that it has it.
    void answer(const QByteArray &id, bool taken = true)
    {
        calls.outputSent(id, true);
        if (taken)
            take(id);
    }

    void take(const QByteArray &id)
    {
        tell(R"({"type":"conversation.item.added","item":{"type":"function_call_output","call_id":")" + id + R"("}})");
    }

    /// Has it asked if it wants to; whether it did.
    bool ask(bool held = false)
    {
        if (!calls.wantsAnswer(situation(), held))
            return false;
        calls.answerAsked("ask_" + QByteArray::number(++asked), now);
        return true;
    }

    void pass(int ms) { now += milliseconds(ms); }
};

} // namespace

/// When the answer that is made of outputs is asked for: when it should be, and never twice.
class TestFunctionCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsToldOnce()
    {
        Calls f;
        f.begin("r1");
        QCOMPARE(f.call("r1", "a"), QStringList{u"a find {}"_s});
        QCOMPARE(f.call("r1", "a"), QStringList());
        QCOMPARE(f.done("r1", "completed", Calls::item("a")), QStringList());
        QVERIFY(f.calls.isAwaited("a"));
        f.answer("a");
        QVERIFY(!f.calls.isAwaited("a"));
        // An endpoint that tells of it at the end alone; one that was cut is none.
        f.begin("r2");
        QCOMPARE(f.done("r2", "completed", Calls::item("b") + ',' + Calls::item("c", "incomplete")),
                 QStringList{u"b find {}"_s});
        QCOMPARE(f.call("r2", "d", "incomplete"), QStringList());
    }

    void askedOnceWhenAllOutputsAreThere()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.call("r1", "b");
        f.answer("a"); // before the response is done
        QVERIFY(!f.ask());
        f.done("r1");
        QVERIFY(!f.ask());
        QVERIFY(f.calls.isLatestOpen());
        f.answer("b");
        QVERIFY(f.ask());
        QVERIFY(!f.ask());
        f.begin("r2");
        f.done("r2");
        f.pass(60'000);
        QVERIFY(!f.ask());
    }

    void notWhileItsResponseIsActive()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.answer("a");
        QVERIFY(!f.ask());
        f.done("r1");
        QVERIFY(f.ask());
    }

    /// The server makes an answer of what was said, which knows the output: it is the one.
    void theServersOwnAnswerIsTheOne()
    {
        Calls f;
        f.settings.createResponse = true;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1");
        f.tell(R"({"type":"input_audio_buffer.speech_started","audio_start_ms":1})");
        f.answer("a");
        QVERIFY(!f.ask());
        f.tell(R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":900})");
        f.pass(500);
        QVERIFY(!f.ask()); // it is about to come
        f.begin("r2");
        f.done("r2");
        f.pass(60'000);
        QVERIFY(!f.ask());
    }

    /// Speech that leads to no answer, as a cough.
    void speechThatLeadsNowhereIsNotWaitedForLong()
    {
        Calls f;
        f.settings.createResponse = true;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1");
        f.tell(R"({"type":"input_audio_buffer.speech_started"})");
        f.tell(R"({"type":"input_audio_buffer.speech_stopped"})");
        f.answer("a");
        QVERIFY(!f.ask());
        f.pass(int(FunctionCalls::kAnswerPatience.count()));
        QVERIFY(f.ask());
        // Where the server makes none by itself, nothing is waited for.
        Calls g;
        g.settings.createResponse = false;
        g.begin("r1");
        g.call("r1", "a");
        g.done("r1");
        g.tell(R"({"type":"input_audio_buffer.speech_started"})");
        g.answer("a");
        QVERIFY(!g.ask());
        g.tell(R"({"type":"input_audio_buffer.speech_stopped"})");
        QVERIFY(g.ask());
    }

    /// The user was answered meanwhile, without the output: what was called for is still to be said, once that is over.
    void aLateOutputIsAskedOfAfterTheAnswerThatDidNotKnowIt()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1");
        f.tell(R"({"type":"input_audio_buffer.speech_started"})");
        f.tell(R"({"type":"input_audio_buffer.speech_stopped"})");
        f.begin("r2");
        f.answer("a");
        QVERIFY(!f.ask());
        f.done("r2");
        QVERIFY(f.ask());
        QVERIFY(!f.ask());
    }

    /// Sent, but not there yet when the other answer began.
    void anOutputThatWasNotTakenInTimeIsLate()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1");
        f.tell(R"({"type":"input_audio_buffer.speech_started"})");
        f.answer("a", false);
        f.tell(R"({"type":"input_audio_buffer.speech_stopped"})");
        f.begin("r2");
        f.take("a");
        f.done("r2");
        QVERIFY(f.ask());
    }

    void whoeverCutInGetsAnAnswerOfTheirOwn()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1", "cancelled");
        QVERIFY(f.calls.isAwaited("a")); // the output is sent all the same
        f.answer("a");
        QVERIFY(!f.ask());
        // And who asked for silence while the tool ran.
        f.begin("r2");
        f.call("r2", "b");
        f.done("r2");
        f.calls.silenced();
        QVERIFY(f.calls.isAwaited("b"));
        f.answer("b");
        QVERIFY(!f.ask());
    }

    void whatWasRefusedIsAskedForAgainOnce()
    {
        const QByteArray refused = R"({"type":"error","error":{"code":"conversation_already_has_active_response",)"
                                   R"("event_id":"ask_1"}})";
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1");
        f.answer("a", false);
        QVERIFY(f.ask());
        f.begin("r2"); // the server's own, begun before it read what was sent
        f.take("a");
        f.tell(refused);
        QVERIFY(!f.ask());
        f.done("r2");
        QVERIFY(f.ask());
        f.begin("r3");
        f.done("r3");
        f.pass(60'000);
        QVERIFY(!f.ask());
        // Where nothing is seen of what is active, not at once, nor for ever.
        Calls h;
        h.begin("r1");
        h.call("r1", "a");
        h.done("r1");
        h.answer("a");
        QVERIFY(h.ask());
        h.tell(refused);
        QVERIFY(!h.ask());
        h.pass(500);
        QVERIFY(h.ask());
        // What is refused for another reason is the user's to look at.
        Calls g;
        g.begin("r1");
        g.call("r1", "a");
        g.done("r1");
        g.answer("a");
        QVERIFY(g.ask());
        g.tell(R"({"type":"error","error":{"code":"rate_limit_exceeded","event_id":"ask_1"}})");
        g.pass(60'000);
        QVERIFY(!g.ask());
    }

    /// A speech whose stop never comes holds no answer back for ever.
    void aSpeechWithoutAStopHoldsNothingBack()
    {
        const auto speaking = [](Calls &f) {
            f.tell(R"({"type":"input_audio_buffer.speech_started","audio_start_ms":0,"item_id":"u"})");
            f.begin("r1");
            f.call("r1", "a");
            f.done("r1");
            f.answer("a");
            QVERIFY(!f.ask());
        };
        Calls cleared;
        speaking(cleared);
        cleared.tell(R"({"type":"input_audio_buffer.cleared"})");
        QVERIFY(cleared.ask());
        Calls manual;
        speaking(manual);
        manual.settings.turnTaking = SessionSettings::TurnTaking::Manual;
        QVERIFY(manual.ask());
        Calls said;
        speaking(said);
        said.calls.spoken(said.situation());
        QVERIFY(!said.ask()); // its stop may still come
        said.pass(3000);
        QVERIFY(said.ask());
        Calls unanswered; // the server makes no answer of speech: there is none to wait for
        unanswered.settings.createResponse = false;
        speaking(unanswered);
        unanswered.calls.spoken(unanswered.situation());
        QVERIFY(unanswered.ask());
    }

    /// By whomever: the user has typed something, say.
    void anAnswerThatWasAskedForOtherwiseIsTheOne()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1");
        f.answer("a");
        f.calls.answerAsked("typed_1", f.now);
        QVERIFY(!f.ask());
        f.begin("r2");
        f.done("r2");
        f.pass(60'000);
        QVERIFY(!f.ask());
    }

    void notWhileItIsHeld()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1");
        f.answer("a");
        QVERIFY(!f.ask(true));
        QVERIFY(f.ask(false));
    }

    void anOutOfBandResponseIsNone()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "a");
        f.done("r1");
        f.answer("a");
        f.tell(R"({"type":"response.created","response":{"id":"o","conversation_id":null}})");
        QVERIFY(f.ask());
    }

    /// One response's slow call holds up no other's.
    void responsesDoNotWaitForEachOther()
    {
        Calls f;
        f.begin("r1");
        f.call("r1", "slow");
        f.done("r1");
        f.begin("r2");
        f.call("r2", "quick");
        f.done("r2");
        f.answer("quick");
        QVERIFY(f.ask());
        f.begin("r3");
        f.done("r3");
        f.answer("slow");
        QVERIFY(f.ask());
    }
};

QTEST_GUILESS_MAIN(TestFunctionCalls)
#include "tst_function_calls.moc"
