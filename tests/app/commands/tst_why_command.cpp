// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kAnswered = R"({"type":"session.created","session":{"id":"s","type":"realtime"}}
{"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}}
{"type":"response.created","response":{"id":"r","status":"in_progress"}}
{"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}}
{"type":"response.output_text.delta","response_id":"r","item_id":"a","content_index":0,"delta":"hello"}
{"type":"response.output_text.done","response_id":"r","item_id":"a","content_index":0,"text":"hello"}
{"type":"response.done","response":{"id":"r","status":"completed","output":[{"id":"a","type":"message","role":"assistant","content":[{"type":"output_text","text":"hello"}]}]}}
)";

} // namespace

/// `turnscope why`, the real program: what it says where it finds nothing.
class TestWhyCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray why(const QByteArray &log, const QStringList &more = {}) const
    {
        QFile file(m_folder.filePath(u"log.jsonl"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(log) != log.size())
            qFatal("the test's folder cannot be written to");
        file.close();
        QProcess process;
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
                      QStringList{u"why"_s, file.fileName()} + more);
        return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    /// The same events, one each 20 ms.
    static QByteArray timed(const QByteArray &log)
    {
        QByteArray rows;
        int at = 5;
        for (const QByteArray &event : log.trimmed().split('\n'))
            rows += "{\"t_ms\":" + QByteArray::number(at += 20) + ".5,\"dir\":\"in\",\"event\":" + event + "}\n";
        return rows;
    }

private Q_SLOTS:
    /// Without times nobody can be said to be in time.
    void doesNotJudgeDelaysWithoutTimes()
    {
        const QByteArray text = why(kAnswered);
        QVERIFY2(text.contains("Whether one was late is not known"), text);
        QCOMPARE(QJsonDocument::fromJson(why(kAnswered, {u"--json"_s})).object().value(u"delays_known"_s),
                 QJsonValue(false));
    }

    void judgesThemWithTimes()
    {
        const QByteArray text = why(timed(kAnswered));
        QVERIFY2(text.contains("No turn was silent, late or cut."), text);
    }

    /// A limit that the answer's 60 ms overrun, and one that nothing is called by.
    void takesBudgets()
    {
        const QByteArray log = timed(kAnswered);
        const QByteArray text = why(log, {u"--budget"_s, u"first_token=5"_s});
        QVERIFY2(text.contains("Over their budget: First token 1 of 1"), text);
        const QJsonObject budget = QJsonDocument::fromJson(why(log, {u"--json"_s, u"--budget"_s, u"first_token=5"_s}))
                                       .object()
                                       .value(u"budget"_s)
                                       .toObject();
        QCOMPARE(budget.value(u"first_token"_s).toObject(),
                 (QJsonObject{{u"allowed_ms"_s, 5}, {u"measured"_s, 1}, {u"over"_s, 1}}));
        QCOMPARE(budget.value(u"playout"_s).toObject().value(u"measured"_s), QJsonValue(0));
        QVERIFY(why(log, {u"--budget"_s, u"soon=5"_s}).isEmpty()); // wrong use
    }

    /// A log in which the user was never heard holds no turn, and tells why.
    void namesQuietStretches()
    {
        QByteArray log =
            R"({"t_ms":0.5,"dir":"in","event":{"type":"session.created","session":{"id":"s","type":"realtime"}}})"
            "\n";
        for (int i = 1; i <= 60; ++i)
            log += "{\"t_ms\":" + QByteArray::number(100 * i)
                   + R"(.5,"dir":"out","event":{"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A')
                   + "\"}}\n";
        const QByteArray text = why(log);
        QVERIFY2(text.contains("holds no turn") && text.contains("between turns: why was it silent?")
                     && text.contains("digital silence"),
                 text);
        const QJsonObject json = QJsonDocument::fromJson(why(log, {u"--json"_s})).object();
        QVERIFY(json.value(u"quiet"_s).isNull());
        QCOMPARE(json.value(u"quiets_left_out"_s), QJsonValue(0));
        const QJsonValue quiet = json.value(u"quiets"_s)[0];
        QCOMPARE(quiet[u"causes"_s][0][u"cause"_s], QJsonValue(u"muted"_s));
        QCOMPARE(quiet[u"to_us"_s].toInt() - quiet[u"from_us"_s].toInt(), 6000500);
    }

    /// Sound that is no voice: only our own detector can tell.
    void listensToTheAudio()
    {
        QByteArray log =
            R"({"t_ms":0.5,"dir":"in","event":{"type":"session.created","session":{"id":"s","type":"realtime"}}})"
            "\n";
        quint32 noise = 1;
        for (int i = 1; i <= 60; ++i) {
            QByteArray samples;
            for (int n = 0; n < 2400; ++n) {
                noise = noise * 1664525 + 1013904223;
                samples.append(char(noise >> 26)).append('\0'); // up to 63 of 32,767
            }
            log += "{\"t_ms\":" + QByteArray::number(100 * i)
                   + R"(.5,"dir":"out","event":{"type":"input_audio_buffer.append","audio":")" + samples.toBase64()
                   + "\"}}\n";
        }
        const QByteArray text = why(log);
        QVERIFY2(text.contains("our own detector hears no voice in it") && text.contains("(likely"), text);
    }

    void namesWhoMutedWhatStalledAndWordsThatCameLate_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QByteArray>("cause");
        QTest::addColumn<QByteArray>("sure");
        const auto row = [](int at, const char *from, const QByteArray &event) {
            return "{\"t_ms\":" + QByteArray::number(at) + ".5,\"dir\":\"" + from + "\",\"event\":" + event + "}\n";
        };
        const QByteArray created = row(1, "in", R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        const QByteArray limits = R"({"type":"rate_limits.updated","rate_limits":[]})";
        QTest::newRow("muted") << created + row(20, "out", R"({"type":"session.input_audio.mute"})")
                                      + row(9000, "in", limits)
                               << QByteArray("muted") << QByteArray("proven");
        const auto answer = [&row](int at) {
            QByteArray rows;
            const QByteArrayList events = kAnswered.trimmed().split('\n');
            for (const QByteArray &event : events.sliced(2))
                rows += row(at += 10, "in", event);
            return rows;
        };
        QTest::newRow("the words came late")
            << created + row(100, "out", R"({"type":"input_audio_buffer.commit"})")
                   + row(110, "in", R"({"type":"input_audio_buffer.committed","item_id":"u"})")
                   + row(
                       115, "in",
                       R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_audio"}]}})")
                   + row(
                       3110, "in",
                       R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u","content_index":0,"transcript":"hi"})")
                   + row(3120, "out", R"({"type":"response.create"})") + answer(3150)
            << QByteArray("words-late") << QByteArray("likely");
        QByteArray own =
            R"({"turnscope":1,"session":"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f10","started":"2026-11-21T09:14:03.120Z","profile":{"name":"t","url":"ws://127.0.0.1/","model":"m","dialect":"openai-ga"},"app":"0.1.0"}
)";
        int at = 0;
        for (const QByteArray &event : kAnswered.trimmed().split('\n'))
            own += "{\"at\":" + QByteArray::number(at += 10'000) + R"(,"from":"server","event":)" + event + "}\n";
        QTest::newRow("playback stalled")
            << own
                   + R"({"at":90000,"from":"console","event":{"type":"console.device","device":"speaker","state":"slow"}})"
                     "\n"
            << QByteArray("playback-stalled") << QByteArray("proven");
    }

    void namesWhoMutedWhatStalledAndWordsThatCameLate()
    {
        QFETCH(QByteArray, log);
        QFETCH(QByteArray, cause);
        QFETCH(QByteArray, sure);
        const QByteArray said = why(log, {u"--json"_s});
        const QJsonObject json = QJsonDocument::fromJson(said).object();
        QHash<QString, QString> causes;
        for (const QString &list : {u"answers"_s, u"quiets"_s}) {
            for (const QJsonValue each : json.value(list).toArray()) {
                for (const QJsonValue found : each[u"causes"_s].toArray())
                    causes.insert(found[u"cause"_s].toString(), found[u"sure"_s].toString());
            }
        }
        QVERIFY2(causes.value(QString::fromLatin1(cause)) == QString::fromLatin1(sure), said);
    }

    void acquitsNobodyWhereThereIsNoTurn()
    {
        const QByteArray text = why(kAnswered.left(kAnswered.indexOf('\n') + 1));
        QVERIFY2(text.contains("holds no turn"), text);
    }
};

QTEST_GUILESS_MAIN(TestWhyCommand)
#include "tst_why_command.moc"
