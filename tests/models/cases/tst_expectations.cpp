// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_writer.h"
#include "models/cases/expectations.h"

#include <QTest>

#include <algorithm>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestExpectations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll()
    {
        const auto read =
            Expectations::fromToml("name = \"Refund\"\n"
                                   "[expect]\n"
                                   "transcript_contains = [\"refund\", \"three days\"]\n"
                                   "transcript_matches = 'order \\d+'\n"
                                   "said_contains = \"money\"\n"
                                   "tool_called = [\"look_up\", { name = \"pay\", arguments = { sum = 5 } }]\n"
                                   "voice_to_voice_p90_under_ms = 1500\n"
                                   "no_finding_above = \"warning\"\n"
                                   "cost_under_usd = 0.05\n"
                                   "no_interruption = true\n");
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->name, u"Refund"_s);
        QCOMPARE(read->words.size(), size_t(4));
        const auto pattern =
            std::find_if(read->words.begin(), read->words.end(), [](const auto &w) { return w.isPattern; });
        QVERIFY(pattern != read->words.end());
        QCOMPARE(pattern->text, u"order \\d+"_s);
        QCOMPARE(pattern->line, 4u);
        QCOMPARE(read->calls.size(), size_t(2));
        QCOMPARE(read->calls[1].arguments[u"sum"].toInt(), 5);
        QCOMPARE(read->waitP90->most, 1500.0);
        QCOMPARE(*read->findings->most, Severity::Warning);
        QCOMPARE(read->cost->most, 0.05);
        QVERIFY(read->noInterruption);
    }

    void tellsWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &toml, const char *line, const char *word) {
            QTest::newRow(name) << toml << QString::fromLatin1(line) << QString::fromUtf8(word);
        };
        row("no TOML", "[expect\n", "line 1", "");
        row("unknown key", "[expect]\nno_interruption = true\nlatency = 3\n", "Line 3", "“latency”");
        row("unknown root key", "expects = 1\n", "Line 1", "“expects”");
        row("pattern", "[expect]\ntranscript_matches = '(['\n", "Line 2", "regular expression");
        row("empty words", "[expect]\n\ntranscript_contains = ['a', '']\n", "Line 3", "not empty");
        row("limit as text", "[expect]\ncost_under_usd = '5'\n", "Line 2", "above 0");
        row("negative limit", "[expect]\nvoice_to_voice_p90_under_ms = -5\n", "Line 2", "above 0");
        row("infinite limit", "[expect]\ncost_under_usd = inf\n", "Line 2", "above 0");
        row("severity", "[expect]\nno_finding_above = 'error'\n", "Line 2", "none, note or warning");
        row("interruption", "[expect]\nno_interruption = false\n", "Line 2", "true");
        row("call without name", "[expect]\ntool_called = [{ arguments = { a = 1 } }]\n", "Line 2", "name");
        row("call with more", "[expect]\ntool_called = { name = 'a', args = { b = 1 } }\n", "Line 2", "“args”");
        row("date in arguments", "[expect]\ntool_called = { name = 'a', arguments = { b = 2026-01-01 } }\n", "Line 2",
            "JSON");
        row("nothing", "name = 'a'\n", "", "expects nothing");
        row("expect is no table", "expect = 3\n", "Line 1", "table");
    }

    void tellsWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, line);
        QFETCH(QString, word);
        const auto read = Expectations::fromToml(toml);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(line) && read.error().text.contains(word), qPrintable(read.error().text));
    }

    /// What is saved as a case reads back as it was.
    void writesWhatItReads()
    {
        Expectations written;
        written.name = u"A \"case\" of \\ and \t"_s;
        written.words.push_back({Expectations::Words::Where::Model, true, u"order \\d+"_s, 0});
        written.words.push_back({Expectations::Words::Where::User, false, u"“money”"_s, 0});
        written.calls.push_back(
            {u"pay"_s, QJsonObject{{u"sum"_s, 5.25}, {u"to"_s, u"a \"b\""_s}, {u"now"_s, true}}, 0});
        written.calls.push_back({u"look_up"_s, {}, 0});
        written.waitP90 = {1500, 0};
        written.findings = {std::nullopt, 0};
        written.cost = {0.0625, 0};
        written.noInterruption = 0;
        const QByteArray toml = caseToml(written);
        const auto read = Expectations::fromToml(toml);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text + u'\n' + QString::fromUtf8(toml)));
        QCOMPARE(caseToml(*read), toml);
        QCOMPARE(read->name, written.name);
        QCOMPARE(read->calls[0].arguments, written.calls[0].arguments);
        for (const Expectations::Words &words : written.words) {
            const auto same = [&](const Expectations::Words &each) {
                return each.where == words.where && each.text == words.text;
            };
            QVERIFY2(std::ranges::any_of(read->words, same), qPrintable(words.text));
        }
        QCOMPARE(read->cost->most, 0.0625);
        QVERIFY(!read->findings->most);
    }
};

QTEST_GUILESS_MAIN(TestExpectations)
#include "tst_expectations.moc"
