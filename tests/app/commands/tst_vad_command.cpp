// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"
#include "models/audio/sound_file.h"
#include "models/speech/speech_probability.h"
#include "models/tuning/hand_mark.h"
#include "program_environment.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope");
const QString kScripts = QStringLiteral(TURNSCOPE_SOURCE_DIR "/tests/app/commands/");

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Speech of people, from Debian's packages: where they are installed, or where TURNSCOPE_SPEECH says they were unpacked. Some
/// twenty seconds of files whose path holds `from`, by name; nothing where there are none. Raw ones have 16 kHz.
Wave humanSpeech(const QString &from)
{
    QStringList files;
    const QString unpacked = qEnvironmentVariable("TURNSCOPE_SPEECH");
    for (const QString &folder :
         {unpacked, u"/usr/share/pocketsphinx/test"_s, u"/usr/share/asterisk/sounds"_s, u"/usr/share/sounds/alsa"_s}) {
        QDirIterator each(folder, {u"*.wav"_s, u"*.raw"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (!folder.isEmpty() && each.hasNext()) {
            if (const QString path = each.next(); path.contains(from) && !path.endsWith("Noise.wav"_L1))
                files << path;
        }
    }
    files.sort();
    Wave all;
    for (const QString &path : files) {
        const QByteArray bytes = fileBytes(path);
        Wave wave{16000, {}};
        if (path.endsWith(".raw"_L1))
            wave.samples = decodeSamples(bytes, AudioEncoding::Pcm16);
        else if (auto read = readSound(bytes))
            wave = *std::move(read);
        if (all.samples.empty())
            all.rate = wave.rate;
        if (wave.rate != all.rate)
            continue;
        all.samples.insert(all.samples.end(), wave.samples.begin(), wave.samples.end());
        all.samples.insert(all.samples.end(), size_t(wave.rate) * 7 / 10, 0);
        if (all.samples.size() > size_t(20 * all.rate))
            break;
    }
    return all;
}

/// A synthetic voice's, at 16 kHz; nothing where flite is not installed.
Wave syntheticSpeech(const QString &folder)
{
    const QString path = folder + u"/said.wav"_s;
    const QString text = u"Hello there. What is the weather like in Paris today? And then, will it rain tomorrow?"_s;
    if (QProcess::execute(u"flite"_s, {u"-voice"_s, u"slt"_s, u"-t"_s, text, u"-o"_s, path}) != 0)
        return {};
    return readSound(fileBytes(path)).value_or(Wave());
}

/// Writes a recording with a voice in it.
class SpokenLog
{
public:
    static constexpr const char *kServerVad =
        R"({"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500})";

    SpokenLog(const QString &path, int rate, const QByteArray &turnDetection = kServerVad)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("the test's folder cannot be written to");
        m_file.write(
            R"({"turnscope":1,"session":"0b5a4bf2-7a3c-4b43-9f2a-2f6a6fb1d001","started":"2026-11-21T09:14:03.120Z"})"
            "\n");
        add("server",
            R"({"type":"session.created","session":{"type":"realtime","audio":{"input":{"format":{"type":"audio/pcm","rate":)"
                + QByteArray::number(rate) + R"(},"turn_detection":)" + turnDetection + "}}}}");
    }

    void add(const char *from, const QByteArray &event)
    {
        m_file.write("{\"at\":" + QByteArray::number(m_at) + ",\"from\":\"" + from + "\",\"event\":" + event + "}\n");
        m_file.flush();
    }

    void append(std::span<const qint16> samples, int rate)
    {
        const size_t piece = size_t(rate / 10);
        for (size_t first = 0; first < samples.size(); first += piece) {
            const auto part = samples.subspan(first, std::min(piece, samples.size() - first));
            m_at += 100'000;
            add("client", R"({"type":"input_audio_buffer.append","audio":")"
                              + encodeSamples(part, AudioEncoding::Pcm16).toBase64() + R"("})");
        }
    }

    /// What the server heard, and understood.
    void turn(const QByteArray &item, qint64 start, qint64 end, const QByteArray &words)
    {
        const auto number = [](qint64 value) { return QByteArray::number(value); };
        add("server", R"({"type":"input_audio_buffer.speech_started","item_id":")" + item + R"(","audio_start_ms":)"
                          + number(start) + "}");
        add("server", R"({"type":"input_audio_buffer.speech_stopped","item_id":")" + item + R"(","audio_end_ms":)"
                          + number(end) + "}");
        committed(item, words);
    }

    /// What the client of push to talk made a turn of, after which it sent nothing for a while.
    void push(const QByteArray &item, const QByteArray &words)
    {
        add("client", R"({"type":"input_audio_buffer.commit"})");
        committed(item, words);
        add("client", R"({"type":"response.create"})");
        m_at += 5'000'000;
    }

private:
    void committed(const QByteArray &item, const QByteArray &words)
    {
        add("server", R"({"type":"input_audio_buffer.committed","item_id":")" + item + R"("})");
        add("server",
            R"({"type":"conversation.item.added","item":{"id":")" + item
                + R"(","type":"message","role":"user","status":"completed","content":[{"type":"input_audio","transcript":null}]}})");
        add("server", R"({"type":"conversation.item.input_audio_transcription.completed","item_id":")" + item
                          + R"(","content_index":0,"transcript":")" + words + R"("})");
    }

    QFile m_file;
    qint64 m_at = 0;
};

} // namespace

/// `turnscope vad`, the real program.
class TestVadCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = programEnvironment(m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        return environment;
    }

    struct Told
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    Told run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program, arguments);
        if (!process.waitForFinished(240'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QJsonObject vad(const QStringList &arguments) const
    {
        const Told told = run(kProgram, QStringList{u"vad"_s, u"--json"_s} + arguments);
        return told.code == 0 ? QJsonDocument::fromJson(told.out).object() : QJsonObject();
    }

    /// Of a voice alone.
    QString logOf(const Wave &wave) const
    {
        const QString path = m_home.filePath(u"voice-%1.jsonl"_s.arg(wave.rate));
        SpokenLog log(path, wave.rate);
        log.append(wave.samples, wave.rate);
        return path;
    }

    /// Two utterances with words, a second apart, in a recording whose server marks are those of our own detector.
    QString talk() const
    {
        Wave wave = syntheticSpeech(m_home.path());
        if (wave.samples.empty())
            return {};
        wave.samples.insert(wave.samples.end(), size_t(wave.rate), 0);
        const QString bare = logOf(wave);
        const QJsonArray spans = vad({bare}).value(u"spans"_s).toArray();
        const QString path = m_home.filePath(u"talk.jsonl"_s);
        SpokenLog log(path, wave.rate);
        log.append(wave.samples, wave.rate);
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const QJsonObject span = spans[i].toObject();
            log.turn("item_" + QByteArray::number(i), span.value(u"audio_start_ms"_s).toInteger(),
                     span.value(u"audio_end_ms"_s).toInteger(), "Hello there.");
        }
        return path;
    }

private Q_SLOTS:
    void spansAreThoseOfTheRule_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("synthetic, 16 kHz") << QString();
        QTest::newRow("people, 16 kHz") << u"pocketsphinx/test"_s;
        QTest::newRow("a woman, 8 kHz") << u"asterisk/sounds"_s;
        QTest::newRow("a woman, 48 kHz") << u"sounds/alsa"_s;
    }

    /// Fifty random settings, against a script that shares nothing with the program.
    void spansAreThoseOfTheRule()
    {
        QFETCH(QString, from);
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("node is not installed");
        const Wave wave = from.isEmpty() ? syntheticSpeech(m_home.path()) : humanSpeech(from);
        if (wave.samples.empty())
            QSKIP("no such speech is installed, nor in TURNSCOPE_SPEECH");
        const Told told = run(u"node"_s, {kScripts + u"vad_rule.mjs"_s, kProgram, logOf(wave), u"50"_s, u"2026"_s});
        QVERIFY2(told.code == 0, told.err);
        const QJsonObject found = QJsonDocument::fromJson(told.out).object();
        QCOMPARE(found.value(u"settings"_s).toInt(), 50);
        QVERIFY2(found.value(u"spans"_s).toInt() > 50, told.out);
        QVERIFY2(std::abs(found.value(u"frames"_s).toInt() * 32 - qint64(wave.samples.size()) * 1000 / wave.rate) < 100,
                 told.out);
    }

    void probabilitiesAreThoseOfTheNetwork()
    {
        Wave wave = humanSpeech(u"pocketsphinx/test"_s);
        if (wave.samples.empty())
            wave = syntheticSpeech(m_home.path());
        if (wave.samples.empty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("neither speech nor node is installed");
        QCOMPARE(wave.rate, 16000);
        const Told told = run(u"node"_s, {kScripts + u"vad_network.mjs"_s, kProgram, logOf(wave),
                                          SpeechProbability::modelPath(SpeechProbability::Model::V6)});
        if (told.code == 77)
            QSKIP("onnxruntime-node is not installed");
        QVERIFY2(told.code == 0, told.err);
        const QJsonObject found = QJsonDocument::fromJson(told.out).object();
        QCOMPARE(found.value(u"frames"_s), found.value(u"told"_s));
        QVERIFY2(found.value(u"frames"_s).toInt() > 100, told.out);
        QVERIFY2(found.value(u"worst"_s).toDouble(1) < 1e-4, told.out);
    }

    void tellsWhatASettingWouldHaveMeant()
    {
        const QString log = talk();
        if (log.isEmpty())
            QSKIP("flite is not installed");
        const QJsonObject own = vad({log});
        QVERIFY(own.value(u"agreement"_s).toObject().value(u"exact"_s).toInt() > 0);
        const QJsonObject meaning = own.value(u"meaning"_s).toObject();
        QVERIFY(meaning.value(u"settings"_s).isNull());
        QVERIFY(meaning.value(u"changes"_s).toArray().isEmpty());
        QVERIFY(meaning.value(u"reference"_s).toObject().value(u"words"_s).toBool());
        QCOMPARE(meaning.value(u"own"_s).toObject().value(u"errors"_s).toInt(-1), 0);
        const QJsonObject changed = vad({log, u"--silence"_s, u"32"_s}).value(u"meaning"_s).toObject();
        QVERIFY(changed.value(u"settings"_s).toObject().value(u"split"_s).toInt() > 0);
        QCOMPARE(changed.value(u"changes"_s).toArray().first().toObject().value(u"kind"_s), QJsonValue(u"split"_s));
        const QJsonObject lost = vad({log, u"--threshold"_s, u"1"_s}).value(u"meaning"_s).toObject();
        QCOMPARE(lost.value(u"settings"_s).toObject().value(u"lost"_s),
                 meaning.value(u"reference"_s).toObject().value(u"said"_s));
        const Told text = run(kProgram, {u"vad"_s, log, u"--silence"_s, u"32"_s});
        QVERIFY2(text.out.contains("the transcript's words") && text.out.contains("split in "), text.out);
    }

    void marksByHandCountWhereverTheyAre()
    {
        const QString log = talk();
        if (log.isEmpty())
            QSKIP("flite is not installed");
        QFile file(log);
        QVERIFY(file.open(QIODevice::Append));
        const HandMark mark =
            HandMark::make(HandMark::Kind::False, {SessionTime(), SessionTime(std::chrono::hours(1))});
        file.write("{\"at\":90000000,\"from\":\"console\",\"event\":" + mark.frame() + "}\n");
        file.close();
        const QJsonObject meaning = vad({log}).value(u"meaning"_s).toObject();
        QCOMPARE(meaning.value(u"reference"_s).toObject().value(u"hand_marks"_s).toInt(), 1);
        QCOMPARE(meaning.value(u"reference"_s).toObject().value(u"said"_s).toInt(-1), 0);
        QVERIFY(meaning.value(u"own"_s).toObject().value(u"false"_s).toInt() > 0);
        // What is kept beside the recording takes that back.
        const QString folder = m_home.filePath(u"data/turnscope/turnscope/marks"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile beside(folder + u"/0b5a4bf2-7a3c-4b43-9f2a-2f6a6fb1d001.jsonl"_s);
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write(HandMark::removal(mark.id) + '\n');
        beside.close();
        const QJsonObject again = vad({log}).value(u"meaning"_s).toObject();
        QCOMPARE(again.value(u"reference"_s).toObject().value(u"hand_marks"_s).toInt(-1), 0);
    }

    void sweepsOneFileAndSeveral()
    {
        const QString log = talk();
        if (log.isEmpty())
            QSKIP("flite is not installed");
        const QJsonObject one = vad({log, u"--sweep"_s});
        const QJsonArray cells = one.value(u"cells"_s).toArray();
        QVERIFY(cells.size() >= 72);
        QVERIFY(one.value(u"best_is_sooner"_s).toBool());
        const QJsonObject best = cells[one.value(u"best"_s).toInt(-1)].toObject();
        QVERIFY(best.value(u"front"_s).toBool());
        QVERIFY(best.value(u"median_wait_ms"_s).toInt()
                < one.value(u"own"_s).toObject().value(u"median_wait_ms"_s).toInt());
        for (const QJsonValue &cell : cells) {
            const bool sooner = cell[u"median_wait_ms"_s].toInt(9999) < one[u"own"_s][u"median_wait_ms"_s].toInt();
            QVERIFY(!sooner || cell[u"errors"_s].toInt() >= best.value(u"errors"_s).toInt());
        }
        const QJsonObject two = vad({log, log, u"--sweep"_s});
        QCOMPARE(two.value(u"files"_s).toArray().size(), 2);
        QCOMPARE(two[u"own"_s][u"waits"_s].toInt(), 2 * one[u"own"_s][u"waits"_s].toInt());
        QCOMPARE(two.value(u"best"_s), one.value(u"best"_s));
        const Told text = run(kProgram, {u"vad"_s, log, u"--sweep"_s});
        QVERIFY2(text.out.contains(" ms earlier than A."), text.out);
    }

    /// Whose voice cut in is asked of a log alone that tells when who sounded, and has all of the user's audio.
    void tellsNoEchoOfWhatItCannotPlace()
    {
        const QString log = talk();
        if (log.isEmpty())
            QSKIP("flite is not installed");
        QVERIFY(vad({log}).value(u"echo"_s).isObject());
        QFile untimed(m_home.filePath(u"untimed.jsonl"_s));
        QVERIFY(untimed.open(QIODevice::WriteOnly));
        const QList<QByteArray> lines = fileBytes(log).split('\n');
        for (const QByteArray &line : lines) {
            const QJsonValue event = QJsonDocument::fromJson(line).object().value(u"event"_s);
            if (event.isObject())
                untimed.write(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact) + '\n');
        }
        untimed.close();
        const QJsonObject bare = vad({untimed.fileName()});
        QVERIFY(!bare.value(u"spans"_s).toArray().isEmpty()); // it was heard
        QVERIFY(bare.value(u"echo"_s).isNull());
        QFile cut(log);
        QVERIFY(cut.open(QIODevice::Append));
        cut.write("{\"at\":90000000,\"from\":\"server\",\"event\":{\"type\":\"input_audio_buffer.speech_started\","
                  "\"item_id\":"
                  "\"late\",\"audio_start_ms\":60000}}\n");
        cut.close();
        const QJsonObject beyond = vad({log}); // the server heard a minute that is not in it
        QCOMPARE(beyond[u"agreement"_s][u"basis"_s].toString(), u"audio_cut"_s);
        QVERIFY(beyond.value(u"echo"_s).isNull() && beyond.value(u"meaning"_s).isNull());
    }

    void callsNothingTheBestOfPushToTalk()
    {
        const Wave wave = syntheticSpeech(m_home.path());
        if (wave.samples.empty())
            QSKIP("flite is not installed");
        const QString path = m_home.filePath(u"pushed.jsonl"_s);
        {
            SpokenLog log(path, wave.rate, "null");
            for (const QByteArray &item : {QByteArray("one"), QByteArray("two")}) {
                log.append(wave.samples, wave.rate);
                log.push(item, "Hello there.");
            }
        }
        const QJsonObject swept = vad({path, u"--sweep"_s});
        QVERIFY(swept.value(u"references"_s).toArray().first()[u"unsent_pauses"_s].toBool());
        QVERIFY(!swept.value(u"cells"_s).toArray().isEmpty() && swept.value(u"best"_s).isNull());
        const QString why = swept.value(u"sentence"_s).toString();
        QVERIFY2(why.contains(u"None is called the best"_s), qPrintable(why));
        const Told text = run(kProgram, {u"vad"_s, path, u"--sweep"_s});
        QVERIFY2(text.out.contains(why.toUtf8()), text.out);
    }

    void saysWhatItCannotSweep()
    {
        QFile empty(m_home.filePath(u"silent.jsonl"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.write(R"({"type":"session.created","session":{"type":"realtime"}})"
                    "\n");
        empty.close();
        const Told told = run(kProgram, {u"vad"_s, empty.fileName(), u"--sweep"_s});
        QCOMPARE(told.code, 3);
        QVERIFY2(told.err.contains("is left out"), told.err);
        QCOMPARE(run(kProgram, {u"vad"_s, empty.fileName(), u"--min-cut-in"_s, u"-1"_s}).code, 2);
        QVERIFY(vad({empty.fileName()}).value(u"meaning"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(TestVadCommand)
#include "tst_vad_command.moc"
