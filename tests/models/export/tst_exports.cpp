// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sound_file.h"
#include "models/export/export_run.h"
#include "models/recording/importers/log_reader.h"
#include "models/text/qt_text.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kSecret = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH";

struct Read
{
    std::shared_ptr<const EventStore> events;
    RecordingInfo info;
    SessionFold fold;
};

/// A session of text with a tool, a key and no audio.
EventLog writtenSession()
{
    EventLog log;
    log.server(
        0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"model\":\"gpt-realtime\",\"instructions\":"
           "\"Be "
           "brief.\",\"tools\":[{\"type\":\"function\",\"name\":\"look_up\",\"parameters\":{\"type\":\"object\"}}]}}");
    log.client(
        10,
        QByteArray("{\"type\":\"conversation.item.create\",\"item\":{\"id\":\"item_1\",\"type\":\"message\",\"role\":"
                   "\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"=1+1, my key is ")
            + kSecret + "\"}]}}");
    log.server(
        20,
        QByteArray("{\"type\":\"conversation.item.added\",\"item\":{\"id\":\"item_1\",\"type\":\"message\",\"role\":"
                   "\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"=1+1, my key is ")
            + kSecret + "\"}]}}");
    log.client(30, "{\"type\":\"response.create\"}");
    log.server(40, "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"status\":\"in_progress\"}}");
    log.server(
        50, "{\"type\":\"response.output_item.added\",\"response_id\":\"resp_1\",\"item\":{\"id\":\"item_2\",\"type\":"
            "\"message\",\"role\":\"assistant\",\"content\":[]}}");
    log.server(
        60,
        "{\"type\":\"response.output_text.done\",\"response_id\":\"resp_1\",\"item_id\":\"item_2\",\"content_index\":0,"
        "\"text\":\"It is <b>two</b>, \\\"as ever\\\".\"}");
    log.server(
        70,
        "{\"type\":\"response.output_item.done\",\"response_id\":\"resp_1\",\"item\":{\"id\":\"item_2\",\"type\":"
        "\"message\",\"status\":\"completed\",\"role\":\"assistant\",\"content\":[{\"type\":\"output_text\",\"text\":"
        "\"It is <b>two</b>, \\\"as ever\\\".\"}]}}");
    log.server(80, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\",\"usage\":{"
                   "\"input_tokens\":20,\"output_tokens\":5,\"input_token_details\":{\"text_tokens\":20},"
                   "\"output_token_details\":{\"text_tokens\":5}}}}");
    return log;
}

} // namespace

/// Each form, read again by another reader than the one that wrote it.
class TestExports : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static RecordingInfo info(RecordingInfo::Times times = RecordingInfo::Times::Monotonic)
    {
        RecordingInfo info;
        info.path = u"/nowhere/a.jsonl"_s;
        info.format = RecordingInfo::ourFormat();
        info.times = times;
        info.started = QDateTime::fromString(u"2026-11-21T09:14:03.120Z"_s, Qt::ISODateWithMs);
        return info;
    }

    struct Made
    {
        QByteArray bytes;
        ExportReport report;
        QString error;
    };

    Made make(const EventLog &log, const char *form, const ExportOptions &options = {},
              const RecordingInfo &of = info()) const
    {
        const QString path = m_folder.filePath(u"out"_s);
        QFile::remove(path);
        const auto done =
            ExportRun::toFile({log.shared(), of}, *ExportForms::find(form), options, path, [](double) { return true; });
        if (!done)
            return {{}, {}, done.error().text};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? Made{file.readAll(), **done, {}} : Made{};
    }

    Read read(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"again.jsonl"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written to");
        file.close();
        auto reader = LogReader::open(file.fileName());
        Read read;
        read.events = reader->events();
        read.info = *reader->read();
        foldAll(read.fold, *read.events);
        return read;
    }

    /// Rows of a CSV, as RFC 4180 has them.
    static QList<QStringList> rows(const QByteArray &csv)
    {
        QList<QStringList> rows{{QString()}};
        bool quoted = false;
        const QString text = QString::fromUtf8(csv);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                rows.last().last() += text[i++];
            else if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == u',')
                rows.last() << QString();
            else if (!quoted && c == u'\r')
                ++i, rows << QStringList{QString()};
            else
                rows.last().last() += c;
        }
        rows.removeLast();
        return rows;
    }

private Q_SLOTS:
    void anExportIsAFileAndALine()
    {
        const QString room = QStringLiteral(TURNSCOPE_SOURCE_DIR "/models/export");
        QFile list(room + u"/export_forms.cpp"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray listed = list.readAll();
        const QStringList files = QDir(room).entryList({u"*_export.h"_s});
        QVERIFY(files.size() >= 8);
        for (const QString &file : files)
            QVERIFY2(listed.contains("models/export/" + file.toUtf8()), qPrintable(file));
        QSet<QString> ids;
        for (const ExportForm &form : ExportForms::all()) {
            ids << latinText(form.id);
            QVERIFY(form.suffix.starts_with('.') && !ExportForms::name(form).isEmpty());
        }
        QCOMPARE(size_t(ids.size()), ExportForms::all().size());
    }

    void noFormTellsAKeyUnlessRaw_data()
    {
        QTest::addColumn<QByteArray>("form");
        for (const ExportForm &form : ExportForms::all()) {
            if (form.choices.toStdout) // the rest is sound
                QTest::addRow("%s", form.id.data()) << QByteArray::fromStdString(std::string(form.id));
        }
    }

    void noFormTellsAKeyUnlessRaw()
    {
        QFETCH(QByteArray, form);
        const EventLog log = writtenSession();
        ExportOptions options;
        options.table = ExportTable::Turns;
        const Made clean = make(log, form.constData(), options);
        QVERIFY2(clean.error.isEmpty(), qPrintable(clean.error));
        QVERIFY(!clean.bytes.contains(kSecret));
        QVERIFY2(clean.report.leftOut.join(u'\n').contains(u"replaced"_s),
                 qPrintable(clean.report.leftOut.join(u'\n')));
        options.raw = true;
        const Made raw = make(log, form.constData(), options);
        QVERIFY(raw.bytes.contains(kSecret));
        QVERIFY(raw.report.notes.join(u'\n').contains(u"Nothing was redacted"_s));
    }

    /// What is read again is what was there.
    void aRecordingComesBack()
    {
        const SpokenSession spoken;
        const EventStore &events = spoken.log().events();
        const Read again = read(make(spoken.log(), "recording").bytes);
        QCOMPARE(again.events->size(), events.size());
        for (quint32 i = 0; i < events.size(); ++i) {
            QCOMPARE(again.events->frame(EventIndex{i}), events.frame(EventIndex{i}));
            QCOMPARE(again.events->at(EventIndex{i}), events.at(EventIndex{i}));
            QCOMPARE(again.events->from(EventIndex{i}), events.from(EventIndex{i}));
        }
        QCOMPARE(again.info.unreadCount, quint64(0));
    }

    /// Its length stands in its place, so both clocks go as they went.
    void withoutAudioTheClocksStay()
    {
        const SpokenSession spoken;
        SessionFold before;
        foldAll(before, spoken.log().events());
        ExportOptions options;
        options.audio = false;
        const Made made = make(spoken.log(), "recording", options);
        QVERIFY(made.report.leftOut.join(u'\n').contains(u"length stands in its place"_s));
        const Read again = read(made.bytes);
        QCOMPARE(again.events->size(), spoken.log().events().size());
        QCOMPARE(again.fold.conversation().inputClock().end(), before.conversation().inputClock().end());
        QCOMPARE(again.fold.you().sampleCount(), before.you().sampleCount());
        QCOMPARE(again.fold.you().clips().size(), size_t(0));
        QVERIFY(made.bytes.size() < make(spoken.log(), "recording").bytes.size() / 5);
    }

    void audioIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const QByteArray audio(400, 'Q');
        QTest::newRow("blanks") << "{ \"type\" : \"response.output_audio.delta\" , \"delta\" : \"" + audio + "\" }";
        QTest::newRow("type behind") << "{\"delta\":\"" + audio + "\",\"type\":\"response.output_audio.delta\"}";
        QTest::newRow("content")
            << "{\"type\":\"conversation.item.create\",\"item\":{\"content\":[{\"type\":\"input_audio\","
               "\n \"audio\" :\n \""
                   + audio + "\"}]}}";
        QTest::newRow("chat's content") << "{\"type\":\"x\",\"input_audio\":{\"format\":\"wav\",\"data\": \"" + audio
                                               + "\"}}";
        QTest::newRow("event within")
            << "{\"type\":\"raw_model_event\",\"data\":{\"type\":\"response.output_audio.delta\","
               "\"delta\":\""
                   + audio + "\"}}";
        QTest::newRow("text of JSON")
            << "{\"type\":\"x\",\"payload\":\"{ \\\"type\\\":\\\"input_audio_buffer.append\\\","
               "\\\"audio\\\" : \\\""
                   + audio + "\\\"}\"}";
        QTest::newRow("escaped") << "{\"type\":\"input_audio_buffer.append\",\"audio\":\"\\/" + audio + "\"}";
        QTest::newRow("data URL") << "{\"type\":\"x\",\"url\":\"data:audio/wav;base64," + audio + "\"}";
        QTest::newRow("torn") << "{\"type\":\"response.output_audio.delta\",\"delta\":\"" + audio;
    }

    /// And nothing else is taken for it.
    void audioIsFoundHoweverItIsWritten()
    {
        QFETCH(QByteArray, frame);
        EventLog log;
        log.server(0, "{\"type\":\"session.created\",\"session\":{}}");
        log.server(1, frame);
        log.client(2, "{\"type\":\"x\",\"audio\":\"auto\",\"text\":\"" + QByteArray(300, 'R')
                          + "\",\"image_url\":\"data:image/png;base64," + QByteArray(300, 'S') + "\"}");
        ExportOptions options;
        options.audio = false;
        const Made made = make(log, "recording", options);
        QVERIFY2(!made.bytes.contains("QQQQ"), made.bytes);
        QVERIFY2(made.bytes.contains("300") || made.bytes.contains("301") || made.bytes.contains("299"), made.bytes);
        QVERIFY(made.bytes.contains("auto") && made.bytes.contains("RRRR") && made.bytes.contains("SSSS"));
        QVERIFY2(made.report.leftOut.join(u'\n').contains(u"of 1 event"_s),
                 qPrintable(made.report.leftOut.join(u'\n')));
        QVERIFY(make(log, "recording").bytes.contains("QQQQ"));
    }

    /// What is outside is a gap that tells its size; settings and the input clock are as they were.
    void aRangeKeepsWhatIsInForce()
    {
        const SpokenSession spoken;
        SessionFold before;
        foldAll(before, spoken.log().events());
        ExportOptions options;
        options.range = SessionRange{SessionTime(milliseconds(8000)), SessionTime(milliseconds(14000))};
        const Made made = make(spoken.log(), "recording", options);
        QVERIFY2(made.report.leftOut.join(u'\n').contains(u"Events outside the range"_s),
                 qPrintable(made.report.leftOut.join(u'\n')));
        const Read again = read(made.bytes);
        QVERIFY(again.events->size() < spoken.log().events().size());
        QVERIFY(made.bytes.contains("left_out"));
        QCOMPARE(again.fold.conversation().settings().model, before.conversation().settings().model);
        const auto span = again.fold.conversation().speech();
        QVERIFY(!span.empty());
        QCOMPARE(again.fold.conversation().inputClock().toSession(span.back().start),
                 before.conversation().inputClock().toSession(before.conversation().speech().back().start));
    }

    void noTimesAreMadeUp()
    {
        const SpokenSession spoken;
        const RecordingInfo untimed = info(RecordingInfo::Times::None);
        const Read again = read(make(spoken.log(), "recording", {}, untimed).bytes);
        QCOMPARE(again.info.times, RecordingInfo::Times::None);
        for (const char *form : {"vtt", "srt", "har"})
            QVERIFY2(make(spoken.log(), form, {}, untimed).error.contains(u"no times"_s), form);
        const QList<QStringList> turns = rows(make(spoken.log(), "csv", {}, untimed).bytes);
        const qsizetype begin = turns[0].indexOf(u"begin_us"_s);
        const qsizetype wait = turns[0].indexOf(u"voice_to_voice_ms"_s);
        QVERIFY(begin >= 0 && wait >= 0);
        for (const QStringList &row : turns.mid(1))
            QVERIFY(row[begin].isEmpty() && row[wait].isEmpty());
        const QByteArray page = make(spoken.log(), "html", {}, untimed).bytes;
        QVERIFY(page.contains("there is no timeline") && !page.contains("<svg"));
        QVERIFY(make(spoken.log(), "wav", {}, untimed).error.contains(u"no times"_s));
        ExportOptions one;
        one.side = ExportSide::Model;
        QVERIFY(!make(spoken.log(), "wav", one, untimed).bytes.isEmpty());
    }

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

    /// The file tells all that the report does: also what is counted while it is written.
    void filesTellWhatIsNotInThem()
    {
        const EventLog log = writtenSession();
        for (const char *form : {"recording", "html", "markdown", "vtt", "har"}) {
            const Made made = make(log, form);
            const QByteArray text = QByteArray(made.bytes).replace("\\", "");
            QVERIFY2(text.contains("Keys and tokens"), form);
        }
        const SpokenSession spoken;
        QVERIFY(make(spoken.log(), "har").bytes.contains("of the console, which were on no wire"));
        ExportOptions silent;
        silent.audio = false;
        QVERIFY(make(spoken.log(), "html", silent).bytes.contains("<li>The sound.</li>"));
        QVERIFY(make(spoken.log(), "recording", silent).bytes.split('\n')[0].contains("The audio: its length"));
        silent.raw = true;
        QVERIFY(!make(log, "recording", silent).bytes.contains("Keys and tokens"));
    }

    /// So whoever ends the process meanwhile leaves nothing behind, where the file system can.
    void nothingLiesThereUntilItIsWhole()
    {
        const int probe = ::open(QFile::encodeName(m_folder.path()).constData(), O_TMPFILE | O_WRONLY, 0600);
        if (probe < 0)
            QSKIP("the file system has no files without a name");
        ::close(probe);
        const SpokenSession spoken;
        const QString path = m_folder.filePath(u"whole"_s);
        int seen = 0;
        const auto done =
            ExportRun::toFile({spoken.log().shared(), info()}, *ExportForms::find("wav"), {}, path, [&](double) {
                seen += int(QDir(m_folder.path())
                                .entryList({u".turnscope-*"_s, u"whole"_s}, QDir::Files | QDir::Hidden)
                                .size());
                return true;
            });
        QVERIFY(done && *done);
        QCOMPARE(seen, 0);
        QVERIFY(QFile::exists(path));
        // A stop that comes with the last word counts, too.
        const auto stopped = ExportRun::toFile({spoken.log().shared(), info()}, *ExportForms::find("csv"), {},
                                               m_folder.filePath(u"stopped"_s), [](double share) { return share < 1; });
        QVERIFY(stopped && !*stopped);
        QVERIFY(!QFile::exists(m_folder.filePath(u"stopped"_s)));
    }

    void whatFailsOrIsStoppedChangesNothing()
    {
        const SpokenSession spoken;
        const QString path = m_folder.filePath(u"kept"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
        file.close();
        const auto stopped = ExportRun::toFile({spoken.log().shared(), info()}, *ExportForms::find("recording"), {},
                                               path, [](double share) { return share < 0.5; });
        QVERIFY(stopped && !*stopped);
        const auto failed = ExportRun::toFile({writtenSession().shared(), info()}, *ExportForms::find("wav"), {}, path,
                                              [](double) { return true; });
        QVERIFY(!failed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({u".turnscope-*"_s}, QDir::Files | QDir::Hidden), QStringList());
        RecordingInfo itself = info();
        itself.path = path;
        QVERIFY(!ExportRun::toFile({spoken.log().shared(), itself}, *ExportForms::find("csv"), {}, path,
                                   [](double) { return true; }));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
