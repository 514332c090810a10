// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/lint_run.h"

#include "models/recording/importers/log_reader.h"
#include "models/session/session_fold.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QDirIterator>
#include <QTest>

using namespace turnscope;

/// The linter beside another's fold finds what it finds alone.
class TestLintRun : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const LintRun &run)
    {
        QStringList texts;
        for (const Finding &finding : run.findings())
            texts << QStringLiteral("%1 %2 %3 %4")
                         .arg(QString::fromLatin1(finding.rule.data(), qsizetype(finding.rule.size())))
                         .arg(number(finding.event))
                         .arg(toMicroseconds(finding.at))
                         .arg(finding.message);
        return texts;
    }

    static QStringList alone(const EventStore &events)
    {
        LintRun run(false);
        foldAll(run, events);
        run.finish(events);
        return texts(run);
    }

    static QStringList beside(const EventStore &events)
    {
        SessionFold fold;
        LintRun run(false, &fold.conversation());
        FrameCursor frames(events);
        while (run.seen() < events.size()) {
            run.see(events, frames.frame(EventIndex{run.seen()}));
            fold.advance(frames, run.seen());
        }
        run.finish(events);
        return texts(run);
    }

    static EventLog twoSessions()
    {
        EventLog log;
        for (const qint64 session : {1, 2}) {
            const auto server = [&](qint64 ms, QByteArray frame) {
                log.server(100000 * session + ms, frame.replace("%1", QByteArray::number(session)));
            };
            server(0, R"({"type":"session.created","event_id":"e%1","session":{"type":"realtime","id":"s%1"}})");
            server(1, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"i%1"})");
            server(2, R"({"type":"response.created","response":{"id":"r%1","status":"in_progress","output":[]}})");
            for (const int ms : {3, 4})
                server(ms, R"({"type":"response.done","response":{"id":"r%1","status":"completed","output":[]}})");
            server(90000, R"({"type":"rate_limits.updated","rate_limits":[]})");
        }
        return log;
    }

private Q_SLOTS:
    void ofTwoSessions()
    {
        const EventLog log = twoSessions();
        const QStringList expected = alone(log.events());
        QVERIFY2(expected.filter(QStringLiteral("response-done-once")).size() == 2, qPrintable(expected.join(u'\n')));
        QCOMPARE(beside(log.events()), expected);
    }

    void ofASpokenSession()
    {
        const SpokenSession session;
        const QStringList expected = alone(session.log().events());
        QVERIFY(!expected.isEmpty());
        QCOMPARE(beside(session.log().events()), expected);
    }

    void ofOtherPeoplesLogs()
    {
        const QString folder =
            qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"));
        qsizetype files = 0;
        for (QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
            auto reader = LogReader::open(all.next());
            if (!reader || !reader->read([](double) { return true; }))
                continue;
            reader->endHere();
            QVERIFY2(beside(*reader->events()) == alone(*reader->events()), qPrintable(all.filePath()));
            ++files;
        }
        if (files == 0)
            QSKIP("There are no captures here: TURNSCOPE_CAPTURES names their folder.");
    }
};

QTEST_GUILESS_MAIN(TestLintRun)
#include "tst_lint_run.moc"
