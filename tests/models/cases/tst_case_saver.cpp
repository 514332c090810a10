// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_facts.h"
#include "models/cases/case_saver.h"
#include "models/recording/importers/log_reader.h"
#include "tests/support/spoken_session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestCaseSaver : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const std::atomic<bool> m_wanted = false;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<std::optional<QString>> save(const EventLog &log, const RecordingInfo &info, const QString &name,
                                        CaseSaver::IfThere ifThere = CaseSaver::IfThere::Refuse) const
    {
        return CaseSaver::save({log.shared(), info}, path(name), ifThere, m_wanted);
    }

private Q_SLOTS:
    /// The recording and the case, read back, agree with each other; no key is in them.
    void savesWhatHolds()
    {
        SpokenSession session;
        EventLog log = session.log();
        log.then(
            Direction::Client,
            "{\"type\":\"session.update\",\"session\":{\"note\":\"sk-proj-abcdefghijklmnopqrstuvwx0123456789ABCD\"}}");
        log.then(
            Direction::Server,
            "{\"type\":\"response.output_item.done\",\"response_id\":\"r\",\"item\":{\"id\":\"call_item\",\"type\":"
            "\"function_call\",\"call_id\":\"call_9\",\"name\":\"charge\",\"arguments\":\"{\\\"order\\\":\\\"427\\\","
            "\\\"note\\\":"
            "\\\"sk-proj-abcdefghijklmnopqrstuvwx0123456789ABCD\\\"}\"}}");
        const auto saved = save(log, {}, u"kept.jsonl"_s);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        QCOMPARE(**saved, path(u"kept.toml"_s));
        QVERIFY(!contents(path(u"kept.jsonl"_s)).contains("abcdefghijklmnopqrstuvwx"));
        const QByteArray toml = contents(path(u"kept.toml"_s));
        QVERIFY2(!toml.contains("abcdefghijklmnopqrstuvwx"), toml);
        QVERIFY2(toml.contains("charge") && toml.contains("427"), toml);
        QVERIFY(!QFile::exists(path(u"kept.jsonl.part"_s)));

        auto reader = LogReader::open(path(u"kept.jsonl"_s));
        QVERIFY(reader);
        const auto info = reader->read();
        QVERIFY(info);
        QCOMPARE(reader->events()->size(), log.events().size() + 2); // and a note of what was replaced in either event
        QCOMPARE(info->unreadCount, quint64(0));
        const auto expected = Expectations::fromFile(path(u"kept.toml"_s));
        QVERIFY2(expected, expected ? "" : qPrintable(expected.error().text));
        QVERIFY(!expected->calls.empty());
        QVERIFY(expected->waitP90);
        const CaseFacts facts(*info, reader->events());
        const auto verdicts = CaseJudge::judge(*expected, facts.evidence());
        for (const CaseVerdict &verdict : verdicts)
            QVERIFY2(verdict.outcome == CaseVerdict::Outcome::Held,
                     qPrintable(verdict.expectation + u' ' + verdict.message));
    }

    void refusesWhatItCannotSave()
    {
        SpokenSession session;
        QVERIFY(save(session.log(), {}, u"itself.jsonl"_s));
        const QByteArray before = contents(path(u"itself.jsonl"_s));
        RecordingInfo open;
        open.path = path(u"itself.jsonl"_s);
        QVERIFY(!save(session.log(), open, u"itself.jsonl"_s));
        QCOMPARE(contents(open.path), before);

        const std::atomic<bool> cancelled = true;
        const auto none = CaseSaver::save({session.log().shared(), {}}, path(u"cancelled.jsonl"_s),
                                          CaseSaver::IfThere::Refuse, cancelled);
        QVERIFY(none && !*none);
        QVERIFY(!QFile::exists(path(u"cancelled.jsonl"_s)));

        QVERIFY(!save(session.log(), {}, u"nowhere/at/all.jsonl"_s));
    }

    /// What the log does not tell of its times, its copy does not either, and the case expects no wait.
    void keepsWhatTheLogDoesNotTell()
    {
        SpokenSession session;
        RecordingInfo untimed;
        untimed.times = RecordingInfo::Times::None;
        const auto saved = save(session.log(), untimed, u"timeless.jsonl"_s);
        QVERIFY2(saved && *saved, saved ? "" : qPrintable(saved.error().text));
        auto reader = LogReader::open(path(u"timeless.jsonl"_s));
        QCOMPARE(reader->read()->times, RecordingInfo::Times::None);
        QVERIFY(!Expectations::fromFile(**saved)->waitP90);
    }

    /// A case may have been written by hand; of a recording the user was asked before, or not.
    void replacesNothingUnasked()
    {
        SpokenSession session;
        const auto write = [this](const QString &name) {
            QFile file(path(name));
            return file.open(QFile::WriteOnly) && file.write("by hand") == 7;
        };
        QVERIFY(write(u"taken.toml"_s) && write(u"there.jsonl"_s));
        const auto taken = save(session.log(), {}, u"taken.jsonl"_s, CaseSaver::IfThere::Replace);
        QVERIFY(!taken);
        QVERIFY2(taken.error().text.contains(u"taken.toml"_s), qPrintable(taken.error().text));
        QCOMPARE(contents(path(u"taken.toml"_s)), QByteArray("by hand"));
        QVERIFY(!QFile::exists(path(u"taken.jsonl"_s)));
        QVERIFY(!save(session.log(), {}, u"there.jsonl"_s));
        QCOMPARE(contents(path(u"there.jsonl"_s)), QByteArray("by hand"));
        QVERIFY(save(session.log(), {}, u"there.jsonl"_s, CaseSaver::IfThere::Replace));
        QVERIFY(contents(path(u"there.jsonl"_s)) != "by hand");
    }
};

QTEST_GUILESS_MAIN(TestCaseSaver)
#include "tst_case_saver.moc"
