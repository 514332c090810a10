// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/continuation/continued_session.h"
#include "models/session/session_limit.h"
#include "tests/support/event_log.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What a renewed session begins with, and when one can be renewed.
class TestContinuedSession : public QObject
{
    Q_OBJECT

private:
    static Conversation fold(const EventLog &log)
    {
        Conversation conversation;
        FrameCursor frames(log.events());
        conversation.advance(frames, log.events().size());
        return conversation;
    }

    static QByteArray item(const QByteArray &id, const QByteArray &role, const QByteArray &part)
    {
        QByteArray frame =
            R"({"type":"conversation.item.added","item":{"id":"ID","type":"message","status":"completed",)"
            R"("role":"ROLE","content":[PART]}})";
        return frame.replace("ID", id).replace("ROLE", role).replace("PART", part);
    }

    static EventLog begun(qint64 expires = 0)
    {
        EventLog log;
        QByteArray frame =
            R"({"type":"session.created","session":{"id":"s","type":"realtime","expires_at":WHEN,)"
            R"("instructions":"Say {{x}} as it is.","tool_choice":"none","audio":{"output":{"voice":"cedar"}},)"
            R"("tools":[{"type":"function","name":"look","parameters":{"type":"object"}}]}})";
        log.server(0, frame.replace("WHEN", QByteArray::number(expires)));
        return log;
    }

private Q_SLOTS:
    void takesWhatWasSaidAndHeard()
    {
        EventLog log = begun();
        log.server(10, item("u", "user", R"({"type":"input_text","text":"Hello"})"));
        log.server(20, R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})");
        log.server(21,
                   R"({"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":)"
                   R"("assistant","status":"in_progress","content":[]}})");
        log.server(22, item("a", "assistant", ""));
        // A second of sound, of which the first half is heard.
        QByteArray sound = R"({"type":"response.output_audio.delta","response_id":"r","item_id":"a","content_index":0,)"
                           R"("delta":"SOUND"})";
        log.server(30, sound.replace("SOUND", QByteArray(48000, '\0').toBase64()));
        log.server(
            31, R"({"type":"response.output_audio_transcript.done","response_id":"r","item_id":"a","content_index":0,)"
                R"("transcript":"Good day to you my friend"})");
        QVERIFY(!isBetweenTurns(fold(log)));
        log.console(
            40, R"({"type":"console.playback.started","item_id":"a","content_index":0,"played_ms":0,"sent_ms":1000})");
        log.console(
            540,
            R"({"type":"console.playback.stopped","item_id":"a","content_index":0,"played_ms":500,"sent_ms":1000})");
        log.client(541, R"({"type":"conversation.item.truncate","item_id":"a","content_index":0,"audio_end_ms":500})");
        log.server(550, R"({"type":"response.done","response":{"id":"r","status":"cancelled","output":[]}})");
        QVERIFY(isBetweenTurns(fold(log)));
        log.server(560, item("i", "user", R"({"type":"input_image","image_url":"data:image/png;base64,AAAA"})"));
        const Conversation conversation = fold(log);
        QVERIFY(!isBetweenTurns(conversation)); // nobody answered that yet
        const ContinuedSession made = ContinuedSession::of(conversation, log.events());
        QCOMPARE(made.prompt.instructions, u"Say {{x}} as it is."_s);
        QCOMPARE(made.prompt.settings[SettingField::Voice].toString(), u"cedar"_s);
        QCOMPARE(made.prompt.tools.size(), size_t(1));
        QCOMPARE(made.besides, QJsonObject({{u"tool_choice"_s, u"none"_s}}));
        QCOMPARE(made.turns, 2U);
        QCOMPARE(made.prompt.examples[0], (PromptTurn{PromptTurn::Role::User, u"Hello"_s}));
        QCOMPARE(made.prompt.examples[1], (PromptTurn{PromptTurn::Role::Assistant, u"Good day to…"_s}));
        QVERIFY2(made.leftOut.join(u' ').contains(u"without words"_s), qPrintable(made.leftOut.join(u' ')));
    }

    /// What was said and waits for its answer, and a tool that is at work, are no pause.
    void nothingThatWaitsIsAPause()
    {
        EventLog log = begun();
        log.server(10, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":0,"item_id":"u"})");
        QVERIFY(!isBetweenTurns(fold(log)));
        log.server(20, R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":10,"item_id":"u"})");
        QVERIFY(!isBetweenTurns(fold(log)));
        log.server(21, R"({"type":"input_audio_buffer.committed","item_id":"u","previous_item_id":null})");
        QVERIFY(!isBetweenTurns(fold(log)));
        log.server(22, R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})");
        log.server(23,
                   R"({"type":"response.output_item.added","response_id":"r","item":{"id":"c","type":"function_call",)"
                   R"("status":"in_progress","name":"look","call_id":"k","arguments":""}})");
        log.server(24,
                   R"({"type":"response.function_call_arguments.done","response_id":"r","item_id":"c","call_id":"k",)"
                   R"("name":"look","arguments":"{}"})");
        log.server(25,
                   R"({"type":"response.done","response":{"id":"r","status":"completed","output":[{"id":"c",)"
                   R"("type":"function_call","status":"completed","name":"look","call_id":"k","arguments":"{}"}]}})");
        QVERIFY(!isBetweenTurns(fold(log)));
        const ContinuedSession made = ContinuedSession::of(fold(log), log.events());
        QVERIFY2(made.leftOut.join(u' ').contains(u"1 tool call(s)"_s), qPrintable(made.leftOut.join(u' ')));
    }

    /// By letters where there are no spaces, and never within one.
    void cutsWordsOfEveryWriting()
    {
        const auto heard = [](const char *text, qint64 share) {
            Item item;
            ContentPart part;
            part.kind = PartKind::Audio;
            part.text = text;
            part.sent = milliseconds(1000);
            item.parts.push_back(part);
            item.truncatedAt = fromMilliseconds<ItemTime>(share);
            return ContinuedSession::heardText(item);
        };
        QCOMPARE(heard("One two three four", 600), u"One two…"_s);
        const QString chinese = heard("OK 我们明天上午十点在办公室见面吧不见不散我们明天上午十点在办公室见面吧", 900);
        QVERIFY2(chinese.size() > 28, qPrintable(chinese));
        QCOMPARE(heard("😀😀", 300), QString());
        QCOMPARE(heard("😀😀", 600), u"😀…"_s);
    }

    /// The newest of a long talk go along.
    void keepsTheNewest()
    {
        EventLog log = begun();
        const QByteArray words(1000, 'w');
        for (int i = 0; i < 40; ++i) {
            QByteArray part = R"({"type":"input_text","text":"TEXT"})";
            const QByteArray number = QByteArray::number(i);
            log.server(10 + i, item("u" + number, "user", part.replace("TEXT", number + ' ' + words)));
        }
        const ContinuedSession made = ContinuedSession::of(fold(log), log.events());
        QCOMPARE(made.turns, 23U);
        QVERIFY(made.prompt.examples.back().text.startsWith(u"39 "_s));
        QVERIFY2(made.leftOut.join(u' ').contains(u"17"_s), qPrintable(made.leftOut.join(u' ')));
        EventLog many = begun();
        for (int i = 0; i < 500; ++i)
            many.server(10 + i, item("u" + QByteArray::number(i), "user", R"({"type":"input_text","text":"yes"})"));
        QCOMPARE(size_t(ContinuedSession::of(fold(many), many.events()).turns), ContinuedSession::kMostTurns);
    }

    void knowsTheEndThatIsTold()
    {
        RecordingInfo info;
        info.started = QDateTime::fromSecsSinceEpoch(1800000000).toUTC().addMSecs(250);
        const auto limit = [&](qint64 expires) { return sessionLimit(fold(begun(expires)), info); };
        QCOMPARE(limit(1800003600), fromMilliseconds<SessionTime>(3599750));
        QVERIFY(!limit(0));
        QVERIFY(!limit(1799999999)); // a clock that is wrong
        QVERIFY(!limit(1900000000));
        QVERIFY(!sessionLimit(fold(begun(1800003600)), RecordingInfo()));
    }
};

QTEST_APPLESS_MAIN(TestContinuedSession)
#include "tst_continued_session.moc"
