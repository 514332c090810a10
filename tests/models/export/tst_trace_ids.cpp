// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace_bench.h"

#include <QSet>
#include <QTest>

using namespace turnscope;

/// Which spans are the same whenever they are exported, and which are not; and where they end.
class TestTraceIds : public QObject, private TraceBench
{
    Q_OBJECT

private Q_SLOTS:
    /// Alone, among others, or the end of it: ids are of what a session is and says, not of where it stands.
    void aPartIsTheSameTraceEverywhere()
    {
        const auto second = [](EventLog &log, int at) {
            log.server(at, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_2\",\"model\":\"gpt-realtime\"}}");
            for (int i = 1; i <= 2; ++i) {
                const QByteArray id = "\"resp_2" + QByteArray::number(i) + '"';
                log.client(at + 1000 * i, "{\"type\":\"response.create\"}");
                log.server(at + 1000 * i + 40, "{\"type\":\"response.created\",\"response\":{\"id\":" + id + "}}");
                log.server(at + 1000 * i + 80,
                           "{\"type\":\"response.done\",\"response\":{\"id\":" + id + ",\"status\":\"completed\"}}");
            }
        };
        const auto idsOf = [](const QList<QJsonObject> &spans, const QString &response) {
            const QJsonObject span = spanWith(spans, "gen_ai.response.id"_L1, response);
            return QStringList{span["traceId"_L1].toString(), span["parentSpanId"_L1].toString(),
                               span["spanId"_L1].toString()};
        };
        EventLog both = responses("\"status\":\"completed\"");
        second(both, 1000);
        EventLog alone;
        second(alone, 0);
        for (const bool named : {true, false}) {
            RecordingInfo of = named ? recorded() : info();
            const QList<QJsonObject> spans = spansOf(make(both, "otlp", {}, of).bytes);
            ExportOptions late;
            late.range = SessionRange{SessionTime(milliseconds(2500)), SessionTime(milliseconds(4000))};
            const Read again = read(make(both, "recording", late, of).bytes);
            const QString path = m_folder.filePath(u"again.otlp"_s);
            QVERIFY(ExportRun::toFile({again.events, again.info}, *ExportForms::find("otlp"), {}, path,
                                      [](double) { return true; }));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList ids = idsOf(spans, u"resp_22"_s);
            QVERIFY(!ids[0].isEmpty() && !ids[1].isEmpty() && !ids[2].isEmpty());
            QCOMPARE(idsOf(spansOf(file.readAll()), u"resp_22"_s), ids);
            of.started = of.started.addMSecs(1000);
            QCOMPARE(idsOf(spansOf(make(alone, "otlp", {}, of).bytes), u"resp_22"_s), ids);
        }
    }

    /// Two connections that a server gave one id, and turns about one item.
    void noTwoShareAnId()
    {
        EventLog log = responses("\"status\":\"completed\"");
        const EventStore &first = log.events();
        const quint32 count = first.size();
        for (quint32 i = 0; i < count; ++i) {
            const QByteArray frame = first.frame(EventIndex{i});
            if (first.from(EventIndex{i}) == Direction::Client)
                log.client(1000 + int(i), frame);
            else
                log.server(1000 + int(i), frame);
        }
        for (const RecordingInfo &of : {recorded(), info()}) {
            QSet<QString> ids;
            QSet<QString> traces;
            const QList<QJsonObject> spans = spansOf(make(log, "otlp", {}, of).bytes);
            for (const QJsonObject &span : spans) {
                ids << span["spanId"_L1].toString();
                traces << span["traceId"_L1].toString();
            }
            QCOMPARE(traces.size(), 2);
            QCOMPARE(ids.size(), spans.size());
        }
    }

    /// What was heard is an estimate there, and lies behind the log's end: no span does.
    void estimatedSoundMovesNoEnd()
    {
        EventLog log;
        log.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"model\":\"gpt-realtime\"}}");
        log.client(10, "{\"type\":\"response.create\"}");
        log.server(40, "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"status\":\"in_progress\"}}");
        log.server(50,
                   "{\"type\":\"response.output_item.added\",\"response_id\":\"resp_1\",\"output_index\":0,\"item\":{"
                   "\"id\":\"item_1\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[]}}");
        log.server(60, "{\"type\":\"response.output_audio.delta\",\"response_id\":\"resp_1\",\"item_id\":\"item_1\","
                       "\"output_index\":0,\"content_index\":0,\"delta\":\""
                           + QByteArray(2 * 24000 * 5, '\0').toBase64() + "\"}");
        log.server(80, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\"}}");
        SessionFold fold;
        foldAll(fold, log.events());
        QCOMPARE(fold.conversation().turns().size(), size_t(1));
        QVERIFY(fold.conversation().turns()[0].range.end > SessionTime(milliseconds(4000)));
        const QList<QJsonObject> spans = spansOf(make(log, "otlp", {}, recorded()).bytes);
        QCOMPARE(spans.size(), 3);
        for (const QJsonObject &span : spans)
            QCOMPARE(span["endTimeUnixNano"_L1].toString(), nano(SessionTime(milliseconds(80))));
    }
};

QTEST_GUILESS_MAIN(TestTraceIds)
#include "tst_trace_ids.moc"
