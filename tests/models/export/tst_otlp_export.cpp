// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace_bench.h"

#include <QSet>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A trace against the frames that it was made of, which are read here once more.
class TestOtlpExport : public QObject, private TraceBench
{
    Q_OBJECT

private Q_SLOTS:
    void everyResponseIsASpanOfItsTimes()
    {
        const SpokenSession spoken;
        const EventStore &events = spoken.log().events();
        const Made made = make(spoken.log(), "otlp", {}, recorded());
        QVERIFY2(made.error.isEmpty(), qPrintable(made.error));
        const QList<QJsonObject> spans = spansOf(made.bytes);
        QHash<QString, QString> begins;
        int responses = 0;
        for (quint32 i = 0; i < events.size(); ++i) {
            const QJsonObject frame = QJsonDocument::fromJson(events.frame(EventIndex{i})).object();
            const QJsonObject response = frame.value("response"_L1).toObject();
            const QString id = response.value("id"_L1).toString();
            if (frame.value("type"_L1) == "response.created"_L1)
                begins.insert(id, nano(events.at(EventIndex{i})));
            if (frame.value("type"_L1) != "response.done"_L1)
                continue;
            ++responses;
            QJsonObject span;
            for (const QJsonObject &each : spans) {
                if (each.value("name"_L1).toString().startsWith("chat "_L1)
                    && attribute(each, "gen_ai.response.id"_L1) == id)
                    span = each;
            }
            QCOMPARE(span.value("startTimeUnixNano"_L1).toString(), begins.value(id));
            QCOMPARE(span.value("endTimeUnixNano"_L1).toString(), nano(events.at(EventIndex{i})));
            QCOMPARE(span.value("kind"_L1), QJsonValue(3));
            QCOMPARE(attribute(span, "turnscope.response.status"_L1), response.value("status"_L1));
            const QJsonObject usage = response.value("usage"_L1).toObject();
            if (!usage.isEmpty()) {
                QCOMPARE(attribute(span, "gen_ai.usage.input_tokens"_L1).toString(),
                         QString::number(usage.value("input_tokens"_L1).toInteger()));
                QCOMPARE(attribute(span, "gen_ai.usage.output_tokens"_L1).toString(),
                         QString::number(usage.value("output_tokens"_L1).toInteger()));
            }
            QCOMPARE(attribute(span, "server.address"_L1), QJsonValue(u"api.openai.com"_s));
            QCOMPARE(attribute(span, "server.port"_L1), QJsonValue(u"443"_s));
            QCOMPARE(attribute(span, "gen_ai.provider.name"_L1), QJsonValue(u"openai"_s));
            const QByteArray trace = QByteArray::fromHex(span.value("traceId"_L1).toString().toLatin1());
            QCOMPARE(span.value("spanId"_L1).toString(),
                     QString::fromLatin1(sha({trace, "response", id.toUtf8()}).left(8).toHex()));
        }
        QVERIFY(responses >= 3);
    }

    void aToolIsASpanOfItsCallAndAnswer()
    {
        const SpokenSession spoken;
        const EventStore &events = spoken.log().events();
        SessionTime asked;
        SessionTime answered;
        for (quint32 i = 0; i < events.size(); ++i) {
            const QByteArray frame = events.frame(EventIndex{i});
            if (frame.contains("response.function_call_arguments.done"))
                asked = events.at(EventIndex{i});
            if (frame.contains("conversation.item.create") && frame.contains("function_call_output"))
                answered = events.at(EventIndex{i});
        }
        const QList<QJsonObject> spans = spansOf(make(spoken.log(), "otlp", {}, recorded()).bytes);
        const QJsonObject tool = spanWith(spans, "gen_ai.operation.name"_L1, u"execute_tool"_s);
        QCOMPARE(tool.value("name"_L1), QJsonValue(u"execute_tool lookup_order"_s));
        QCOMPARE(tool.value("startTimeUnixNano"_L1).toString(), nano(asked));
        QCOMPARE(tool.value("endTimeUnixNano"_L1).toString(), nano(answered));
        QCOMPARE(attribute(tool, "gen_ai.tool.name"_L1), QJsonValue(u"lookup_order"_s));
        QCOMPARE(attribute(tool, "gen_ai.tool.call.id"_L1), QJsonValue(u"call_1"_s));
        QCOMPARE(attribute(tool, "gen_ai.tool.type"_L1), QJsonValue(u"function"_s));
        QCOMPARE(attribute(tool, "gen_ai.response.id"_L1), QJsonValue(u"resp_1"_s));
    }

    /// One tree: a root, turns below it, and nothing that reaches out of it.
    void spansAreATree()
    {
        const SpokenSession spoken;
        const QList<QJsonObject> spans = spansOf(make(spoken.log(), "otlp", {}, recorded()).bytes);
        SessionFold fold;
        foldAll(fold, spoken.log().events());
        const Conversation &conversation = fold.conversation();
        QCOMPARE(size_t(spans.size()),
                 1 + conversation.turns().size() + conversation.responses().size() + conversation.toolCalls().size());
        const QByteArray session = sha({"8b0f5f8e-6d0d-4c4e-9a8e-1d2c3b4a5f60", "sess_1"}).toHex();
        const QByteArray trace = sha({"turnscope trace", session}).left(16);
        const QJsonObject root = spans.first();
        QVERIFY(!root.contains("parentSpanId"_L1));
        QHash<QString, QString> parents;
        for (const QJsonObject &span : spans) {
            QCOMPARE(span.value("traceId"_L1).toString(), QString::fromLatin1(trace.toHex()));
            QCOMPARE(span.value("spanId"_L1).toString().size(), 16);
            QVERIFY(!parents.contains(span.value("spanId"_L1).toString()));
            parents.insert(span.value("spanId"_L1).toString(), span.value("parentSpanId"_L1).toString());
            const auto at = [](const QJsonObject &of, const char *key) {
                return of.value(QLatin1StringView(key)).toString().toULongLong();
            };
            QVERIFY(at(span, "startTimeUnixNano") <= at(span, "endTimeUnixNano"));
            QVERIFY(at(span, "startTimeUnixNano") >= at(root, "startTimeUnixNano"));
            QVERIFY(at(span, "endTimeUnixNano") <= at(root, "endTimeUnixNano"));
        }
        for (const QString &parent : std::as_const(parents))
            QVERIFY(parent.isEmpty() || parents.contains(parent));
        for (quint32 i = 0; i < conversation.turns().size(); ++i) {
            const Turn &turn = conversation.turns()[i];
            const QJsonObject span = spanWith(spans, "turnscope.turn.index"_L1, QString::number(i + 1));
            QCOMPARE(span.value("parentSpanId"_L1), root.value("spanId"_L1));
            for (const ResponseIndex response : turn.responses) {
                const StringId id = conversation.responses()[response].id;
                const QString shown = spoken.log().events().strings().text(id);
                for (const QJsonObject &each : spans) {
                    if (each.value("name"_L1).toString().startsWith("chat"_L1)
                        && attribute(each, "gen_ai.response.id"_L1) == shown)
                        QCOMPARE(each.value("parentSpanId"_L1), span.value("spanId"_L1));
                }
            }
        }
        QCOMPARE(nano(spoken.log().events().at(EventIndex{0})), root.value("startTimeUnixNano"_L1).toString());
    }

    void theSameSessionIsTheSameTrace()
    {
        const SpokenSession spoken;
        const QByteArray once = make(spoken.log(), "otlp", {}, recorded()).bytes;
        QCOMPARE(make(spoken.log(), "otlp", {}, recorded()).bytes, once);
        const auto trace = [](const QByteArray &bytes) {
            return spansOf(bytes).first().value("traceId"_L1).toString();
        };
        QVERIFY(trace(make(spoken.log(), "otlp", {}, recorded(u"00000000-0000-0000-0000-000000000001"_s)).bytes)
                != trace(once));
        // A log without an id of its own is told by what is in it.
        const QString unnamed = trace(make(spoken.log(), "otlp").bytes);
        QCOMPARE(trace(make(spoken.log(), "otlp").bytes), unnamed);
        QVERIFY(trace(make(writtenSession(), "otlp").bytes) != unnamed);
    }

    void whatWasSaidIsInItWhenAskedFor()
    {
        const EventLog log = writtenSession();
        const Made bare = make(log, "otlp", {}, recorded());
        for (const char *word : {"1+1", "two", "brief", "ever"})
            QVERIFY2(!bare.bytes.contains(word), word);
        QVERIFY(bare.report.leftOut.join(u' ').contains(u"What was said"_s));
        ExportOptions with;
        with.text = true;
        const Made full = make(log, "otlp", with, recorded());
        QVERIFY(!full.report.leftOut.join(u' ').contains(u"What was said"_s));
        const QList<QJsonObject> spans = spansOf(full.bytes);
        QCOMPARE(attribute(spans[0], "gen_ai.system_instructions"_L1).toString(),
                 u"[{\"content\":\"Be brief.\",\"type\":\"text\"}]"_s);
        const QJsonObject chat = spanWith(spans, "gen_ai.operation.name"_L1, u"chat"_s);
        const QJsonValue message =
            QJsonDocument::fromJson(attribute(chat, "gen_ai.output.messages"_L1).toString().toUtf8()).array()[0];
        QCOMPARE(message["role"_L1], QJsonValue(u"assistant"_s));
        QCOMPARE(message["finish_reason"_L1], QJsonValue(u"stop"_s));
        QCOMPARE(message["parts"_L1][0]["content"_L1], QJsonValue(u"It is <b>two</b>, \"as ever\"."_s));
        const QString asked = attribute(spans[1], "gen_ai.input.messages"_L1).toString();
        QVERIFY2(asked.contains(u"=1+1, my key is "_s) && !asked.contains(QLatin1StringView(kSecret)),
                 qPrintable(asked));
        const SpokenSession spoken;
        QVERIFY(!make(spoken.log(), "otlp").bytes.contains("shipped"));
        const QJsonObject tool =
            spanWith(spansOf(make(spoken.log(), "otlp", with).bytes), "gen_ai.operation.name"_L1, u"execute_tool"_s);
        QCOMPARE(attribute(tool, "gen_ai.tool.call.result"_L1), QJsonValue(u"{\"status\":\"shipped\"}"_s));
        QCOMPARE(attribute(tool, "gen_ai.tool.call.arguments"_L1), QJsonValue(u"{\"order_id\":\"427\"}"_s));
    }

    void whatFailedSaysSo()
    {
        const QByteArray status = "\"status\":\"failed\",\"status_details\":{\"type\":\"failed\",\"error\":{\"code\":"
                                  "\"rate_limit_exceeded\",\"message\":\"Too many requests\"}}";
        const QList<QJsonObject> spans = spansOf(make(responses(status), "otlp", {}, recorded()).bytes);
        const QJsonObject chat = spanWith(spans, "gen_ai.operation.name"_L1, u"chat"_s);
        QCOMPARE(chat["status"_L1]["code"_L1], QJsonValue(2));
        QVERIFY(chat["status"_L1]["message"_L1].toString().contains(u"Too many requests"_s));
        QCOMPARE(attribute(chat, "error.type"_L1), QJsonValue(u"rate_limit_exceeded"_s));
        QVERIFY(!spans.first().contains("status"_L1));
        const QJsonObject done = spanWith(spansOf(make(responses("\"status\":\"completed\""), "otlp").bytes),
                                          "gen_ai.operation.name"_L1, u"chat"_s);
        QVERIFY(!done.isEmpty() && !done.contains("status"_L1) && attribute(done, "error.type"_L1).isUndefined());
        QVERIFY(attribute(done, "turnscope.unended"_L1).isUndefined());
        QVERIFY(attribute(done, "gen_ai.usage.input_tokens"_L1).isUndefined()); // not told is not zero
    }

    void whatNeverEndedEndsWithItsSession()
    {
        const Made made = make(responses({}), "otlp", {}, recorded());
        const QJsonObject chat = spanWith(spansOf(made.bytes), "gen_ai.operation.name"_L1, u"chat"_s);
        QCOMPARE(chat.value("endTimeUnixNano"_L1).toString(), nano(SessionTime(milliseconds(500))));
        QCOMPARE(attribute(chat, "turnscope.unended"_L1), QJsonValue(true));
        QVERIFY(!chat.contains("status"_L1));
        QVERIFY(made.report.notes.join(u' ').contains(u"never ended"_s));
    }

    void whatHasNoTimeHasNoSpan()
    {
        RecordingInfo half = recorded();
        half.addUntimed(EventIndex{3}); // response.done
        const Made made = make(responses("\"status\":\"completed\""), "otlp", {}, half);
        const QList<QJsonObject> spans = spansOf(made.bytes);
        QVERIFY(spanWith(spans, "gen_ai.operation.name"_L1, u"chat"_s).isEmpty());
        QVERIFY(!spans.isEmpty());
        const QString told = made.report.leftOut.join(u' ');
        QVERIFY2(told.contains(u"when they began or ended"_s), qPrintable(told));
    }

    void whereThereIsNoDayThereIsNoTrace()
    {
        const EventLog log = writtenSession();
        QVERIFY(make(log, "otlp", {}, info(RecordingInfo::Times::None)).error.contains(u"holds no times"_s));
        RecordingInfo undated = recorded();
        for (const char *day : {"", "1960-01-01T00:00:00Z", "9999-01-01T00:00:00Z"}) {
            undated.started = QDateTime::fromString(QString::fromLatin1(day), Qt::ISODate);
            QVERIFY(make(log, "otlp", {}, undated).error.contains(u"on which day"_s));
        }
        QVERIFY(!make(EventLog(), "otlp", {}, recorded()).error.isEmpty());
    }

    void twoSessionsAreTwoTraces()
    {
        EventLog log = responses("\"status\":\"completed\"");
        log.server(1000,
                   "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_2\",\"model\":\"gpt-realtime-mini\"}}");
        log.server(1040, "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_2\",\"status\":\"in_progress\"}}");
        log.server(1080, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_2\",\"status\":\"cancelled\"}}");
        const QList<QJsonObject> spans = spansOf(make(log, "otlp", {}, recorded()).bytes);
        QSet<QString> traces;
        for (const QJsonObject &span : spans)
            traces << span.value("traceId"_L1).toString();
        QCOMPARE(traces.size(), 2);
        const QJsonObject second = spanWith(spans, "gen_ai.conversation.id"_L1, u"sess_2"_s);
        QCOMPARE(second.value("startTimeUnixNano"_L1).toString(), nano(SessionTime(milliseconds(1000))));
        QCOMPARE(second.value("name"_L1), QJsonValue(u"session gpt-realtime-mini"_s));
        QCOMPARE(spanWith(spans, "gen_ai.response.id"_L1, u"resp_2"_s).value("traceId"_L1), second.value("traceId"_L1));
    }

    /// A line is a whole request, and none is longer than collectors take.
    void longSessionsAreSeveralRequests()
    {
        EventLog log;
        log.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"model\":\"gpt-realtime\"}}");
        constexpr int count = 12000;
        for (int i = 0; i < count; ++i) {
            const QByteArray id = "\"resp_" + QByteArray::number(i) + '"';
            log.server(i + 1,
                       "{\"type\":\"response.created\",\"response\":{\"id\":" + id + ",\"status\":\"in_progress\"}}");
            log.server(i + 1, "{\"type\":\"response.done\",\"response\":{\"id\":" + id + ",\"status\":\"completed\"}}");
        }
        const QByteArray file = make(log, "otlp", {}, recorded()).bytes;
        const QList<QByteArray> lines = file.trimmed().split('\n');
        QVERIFY(lines.size() > 1);
        for (const QByteArray &line : lines)
            QVERIFY(line.size() < 5'000'000 && QJsonDocument::fromJson(line).isObject());
        qsizetype chats = 0;
        for (const QJsonObject &span : spansOf(file))
            chats += span.value("name"_L1).toString().startsWith("chat"_L1) ? 1 : 0;
        QCOMPARE(chats, count);
    }
};

QTEST_GUILESS_MAIN(TestOtlpExport)
#include "tst_otlp_export.moc"
