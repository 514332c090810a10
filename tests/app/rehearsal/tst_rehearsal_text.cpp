// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "tests/app/support/peer.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What the endpoint answers to everything but speech, event by event (PROTOCOL 2.3, 2.4, 2.7, 11).
class TestRehearsalText : public QObject
{
    Q_OBJECT

private:
    QJsonObject errorOf(const char *json)
    {
        const qsizetype before = m_peer->count(u"error"_s);
        m_peer->send(json);
        if (!m_peer->waitFor(u"error"_s, before + 1))
            return {};
        return m_peer->last(u"error"_s).value("error"_L1).toObject();
    }

    RehearsalHost m_host;
    QUrl m_url;
    std::unique_ptr<Peer> m_peer;

private Q_SLOTS:
    void initTestCase()
    {
        const auto url = m_host.start();
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        m_url = *url;
    }

    void init()
    {
        m_peer = std::make_unique<Peer>();
        QVERIFY(m_peer->open(m_url));
    }

    void sessionCreatedHasTheModelsDefaults_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("voice");
        QTest::addColumn<int>("silence");
        QTest::newRow("2.1") << u"gpt-realtime-2.1"_s << u"marin"_s << 500;
        QTest::newRow("first") << u"gpt-realtime"_s << u"alloy"_s << 200;
        QTest::newRow("dated") << u"gpt-realtime-2025-08-28"_s << u"alloy"_s << 200;
    }
    void sessionCreatedHasTheModelsDefaults()
    {
        QFETCH(QString, model);
        QFETCH(QString, voice);
        QFETCH(int, silence);
        Peer peer;
        QVERIFY(peer.open(m_url, model));
        QCOMPARE(peer.types(), QStringList{u"session.created"_s});
        const QJsonObject session = peer.last(u"session.created"_s).value("session"_L1).toObject();
        QCOMPARE(session.value("model"_L1).toString(), model);
        QCOMPARE(session.value("object"_L1).toString(), u"realtime.session"_s);
        const QJsonObject audio = session.value("audio"_L1).toObject();
        QCOMPARE(audio.value("output"_L1).toObject().value("voice"_L1).toString(), voice);
        const QJsonObject vad = audio.value("input"_L1).toObject().value("turn_detection"_L1).toObject();
        QCOMPARE(vad.value("silence_duration_ms"_L1).toInt(), silence);
        QVERIFY(session.value("expires_at"_L1).toInteger() > QDateTime::currentSecsSinceEpoch() + 3500);
    }

    void aTextTurnComesInTheObservedOrder()
    {
        m_peer->forget();
        m_peer->send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",
                        "content":[{"type":"input_text","text":"Say only: aye aye captain"}]}})");
        m_peer->send(R"({"type":"response.create","response":{"output_modalities":["text"],"metadata":{"n":"1"}}})");
        QVERIFY(m_peer->waitFor(u"rate_limits.updated"_s));
        QCOMPARE(
            m_peer->folded(),
            (QStringList{u"conversation.item.added"_s, u"conversation.item.done"_s, u"response.created"_s,
                         u"response.output_item.added"_s, u"conversation.item.added"_s,
                         u"response.content_part.added"_s, u"response.output_text.delta"_s,
                         u"response.output_text.done"_s, u"response.content_part.done"_s, u"conversation.item.done"_s,
                         u"response.output_item.done"_s, u"response.done"_s, u"rate_limits.updated"_s}));
        QCOMPARE(m_peer->joined(u"response.output_text.delta"_s), u"aye aye captain"_s);
        QCOMPARE(m_peer->last(u"response.output_text.done"_s).value("text"_L1).toString(), u"aye aye captain"_s);
        const QJsonObject response = m_peer->last(u"response.done"_s).value("response"_L1).toObject();
        QCOMPARE(response.value("status"_L1).toString(), u"completed"_s);
        QCOMPARE(response.value("metadata"_L1).toObject().value("n"_L1).toString(), u"1"_s);
        const QJsonObject item = response.value("output"_L1).toArray().first().toObject();
        QCOMPARE(item.value("phase"_L1).toString(), u"final_answer"_s);
        // The service's own quirk: null after the first item.
        QVERIFY(m_peer->last(u"conversation.item.done"_s).value("previous_item_id"_L1).isNull());
        QVERIFY(m_peer->last(u"conversation.item.added"_s).value("previous_item_id"_L1).isString());
        const QJsonObject usage = response.value("usage"_L1).toObject();
        QCOMPARE(usage.value("total_tokens"_L1).toInt(),
                 usage.value("input_tokens"_L1).toInt() + usage.value("output_tokens"_L1).toInt());
        QVERIFY(usage.value("output_tokens"_L1).toInt() >= 3);
        const QJsonObject delta = m_peer->last(u"response.output_text.delta"_s);
        QCOMPARE(delta.value("delta"_L1).toString().size() + delta.value("obfuscation"_L1).toString().size(), 16);
    }

    void idsHaveTheServicesForm()
    {
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"rate_limits.updated"_s));
        static const QRegularExpression eventId(u"^event_D[0-9A-Za-z]{20}$|^event_[E-Z][0-9A-Za-z]{20}$"_s);
        QSet<QString> seen;
        for (const QJsonObject &event : m_peer->events()) {
            const QString id = event.value("event_id"_L1).toString();
            QVERIFY2(eventId.match(id).hasMatch(), qPrintable(id));
            QVERIFY(!seen.contains(id));
            seen.insert(id);
        }
        static const QRegularExpression responseId(u"^resp_[0-9A-Za-z]{21}$"_s);
        const QJsonObject response = m_peer->last(u"response.done"_s).value("response"_L1).toObject();
        QVERIFY(responseId.match(response.value("id"_L1).toString()).hasMatch());
        QVERIFY(response.value("conversation_id"_L1).toString().startsWith("conv_"_L1));
    }

    void anAnswerIsSpokenFasterThanRealTimeWithItsTranscriptAhead()
    {
        m_peer->forget();
        m_peer->send(R"({"type":"response.create","response":{"instructions":
                        "Say exactly: one two three four five six seven eight nine ten eleven twelve"}})");
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_peer->waitFor(u"rate_limits.updated"_s));
        const qint64 took = clock.elapsed();
        const qint64 durationMs = m_peer->audio().size() / 48;
        QVERIFY2(durationMs > 2500, qPrintable(QString::number(durationMs)));
        QVERIFY2(took < durationMs, qPrintable(QString::number(took)));
        const QStringList types = m_peer->types();
        QVERIFY(types.indexOf(u"response.output_audio_transcript.delta"_s)
                < types.indexOf(u"response.output_audio.delta"_s));
        QVERIFY(types.lastIndexOf(u"response.output_audio_transcript.delta"_s)
                < types.lastIndexOf(u"response.output_audio.delta"_s));
        QCOMPARE(m_peer->first(u"response.output_audio.delta"_s).value("delta"_L1).toString().size(), 6400);
        QCOMPARE(types.mid(types.indexOf(u"response.output_audio.done"_s)),
                 (QStringList{u"response.output_audio.done"_s, u"response.output_audio_transcript.done"_s,
                              u"response.content_part.done"_s, u"conversation.item.done"_s,
                              u"response.output_item.done"_s, u"response.done"_s, u"rate_limits.updated"_s}));
        QCOMPARE(m_peer->joined(u"response.output_audio_transcript.delta"_s),
                 m_peer->last(u"response.output_audio_transcript.done"_s).value("transcript"_L1).toString());
        const QJsonObject usage =
            m_peer->last(u"response.done"_s).value("response"_L1).toObject().value("usage"_L1).toObject();
        QCOMPARE(usage.value("output_token_details"_L1).toObject().value("audio_tokens"_L1).toInt(),
                 int(durationMs / 50));
    }

    void sessionUpdateIsPartialAndAllOrNothing()
    {
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","instructions":"Be brief.",
                        "audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.7}}},
                        "tools":[{"type":"function","name":"f"}]}})");
        QVERIFY(m_peer->waitFor(u"session.updated"_s));
        QJsonObject session = m_peer->last(u"session.updated"_s).value("session"_L1).toObject();
        const QJsonObject input = session.value("audio"_L1).toObject().value("input"_L1).toObject();
        const QJsonObject vad = input.value("turn_detection"_L1).toObject();
        QCOMPARE(vad.value("threshold"_L1).toDouble(), 0.7);
        QCOMPARE(vad.value("silence_duration_ms"_L1).toInt(), 500);
        QCOMPARE(input.value("format"_L1).toObject().value("rate"_L1).toInt(), 24000);
        QVERIFY(session.value("tools"_L1).toArray().first().toObject().value("description"_L1).isNull());

        QCOMPARE(errorOf(R"({"type":"session.update","event_id":"e9","session":{"type":"realtime","instructions":"No.",
                        "colour":"blue"}})")
                     .value("code"_L1)
                     .toString(),
                 u"unknown_parameter"_s);
        m_peer->send(
            R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":null}}}})");
        QVERIFY(m_peer->waitFor(u"session.updated"_s, 2));
        session = m_peer->last(u"session.updated"_s).value("session"_L1).toObject();
        QCOMPARE(session.value("instructions"_L1).toString(), u"Be brief."_s);
        QVERIFY(session.value("audio"_L1).toObject().value("input"_L1).toObject().value("turn_detection"_L1).isNull());
    }

    void errorsHaveTheServicesCodes_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const char *event, const QString &code, const QString &param) {
            QTest::newRow(name) << QByteArray(event) << code << param;
        };
        row("not json", "hello", u"invalid_json"_s, {});
        row("an array", "[1]", u"invalid_json"_s, {});
        row("no type", R"({"event_id":"a"})", u"invalid_event"_s, u"type"_s);
        row("unknown type", R"({"type":"session.destroy"})", u"invalid_value"_s, u"type"_s);
        row("no session type", R"({"type":"session.update","session":{"instructions":"x"}})",
            u"missing_required_parameter"_s, u"session.type"_s);
        row("beta key", R"({"type":"session.update","session":{"type":"realtime","modalities":["text"]}})",
            u"unknown_parameter"_s, u"session.modalities"_s);
        row("rate", R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"format":
            {"type":"audio/pcm","rate":16000}}}}})",
            u"integer_below_min_value"_s, u"session.audio.input.format.rate"_s);
        row("threshold", R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":
            {"type":"server_vad","threshold":2}}}}})",
            u"invalid_value"_s, u"session.audio.input.turn_detection.threshold"_s);
        row("voice", R"({"type":"session.update","session":{"type":"realtime","audio":{"output":{"voice":"bob"}}}})",
            u"invalid_value"_s, u"session.audio.output.voice"_s);
        row("both modalities",
            R"({"type":"session.update","session":{"type":"realtime","output_modalities":["text","audio"]}})",
            u"invalid_value"_s, u"session.output_modalities"_s);
        row("transcription kind", R"({"type":"session.update","session":{"type":"transcription"}})", {}, {});
        row("no audio", R"({"type":"input_audio_buffer.append"})", u"missing_required_parameter"_s, u"audio"_s);
        row("not base64", R"({"type":"input_audio_buffer.append","audio":"****"})", u"invalid_value"_s, u"audio"_s);
        row("empty commit", R"({"type":"input_audio_buffer.commit"})", u"input_audio_buffer_commit_empty"_s, {});
        row("cancel", R"({"type":"response.cancel"})", u"response_cancel_not_active"_s, {});
        row("truncate", R"({"type":"conversation.item.truncate","item_id":"x","content_index":0,"audio_end_ms":1})",
            u"item_truncate_invalid_item_id"_s, u"item_id"_s);
        row("fractional", R"({"type":"conversation.item.truncate","item_id":"x","content_index":0,"audio_end_ms":1.5})",
            u"invalid_type"_s, u"audio_end_ms"_s);
        row("delete", R"({"type":"conversation.item.delete","item_id":"x"})", u"item_delete_invalid_item_id"_s,
            u"item_id"_s);
        row("retrieve", R"({"type":"conversation.item.retrieve","item_id":"x"})", u"item_retrieve_invalid_item_id"_s,
            u"item_id"_s);
        row("long id", R"({"type":"conversation.item.create","item":{"id":"123456789012345678901234567890123",
            "type":"message","role":"user","content":[]}})",
            u"string_above_max_length"_s, u"item.id"_s);
        row("assistant audio", R"({"type":"conversation.item.create","item":{"type":"message","role":"assistant",
            "content":[{"type":"output_audio","audio":"AAAA"}]}})",
            u"invalid_value"_s, u"item.content[0].audio"_s);
        row("previous item", R"({"type":"conversation.item.create","previous_item_id":"nobody","item":{"type":"message",
            "role":"user","content":[{"type":"input_text","text":"x"}]}})",
            u"item_create_invalid_previous_item_id"_s, u"previous_item_id"_s);
    }
    void errorsHaveTheServicesCodes()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, code);
        QFETCH(QString, param);
        const QJsonObject error = errorOf(event.constData());
        QCOMPARE(error.value("code"_L1).toString(), code);
        QCOMPARE(error.value("param"_L1).toString(), param);
        QVERIFY(!error.value("message"_L1).toString().isEmpty());
        // It survives.
        m_peer->send(R"({"type":"input_audio_buffer.clear"})");
        QVERIFY(m_peer->waitFor(u"input_audio_buffer.cleared"_s));
    }

    void anErrorNamesTheEventThatCausedIt()
    {
        QCOMPARE(errorOf(R"({"type":"response.cancel","event_id":"mine"})").value("event_id"_L1).toString(), u"mine"_s);
        QVERIFY(errorOf(R"({"type":"response.cancel"})").value("event_id"_L1).isNull());
        m_peer->sendBinary("abc");
        QVERIFY(m_peer->waitFor(u"error"_s, 3));
        QCOMPARE(m_peer->last(u"error"_s).value("error"_L1).toObject().value("code"_L1).toString(), u"invalid_event"_s);
    }

    void onlyOneResponseAtATimeAndItCanBeCancelled()
    {
        m_peer->send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",
                        "content":[{"type":"input_text","text":"count to fifty"}]}})");
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.output_audio.delta"_s, 2));
        QCOMPARE(errorOf(R"({"type":"response.create"})").value("code"_L1).toString(),
                 u"conversation_already_has_active_response"_s);
        m_peer->send(R"({"type":"response.cancel"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const QJsonObject response = m_peer->last(u"response.done"_s).value("response"_L1).toObject();
        QCOMPARE(response.value("status"_L1).toString(), u"cancelled"_s);
        QCOMPARE(response.value("status_details"_L1).toObject().value("reason"_L1).toString(), u"client_cancelled"_s);
        const QJsonObject item = response.value("output"_L1).toArray().first().toObject();
        QCOMPARE(item.value("status"_L1).toString(), u"incomplete"_s);
        QVERIFY(response.value("usage"_L1).toObject().value("output_tokens"_L1).toInt() > 0);
        const QStringList types = m_peer->types();
        QCOMPARE(types.count(u"response.content_part.done"_s), 1);
        QVERIFY(types.lastIndexOf(u"response.output_audio.delta"_s) < types.indexOf(u"response.output_audio.done"_s));
        m_peer->send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
        QVERIFY(m_peer->waitFor(u"response.done"_s, 2));
    }

    void truncationRemovesTheTranscriptAndItsTokens()
    {
        m_peer->send(
            R"({"type":"response.create","response":{"instructions":"Say exactly: a long sentence that nobody wants to hear"}})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const QString id =
            m_peer->last(u"response.output_item.done"_s).value("item"_L1).toObject().value("id"_L1).toString();
        QJsonObject truncate{{u"type"_s, u"conversation.item.truncate"_s},
                             {u"item_id"_s, id},
                             {u"content_index"_s, 0},
                             {u"audio_end_ms"_s, 900000}};
        m_peer->send(truncate);
        QVERIFY(m_peer->waitFor(u"error"_s));
        QVERIFY(m_peer->last(u"error"_s)
                    .value("error"_L1)
                    .toObject()
                    .value("message"_L1)
                    .toString()
                    .contains("already shorter than 900000ms"_L1));
        truncate.insert(u"audio_end_ms"_s, 500);
        m_peer->send(truncate);
        QVERIFY(m_peer->waitFor(u"conversation.item.truncated"_s));
        QCOMPARE(m_peer->last(u"conversation.item.truncated"_s).value("audio_end_ms"_L1).toInt(), 500);
        m_peer->send(QJsonObject{{u"type"_s, u"conversation.item.retrieve"_s}, {u"item_id"_s, id}});
        QVERIFY(m_peer->waitFor(u"conversation.item.retrieved"_s));
        const QJsonObject part = m_peer->last(u"conversation.item.retrieved"_s)
                                     .value("item"_L1)
                                     .toObject()
                                     .value("content"_L1)
                                     .toArray()
                                     .first()
                                     .toObject();
        QVERIFY(!part.contains("transcript"_L1));
        QCOMPARE(QByteArray::fromBase64(part.value("audio"_L1).toString().toLatin1()).size(), 500 * 48);
        m_peer->send(R"({"type":"conversation.item.create","item":{"id":"mine","type":"message","role":"user",
                        "content":[{"type":"input_text","text":"hi"}]}})");
        QVERIFY(m_peer->waitFor(u"conversation.item.done"_s, 2));
        m_peer->send(R"({"type":"conversation.item.truncate","item_id":"mine","content_index":0,"audio_end_ms":1})");
        QVERIFY(m_peer->waitFor(u"error"_s, 2));
        QVERIFY(m_peer->last(u"error"_s).value("error"_L1).toObject().value("code"_L1).isNull());
    }

    void theVoiceIsLockedOnceItWasHeard()
    {
        m_peer->send(R"({"type":"response.create","response":{"instructions":"Say exactly: hi"}})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QCOMPARE(
            errorOf(R"({"type":"session.update","session":{"type":"realtime","audio":{"output":{"voice":"cedar"}}}})")
                .value("code"_L1)
                .toString(),
            u"cannot_update_voice"_s);
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","audio":{"output":{"voice":"marin"}}}})");
        QVERIFY(m_peer->waitFor(u"session.updated"_s));
    }

    void itemsAreInsertedWhereAskedAndDeleted()
    {
        const auto create = [&](const char *id, const QJsonValue &previous) {
            const QJsonObject part{{u"type"_s, u"input_text"_s}, {u"text"_s, u"x"_s}};
            QJsonObject event{{u"type"_s, u"conversation.item.create"_s},
                              {u"item"_s, QJsonObject{{u"id"_s, QString::fromLatin1(id)},
                                                      {u"type"_s, u"message"_s},
                                                      {u"role"_s, u"user"_s},
                                                      {u"content"_s, QJsonArray{part}}}}};
            if (!previous.isUndefined())
                event.insert(u"previous_item_id"_s, previous);
            const qsizetype before = m_peer->count(u"conversation.item.done"_s);
            m_peer->send(event);
            return m_peer->waitFor(u"conversation.item.done"_s, before + 1)
                       ? m_peer->last(u"conversation.item.done"_s).value("previous_item_id"_L1)
                       : QJsonValue(u"none came"_s);
        };
        const QJsonValue undefined(QJsonValue::Undefined);
        QCOMPARE(create("a", undefined), QJsonValue());
        QCOMPARE(create("b", undefined), QJsonValue(u"a"_s));
        QCOMPARE(create("c", u"a"_s), QJsonValue(u"a"_s));
        QCOMPARE(create("d", u"root"_s), QJsonValue());
        QCOMPARE(create("e", undefined), QJsonValue(u"b"_s));
        m_peer->send(R"({"type":"conversation.item.delete","item_id":"e"})");
        QVERIFY(m_peer->waitFor(u"conversation.item.deleted"_s));
        QCOMPARE(create("f", undefined), QJsonValue(u"b"_s));
        QCOMPARE(
            errorOf(
                R"({"type":"conversation.item.create","item":{"id":"a","type":"message","role":"user","content":[]}})")
                .value("param"_L1)
                .toString(),
            u"item.id"_s);
    }

    void aToolIsCalledAndItsOutputSpoken()
    {
        m_peer->send(
            R"({"type":"session.update","session":{"type":"realtime","output_modalities":["text"],"tools":[{"type":"function",
            "name":"look_up_order","parameters":{"type":"object","properties":{"number":{"type":"string"}},"required":["number"]}}]}})");
        m_peer->send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",
            "content":[{"type":"input_text","text":"Where is order one two three four?"}]}})");
        m_peer->forget();
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"rate_limits.updated"_s));
        QCOMPARE(m_peer->folded().mid(m_peer->folded().indexOf(u"response.created"_s)),
                 (QStringList{u"response.created"_s, u"response.output_item.added"_s, u"conversation.item.added"_s,
                              u"response.function_call_arguments.delta"_s, u"response.function_call_arguments.done"_s,
                              u"conversation.item.done"_s, u"response.output_item.done"_s, u"response.done"_s,
                              u"rate_limits.updated"_s}));
        const QJsonObject call = m_peer->last(u"response.function_call_arguments.done"_s);
        QCOMPARE(call.value("name"_L1).toString(), u"look_up_order"_s);
        QCOMPARE(call.value("arguments"_L1).toString(), u"{\"number\":\"1234\"}"_s);
        QCOMPARE(m_peer->joined(u"response.function_call_arguments.delta"_s), call.value("arguments"_L1).toString());
        static const QRegularExpression callId(u"^call_[0-9A-Za-z]{16}$"_s);
        QVERIFY(callId.match(call.value("call_id"_L1).toString()).hasMatch());
        m_peer->send(QJsonObject{{u"type"_s, u"conversation.item.create"_s},
                                 {u"item"_s, QJsonObject{{u"type"_s, u"function_call_output"_s},
                                                         {u"call_id"_s, call.value("call_id"_L1)},
                                                         {u"output"_s, u"{\"state\":\"on a boat\"}"_s}}}});
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s, 2));
        QVERIFY(m_peer->joined(u"response.output_text.delta"_s).contains("state: on a boat"_L1));
        QVERIFY(!m_peer->first(u"conversation.item.added"_s).isEmpty());
        const QJsonObject second = m_peer->last(u"response.done"_s).value("response"_L1).toObject();
        const int cached = second.value("usage"_L1)
                               .toObject()
                               .value("input_token_details"_L1)
                               .toObject()
                               .value("cached_tokens"_L1)
                               .toInt();
        QCOMPARE(cached % 64, 0);
    }

    void anOutOfBandResponseLeavesNoTrace()
    {
        m_peer->forget();
        m_peer->send(R"({"type":"response.create","response":{"conversation":"none","output_modalities":["text"],
            "metadata":{"purpose":"title"},"input":[{"type":"message","role":"user",
            "content":[{"type":"input_text","text":"Say only: three words here"}]}]}})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QVERIFY(
            m_peer->last(u"response.created"_s).value("response"_L1).toObject().value("conversation_id"_L1).isNull());
        QCOMPARE(m_peer->joined(u"response.output_text.delta"_s), u"three words here"_s);
        QCOMPARE(m_peer->count(u"conversation.item.added"_s), 0);
    }

    void maxOutputTokensCutTheAnswer()
    {
        m_peer->send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",
                        "content":[{"type":"input_text","text":"count to fifty"}]}})");
        m_peer->send(R"({"type":"response.create","response":{"output_modalities":["text"],"max_output_tokens":20}})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const QJsonObject response = m_peer->last(u"response.done"_s).value("response"_L1).toObject();
        QCOMPARE(response.value("status"_L1).toString(), u"incomplete"_s);
        QCOMPARE(response.value("status_details"_L1).toObject().value("reason"_L1).toString(), u"max_output_tokens"_s);
    }
};

QTEST_GUILESS_MAIN(TestRehearsalText)
#include "tst_rehearsal_text.moc"
