// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_writer.h"
#include "models/cases/junit.h"
#include "models/lint/linter.h"
#include "models/recording/frame_cursor.h"
#include "tests/support/spoken_session.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace turnscope;
using namespace Qt::StringLiterals;
using Outcome = CaseVerdict::Outcome;

/// Of the hand-made conversation: a tool call, a cut-in, two answers.
class TestCaseJudge : public QObject
{
    Q_OBJECT

private:
    SpokenSession m_session;
    SessionFold m_fold;
    RecordingInfo m_info;
    std::vector<TurnFigures> m_figures;
    std::vector<Finding> m_findings;
    std::optional<PriceTable> m_prices;

    CaseEvidence evidence() const
    {
        return {m_info, m_session.log().events(), m_fold, m_figures, m_findings, m_prices ? &*m_prices : nullptr};
    }

    Outcome judged(const QByteArray &expectation) const { return judged(expectation, evidence()); }

    static Outcome judged(const QByteArray &expectation, const CaseEvidence &evidence)
    {
        const auto read = Expectations::fromToml("[expect]\n" + expectation);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        const auto verdicts = CaseJudge::judge(*read, evidence);
        if (verdicts.size() != 1 || verdicts.front().message.isEmpty() || verdicts.front().line != 2)
            qFatal("not one verdict with its words and its line");
        return verdicts.front().outcome;
    }

private Q_SLOTS:
    void initTestCase()
    {
        FrameCursor frames(m_session.log().events());
        m_fold.advance(frames, m_session.log().events().size());
        m_prices = PriceTable::builtIn().value();
        m_figures = turnFigures(m_fold, {}, &*m_prices);
        m_findings = lint(m_session.log().events(), true);
        QVERIFY(!m_figures.empty());
    }

    void judgesWords()
    {
        const QStringList said = CaseJudge::said(Expectations::Words::Where::Model, evidence());
        QVERIFY(!said.isEmpty());
        const QByteArray word = said.front().section(u' ', 0, 1).toUpper().toUtf8();
        QCOMPARE(judged("transcript_contains = \"" + word + "\""), Outcome::Held);
        QCOMPARE(judged("transcript_contains = \"no such word\""), Outcome::Broken);
        QCOMPARE(judged("transcript_matches = '\\w+'"), Outcome::Held);
        QCOMPARE(judged("transcript_matches = '^\\d{9}$'"), Outcome::Broken);
    }

    void judgesCalls()
    {
        const auto calls = m_fold.conversation().toolCalls();
        QVERIFY(!calls.empty());
        const Item *item = m_fold.conversation().item(calls.front().item);
        const QByteArray name = QByteArray::fromStdString(item->name);
        QCOMPARE(judged("tool_called = \"" + name + "\""), Outcome::Held);
        QCOMPARE(judged("tool_called = { name = \"" + name + "\", arguments = { nothing = 1 } }"), Outcome::Broken);
        QCOMPARE(judged("tool_called = \"nothing\""), Outcome::Broken);
    }

    void judgesWaits()
    {
        const Percentiles waits = CaseJudge::waits(evidence());
        QVERIFY(waits.count > 0);
        const double ms = double(waits.p90.count()) / 1000;
        QCOMPARE(judged("voice_to_voice_p90_under_ms = " + QByteArray::number(ms + 1)), Outcome::Held);
        QCOMPARE(judged("voice_to_voice_p90_under_ms = " + QByteArray::number(ms - 1)), Outcome::Broken);
    }

    void judgesFindingsAndInterruptions()
    {
        QVERIFY(CaseJudge::interruptions(evidence()) > 0);
        QCOMPARE(judged("no_interruption = true"), Outcome::Broken);
        CaseEvidence with = evidence();
        const std::vector<Finding> error{{"a-rule", Severity::Error, Side::Server, {}, {}, u"x"_s}};
        with.findings = error;
        QCOMPARE(judged("no_finding_above = 'warning'", with), Outcome::Broken);
        const std::vector<Finding> warning{{"a-rule", Severity::Warning, Side::Server, {}, {}, u"x"_s}};
        with.findings = warning;
        QCOMPARE(judged("no_finding_above = 'warning'", with), Outcome::Held);
        QCOMPARE(judged("no_finding_above = 'note'", with), Outcome::Broken);
        with.findings = {};
        QCOMPARE(judged("no_finding_above = 'none'", with), Outcome::Held);
    }

    /// What a log cannot prove is no pass.
    void doesNotPassWhatItCannotMeasure()
    {
        RecordingInfo untimed = m_info;
        untimed.times = RecordingInfo::Times::None;
        const CaseEvidence without{untimed, m_session.log().events(), m_fold, m_figures, m_findings, &*m_prices};
        QCOMPARE(judged("voice_to_voice_p90_under_ms = 100000", without), Outcome::NotMeasured);

        CaseEvidence hurried = evidence();
        hurried.run.emplace();
        hurried.run->speed = 4;
        QCOMPARE(judged("voice_to_voice_p90_under_ms = 100000", hurried), Outcome::NotMeasured);

        const EventLog nothing;
        const SessionFold empty;
        const CaseEvidence silent{m_info, nothing.events(), empty, {}, {}, &*m_prices};
        QCOMPARE(judged("voice_to_voice_p90_under_ms = 100000", silent), Outcome::NotMeasured);
        QCOMPARE(judged("cost_under_usd = 100", silent), Outcome::NotMeasured);
        QCOMPARE(judged("transcript_contains = 'a'", silent), Outcome::NotMeasured);
        QCOMPARE(judged("said_contains = 'a'", silent), Outcome::NotMeasured);
        const CaseEvidence priceless{m_info, m_session.log().events(), m_fold, m_figures, m_findings, nullptr};
        QCOMPARE(judged("cost_under_usd = 100", priceless), Outcome::NotMeasured);
        QVERIFY(
            !CaseJudge::holds(CaseJudge::judge(*Expectations::fromToml("[expect]\ncost_under_usd = 100"), priceless)));
    }

    /// A case of what holds now holds now.
    void whatHoldsNowHolds()
    {
        const Expectations now = holdingNow(evidence(), u"now"_s);
        QVERIFY(!now.isEmpty());
        QVERIFY(!now.noInterruption); // somebody cut in
        const auto read = Expectations::fromToml(caseToml(now));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        const auto verdicts = CaseJudge::judge(*read, evidence());
        for (const CaseVerdict &verdict : verdicts)
            QVERIFY2(verdict.outcome == Outcome::Held, qPrintable(verdict.expectation + verdict.message));
    }

    void writesJunit()
    {
        JudgedCase judged;
        judged.name = u"A <case> & more"_s + QChar(1);
        judged.recording = u"run-1.jsonl"_s;
        judged.verdicts = {{u"a"_s, Outcome::Held, u"fine"_s, 2},
                           {u"b"_s, Outcome::Broken, u"“x” < 3"_s, 3},
                           {u"c"_s, Outcome::NotMeasured, u"no times"_s, 4}};
        judged.error = {u"gone"_s, {}};
        const JudgedCase fine{u"fine"_s, u"run-2.jsonl"_s, {{u"a"_s, Outcome::Held, u"fine"_s, 2}}, {}, {}};
        const std::vector<JudgedCase> cases{judged, fine};
        QXmlStreamReader xml(junitXml(cases));
        int suites = 0, failures = 0, errors = 0, tests = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"testsuite") {
                if (++suites == 1) {
                    QCOMPARE(xml.attributes().value(u"tests"_s), u"4");
                    QCOMPARE(xml.attributes().value(u"failures"_s), u"2");
                    QCOMPARE(xml.attributes().value(u"errors"_s), u"1");
                    QCOMPARE(xml.attributes().value(u"name"_s), u"A <case> & more");
                }
            }
            tests += xml.name() == u"testcase" ? 1 : 0;
            failures += xml.name() == u"failure" ? 1 : 0;
            errors += xml.name() == u"error" ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(suites, 2);
        QCOMPARE(tests, 5);
        QCOMPARE(failures, 2);
        QCOMPARE(errors, 1);
    }
};

QTEST_GUILESS_MAIN(TestCaseJudge)
#include "tst_case_judge.moc"
