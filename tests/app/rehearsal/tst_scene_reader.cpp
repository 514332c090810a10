// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/scenes/scene_reader.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What a scene file may say, and what is said of one that is wrong.
class TestSceneReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortSceneIsEnough()
    {
        const auto scene = sceneFromToml("[[step]]\nsay = \"Hello\"\n");
        QVERIFY2(scene, qPrintable(scene ? QString() : scene.error().text));
        QCOMPARE(scene->steps.size(), size_t(1));
        QCOMPARE(scene->steps[0].say, u"Hello"_s);
        QVERIFY(!scene->steps[0].repeats);
        QVERIFY(!scene->sessionLimit);
        QVERIFY(sceneFromToml(""));
    }

    void everythingIsRead()
    {
        const auto scene =
            sceneFromToml(QByteArrayView("title = 'All'\n"
                                         "[session]\n"
                                         "limit_s = 20\n"
                                         "settings = { output_modalities = ['text'] }\n"
                                         "rate_limits = { remaining = 5 }\n"
                                         "[[speech]]\n"
                                         "text = 'hi'\n"
                                         "delay_ms = 7\n"
                                         "fail = { code = 'c' }\n"
                                         "[[mcp_server]]\n"
                                         "label = 'harbor'\n"
                                         "tools = ['tides']\n"
                                         "[[step]]\n"
                                         "turn = 2\n"
                                         "heard = 'a'\n"
                                         "heard_regex = 'b(c)'\n"
                                         "tool = 'f'\n"
                                         "repeat = true\n"
                                         "wait_ms = 1\n"
                                         "first_delta_ms = 2\n"
                                         "delta_ms = 3\n"
                                         "say = 's'\n"
                                         "call = { name = 'f', arguments = { n = 1, list = [true, 1.5, 'x'] } }\n"
                                         "mcp = [{ server = 'harbor', tool = 'tides', error = 'no' }, { server = "
                                         "'harbor', tool = 'tides', error = { code = 502 } }]\n"
                                         "after_deltas = 4\n"
                                         "frame = '{'\n"
                                         "event = { type = 'x' }\n"
                                         "dtmf = '1#'\n"
                                         "error = 'e'\n"
                                         "incomplete = 'content_filter'\n"
                                         "close = 4001\n"));
        QVERIFY2(scene, qPrintable(scene ? QString() : scene.error().text));
        QCOMPARE(scene->sessionLimit->count(), 20);
        QCOMPARE(scene->settings["type"_L1].toString(), u"realtime"_s);
        QCOMPARE((*scene->rateLimits)[0]["remaining"_L1].toInt(), 5);
        QCOMPARE((*scene->rateLimits)[0]["limit"_L1].toInt(), 40000);
        QCOMPARE(scene->speeches[0].failure->code, u"c"_s);
        QCOMPARE(scene->speeches[0].failure->type, u"transcription_error"_s);
        QCOMPARE(scene->mcpServers[0].tools[0]["input_schema"_L1]["type"_L1].toString(), u"object"_s);
        const SceneStep &step = scene->steps[0];
        QCOMPARE(step.turn, 2);
        QVERIFY(step.like->match(u"BC"_s).hasMatch());
        QVERIFY(step.repeats);
        QCOMPARE(step.wait.count() + step.firstDelta.count() + step.delta.count(), 6);
        QCOMPARE(step.calls[0].arguments, u"{\"list\":[true,1.5,\"x\"],\"n\":1}"_s);
        QCOMPARE(step.mcp[0].error["type"_L1].toString(), u"tool_execution_error"_s);
        QCOMPARE(step.mcp[1].error["type"_L1].toString(), u"http_error"_s);
        QCOMPARE(step.mcp[1].error["code"_L1].toInt(), 502);
        QCOMPARE(step.afterDeltas, 4);
        QCOMPARE(step.frames, QStringList{u"{"_s});
        QCOMPARE(step.dtmf, u"1#"_s);
        QCOMPARE(step.error->message, u"e"_s);
        QCOMPARE(step.outcome->status, u"incomplete"_s);
        QCOMPARE(step.end->code, 4001);
        QVERIFY(!step.end->abrupt);
    }

    void whatIsWrongIsSaidWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word"); // of the sentence
        const auto row = [](const char *name, const char *text, int line, const char *word) {
            QTest::newRow(name) << QByteArray(text) << line << QString::fromUtf8(word);
        };
        row("not TOML", "[[step]]\nsay = Hello\n", 2, "TOML");
        row("unknown key", "[[step]]\nsay = \"a\"\nsays = \"b\"\n", 3, "“says”");
        row("the known ones are listed", "[[step]]\nsays = \"b\"\n", 2, "heard_regex");
        row("unknown table", "[sesion]\nlimit_s = 1\n", 1, "“sesion”");
        row("unknown key in a call", "[[step]]\ncall = { nane = \"f\" }\n", 2, "name");
        row("a number for a text", "[[step]]\nsay = 5\n", 2, "quotes");
        row("a text for a number", "[[step]]\nwait_ms = \"soon\"\n", 2, "whole number");
        row("an endless delay", "[[step]]\nwait_ms = 999999999999\n", 2, "600000");
        row("a negative delay", "[[step]]\ndelta_ms = -1\n", 2, "600000");
        row("a flood too big", "[[step]]\nload = { events_per_s = 20000, seconds = 600 }\n", 2, "1200000");
        row("an odd status", "[[step]]\nincomplete = \"because\"\n", 2, "content_filter");
        row("both ends", "[[step]]\ndrop = true\nclose = 1000\n", 2, "choose one");
        row("a close code that is none", "[[step]]\nclose = 1006\n", 2, "drop = true");
        row("an expression that is none", "[[step]]\nheard_regex = \"(\"\n", 2, "regular expression");
        row("an answer on connect", "[[step]]\non = \"connect\"\nsay = \"a\"\n", 2, "connect");
        row("an event without a type", "[[step]]\nevent = { typ = \"a\" }\n", 2, "type");
        row("a key of no telephone", "[[step]]\ndtmf = \"7x\"\n", 2, "dtmf");
        row("settings that are refused", "[session]\nsettings = { colour = \"blue\" }\n", 2, "settings.colour");
        row("a nameless server", "[[mcp_server]]\ntools = []\n", 1, "label");
        row("a step that is none", "step = 5\n", 1, "table");
    }
    void whatIsWrongIsSaidWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, word);
        const auto scene = sceneFromToml(text);
        QVERIFY(!scene);
        QVERIFY2(scene.error().text.startsWith(u"Line %1: "_s.arg(line)), qPrintable(scene.error().text));
        QVERIFY2(scene.error().text.contains(word), qPrintable(scene.error().text));
    }

    void hugeScenesAreRefused()
    {
        const auto steps = sceneFromToml(QByteArray("[[step]]\n").repeated(2000));
        QVERIFY(!steps);
        QVERIFY(steps.error().text.contains("1000"_L1));
        QVERIFY(!sceneFromToml("[[step]]\nsay = \"" + QByteArray(30000, 'a') + "\"\n"));
        QVERIFY(!sceneFromToml("a = " + QByteArray(100000, '[')));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"big.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(2 * 1024 * 1024, '#'));
        file.close();
        const auto big = loadScene(file.fileName());
        QVERIFY(!big);
        QVERIFY(big.error().text.contains("1 MB"_L1));
    }

    void filesAreNamedInWhatIsSaid()
    {
        const auto missing = loadScene(u"/nowhere/scene.toml"_s);
        QVERIFY(!missing);
        QVERIFY(missing.error().text.contains("/nowhere/scene.toml"_L1));
        QVERIFY(missing.error().text.contains("hello"_L1));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"bad.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sya = 1\n");
        file.close();
        const auto bad = loadScene(file.fileName());
        QVERIFY(!bad);
        QVERIFY2(bad.error().text.contains("bad.toml: Line 1: "_L1), qPrintable(bad.error().text));
    }

    void theScenesThatComeWithItAreReadable()
    {
        QVERIFY(builtInScenes().size() >= 10);
        for (const QString &name : builtInScenes()) {
            const auto scene = loadScene(name);
            QVERIFY2(scene, qPrintable(scene ? QString() : scene.error().text));
            QVERIFY2(!scene->steps.empty(), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestSceneReader)
#include "tst_scene_reader.moc"
