// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "models/lint/linter.h"
#include "tests/app/support/peer.h"
#include "tests/support/event_log.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the other tests leave of the client events and their replies (PROTOCOL 2.4), and the rules that a server's
/// side of a whole session has to keep (2.8), as the linter judges it.
class TestRehearsalProtocol : public QObject
{
    Q_OBJECT

private:
    void send(const QJsonObject &event)
    {
        m_log->client(m_clock.elapsed(), QJsonDocument(event).toJson(QJsonDocument::Compact));
        m_peer->send(event);
    }
    void send(const char *json) { send(QJsonDocument::fromJson(json).object()); }

    QJsonObject errorOf(const QJsonObject &event)
    {
        const qsizetype before = m_peer->count(u"error"_s);
        send(event);
        return m_peer->waitFor(u"error"_s, before + 1) ? m_peer->last(u"error"_s)["error"_L1].toObject()
                                                       : QJsonObject();
    }
    QJsonObject errorOf(const char *json) { return errorOf(QJsonDocument::fromJson(json).object()); }

    void speak(const QString &text)
    {
        Wave wave = spokenText(text);
        m_peer->speak(wave, 1000ms);
        QByteArray pcm(reinterpret_cast<const char *>(wave.samples.data()), qsizetype(wave.samples.size() * 2));
        pcm.append(QByteArray(48000, '\0'));
        const QJsonObject append{{u"type"_s, u"input_audio_buffer.append"_s},
                                 {u"audio"_s, QString::fromLatin1(pcm.toBase64())}};
        m_log->client(m_clock.elapsed(), QJsonDocument(append).toJson(QJsonDocument::Compact));
    }

    static QJsonObject message(const QString &text)
    {
        const QJsonObject part{{u"type"_s, u"input_text"_s}, {u"text"_s, text}};
        return {{u"type"_s, u"conversation.item.create"_s},
                {u"item"_s,
                 QJsonObject{{u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, QJsonArray{part}}}}};
    }

    RehearsalHost m_host;
    QUrl m_url;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<Peer> m_peer;
    QElapsedTimer m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        const auto url = m_host.start();
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        m_url = *url;
    }

    void init()
    {
        m_log = std::make_unique<EventLog>();
        m_peer = std::make_unique<Peer>();
        m_clock.start();
        connect(&m_peer->socket(), &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { m_log->server(m_clock.elapsed(), text.toUtf8()); });
        QVERIFY(m_peer->open(m_url));
    }

    void aWholeSessionKeepsTheRules()
    {
        send(R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"transcription":
            {"model":"gpt-4o-transcribe"}}},"tools":[{"type":"function","name":"look_up_order",
            "parameters":{"type":"object","properties":{"number":{"type":"string"}}}}]}})");
        speak(u"what time is it"_s);
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        // Interrupted.
        send(message(u"count to one hundred"_s));
        send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.created"_s, 2));
        const qsizetype deltas = m_peer->count(u"response.output_audio.delta"_s);
        QVERIFY(m_peer->waitFor(u"response.output_audio.delta"_s, deltas + 2));
        send(
            R"({"type":"response.create","response":{"conversation":"none","output_modalities":["text"],"input":[]}})");
        speak(u"hello there"_s);
        QVERIFY(m_peer->waitFor(u"response.done"_s, 4));
        const QString cut = m_peer->first(u"response.created"_s)["response"_L1]["id"_L1].toString();
        QVERIFY(!cut.isEmpty());
        send(QJsonObject{{u"type"_s, u"conversation.item.truncate"_s},
                         {u"item_id"_s, m_peer->first(u"response.output_item.done"_s)["item"_L1]["id"_L1]},
                         {u"content_index"_s, 0},
                         {u"audio_end_ms"_s, 300}});
        QVERIFY(m_peer->waitFor(u"conversation.item.truncated"_s));
        // A tool.
        send(message(u"where is order one two three four"_s));
        send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.function_call_arguments.done"_s));
        QVERIFY(m_peer->waitFor(u"response.done"_s, 5));
        send(QJsonObject{
            {u"type"_s, u"conversation.item.create"_s},
            {u"item"_s,
             QJsonObject{{u"type"_s, u"function_call_output"_s},
                         {u"call_id"_s, m_peer->last(u"response.function_call_arguments.done"_s)["call_id"_L1]},
                         {u"output"_s, u"{}"_s}}}});
        send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"rate_limits.updated"_s, 6));

        QVERIFY(m_log->events().size() > 100);
        for (const Finding &finding : lint(m_log->events(), true)) {
            if (finding.side == Side::Server)
                QFAIL(qPrintable(u"%1 at event %2: %3"_s
                                     .arg(QString::fromLatin1(finding.rule.data(), qsizetype(finding.rule.size())))
                                     .arg(quint32(finding.event))
                                     .arg(finding.message)));
        }
    }

    void onlyWhatIsCancelledEnds()
    {
        send(message(u"count to one hundred"_s));
        send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.created"_s));
        const QString active = m_peer->last(u"response.created"_s)["response"_L1]["id"_L1].toString();
        send(R"({"type":"response.create","response":{"conversation":"none","input":[{"type":"message","role":"user",
                 "content":[{"type":"input_text","text":"count to ninety"}]}]}})");
        QVERIFY(m_peer->waitFor(u"response.created"_s, 2));
        const QString outOfBand = m_peer->last(u"response.created"_s)["response"_L1]["id"_L1].toString();
        QCOMPARE(errorOf(R"({"type":"response.cancel","response_id":"resp_nobody"})")["code"_L1].toString(),
                 u"response_cancel_not_active"_s);
        send(QJsonObject{{u"type"_s, u"response.cancel"_s}, {u"response_id"_s, outOfBand}});
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QCOMPARE(m_peer->last(u"response.done"_s)["response"_L1]["id"_L1].toString(), outOfBand);
        send(R"({"type":"response.cancel"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s, 2));
        QCOMPARE(m_peer->last(u"response.done"_s)["response"_L1]["id"_L1].toString(), active);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        QTest::addColumn<QString>("message"); // begins so
        const auto row = [](const char *name, const QByteArray &event, const QString &code, const QString &param,
                            const QString &message) { QTest::newRow(name) << event << code << param << message; };
        const auto tools = [](const QByteArray &list) {
            return QByteArray(R"({"type":"session.update","session":{"type":"realtime","tools":[TOOLS]}})")
                .replace("TOOLS", QByteArray(list).replace("SITE", "mcp.a.example"));
        };
        row("the output buffer is WebRTC's", R"({"type":"output_audio_buffer.clear"})", u"invalid_value"_s, u"type"_s,
            u"Invalid value: 'output_audio_buffer.clear'. Supported values are: 'session.update'"_s);
        row("no session type", R"({"type":"session.update","session":{}})", u"missing_required_parameter"_s,
            u"session.type"_s, u"Missing required parameter: 'session.type'."_s);
        row("unknown key", R"({"type":"session.update","session":{"type":"realtime","colour":"blue"}})",
            u"unknown_parameter"_s, u"session.colour"_s, u"Unknown parameter: 'session.colour'."_s);
        row("transcription in a conversation", R"({"type":"session.update","session":{"type":"transcription"}})", {},
            {}, u"Passing a transcription session update event to a realtime session is not allowed."_s);
        row("idle timeout", R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":
            {"type":"server_vad","idle_timeout_ms":100}}}}})",
            u"integer_below_min_value"_s, u"session.audio.input.turn_detection.idle_timeout_ms"_s, {});
        row("speed", R"({"type":"session.update","session":{"type":"realtime","audio":{"output":{"speed":3}}}})",
            u"invalid_value"_s, u"session.audio.output.speed"_s, {});
        row("stored prompt", R"({"type":"session.update","session":{"type":"realtime","prompt":{"id":"pmpt_1"}}})",
            u"unknown_parameter"_s, u"session.prompt"_s, {});
        row("event id",
            QByteArray(R"({"type":"input_audio_buffer.clear","event_id":"LONG"})")
                .replace("LONG", QByteArray(513, 'x')),
            u"string_above_max_length"_s, u"event_id"_s,
            u"Invalid 'event_id': string too long. Expected a string with maximum length 512, but got a string with "
            "length 513 instead."_s);
        row("text",
            QByteArray(R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[
            {"type":"input_text","text":"LONG"}]}})")
                .replace("LONG", QByteArray(256001, 'x')),
            u"string_above_max_length"_s, u"item.content[0].text"_s, {});
        row("output without its call", R"({"type":"conversation.item.create","item":{"type":"function_call_output",
            "call_id":"call_1","output":"x"}})",
            u"invalid_tool_call_id"_s, {}, u"Tool call ID 'call_1' not found in conversation."_s);
        row("approval that nobody asked for", R"({"type":"conversation.item.create","item":{"type":
            "mcp_approval_response","approval_request_id":"mcpr_1","approve":true}})",
            u"invalid_value"_s, u"item.approval_request_id"_s, {});
        row("metadata", R"({"type":"response.create","response":{"metadata":{"a":1}}})", u"invalid_type"_s,
            u"response.metadata.a"_s, {});
        row("reference to nothing", R"({"type":"response.create","response":{"conversation":"none","input":[
            {"type":"item_reference","id":"item_1"}]}})",
            u"invalid_value"_s, u"response.input[0].id"_s, {});
        row("two servers of a label", tools(R"({"type":"mcp","server_label":"a","server_url":"SITE"},
                     {"type":"mcp","server_label":"a","server_url":"SITE"})"),
            u"invalid_value"_s, u"session.tools[1].server_label"_s, u"Duplicate server_label 'a'"_s);
        row("no label", tools(R"({"type":"mcp","server_url":"SITE"})"), u"missing_required_parameter"_s,
            u"session.tools[0].server_label"_s, {});
        row("no server", tools(R"({"type":"mcp","server_label":"a"})"), u"missing_required_parameter"_s,
            u"session.tools[0].server_url"_s, {});
        row("two ways to a server",
            tools(R"({"type":"mcp","server_label":"a","server_url":"SITE","connector_id":"connector_gmail"})"),
            u"invalid_value"_s, u"session.tools[0]"_s, {});
        row("no such connector", tools(R"({"type":"mcp","server_label":"a","connector_id":"connector_pigeon"})"),
            u"invalid_value"_s, u"session.tools[0].connector_id"_s, {});
        row("two authorizations", tools(R"({"type":"mcp","server_label":"a","server_url":"SITE","authorization":"x",
                     "headers":{"Authorization":"y"}})"),
            u"invalid_value"_s, u"session.tools[0].authorization"_s, {});
        row("a function as in chat", tools(R"({"type":"function","function":{"name":"f"}})"),
            u"missing_required_parameter"_s, u"session.tools[0].name"_s, {});
    }
    void refusals()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, code);
        QFETCH(QString, param);
        QFETCH(QString, message);
        const QJsonObject error = errorOf(event.constData());
        QCOMPARE(error["type"_L1].toString(), u"invalid_request_error"_s);
        QCOMPARE(error["code"_L1].toString(), code);
        QCOMPARE(error["param"_L1].toString(), param);
        QVERIFY2(error["message"_L1].toString().startsWith(message), qPrintable(error["message"_L1].toString()));
    }

    void aShortCommitSaysHowShort()
    {
        send(R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":null}}}})");
        m_peer->send(QJsonObject{{u"type"_s, u"input_audio_buffer.append"_s},
                                 {u"audio"_s, QString::fromLatin1(QByteArray(70 * 48, '\0').toBase64())}});
        const QJsonObject error = errorOf(R"({"type":"input_audio_buffer.commit","event_id":"mine"})");
        QCOMPARE(error["code"_L1].toString(), u"input_audio_buffer_commit_empty"_s);
        QCOMPARE(error["message"_L1].toString(),
                 u"Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, but buffer "
                 "only has 70.00ms of audio."_s);
        QCOMPARE(error["event_id"_L1].toString(), u"mine"_s);
    }

    void anAppendIsAtMostFifteenMebibytes()
    {
        m_peer->send(QJsonObject{{u"type"_s, u"input_audio_buffer.append"_s},
                                 {u"audio"_s, QString::fromLatin1(QByteArray(15 * 1024 * 1024 + 3, '\0').toBase64())}});
        QVERIFY(m_peer->waitFor(u"error"_s));
        QCOMPARE(m_peer->last(u"error"_s)["error"_L1]["param"_L1].toString(), u"audio"_s);
    }

    void theModelNeverChanges()
    {
        send(R"({"type":"session.update","session":{"type":"realtime","model":"gpt-realtime-mini"}})");
        QVERIFY(m_peer->waitFor(u"session.updated"_s));
        QCOMPARE(m_peer->last(u"session.updated"_s)["session"_L1]["model"_L1].toString(), u"gpt-realtime-2.1"_s);
    }

    void anMcpServerIsNamedAgainByItsLabel()
    {
        send(R"({"type":"session.update","session":{"type":"realtime","tools":[{"type":"mcp","server_label":"a",
                 "server_url":"mcp.a.example","authorization":"secret"}]}})");
        QVERIFY(m_peer->waitFor(u"mcp_list_tools.failed"_s)); // no scene has it
        QCOMPARE(m_peer->count(u"mcp_list_tools.in_progress"_s), 1);
        send(R"({"type":"session.update","session":{"type":"realtime","tools":[{"type":"mcp","server_label":"a",
                 "require_approval":"never"}]}})");
        QVERIFY(m_peer->waitFor(u"session.updated"_s, 2));
        const QJsonObject tool = m_peer->last(u"session.updated"_s)["session"_L1]["tools"_L1][0].toObject();
        QCOMPARE(tool["server_url"_L1].toString(), u"mcp.a.example"_s);
        QCOMPARE(tool["require_approval"_L1].toString(), u"never"_s);
        QVERIFY(!tool.contains("authorization"_L1));
    }

    void clearedSettingsAreCleared()
    {
        send(R"({"type":"session.update","session":{"type":"realtime","instructions":"","tools":[],"tracing":null,
                 "audio":{"input":{"turn_detection":null,"transcription":null,"noise_reduction":null}}}})");
        QVERIFY(m_peer->waitFor(u"session.updated"_s));
        const QJsonObject session = m_peer->last(u"session.updated"_s)["session"_L1].toObject();
        QCOMPARE(session["instructions"_L1].toString(u"?"_s), QString());
        for (const QString &key : {u"turn_detection"_s, u"transcription"_s, u"noise_reduction"_s})
            QVERIFY(session["audio"_L1]["input"_L1].toObject().value(key).isNull());
    }
};

QTEST_GUILESS_MAIN(TestRehearsalProtocol)
#include "tst_rehearsal_protocol.moc"
