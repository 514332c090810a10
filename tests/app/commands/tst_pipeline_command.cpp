// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_environment.h"
#include "tests/app/support/chat_server.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A conversation that was spoken to a speech-to-speech endpoint, run again on the three stages with a chat endpoint, and both
/// compared: the real program throughout. What it says is computed anew here, from the recording's own lines.
class TestPipelineCommand : public QObject
{
    Q_OBJECT

private:
    struct Result
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        QJsonObject latencyAndCost() const { return json()[u"latency_and_cost"].toObject(); }
    };

    /// One turn of the run, as its lines tell it.
    struct Turn
    {
        bool isSpoken = false;
        QJsonObject hear; ///< the console.stage; empty: there is none
        QJsonObject think;
        QJsonObject thought;
        QJsonObject speak;
        QJsonObject spoken;
    };

    static constexpr int kThinkingMs = 350;

    QTemporaryDir m_home;
    ChatServer m_chat;
    QString m_a;
    QString m_b;

    QString path(const QString &name) const { return m_home.filePath(name); }

    Result turnscope(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(programEnvironment(m_home.path()));
        process.setStandardInputFile(QProcess::nullDevice());
        QEventLoop loop; // the chat endpoint answers meanwhile
        connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        QTimer::singleShot(180000, &loop, &QEventLoop::quit);
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
        loop.exec();
        if (process.state() != QProcess::NotRunning)
            process.kill();
        process.waitForFinished(5000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QList<QJsonObject> lines(const QString &name)
    {
        QFile file(name);
        if (!file.open(QFile::ReadOnly))
            qFatal("no %s", qPrintable(name));
        QList<QJsonObject> all;
        for (const QByteArray &line : file.readAll().split('\n'))
            all << QJsonDocument::fromJson(line).object();
        return all;
    }

    /// What a speech-to-speech endpoint's recording has of it: no stages.
    static void withoutStages(const QString &from, const QString &to)
    {
        QFile in(from);
        QFile out(to);
        if (!in.open(QFile::ReadOnly) || !out.open(QFile::WriteOnly))
            qFatal("no %s", qPrintable(from));
        for (const QByteArray &line : in.readAll().split('\n')) {
            if (!line.isEmpty() && !line.contains("console.stage"))
                out.write(line + '\n');
        }
    }

    /// A turn a response, with the user's item before it, if there is one: no answer calls a tool.
    static QList<Turn> turnsOf(const QString &name)
    {
        QList<Turn> turns;
        QStringList items;
        QStringList responses;
        QString item;
        bool isSpoken = false;
        for (const QJsonObject &line : lines(name)) {
            const QJsonValue event = line[u"event"];
            const QString type = event[u"type"].toString();
            if (type == u"conversation.item.added"_s && event[u"item"][u"role"].toString() == u"user"_s) {
                item = event[u"item"][u"id"].toString();
                isSpoken = event[u"item"][u"content"][0][u"type"].toString() == u"input_audio"_s;
            } else if (type == u"response.created"_s) {
                responses << event[u"response"][u"id"].toString();
                items << std::exchange(item, QString());
                turns << Turn();
                turns.last().isSpoken = std::exchange(isSpoken, false);
            } else if (type == u"console.stage"_s) {
                const QString stage = event[u"stage"].toString();
                const qsizetype place = stage == u"hear"_s ? items.indexOf(event[u"item_id"].toString())
                                                           : responses.indexOf(event[u"response_id"].toString());
                if (place < 0)
                    qFatal("a stage of nothing: %s", qPrintable(stage));
                Turn &turn = turns[place];
                (stage == u"hear"_s      ? turn.hear
                 : stage == u"think"_s   ? turn.think
                 : stage == u"thought"_s ? turn.thought
                 : stage == u"speak"_s   ? turn.speak
                                         : turn.spoken) = event.toObject();
            }
        }
        return turns;
    }

    /// Of each row of a comparison which turn of B it is; -1: none.
    static QList<qsizetype> places(const Result &result)
    {
        QList<qsizetype> all;
        for (const QJsonValue row : result.json()[u"turns"].toArray())
            all << row[u"b"].toInt(-1);
        return all;
    }

    /// A number of the price list, read by nothing of ours.
    static double price(const QString &model, const QString &key)
    {
        QFile file(QStringLiteral(TURNSCOPE_SOURCE_DIR "/resources/prices.toml"));
        if (!file.open(QFile::ReadOnly))
            qFatal("no price list");
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype row = text.indexOf(u"name = \"%1\"\n"_s.arg(model));
        const QString of = text.mid(row, text.indexOf(u"\n["_s, row) - row);
        const auto found =
            QRegularExpression(u"^%1 = ([0-9.]+)$"_s.arg(key), QRegularExpression::MultilineOption).match(of);
        if (row < 0 || !found.hasMatch())
            qFatal("no %s of %s", qPrintable(key), qPrintable(model));
        return found.captured(1).toDouble();
    }

    static double hearing(const Turn &turn)
    {
        return turn.hear[u"audio_ms"].toDouble() / 60000 * price(u"gpt-transcribe"_s, u"audio_minute"_s);
    }

    static double thinking(const Turn &turn)
    {
        const double in = turn.thought[u"input_tokens"].toDouble();
        const double cached = turn.thought[u"cached_tokens"].toDouble();
        return ((in - cached) * price(u"gpt-6-luna"_s, u"text_in"_s) + cached * price(u"gpt-6-luna"_s, u"text_cached"_s)
                + turn.thought[u"output_tokens"].toDouble() * price(u"gpt-6-luna"_s, u"text_out"_s))
               / 1e6;
    }

    static double speaking(const Turn &turn)
    {
        return turn.spoken[u"characters"].toDouble() * price(u"tts-1"_s, u"characters"_s) / 1e6;
    }

    static double rank(QList<double> values, double share)
    {
        std::sort(values.begin(), values.end());
        return values[qsizetype(std::ceil(share * double(values.size()))) - 1];
    }

    static bool same(double one, double other) { return std::abs(one - other) < 1e-9 + 1e-9 * std::abs(other); }

private Q_SLOTS:
    void initTestCase()
    {
        m_a = path(u"speech-to-speech.jsonl"_s);
        m_b = path(u"pipeline.jsonl"_s);
        const QString talked = path(u"talked.jsonl"_s);
        const Result talk = turnscope({u"talk"_s, u"--say"_s, u"where is order four two seven"_s, u"--say"_s,
                                       u"count to ten"_s, u"--text"_s, u"What time is it?"_s, u"--record"_s, talked});
        QVERIFY2(talk.exitCode == 0, talk.err);
        withoutStages(talked, m_a);
        m_chat.think([answers = 0](const QJsonObject &) mutable {
            QThread::msleep(kThinkingMs);
            ++answers;
            const auto chunk = [](const QByteArray &rest) {
                return ChatServer::event("{\"object\":\"chat.completion.chunk\",\"model\":\"gpt-6-luna\"," + rest
                                         + "}");
            };
            return QList<QByteArray>{
                chunk("\"choices\":[{\"index\":0,\"delta\":{\"content\":\"It is on its way. \"}}]"),
                chunk("\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Anything else?\"}}]"),
                chunk("\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]"),
                chunk("\"choices\":[],\"usage\":{\"prompt_tokens\":" + QByteArray::number(100 * answers)
                      + ",\"completion_tokens\":12,\"total_tokens\":0,\"prompt_tokens_details\":{\"cached_tokens\":"
                      + QByteArray::number(64 * (answers - 1)) + "}}"),
                ChatServer::event("[DONE]")};
        });
        const Result run = turnscope({u"run"_s, m_a, u"--profile"_s, m_chat.url().toString(), u"--record"_s, m_b});
        QVERIFY2(run.exitCode == 0, run.err + run.out);
        QVERIFY(m_chat.request()[u"stream_options"][u"include_usage"].toBool());
    }

    /// The recording tells each stage of each turn.
    void recordsEachStage()
    {
        const QList<Turn> turns = turnsOf(m_b);
        QVERIFY(turns.size() >= 3);
        QCOMPARE(std::ranges::count(turns, true, &Turn::isSpoken), 2);
        for (qsizetype i = 0; i < turns.size(); ++i) {
            const Turn &turn = turns[i];
            QCOMPARE(!turn.hear.isEmpty(), turn.isSpoken);
            QVERIFY(turn.think[u"first_sentence_ms"].toInt() >= kThinkingMs);
            QVERIFY(turn.thought[u"took_ms"].toInt() >= turn.think[u"first_sentence_ms"].toInt());
            QCOMPARE(turn.thought[u"model"].toString(), u"gpt-6-luna"_s);
            QCOMPARE(turn.thought[u"input_tokens"].toInt(), 100 * int(i + 1));
            QCOMPARE(turn.thought[u"cached_tokens"].toInt(), 64 * int(i));
            QVERIFY(turn.speak[u"took_ms"].isDouble());
            QVERIFY(turn.spoken[u"took_ms"].isDouble());
            QCOMPARE(turn.spoken[u"characters"].toInt(), int(QByteArray("It is on its way.Anything else?").size()));
            QCOMPARE(turn.spoken[u"model"].toString(), u"flite"_s);
            QVERIFY(turn.spoken[u"audio_ms"].toInt() > 500);
        }
        const QJsonArray told = turnscope({u"info"_s, u"--json"_s, m_b}).json()[u"turns"].toArray();
        QCOMPARE(told.size(), turns.size());
        QCOMPARE(told[0][u"stages"][u"hear_ms"].toDouble(), turns[0].hear[u"took_ms"].toDouble());
        QCOMPARE(told[1][u"stages"][u"all_text_ms"].toDouble(), turns[1].thought[u"took_ms"].toDouble());
        QVERIFY(turnscope({u"info"_s, u"--json"_s, m_a}).json()[u"turns"][0][u"stages"].isNull());
    }

    void comparesLatencyStageByStage()
    {
        const QList<Turn> turns = turnsOf(m_b);
        const Result result = turnscope({u"compare"_s, m_a, m_b, u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err);
        const QJsonObject told = result.latencyAndCost();
        QVERIFY(!told[u"a"][u"staged"].toBool());
        QVERIFY(told[u"b"][u"staged"].toBool());
        const QJsonArray rows = told[u"turns"].toArray();
        const QJsonArray figures = result.json()[u"turns"].toArray();
        const QList<qsizetype> place = places(result);
        QCOMPARE(rows.size(), figures.size());
        QList<double> waits;
        QList<double> thoughts;
        int heard = 0;
        qsizetype seen = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonValue a = rows[i][u"a"];
            if (a.isObject()) { // of that no stage is told
                QVERIFY(a[u"parts_ms"][u"answer"].toDouble() > 0);
                QVERIFY(a[u"parts_ms"][u"think"].isUndefined());
            }
            if (place[i] < 0)
                continue;
            ++seen;
            const Turn &turn = turns[place[i]];
            const QJsonValue b = rows[i][u"b"];
            const QJsonObject parts = b[u"parts_ms"].toObject();
            const QString wait = rows[i][u"wait"].toString() + u"_ms"_s;
            QCOMPARE(b[u"wait_ms"].toDouble(-1), figures[i][u"figures"][wait][u"b"].toDouble());
            QCOMPARE(parts[u"think"].toDouble(), turn.think[u"first_sentence_ms"].toDouble());
            QCOMPARE(parts[u"speak"].toDouble(), turn.speak[u"took_ms"].toDouble());
            QCOMPARE(parts[u"hear"].toDouble(-1), turn.hear[u"took_ms"].toDouble(-1));
            double sum = 0;
            for (const QJsonValue part : parts)
                sum += part.toDouble();
            // The stages are by the endpoint's clock, the wait by the client's: what is over is the difference of both.
            const double over = sum - b[u"wait_ms"].toDouble();
            QVERIFY2(parts[u"rest"].toDouble() > 0 ? std::abs(over) < 0.001 : over > -0.001 && over < 50,
                     qPrintable(u"%1 ms of parts, %2 over the wait"_s.arg(sum).arg(over)));
            if (!a.isObject() || !a[u"wait_ms"].isDouble())
                continue;
            waits << b[u"wait_ms"].toDouble();
            thoughts << parts[u"think"].toDouble();
            heard += turn.isSpoken ? 1 : 0;
        }
        QCOMPARE(seen, turns.size()); // none is left out
        QVERIFY(waits.size() >= 2);
        QCOMPARE(told[u"b"][u"wait_ms"][u"n"].toInt(), int(waits.size()));
        QCOMPARE(told[u"b"][u"wait_ms"][u"p50"].toDouble(), rank(waits, 0.5));
        QCOMPARE(told[u"b"][u"wait_ms"][u"p90"].toDouble(), rank(waits, 0.9));
        QCOMPARE(told[u"b"][u"parts_ms"][u"think"][u"p90"].toDouble(), rank(thoughts, 0.9));
        QCOMPARE(told[u"b"][u"parts_ms"][u"hear"][u"n"].toInt(), heard);
    }

    void pricesEachPart()
    {
        const QList<Turn> turns = turnsOf(m_b);
        const Result result = turnscope(
            {u"compare"_s, m_a, m_b, u"--hear"_s, u"gpt-transcribe"_s, u"--speak"_s, u"tts-1"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err);
        const QJsonObject told = result.latencyAndCost();
        double sum = 0;
        QList<double> costs;
        const QList<qsizetype> place = places(result);
        for (qsizetype i = 0; i < place.size(); ++i) {
            if (place[i] < 0)
                continue;
            const Turn &turn = turns[place[i]];
            const QJsonValue b = told[u"turns"][i][u"b"];
            const double hear = hearing(turn); // nothing, where there was nothing to hear
            const double think = thinking(turn);
            const double speak = speaking(turn);
            QVERIFY(same(b[u"costs_usd"][u"hear"].toDouble(-1), hear));
            QVERIFY(same(b[u"costs_usd"][u"think"].toDouble(), think));
            QVERIFY(same(b[u"costs_usd"][u"speak"].toDouble(), speak));
            QVERIFY(same(b[u"cost_usd"].toDouble(), hear + think + speak));
            costs << hear + think + speak;
            sum += costs.last();
        }
        QVERIFY(thinking(turns[0]) > 0 && hearing(turns[0]) > 0 && speaking(turns[0]) > 0);
        QVERIFY(same(told[u"b"][u"cost_usd"][u"sum"].toDouble(), sum));
        QVERIFY(same(told[u"b"][u"cost_usd"][u"p90"].toDouble(), rank(costs, 0.9)));
        QCOMPARE(told[u"b"][u"cost_usd"][u"unknown"].toInt(), 0);
        QCOMPARE(told[u"b"][u"models"][u"think"].toString(), u"gpt-6-luna"_s);
        // The ledger's own figure of the comparison is the same one.
        QVERIFY(same(result.json()[u"totals"][u"cost_usd"][u"b"].toDouble(), sum));
        QVERIFY(told[u"a"][u"cost_usd"][u"sum"].toDouble() > 0);
        QVERIFY(!told[u"a"][u"by_parts"].toBool());
    }

    /// What ran here has no list price: that is a gap, and not $0.
    void tellsWhatHasNoPrice()
    {
        const Result result = turnscope({u"compare"_s, m_a, m_b, u"--json"_s});
        const QJsonObject told = result.latencyAndCost();
        for (const QJsonValue turn : told[u"turns"].toArray()) {
            if (!turn[u"b"].isObject())
                continue;
            QVERIFY(turn[u"b"][u"cost_usd"].isNull());
            QVERIFY(turn[u"b"][u"costs_usd"][u"speak"].isNull());
            QVERIFY(turn[u"b"][u"costs_usd"][u"think"].toDouble() > 0);
            QVERIFY2(turn[u"b"][u"gap"].toString().contains(u"flite"_s), qPrintable(turn[u"b"][u"gap"].toString()));
        }
        QVERIFY(told[u"b"][u"cost_usd"][u"sum"].isNull());
        QCOMPARE(told[u"b"][u"cost_usd"][u"unknown"].toInt(), int(turnsOf(m_b).size()));
        QVERIFY(result.json()[u"totals"][u"cost_usd"][u"b"].isNull());
        const Result text = turnscope({u"compare"_s, m_a, m_b});
        QVERIFY2(text.out.contains("Speak: no price for flite"), text.out);
        QVERIFY2(text.out.contains("B costs: not known."), text.out);
        QVERIFY2(!text.out.contains("$0.0000"), text.out);
        // Of one endpoint that tells no stages beside another nothing is said of stages.
        QVERIFY(!turnscope({u"compare"_s, m_a, m_a}).out.contains("Latency and cost"));
    }

    /// A slow answer's slow stage is named.
    void namesTheSlowStage()
    {
        const Result why = turnscope({u"why"_s, m_b, u"--json"_s, u"--budget"_s, u"whole=50"_s});
        QVERIFY2(why.exitCode == 0 || why.exitCode == 1, why.err);
        const QString all = QString::fromUtf8(why.out);
        QVERIFY2(all.contains(u"slow-stage"_s), qPrintable(all));
        QVERIFY2(all.contains(u"The slowest of the endpoint's stages was: "_s), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestPipelineCommand)

#include "tst_pipeline_command.moc"
