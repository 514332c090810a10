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

private Q_SLOTS:
    /// The recording and the case, read back, agree with each other; no key is in them.
    void savesWhatHolds()
    {
        SpokenSession session;
        EventLog log = session.log();
        log.then(
            Direction::Client,
            "{\"type\":\"session.update\",\"session\":{\"note\":\"sk-proj-abcdefghijklmnopqrstuvwx0123456789ABCD\"}}");
        const auto saved = CaseSaver::save(log.events(), {}, path(u"kept.jsonl"_s), m_wanted);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        QCOMPARE(**saved, path(u"kept.toml"_s));
        QVERIFY(!contents(path(u"kept.jsonl"_s)).contains("abcdefghijklmnopqrstuvwx"));
        QVERIFY(!QFile::exists(path(u"kept.jsonl.part"_s)));

        auto reader = LogReader::open(path(u"kept.jsonl"_s));
        QVERIFY(reader);
        const auto info = reader->read();
        QVERIFY(info);
        QCOMPARE(reader->events()->size(), log.events().size());
        QCOMPARE(info->unreadCount, quint64(0));
        const auto expected = Expectations::fromFile(path(u"kept.toml"_s));
        QVERIFY2(expected, expected ? "" : qPrintable(expected.error().text));
        QVERIFY(!expected->calls.empty());
        QVERIFY(expected->waitP90);
        const CaseFacts facts(*info, *reader->events());
        const auto verdicts = CaseJudge::judge(*expected, facts.evidence());
        for (const CaseVerdict &verdict : verdicts)
            QVERIFY2(verdict.outcome == CaseVerdict::Outcome::Held,
                     qPrintable(verdict.expectation + u' ' + verdict.message));
    }

    void refusesWhatItCannotSave()
    {
        SpokenSession session;
        RecordingInfo untimed;
        untimed.times = RecordingInfo::Times::None;
        const auto timeless = CaseSaver::save(session.log().events(), untimed, path(u"timeless.jsonl"_s), m_wanted);
        QVERIFY(!timeless);
        QVERIFY2(timeless.error().text.contains(u"no times"_s), qPrintable(timeless.error().text));

        QVERIFY(CaseSaver::save(session.log().events(), {}, path(u"itself.jsonl"_s), m_wanted));
        const QByteArray before = contents(path(u"itself.jsonl"_s));
        RecordingInfo open;
        open.path = path(u"itself.jsonl"_s);
        QVERIFY(!CaseSaver::save(session.log().events(), open, open.path, m_wanted));
        QCOMPARE(contents(open.path), before);

        const std::atomic<bool> cancelled = true;
        const auto none = CaseSaver::save(session.log().events(), {}, path(u"cancelled.jsonl"_s), cancelled);
        QVERIFY(none && !*none);
        QVERIFY(!QFile::exists(path(u"cancelled.jsonl"_s)));

        QVERIFY(!CaseSaver::save(session.log().events(), {}, path(u"nowhere/at/all.jsonl"_s), m_wanted));
    }
};

QTEST_GUILESS_MAIN(TestCaseSaver)
#include "tst_case_saver.moc"
