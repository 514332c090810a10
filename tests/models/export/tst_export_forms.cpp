// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_bench.h"

#include "models/audio/sound_file.h"
#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Tables, words, sound and pages: what is in them, and what is not.
class TestExportForms : public QObject, private ExportBench
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreOfOneWidth_data()
    {
        QTest::addColumn<int>("table");
        for (const ExportTable table :
             {ExportTable::Events, ExportTable::Turns, ExportTable::Findings, ExportTable::Cost})
            QTest::addRow("%d", int(table)) << int(table);
    }

    void tablesAreOfOneWidth()
    {
        QFETCH(int, table);
        ExportOptions options;
        options.table = ExportTable(table);
        const SpokenSession spoken;
        for (const EventLog *log : {&spoken.log()}) {
            const QList<QStringList> read = rows(make(*log, "csv", options).bytes);
            QVERIFY(!read.isEmpty());
            for (const QStringList &row : read)
                QCOMPARE(row.size(), read[0].size());
            if (options.table == ExportTable::Events)
                QCOMPARE(read.size(), qsizetype(log->events().size()) + 1);
        }
    }

    void aSpreadsheetComputesNothing()
    {
        const QList<QStringList> turns = rows(make(writtenSession(), "csv").bytes);
        QCOMPARE(turns.size(), 2);
        QVERIFY(turns[1][turns[0].indexOf(u"user_text"_s)].startsWith(u"'=1+1"_s));
        QCOMPARE(turns[1][turns[0].indexOf(u"answer_text"_s)], u"It is <b>two</b>, \"as ever\"."_s);
    }

    /// An event whose log does not tell its time has no figure of one.
    void untimedEventsHaveNoTime()
    {
        EventLog log = writtenSession();
        RecordingInfo half = info();
        for (quint32 i = 1; i < log.events().size(); ++i)
            half.addUntimed(EventIndex{i});
        const QList<QStringList> turns = rows(make(log, "csv", {}, half).bytes);
        QCOMPARE(turns.size(), 2);
        for (const QString &column : {u"begin_us"_s, u"end_us"_s})
            QVERIFY2(turns[1][turns[0].indexOf(column)].isEmpty(), qPrintable(turns[1].join(u'|')));
        ExportOptions cost;
        cost.table = ExportTable::Cost;
        const QList<QStringList> costs = rows(make(log, "csv", cost, half).bytes);
        QVERIFY(costs.size() == 2 && costs[1][1].isEmpty());
        QVERIFY(!make(log, "markdown", {}, half).bytes.contains("00:00.0"));
        QVERIFY(make(log, "markdown").bytes.contains("00:00.0"));
        QVERIFY(!make(log, "html", {}, half).bytes.contains("data-at=\""));
        QVERIFY(make(log, "vtt", {}, half).report.leftOut.join(u' ').contains(u"does not tell the time"_s));
    }

    /// The ledger of the Markdown page is that of the report, cell by cell and sentence by sentence.
    void pagesCarryTheSameLedger()
    {
        EventLog closedEarly;
        closedEarly.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"s\",\"model\":\"gpt-realtime\"}}");
        const EventLog written = writtenSession();
        EventLog unknown;
        for (quint32 i = 0; i < written.events().size(); ++i)
            unknown.server(i, written.events().frame(EventIndex{i}).replace("gpt-realtime", "nobodys-model"));
        const SpokenSession spoken;
        for (const EventLog &log : {spoken.log(), written, unknown, closedEarly}) {
            const QString html = QString::fromUtf8(make(log, "html").bytes);
            const QString section = html.section(u"<section id=\"cost\">"_s, 1).section(u"</section>"_s, 0, 0);
            const QString page = QString::fromUtf8(make(log, "markdown").bytes).remove(u'\\');
            const QString cost = page.section(u"## Cost\n"_s, 1).section(u"\n## "_s, 0, 0);
            QVERIFY2(!section.isEmpty() && !cost.isEmpty(), qPrintable(page));
            const QStringList rows = section.split(u"<tr>"_s).mid(1);
            QStringList lines = cost.split(u'\n').filter(QRegularExpression(u"^\\| "_s));
            QCOMPARE(lines.size(), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const QString cells =
                    rows[i].section(u"</tr>"_s, 0, 0).replace(QRegularExpression(u"</?t[hd][^>]*>"_s), u"|"_s);
                const auto parts = [](const QString &row) {
                    QStringList found;
                    for (const QString &part : row.split(u'|', Qt::SkipEmptyParts)) {
                        if (!part.trimmed().isEmpty())
                            found << part.trimmed();
                    }
                    return found;
                };
                QCOMPARE(parts(lines[i]), parts(cells));
            }
            const QStringList sentences = section.split(u"<p>"_s).mid(1);
            for (const QString &sentence : sentences)
                QVERIFY2(cost.contains(sentence.section(u"</p>"_s, 0, 0)), qPrintable(sentence));
            QCOMPARE(cost.count(u"\n* "_s), sentences.size());
        }
        QVERIFY(make(closedEarly, "markdown").bytes.contains("not make it free"));
        QVERIFY(make(unknown, "markdown").bytes.contains("| ? |"));
    }

    /// The sound of a range begins with the range, and so do its words.
    void subtitlesOfARangeCountFromItsBegin()
    {
        const SpokenSession spoken;
        ExportOptions range;
        range.range = SessionRange{SessionTime(milliseconds(7000)), SessionTime(milliseconds(9000))};
        const QByteArray vtt = make(spoken.log(), "vtt", range).bytes;
        QVERIFY2(vtt.contains("00:00:00.073 --> "), vtt);
        QVERIFY2(!vtt.contains("00:00:07"), vtt);
        range.range = SessionRange{SessionTime(milliseconds(8000)), SessionTime(milliseconds(9000))};
        QVERIFY(make(spoken.log(), "vtt", range).bytes.contains("00:00:00.000 --> "));
    }

    /// At its own places, where a script has no blanks.
    void longWordsWithoutBlanksAreParted()
    {
        EventLog log = writtenSession();
        log.server(100, "{\"type\":\"conversation.item.added\",\"item\":{\"id\":\"item_9\",\"type\":\"message\","
                        "\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\""
                            + u"明日は雨が降りますか。"_s.repeated(12).toUtf8() + "\"}]}}");
        const QString vtt = QString::fromUtf8(make(log, "vtt").bytes);
        const QStringList lines = vtt.split(u'\n').filter(u"明日"_s);
        QVERIFY2(lines.size() >= 3, qPrintable(vtt));
        for (const QString &line : lines)
            QVERIFY2(line.size() < 60, qPrintable(line));
    }

    /// A log may be damaged in its times: no file grows without an end.
    void soundHasAnEnd()
    {
        SpokenSession spoken;
        EventLog log = spoken.log();
        log.server(400'000'000'000'000, "{\"type\":\"rate_limits.updated\"}");
        const Made made = make(log, "wav");
        QVERIFY2(made.error.contains(u"longer than"_s), qPrintable(made.error));
        const QByteArray page = make(log, "html").bytes;
        QVERIFY(!page.contains("<audio"));
        ExportOptions range;
        range.range = SessionRange{SessionTime(milliseconds(1000)), SessionTime(milliseconds(3000))};
        QVERIFY(make(log, "html", range).bytes.contains("<audio")); // the range is short
        QVERIFY(!make(log, "wav", range).bytes.isEmpty());
    }

    /// What is lost outside the range is no loss of it.
    void lossesAreThoseOfTheRange()
    {
        const SpokenSession spoken;
        QVERIFY(make(spoken.log(), "wav").report.leftOut.join(u' ').contains(u"nobody heard"_s));
        ExportOptions range;
        range.range = SessionRange{SessionTime(milliseconds(0)), SessionTime(milliseconds(7500))};
        QVERIFY2(!make(spoken.log(), "wav", range).report.leftOut.join(u' ').contains(u"nobody heard"_s),
                 qPrintable(make(spoken.log(), "wav", range).report.leftOut.join(u' ')));
    }

    void subtitlesEndWhereTheAnswerWasCut()
    {
        const SpokenSession spoken;
        const QByteArray vtt = make(spoken.log(), "vtt").bytes;
        QVERIFY(vtt.startsWith("WEBVTT\n"));
        QVERIFY2(vtt.contains("00:00:07.073 --> "), vtt);
        QVERIFY(vtt.contains("<v You>") && vtt.contains("<v Model>"));
        const QByteArray srt = make(spoken.log(), "srt").bytes;
        QVERIFY(srt.startsWith("1\n00:00:0") && srt.contains(","));
    }

    void aHarHoldsTheFramesOfTheWire()
    {
        const SpokenSession spoken;
        const Made made = make(spoken.log(), "har");
        const QJsonObject log = QJsonDocument::fromJson(made.bytes).object().value(u"log"_s).toObject();
        QCOMPARE(log.value(u"version"_s), QJsonValue(u"1.2"_s));
        quint32 wire = 0;
        for (quint32 i = 0; i < spoken.log().events().size(); ++i)
            wire += spoken.log().events().from(EventIndex{i}) == Direction::Console ? 0 : 1;
        const QJsonArray messages = log.value(u"entries"_s)[0][u"_webSocketMessages"_s].toArray();
        QCOMPARE(quint32(messages.size()), wire);
        const Read again = read(made.bytes);
        QCOMPARE(again.events->size(), wire);
        // The console's own event, which comes first, was on no wire.
        QCOMPARE(again.events->frame(EventIndex{0}), spoken.log().events().frame(EventIndex{1}));
    }

    void examplesEndWithAnAnswer()
    {
        const QList<QByteArray> lines = make(writtenSession(), "finetune").bytes.trimmed().split('\n');
        QCOMPARE(lines.size(), 1);
        const QJsonObject example = QJsonDocument::fromJson(lines[0]).object();
        const QJsonArray messages = example.value(u"messages"_s).toArray();
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages[0][u"content"_s], QJsonValue(u"Be brief."_s));
        QCOMPARE(messages[1][u"role"_s], QJsonValue(u"user"_s));
        QCOMPARE(messages[2][u"role"_s], QJsonValue(u"assistant"_s));
        QCOMPARE(example.value(u"tools"_s)[0][u"function"_s][u"name"_s], QJsonValue(u"look_up"_s));
    }

    /// Calls of one response are made side by side, those of another one after what these gave; the last may be what is
    /// learned.
    void callsOfTwoResponsesFollowEachOther()
    {
        EventLog log = writtenSession();
        const auto call = [&](const QByteArray &response, const QByteArray &id) {
            log.then(Direction::Server, "{\"type\":\"response.created\",\"response\":{\"id\":\"" + response + "\"}}");
            const QByteArray item = "\"response_id\":\"" + response + "\",\"item\":{\"id\":\"item_" + id
                                    + "\",\"type\":\"function_call\",\"call_id\":\"call_" + id
                                    + "\",\"name\":\"look_up\",\"arguments\":\"{}\"}}";
            log.then(Direction::Server, "{\"type\":\"response.output_item.added\"," + item);
            log.then(Direction::Server, "{\"type\":\"response.output_item.done\"," + item);
            log.then(Direction::Server, "{\"type\":\"response.done\",\"response\":{\"id\":\"" + response
                                            + "\",\"status\":\"completed\"}}");
        };
        const auto answer = [&](const QByteArray &id) {
            const QByteArray item = "\"item\":{\"id\":\"out_" + id
                                    + "\",\"type\":\"function_call_output\",\"call_id\":\"call_" + id
                                    + "\",\"output\":\"7\"}}";
            log.then(Direction::Client, "{\"type\":\"conversation.item.create\"," + item);
            log.then(Direction::Server, "{\"type\":\"conversation.item.added\"," + item);
        };
        call("resp_2", "a");
        answer("a");
        call("resp_3", "b");
        answer("b");
        call("resp_4", "c"); // which nobody answered
        const QJsonArray messages =
            QJsonDocument::fromJson(make(log, "finetune").bytes.trimmed()).object().value(u"messages"_s).toArray();
        QStringList roles;
        for (const QJsonValue message : messages)
            roles << message[u"role"_s].toString();
        QCOMPARE(roles, (QStringList{u"system"_s, u"user"_s, u"assistant"_s, u"assistant"_s, u"tool"_s, u"assistant"_s,
                                     u"tool"_s, u"assistant"_s}));
        QCOMPARE(messages[3][u"tool_calls"_s].toArray().size(), 1);
        QCOMPARE(messages[5][u"tool_calls"_s][0][u"id"_s].toString(), u"call_b"_s);
        QCOMPARE(messages.last()[u"tool_calls"_s][0][u"id"_s].toString(), u"call_c"_s);
    }

    /// A call stands with what it gave, before the answer that it led to.
    void examplesHaveTheirCalls()
    {
        const SpokenSession spoken(SpokenSession::CutIn::Clean);
        const Made made = make(spoken.log(), "finetune");
        QVERIFY2(made.error.isEmpty(), qPrintable(made.error));
        const QJsonArray messages =
            QJsonDocument::fromJson(made.bytes.trimmed()).object().value(u"messages"_s).toArray();
        qsizetype calls = 0;
        for (qsizetype i = 0; i < messages.size(); ++i) {
            if (!messages[i].toObject().contains(u"tool_calls"_s))
                continue;
            ++calls;
            QCOMPARE(messages[i + 1][u"role"_s], QJsonValue(u"tool"_s));
            QCOMPARE(messages[i + 1][u"tool_call_id"_s], messages[i][u"tool_calls"_s][0][u"id"_s]);
        }
        QCOMPARE(calls, 1);
        QCOMPARE(messages.last()[u"role"_s], QJsonValue(u"assistant"_s));
    }

    /// Where the timeline has it: silent before the first sound, and, as heard, behind the cut.
    void soundLiesWhereItWasHeard()
    {
        const SpokenSession spoken;
        const auto loudest = [&](ExportHearing hearing, qint64 fromMs, qint64 toMs, const char *form) {
            ExportOptions options;
            options.side = ExportSide::Model;
            options.hearing = hearing;
            const Result<Wave> wave = readSound(make(spoken.log(), form, options).bytes);
            int most = -1;
            for (qint64 i = fromMs * wave->rate / 1000;
                 i < std::min<qint64>(toMs * wave->rate / 1000, qint64(wave->samples.size())); ++i)
                most = std::max(most, std::abs(int(wave->samples[size_t(i)])));
            return most;
        };
        using S = SpokenSession;
        for (const char *form : {"wav", "flac"}) {
            QVERIFY(loudest(ExportHearing::Heard, S::kAnswer, S::kCut, form) > 1000);
            QCOMPARE(loudest(ExportHearing::Heard, S::kVoice, S::kAnswer - 5, form), 0);
            QCOMPARE(loudest(ExportHearing::Heard, S::kCut + 30, S::kAnswerEnd, form), 0);
            QVERIFY(loudest(ExportHearing::Sent, S::kCut + 30, S::kAnswerEnd, form) > 1000);
        }
        ExportOptions range;
        range.range = SessionRange{SessionTime(milliseconds(1000)), SessionTime(milliseconds(3500))};
        const Result<Wave> part = readSound(make(spoken.log(), "wav", range).bytes);
        QCOMPARE(qint64(part->samples.size()), qint64(part->rate) * 5 / 2);
    }

    void saysWhenThereIsNoAudio()
    {
        QVERIFY(make(writtenSession(), "wav").error.contains(u"no audio"_s));
        const QByteArray page = make(writtenSession(), "html").bytes;
        QVERIFY(page.contains("The log holds no audio") && !page.contains("<audio"));
    }

    /// It works from a file, and asks nobody.
    void aReportNeedsNothingElse()
    {
        const SpokenSession spoken;
        const QByteArray page = make(spoken.log(), "html").bytes;
        QVERIFY(page.contains("default-src 'none'"));
        for (const char *outside : {"src=\"http", "href=\"http", "@import", "url("})
            QVERIFY2(!page.contains(outside), outside);
        for (const char *part : {"<svg", "<audio id=\"sound\" controls src=\"data:audio/", "id=\"turns\"", "id=\"why\"",
                                 "id=\"findings\"", "id=\"settings\"", "class=\"unheard\""})
            QVERIFY2(page.contains(part), part);
        QVERIFY(!make(writtenSession(), "html").bytes.contains("<b>two</b>")); // no markup of theirs
    }
};

QTEST_GUILESS_MAIN(TestExportForms)
#include "tst_export_forms.moc"
