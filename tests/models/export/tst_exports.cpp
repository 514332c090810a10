// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_bench.h"

#include "models/text/qt_text.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What all forms have in common, and those that are a log again.
class TestExports : public QObject, private ExportBench
{
    Q_OBJECT

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
            QVERIFY(form.suffix.starts_with('.') != form.choices.folder && !ExportForms::name(form).isEmpty());
        }
        QCOMPARE(size_t(ids.size()), ExportForms::all().size());
    }

    void noFormTellsAKeyUnlessRaw_data()
    {
        QTest::addColumn<QByteArray>("form");
        for (const ExportForm &form : ExportForms::all()) {
            if (form.choices.toStdout) // the rest is sound, or a folder that has a test of its own
                QTest::addRow("%s", form.id.data()) << QByteArray::fromStdString(std::string(form.id));
        }
    }

    void noFormTellsAKeyUnlessRaw()
    {
        QFETCH(QByteArray, form);
        const EventLog log = writtenSession();
        ExportOptions options;
        options.table = ExportTable::Turns;
        options.text = true;
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
        QTest::newRow("blanks within") << "{\"type\":\"input_audio_buffer.append\",\"audio\":\"" + audio.left(80) + ' '
                                              + audio.mid(80) + "\"}";
        QTest::newRow("escaped key") << "{\"type\":\"input_audio_buffer.append\",\"\\u0061udio\":\"" + audio + "\"}";
        QTest::newRow("named input_audio")
            << "{\"type\":\"x\",\"content\":[{\"type\":\"input_audio\",\"input_audio\":\"" + audio + "\"}]}";
        QTest::newRow("torn") << "{\"type\":\"response.output_audio.delta\",\"delta\":\"" + audio;
    }

    /// Each place costs what it is long, within strings of JSON too.
    void manyPlacesCostWhatTheyAreLong()
    {
        const QByteArray one = "{\"type\":\"input_audio\",\"audio\":\"" + QByteArray(64, 'Q') + "\"},";
        QByteArray nested = one;
        nested.replace('"', "\\\"").chop(1);
        const QByteArray text = "\"" + nested.leftJustified(120, ' ') + "\",";
        for (const QByteArray &each : {one, text}) {
            EventLog log;
            log.server(0, "{\"type\":\"session.created\",\"session\":{}}");
            log.client(1, "{\"type\":\"x\",\"content\":[" + each.repeated(60'000) + "0]}");
            ExportOptions options;
            options.audio = false;
            QElapsedTimer timer;
            timer.start();
            const Made made = make(log, "recording", options);
            QVERIFY(!made.bytes.contains("QQQQ"));
            QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        }
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

    /// As the Cookbook's harness writes one: opened again, by its folder, it is the session, with its sound.
    void aRunFolderComesBack()
    {
        const SpokenSession spoken;
        const QString folder = m_folder.filePath(u"run"_s);
        const auto write = [&](const EventLog &log, const QString &to) {
            return ExportRun::toFile({log.shared(), info()}, *ExportForms::find("run-folder"), {}, to,
                                     [](double) { return true; });
        };
        const auto done = write(spoken.log(), folder);
        QVERIFY2(done && *done, done ? "" : qPrintable(done.error().text));
        QFile file(folder + u"/results.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject results = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(results[u"schema_version"].toString(), u"2.0"_s);
        const QJsonValue result = results[u"results"][0];
        QVERIFY(result[u"turns"].toArray().size() > 1 && result[u"metrics"][u"voice_to_voice_ms"][u"n"].toInt() > 0);
        QFile events(folder + u'/' + result[u"artifacts"][u"events"].toString());
        QVERIFY(events.open(QIODevice::ReadOnly) && events.size() < 300'000);
        QVERIFY(!write(spoken.log(), folder)); // nothing is replaced
        auto reader = LogReader::open(folder);
        QVERIFY(reader);
        const auto again = reader->read();
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(again->unreadCount, quint64(0));
        QCOMPARE(reader->events()->size(), spoken.log().events().size());
        SessionFold before;
        foldAll(before, spoken.log().events());
        SessionFold after;
        foldAll(after, *reader->events());
        QCOMPARE(after.conversation().turns().size(), before.conversation().turns().size());
        QCOMPARE(after.you().sampleCount(), before.you().sampleCount());
        QCOMPARE(after.model().sampleCount(), before.model().sampleCount());
        const auto loudest = [](const AudioTrack &track, const EventStore &of, qint64 first, qint64 count) {
            int most = 0;
            for (const qint16 sample : track.samples(of, first, count))
                most = std::max(most, std::abs(int(sample)));
            return most;
        };
        const qint64 second = 24'000;
        QVERIFY(loudest(after.model(), *reader->events(), 0, second) > 1000);
        using S = SpokenSession;
        QVERIFY(loudest(after.you(), *reader->events(), (S::kVoice + 300) * second / 1000, second) > 1000);
        QVERIFY(loudest(after.you(), *reader->events(), 0, second) < 300); // nobody spoke yet
    }

    void aRunFolderTellsNoKey()
    {
        const QString folder = m_folder.filePath(u"keys"_s);
        const auto done = ExportRun::toFile({writtenSession().shared(), info()}, *ExportForms::find("run-folder"), {},
                                            folder, [](double) { return true; });
        QVERIFY2(done && *done, done ? "" : qPrintable(done.error().text));
        QVERIFY2((*done)->leftOut.join(u' ').contains(u"replaced"_s), qPrintable((*done)->leftOut.join(u' ')));
        int files = 0;
        QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kSecret), qPrintable(file.fileName()));
            ++files;
        }
        QCOMPARE(files, 2); // it has no sound
        // Stopped, nothing stays of it.
        const QString stopped = m_folder.filePath(u"stopped"_s);
        QVERIFY(!*ExportRun::toFile({writtenSession().shared(), info()}, *ExportForms::find("run-folder"), {}, stopped,
                                    [](double share) { return share < 0.9; }));
        QVERIFY(!QFile::exists(stopped));
        QCOMPARE(QDir(m_folder.path()).entryList({u".turnscope-*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    }

    /// What a folder names outside itself is not opened.
    void aRunFolderOpensNothingOutside()
    {
        const QString folder = m_folder.filePath(u"bad"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto put = [](const QString &path, const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(put(m_folder.filePath(u"secret.jsonl"_s), "{\"type\":\"session.created\"}\n"));
        QVERIFY(put(folder + u"/results.json"_s,
                    "{\"schema_version\":\"2.0\",\"results\":[{\"scenario_id\":\"a\",\"artifacts\":{\"events\":"
                    "\"../secret.jsonl\"}}]}"));
        auto reader = LogReader::open(folder);
        QVERIFY(reader);
        const auto read = reader->read();
        QVERIFY(!read || reader->events()->size() == 0);
        // Nor is one read for ever that names itself.
        const QByteArray itself = "{\"schema_version\":\"2.0\",\"results\":[{\"scenario_id\":\"a\",\"artifacts\":{"
                                  "\"events\":\"self.jsonl\"}}]}";
        QVERIFY(put(folder + u"/self.jsonl"_s, itself) && put(folder + u"/results.json"_s, itself));
        auto again = LogReader::open(folder);
        const auto nothing = again->read();
        QVERIFY(!nothing || again->events()->size() == 0);
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
