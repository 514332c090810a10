// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/client_requests.h"
#include "models/conversation/conversation.h"
#include "models/conversation/interruption_audit.h"
#include "models/conversation/session_bounds.h"
#include "tests/models/conversation/log_text.h"
#include "tests/support/describe.h"
#include "tests/support/fold_events.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>
#include <set>

using namespace turnscope;
using namespace std::chrono_literals;

/// Quirks of dialects and transports, and logs that mean harm.
class EventFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xai()
    {
        fold(R"(
            0 < {"type":"session.created","session":{"id":"s","voice":"ara","turn_detection":{"type":null},"model":"grok-voice-latest"}}
            1 < {"type":"conversation.created","conversation":{"id":"c"}}
            2 < {"type":"ping","timestamp":1785214084929}
            5 > {"type":"conversation.item.create","item":{"type":"message","role":"user","content":[]}}
            6 > {"type":"response.create"}
            7 < {"type":"conversation.item.added","item":{"id":"u","type":"message","status":"completed","role":"user","content":[{"type":"input_text","text":"Weather?"}]},"previous_item_id":null}
            8 < {"type":"response.created","response":{"id":"r","output":[],"status":"in_progress","status_details":"unimplemented","usage":{}}}
            9 < {"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","status":"in_progress","role":"assistant"}}
            10 < {"type":"conversation.item.added","item":{"id":"a","type":"message","role":"assistant","content":[]},"previous_item_id":"u"}
            11 < {"type":"response.content_part.added","item_id":"a","previous_item_id":"0","part":{"type":"audio","transcript":""},"response_id":"r","content_index":0}
            12 < {"type":"response.output_audio_transcript.done","item_id":"a","transcript":"Checking.","response_id":"r","content_index":0}
            13 < {"type":"response.content_part.done","item_id":"a","response_id":"r","content_index":0}
            14 < {"type":"response.output_item.done","item":{"id":"a","type":"message","status":"completed","role":"assistant"},"response_id":"r"}
            15 < {"type":"response.output_item.added","item":{"id":"f","type":"function_call","role":"user","call_id":"k","name":"w","arguments":""},"response_id":"r"}
            16 < {"type":"conversation.item.added","item":{"id":"f","type":"function_call","role":"tool","call_id":"k","name":"w","arguments":""},"previous_item_id":null}
            17 < {"type":"response.function_call_arguments.done","item_id":"f","response_id":"r","call_id":"k","name":"w","arguments":"{}"}
            18 < {"type":"response.output_item.done","item":{"id":"f","type":"function_call","status":"completed","call_id":"k","name":"w","arguments":"{}"},"response_id":"r"}
            19 < {"type":"response.done","response":{"id":"r","status":"completed","status_details":"unimplemented"},"usage":{"input_tokens":9,"grok_tokens":4,"billable_audio_seconds":1.5}}
            20 > {"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"k","output":"fog"}}
            21 > {"type":"response.create"}
            22 < {"type":"conversation.item.added","item":{"id":"o","type":"function_call_output","role":"tool","call_id":"k","output":"fog"},"previous_item_id":null}
            23 < {"type":"response.created","response":{"id":"r2","status":"in_progress","usage":{}}}
            24 < {"type":"response.done","response":{"id":"r2","status":"completed"}}
            30 < {"type":"conversation.item.input_audio_transcription.updated","item_id":"v","transcript":"Hel"}
            31 < {"type":"conversation.item.input_audio_transcription.updated","item_id":"v","transcript":"Hello"}
            32 < {"type":"conversation.item.input_audio_transcription.completed","item_id":"v","transcript":"Hello th","status":"in_progress"}
            33 < {"type":"conversation.item.input_audio_transcription.completed","item_id":"v","transcript":"Hello there","status":"completed"}
        )");
        QCOMPARE(m_conversation.dialect(), Dialect::Xai);
        QCOMPARE(order(), QByteArray("u a f o")); // its null previous_item_id means nothing
        QCOMPARE(item("a").text(), std::string("Checking."));
        QCOMPARE(item("a").status, ItemStatus::Completed);
        QCOMPARE(m_conversation.settings().turnTaking, SessionSettings::TurnTaking::Manual);
        const Response &response = m_conversation.responses()[0];
        QCOMPARE(response.usage->input, 9);
        QCOMPARE(response.usage->seconds, 1.5);
        QCOMPARE(response.askedBy, std::optional(EventIndex{4}));
        QCOMPARE(m_conversation.toolCalls().size(), size_t(1));
        QCOMPARE(m_conversation.toolCalls()[0].answeredBy, std::optional(EventIndex{18}));
        QCOMPARE(m_conversation.turns().size(), size_t(1));
        QCOMPARE(m_conversation.turns()[0].status, Turn::Status::Completed);
        QCOMPARE(m_conversation.turns()[0].responses.size(), size_t(2));
        QCOMPARE(item("v").text(), std::string("Hello there"));
        QVERIFY(item("v").parts[0].textDone);
    }

    void rtviNamesTheRequest();
    void manySessionsAreToldApart();
    void mingledIsWhatIsProven_data();

    void mingledIsWhatIsProven()
    {
        QFETCH(QByteArray, log);
        QFETCH(int, sessions);
        QFETCH(QByteArray, mingled);
        fold(log);
        QCOMPARE(int(m_conversation.sessions().size()), sessions);
        QByteArray found;
        for (const SessionPart &part : m_conversation.sessions())
            found += part.mingled ? 'm' : '.';
        QCOMPARE(found, mingled);
    }

    void rootInsertAndNullAreFirst()
    {
        fold(R"(
            0 < {"type":"session.created","session":{"type":"realtime","output_modalities":["audio"]}}
            1 < {"type":"conversation.item.added","previous_item_id":null,"item":{"id":"a","type":"message","role":"user"}}
            2 < {"type":"conversation.item.added","previous_item_id":"a","item":{"id":"b","type":"message","role":"user"}}
            3 > {"type":"conversation.item.create","previous_item_id":"root","item":{"id":"c","type":"message","role":"system"}}
            4 < {"type":"conversation.item.added","item":{"id":"c","type":"message","role":"system"}}
            5 < {"type":"conversation.item.added","previous_item_id":null,"item":{"id":"d","type":"message","role":"system"}}
            6 < {"type":"conversation.item.added","previous_item_id":"a","item":{"id":"e","type":"message","role":"user"}}
            7 < {"type":"conversation.item.added","previous_item_id":"gone","item":{"id":"f","type":"message","role":"user"}}
            8 < {"type":"conversation.item.deleted","item_id":"b"}
        )");
        QCOMPARE(order(), QByteArray("d c a e f"));
    }

    void betaWithoutItemEventsOfTheModel() // local servers that send no conversation.item.* for answers
    {
        fold(R"(
            0 < {"type":"response.created","response":{"id":"r","status":"in_progress"}}
            1 < {"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}}
            2 < {"type":"response.text.delta","response_id":"r","item_id":"a","content_index":0,"delta":"He"}
            3 < {"type":"response.text.delta","response_id":"r","item_id":"a","content_index":0,"delta":"y"}
            4 < {"type":"response.output_item.done","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}}
            5 < {"type":"response.done","response":{"id":"r","status":"completed"}}
        )");
        QCOMPARE(order(), QByteArray("a"));
        QCOMPARE(item("a").text(), std::string("Hey"));
        QVERIFY(!m_conversation.responses()[0].outOfBand); // an absent conversation_id says nothing
    }

    void anItemInTheConversationCorrectsOutOfBand()
    {
        fold(R"(
            0 < {"type":"response.created","response":{"id":"r","status":"in_progress","conversation_id":null}}
            1 < {"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}}
            2 < {"type":"conversation.item.added","item":{"id":"a","type":"message","role":"assistant"}}
        )");
        QVERIFY(!m_conversation.responses()[0].outOfBand);
        QCOMPARE(m_conversation.activeResponse(), &m_conversation.responses()[0]);
        QCOMPARE(m_conversation.turns().size(), size_t(1));
    }

    void webRtcPlayback()
    {
        fold(R"(
            0 < {"type":"response.created","response":{"id":"r","status":"in_progress","conversation_id":"c"}}
            1 < {"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}}
            100 < {"type":"output_audio_buffer.started","response_id":"r"}
            200 < {"type":"response.done","response":{"id":"r","status":"completed","conversation_id":"c"}}
            3000 < {"type":"input_audio_buffer.speech_started","audio_start_ms":2900,"item_id":"u"}
            3100 < {"type":"output_audio_buffer.cleared","response_id":"r"}
            3110 < {"type":"conversation.item.truncated","item_id":"a","content_index":0,"audio_end_ms":2950}
        )");
        const Turn &turn = m_conversation.turns()[0];
        QCOMPARE(toMilliseconds(*turn.firstSound), 100);
        QCOMPARE(turn.status, Turn::Status::CutIn); // completed does not mean heard
        QCOMPARE(toMilliseconds(*turn.cutIn), 3000);
        QCOMPARE(toMilliseconds(item("a").playback->heard), 2950);
        QVERIFY(item("a").playback->stopped && item("a").playback->estimated);
        QCOMPARE(m_conversation.turns().size(), size_t(2));
    }

    void consolePlaybackReplacesTheEstimate()
    {
        fold(answerWithAudio() + R"(
            60 = {"type":"console.playback.started","item_id":"a","content_index":0}
            90 = {"type":"console.playback.heard","item_id":"a","played_ms":30,"sent_ms":200}
        )");
        QVERIFY(!item("a").playback->estimated && !item("a").playback->ended);
        QCOMPARE(toMilliseconds(item("a").playback->begin), 60);
        QCOMPARE(toMilliseconds(item("a").playback->heard), 30);
        append(R"(110 = {"type":"console.playback.stopped","item_id":"a","played_ms":50,"sent_ms":200})");
        QVERIFY(item("a").playback->ended && item("a").playback->stopped);
        QCOMPARE(item("a").sent(), microseconds(200ms));
    }

    void anEndpointCannotSpeakForTheConsole()
    {
        fold(answerWithAudio() + R"(
            60 < {"type":"console.playback.stopped","item_id":"a","played_ms":50,"sent_ms":200}
        )");
        QVERIFY(item("a").playback->estimated);
    }

    void estimatedPlaybackEndsWhereItWasCut()
    {
        fold(answerWithAudio() + R"(
            150 < {"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"u"}
            160 < {"type":"response.done","response":{"id":"r","conversation_id":"c","status":"cancelled","status_details":{"reason":"turn_detected"}}}
        )");
        QCOMPARE(toMilliseconds(item("a").playback->begin), 50);
        QCOMPARE(toMilliseconds(item("a").playback->heard), 100);
        QVERIFY(item("a").playback->stopped);
        QCOMPARE(toMilliseconds(*m_conversation.turns()[0].cutIn), 150);
    }

    void audioIsMeasuredInTheResponsesOwnFormat()
    {
        fold(R"(
            0 < {"type":"response.created","response":{"id":"r","audio":{"output":{"format":{"type":"audio/pcmu"}}}}}
            1 < {"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message"}}
            2 < {"type":"response.output_audio.delta","response_id":"r","item_id":"a","content_index":0,"delta":"AAAAAAAAAAA="}
        )");
        QCOMPARE(item("a").sent(), microseconds(1ms)); // 8 bytes at 8 kHz
    }

    void errorsWithoutAnIdDropTheirRequest()
    {
        fold(R"(
            0 > {"type":"response.create"}
            1 > {"type":"response.create"}
            2 < {"type":"response.created","response":{"id":"r","conversation_id":"c"}}
            3 < {"type":"error","error":{"code":"conversation_already_has_active_response","message":"m","event_id":null}}
            4 < {"type":"response.done","response":{"id":"r","conversation_id":"c","status":"completed"}}
            5 < {"type":"response.created","response":{"id":"s","conversation_id":"c"}}
        )");
        QCOMPARE(m_conversation.responses()[0].askedBy, std::optional(EventIndex{0}));
        QVERIFY(!m_conversation.responses()[1].askedBy);
        QCOMPARE(m_conversation.errors()[0].cause, std::optional(EventIndex{1}));
        QVERIFY(!m_conversation.errors()[0].causeNamed);
    }

    void errorsNameOneOfTheLatestEvents()
    {
        constexpr int count = 3 * int(ClientRequests::kRemembered);
        QByteArray log;
        const auto add = [&log](int at, const char *from, QByteArray frame, int named) {
            log += QByteArray::number(at) + from
                   + frame.replace('\'', '"').replace("NAMED", "e" + QByteArray::number(named)) + '\n';
        };
        for (int i = 0; i < count; ++i)
            add(i, " > ", "{'type':'input_audio_buffer.append','event_id':'NAMED','audio':''}", i);
        const auto error = [&](int cause) {
            add(count, " < ", "{'type':'error','error':{'code':'c','event_id':'NAMED'}}", cause);
        };
        error(count - 1);
        error(count - int(ClientRequests::kRemembered));
        error(0);
        fold(log);
        QCOMPARE(m_conversation.errors()[0].cause, std::optional(EventIndex{quint32(count) - 1}));
        QVERIFY(m_conversation.errors()[1].cause);
        QVERIFY(!m_conversation.errors()[2].cause); // forgotten, so that a long session does not grow by them
    }

    void hostileValues_data()
    {
        QTest::addColumn<QByteArray>("frame");
        for (
            const char *frame : {
                R"({"type":"input_audio_buffer.speech_started","audio_start_ms":-9e99,"item_id":"u"})",
                R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":9223372036854775807,"item_id":"u"})",
                R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":"soon","item_id":{}})",
                R"({"type":"conversation.item.truncated","item_id":"a","content_index":-1,"audio_end_ms":-1})",
                R"({"type":"conversation.item.truncated","item_id":"a","content_index":1e18,"audio_end_ms":1e300})",
                R"({"type":"conversation.item.added","previous_item_id":"a","item":{"id":"a","type":7,"content":{}}})",
                R"({"type":"conversation.item.added","item":[]})",
                R"({"type":"conversation.item.done","item":{"id":"","content":[null,1,"x",[[]]]}})",
                R"({"type":"conversation.item.deleted"})",
                R"({"type":"response.created","response":null})",
                R"({"type":"response.created","response":{"id":"r","audio":{"output":{"format":{"rate":0}}}}})",
                R"({"type":"response.done","response":{"id":"r","usage":{"input_tokens":-5,"output_tokens":1e30}}})",
                R"({"type":"response.done","response":{"id":"never","output":[{"id":"a"},{"id":7},0]}})",
                R"({"type":"response.output_audio.delta","response_id":"r","item_id":"a","content_index":99999999,"delta":"A"})",
                R"({"type":"response.output_audio.delta","delta":5})",
                R"({"type":"response.output_text.delta","item_id":"a","content_index":255,"delta":null})",
                R"({"type":"response.function_call_arguments.done","item_id":"a"})",
                R"({"type":"response.mcp_call.failed","item_id":"r"})",
                R"({"type":"output_audio_buffer.cleared","response_id":"nobody"})",
                R"({"type":"session.updated","session":{"audio":{"input":{"turn_detection":{"threshold":"x"}}}}})",
                R"({"type":"error","error":"no"})",
                R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"r","usage":[1]})",
            })
            QTest::newRow(frame) << QByteArray(frame);
    }

    void hostileValues()
    {
        QFETCH(QByteArray, frame);
        EventLog log;
        appendLog(log, answerWithAudio());
        log.server(100, frame).server(101, frame);
        log.server(102, R"({"type":"response.done","response":{"id":"r","status":"completed","conversation_id":"c"}})");
        Conversation conversation;
        foldAll(conversation, log.events());
        QVERIFY(!describe(conversation, log.events().strings()).isEmpty());
        for (const SpeechSpan &span : conversation.speech())
            QVERIFY(!span.end || *span.end >= span.start);
        for (const Item &item : conversation.items())
            QVERIFY(item.parts.size() <= 256);
    }

    void shuffledAndDoubledLogsAreSurvived()
    {
        EventLog whole;
        appendLogFile(whole, QStringLiteral("worked_examples.log"));
        std::mt19937 random(11);
        for (int round = 0; round < 20; ++round) {
            EventLog log;
            for (int i = 0; i < 400; ++i) {
                const EventIndex from{quint32(random() % whole.events().size())};
                const EventRow row = whole.events().row(from);
                log.add(row.from, i, whole.events().frame(from));
            }
            Conversation conversation;
            foldAll(conversation, log.events());
            QCOMPARE(conversation.applied(), 400u);
            std::set<ItemIndex> ordered(conversation.order().begin(), conversation.order().end());
            QCOMPARE(ordered.size(), conversation.order().size()); // nothing twice
            for (const ItemIndex index : conversation.order())
                QVERIFY(!conversation.items()[index].deleted);
        }
    }

    void manyIdsInReverseTakeLinearTime() // each inserted at the front: a vector would take forever
    {
        EventLog log;
        for (int i = 0; i < 20000; ++i) {
            log.server(i, "{\"type\":\"conversation.item.added\",\"previous_item_id\":null,\"item\":{\"id\":\"i"
                              + QByteArray::number(i) + "\",\"type\":\"message\",\"role\":\"user\"}}");
        }
        Conversation conversation;
        foldAll(conversation, log.events());
        QCOMPARE(conversation.order().size(), size_t(20000));
        QCOMPARE(conversation.order().front(), ItemIndex{19999});
    }

    void sessionsAreApart()
    {
        fold(R"(
            0 < {"type":"session.created","session":{"id":"s1","voice":"ash","audio":{"input":{"format":{"type":"audio/pcmu"}}}}}
            100 > {"type":"response.create"}
            200 > {"type":"input_audio_buffer.append","audio":"AAAAAAAAAAA="}
            900 < {"type":"input_audio_buffer.speech_started","audio_start_ms":400,"item_id":"u1"}
            950 < {"type":"conversation.item.added","previous_item_id":null,"item":{"id":"u1","type":"message","role":"user"}}
            60000 < {"type":"session.created","session":{"id":"s2"}}
            60100 < {"type":"response.created","response":{"id":"r","conversation_id":"c"}}
            60200 < {"type":"input_audio_buffer.speech_started","audio_start_ms":100,"item_id":"u2"}
            60300 < {"type":"conversation.item.added","previous_item_id":null,"item":{"id":"u2","type":"message","role":"user"}}
            60400 < {"type":"session.updated","session":{"id":"s2","voice":"sage"}}
        )");
        const auto sessions = m_conversation.sessions();
        QCOMPARE(sessions.size(), size_t(2));
        QCOMPARE(sessions[1].first, EventIndex{5});
        QVERIFY(sessions[0].begun && sessions[1].begun);
        QCOMPARE(m_conversation.settings().inputFormat, AudioFormat());
        QVERIFY(!m_conversation.responses()[0].askedBy); // what was asked for in one is not answered in the other
        QCOMPARE(order(), QByteArray("u1 u2"));
        QCOMPARE(m_conversation.turns()[0].status, Turn::Status::Unanswered);
        // 1 ms was appended in the first: there the clock of the second begins.
        QCOMPARE(m_conversation.speech()[SpanIndex{1}].start, InputTime(101ms));
        QCOMPARE(m_conversation.inputClock().toSession(InputTime(101ms)), SessionTime(60100ms));
    }

    void oneSessionMayTellOfItselfTwice()
    {
        const QByteArray begin = R"(0 < {"type":"session.created","session":{"id":"s1"}})";
        fold(begin + '\n' + begin);
        QCOMPARE(m_conversation.sessions().size(), size_t(1));
        fold(R"(
            0 < {"type":"rate_limits.updated","rate_limits":[]}
            1 < {"type":"session.created","session":{"id":"s1"}}
        )");
        QCOMPARE(m_conversation.sessions().size(), size_t(1)); // a row that changed places is no session
        fold(R"(
            0 < {"type":"response.created","response":{"id":"r","conversation_id":"c"}}
            1 < {"type":"session.created","session":{"id":"s1"}}
        )");
        QCOMPARE(m_conversation.sessions().size(), size_t(2)); // the log was begun in the middle of one
        QVERIFY(!m_conversation.sessions()[0].begun);
    }

    void anOpenPlaybackEndsWhereTheNextBegins()
    {
        const auto answer = [](const QByteArray &id, int at) {
            const QByteArray text = R"(
                AT < {"type":"response.created","response":{"id":"rID","conversation_id":"c"}}
                AT < {"type":"response.output_item.added","response_id":"rID","item":{"id":"aID","type":"message","role":"assistant"}}
                AT < {"type":"response.done","response":{"id":"rID","conversation_id":"c","status":"completed","usage":{"output_tokens":20,"output_token_details":{"audio_tokens":20}}}}
            )";
            return QByteArray(text).replace("ID", id).replace("AT", QByteArray::number(at));
        };
        fold(answer("1", 0) + R"(
            100 < {"type":"output_audio_buffer.started","response_id":"r1"}
        )" + answer("2", 200)
             + R"(
            1150 < {"type":"output_audio_buffer.started","response_id":"r2"}
        )");
        QCOMPARE(InterruptionAudit::of(m_conversation, item("a1")).heard, microseconds(1000ms)); // all of 20 tokens
        QVERIFY(InterruptionAudit::of(m_conversation, item("a1")).over);
        QVERIFY(!InterruptionAudit::of(m_conversation, item("a2")).over); // it may sound on
        append(R"(
            5000 < {"type":"rate_limits.updated","rate_limits":[]}
        )");
        QCOMPARE(InterruptionAudit::of(m_conversation, item("a2")).heard, microseconds(1000ms));
        QVERIFY(InterruptionAudit::of(m_conversation, item("a2")).over);
    }

    void anErrorSpeaksOfItsRequest()
    {
        fold(R"(
            0 > {"type":"conversation.item.create","item":{"type":"message"}}
            0 > {"type":"response.create"}
            1 > {"type":"session.update","session":{"voice":"ash"}}
            2 < {"type":"session.updated","session":{"voice":"ash"}}
            3 > {"type":"session.update","session":{"voice":"sage"}}
            4 < {"type":"error","error":{"code":"cannot_update_voice","message":"No."}}
            5 < {"type":"error","error":{"code":null,"message":"Something else."}}
        )");
        QCOMPARE(m_conversation.errors()[0].cause, std::optional(EventIndex{4})); // the first was answered well
        QVERIFY(!m_conversation.errors()[1].cause); // two are not answered: it is not guessed
        QVERIFY(std::ranges::any_of(m_conversation.settingsHistory(), &SettingsChange::refused));
    }

private:
    static QByteArray answerWithAudio() // 200 ms of it, at 50 ms
    {
        return R"(
            0 < {"type":"response.created","response":{"id":"r","status":"in_progress","conversation_id":"c"}}
            1 < {"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}}
            50 < {"type":"response.output_audio.delta","response_id":"r","item_id":"a","content_index":0,"delta":)"
               "\""
               + QByteArray(12800, 'A') + "\"}\n";
    }

    void fold(const QByteArray &text)
    {
        m_log = std::make_unique<EventLog>();
        m_conversation = Conversation();
        append(text);
    }

    void append(const QByteArray &text)
    {
        appendLog(*m_log, text);
        foldAll(m_conversation, m_log->events());
    }

    QByteArray order() const
    {
        QByteArrayList ids;
        for (const ItemIndex index : m_conversation.order())
            ids << m_log->events().strings().text(m_conversation.items()[index].id).toUtf8();
        return ids.join(' ');
    }

    const Item &item(std::string_view id) const
    {
        for (const Item &item : m_conversation.items()) {
            if (m_log->events().strings().view(item.id) == id)
                return item;
        }
        qFatal("no such item");
    }

    std::unique_ptr<EventLog> m_log;
    Conversation m_conversation;
};

void EventFoldTest::mingledIsWhatIsProven_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<QByteArray>("mingled"); ///< a letter a session
    const QByteArray a = R"(0 < {"type":"session.created","event_id":"e1","session":{"id":"A","type":"realtime"}})"
                         "\n";
    const QByteArray b = R"(1 < {"type":"session.created","event_id":"e2","session":{"id":"B","type":"realtime"}})"
                         "\n";
    const auto response = [](const char *type, const char *id, const char *conversation) {
        return QByteArray(R"(9 < {"type":"response.)") + type + R"(","response":{"id":")" + id
               + R"(","conversation_id":)" + conversation + "}}\n";
    };
    const QByteArray turn = response("created", "r1", R"("c")") + response("done", "r1", R"("c")");
    const auto updated = [](const char *id) {
        return QByteArray(R"(9 < {"type":"session.updated","session":{"id":")") + id + "\"}}\n";
    };
    QTest::newRow("out of band behind an empty session")
        << a + b + response("created", "r1", R"("c")") + response("created", "r2", "null")
               + response("done", "r1", R"("c")") + response("done", "r2", "null")
        << 2 << QByteArray("..");
    QTest::newRow("two answers behind an empty session")
        << a + b + response("created", "r1", R"("c")") + response("created", "r2", R"("c")")
               + response("done", "r1", R"("c")") + response("done", "r2", R"("c")")
        << 2 << QByteArray("mm");
    QTest::newRow("an alias") << a + updated("X") + turn + updated("X") + updated("A") << 1 << QByteArray(".");
    QTest::newRow("another's update") << a + turn + updated("X") << 2 << QByteArray("..");
    QTest::newRow("a response that goes on")
        << a + turn + b + response("created", "r2", R"("d")") + response("done", "r1", R"("c")") << 2
        << QByteArray("mm");
    QTest::newRow("clean ones before") << a + turn + b + response("created", "r2", R"("d")")
                                              + R"(9 < {"type":"session.created","event_id":"e3","session":{"id":"C"}})"
                                                "\n"
                                              + response("done", "r2", R"("d")")
                                       << 3 << QByteArray(".mm");
    const QByteArray nameless = R"(0 < {"type":"session.created","session":{"id":"A","voice":"x"}})"
                                "\n";
    QTest::newRow("told again, as it is by then")
        << nameless + turn + QByteArray(nameless).replace("\"x\"", "\"y\"") << 1 << QByteArray(".");
    QTest::newRow("the same log again") << nameless + turn + nameless + turn << 2 << QByteArray("..");
}

/// By the id that the request had, among others that are not answered.
void EventFoldTest::rtviNamesTheRequest()
{
    fold(R"(
        0 < {"label":"rtvi-ai","type":"bot-ready","id":"0","data":{"version":"1.0.0"}}
        1 > {"label":"rtvi-ai","type":"send-text","id":"q1","data":{"content":"Hi"}}
        2 > {"label":"rtvi-ai","type":"send-text","id":"q2","data":{"content":"Ho"}}
        3 < {"label":"rtvi-ai","type":"error-response","id":"q1","data":{"error":"Not now"}}
    )");
    QCOMPARE(m_conversation.errors().size(), size_t(1));
    const ErrorNote &note = m_conversation.errors()[ErrorIndex{0}];
    QCOMPARE(note.cause, std::optional(EventIndex{1}));
    QVERIFY(note.causeNamed);
    QCOMPARE(note.message, std::string("Not now"));
}

void EventFoldTest::manySessionsAreToldApart()
{
    constexpr int count = 60'000;
    EventLog log;
    for (int i = 0; i < count; ++i)
        log.server(i, R"({"type":"session.created","session":{"id":"sess_)" + QByteArray::number(i) + "\"}}");
    SessionBounds bounds;
    QElapsedTimer timer;
    timer.start();
    for (EventIndex i{0}; log.events().contains(i); i = next(i))
        bounds.begins(log.events(), log.events().row(i), log.events().frame(i));
    QCOMPARE(bounds.session(), quint32(count - 1));
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()));
}

QTEST_GUILESS_MAIN(EventFoldTest)
#include "tst_event_fold.moc"
