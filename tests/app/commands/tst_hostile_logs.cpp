// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    bool exited = false; ///< by itself, not by a signal
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Frames of zstd, one after the other, of `count` times `text`.
QByteArray packed(const QByteArray &text, qint64 count)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    QByteArray piece;
    while (piece.size() < (4 << 20) && count > 0) {
        piece += text;
        --count;
    }
    const qint64 texts = piece.size() / text.size();
    QByteArray once(qsizetype(ZSTD_compressBound(size_t(piece.size()))), Qt::Uninitialized);
    once.truncate(qsizetype(ZSTD_compressCCtx(context.get(), once.data(), size_t(once.size()), piece.constData(),
                                              size_t(piece.size()), 19)));
    return once.repeated(1 + count / texts);
}

} // namespace

/// Logs that were written to do harm, and the real program, which has little memory.
class TestHostileLogs : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    Outcome run(const QStringList &arguments, qint64 megabytes = 0, int patience = 100000) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"PULSE_SERVER"_s, u"unix:/nonexistent"_s);
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([megabytes] {
            const rlim_t bytes = rlim_t(megabytes) << 20;
            const rlimit most{bytes, bytes};
            if (megabytes > 0)
                ::setrlimit(RLIMIT_AS, &most);
        });
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitStatus() == QProcess::NormalExit, process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private Q_SLOTS:
    void areReadWithinLittleMemory_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("words"); // of what is said
        const QByteArray tiny =
            "{\"type\":\"session.b\"}\n"; // of a family that is known: others are no events by themselves
        QTest::newRow("40 M events in some 50 KB")
            << write(u"events.jsonl.zst"_s, packed(tiny, 40000000)) << QByteArray("unpacks to more than");
        QTest::newRow("a line without an end") << write(
            u"line.jsonl.zst"_s, packed(tiny, 3) + packed("{\"type\":\"a.b\",\"b\":\"" + QByteArray(1 << 20, 'a'), 600))
                                               << QByteArray();
        const QString sparse = write(u"sparse.jsonl"_s, tiny.repeated(1000) + "{\"type\":\"a.b\",\"b\":\"");
        QFile::resize(sparse, qint64(400) << 20);
        QTest::newRow("a line of 400 MB") << sparse << QByteArray();
        QByteArray items;
        for (int i = 0; i < 500000; ++i)
            items += "{\"type\":\"conversation.item.added\",\"item\":{\"id\":\"item_" + QByteArray::number(i)
                     + "\",\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"x\"}"
                       "]}}\n";
        QTest::newRow("500,000 items") << write(u"items.jsonl"_s, items) << QByteArray();
        QTest::newRow("one document") << write(u"document.json"_s, "[" + items.replace('\n', ',') + "null]")
                                      << QByteArray();
    }

    /// Enough for the program, not for these. It may say that the memory does not suffice; it may not die of it.
    void areReadWithinLittleMemory()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, words);
        for (const qint64 megabytes : {1000, 300}) {
            for (const QString &command : {u"info"_s, u"lint"_s}) {
                const Outcome outcome = run({command, path}, megabytes);
                QVERIFY2(outcome.exited, qPrintable(u"%1, %2 MB: %3"_s.arg(command).arg(megabytes).arg(
                                             QString::fromUtf8(outcome.err))));
                QVERIFY2(outcome.code == 0 || outcome.code == 3 || (command == "lint"_L1 && outcome.code == 1),
                         outcome.err);
                if (outcome.code == 3)
                    QVERIFY2(outcome.err.contains("not enough memory"), outcome.err);
                if (outcome.code != 3 && !words.isEmpty())
                    QVERIFY2(outcome.err.contains(words), outcome.err);
            }
        }
    }

    void areShownByAWindowWithLittleMemory_data() { areReadWithinLittleMemory_data(); }

    void areShownByAWindowWithLittleMemory()
    {
        QFETCH(QString, path);
        const Outcome outcome = run({u"--screenshot"_s, m_home.filePath(u"window.png"_s), path}, 900);
        QVERIFY2(outcome.exited, outcome.err);
        QVERIFY2(outcome.code == 0 || outcome.code == 3, outcome.err);
    }

    void saysNothingRawToATerminal_data()
    {
        QTest::addColumn<QString>("path");
        const QByteArray evil = R"(\u001b[2J\u001b]0;pwn\u0007\u009b31m\u202eabc\u007f\n\r)";
        QTest::newRow("in JSON") << write(
            u"evil.jsonl"_s,
            R"({"at":1,"from":"server","event":{"type":"session.created","session":{"id":")" + evil + R"("}}})" + "\n"
                + R"({"at":2,"from":"client","event":{"type":")" + evil + R"("}})" + "\n"
                + R"({"at":3,"from":"server","event":{"type":"error","error":{"type":")" + evil + R"(","message":")"
                + evil + R"("}}})" + "\n"
                + R"({"at":4,"from":"server","event":{"type":"conversation.item.added","item":{"id":"i","type":"message","role":"user","content":[{"type":"input_text","text":")"
                + evil + R"("}]}}})" + "\n");
        QTest::newRow("in the file's name") << write(u"a\u001b[2J\u202e\nb.jsonl"_s, "{\"type\":\"a.b\"}\n");
        QTest::newRow("not UTF-8") << write(u"raw.jsonl"_s,
                                            "{\"type\":\"a\x1b[2J\xff\"}\n{\"type\":\"a\"}\n\x1b[2J\x9b\n");
        QTest::newRow("no such file") << m_home.filePath(u"no\u001b[2J\u009b\u202e"_s);
    }

    void saysNothingRawToATerminal()
    {
        QFETCH(QString, path);
        for (const QStringList &line :
             {QStringList{u"info"_s, path}, QStringList{u"lint"_s, path}, QStringList{u"info"_s, u"--json"_s, path},
              QStringList{u"lint"_s, u"--json"_s, path}, QStringList{u"info"_s, u"--"_s + path},
              QStringList{u"--screenshot"_s, path}}) {
            const Outcome outcome = run(line);
            QVERIFY(outcome.exited);
            const bool isJson = line.contains(u"--json"_s) && !outcome.out.isEmpty();
            QVERIFY2(!isJson || QJsonDocument::fromJson(outcome.out).isObject(), outcome.out);
            const QString said = QString::fromUtf8(outcome.out + outcome.err);
            for (const QChar c : said) {
                const char16_t code = c.unicode();
                const bool harmful = (code < 0x20 && code != '\n') || (code >= 0x7f && code < 0xa0)
                                     || (code >= 0x202a && code <= 0x202e);
                QVERIFY2(!harmful, qPrintable(line.join(u' ') + u": "_s + said));
            }
            // An error is one line.
            if (outcome.out.isEmpty())
                QVERIFY2(outcome.err.count("turnscope: ") == outcome.err.count('\n'), outcome.err);
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileLogs)
#include "tst_hostile_logs.moc"
