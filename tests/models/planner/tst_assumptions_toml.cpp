// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/assumptions_toml.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class AssumptionsTomlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        Assumptions assumptions;
        assumptions.currency = "CNY";
        assumptions.setRate({"CNY", 7.1, QDate(2026, 11, 29), u"a \"bank\""_s});
        assumptions.setRate({"EUR", 0.87, QDate(2026, 11, 28)});
        assumptions.set(Quantity::MinutesPerCall, {4.25, Figure::Origin::Measured, u"3 sessions"_s});
        assumptions.set(Quantity::CacheRatio, {1.0 / 3, Figure::Origin::Set});
        assumptions.set(Quantity::ToolShare, {0.5, Figure::Origin::Set, u"our logs"_s});
        assumptions.options.resize(6);
        const auto read = AssumptionsToml::read(AssumptionsToml::write(assumptions));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text + read.error().detail));
        QCOMPARE(read->figure(Quantity::CacheRatio), assumptions.figure(Quantity::CacheRatio));
        QVERIFY(*read == assumptions);
    }

    void aBareNumberIsTheUsersOwn()
    {
        const auto read = AssumptionsToml::read("[calls]\nminutes_per_call = 7\n");
        QVERIFY(read);
        QCOMPARE(read->figure(Quantity::MinutesPerCall), (Figure{7, Figure::Origin::Set}));
        QCOMPARE(read->figure(Quantity::TurnsPerMinute), Assumptions().figure(Quantity::TurnsPerMinute));
        QCOMPARE(read->options.size(), Assumptions().options.size());
    }

    void nothingIsAllAssumed() { QVERIFY(AssumptionsToml::read("").value() == Assumptions()); }

    void mistakesNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const auto add = [](const char *name, const QByteArray &text, int line, const QString &word) {
            QTest::newRow(name) << text << u"%1 "_s.arg(line) << word;
        };
        add("typo", "[calls]\nminutes_per_call = 7\nminutes_per_cal = 7\n", 3, u"minutes_per_cal"_s);
        add("group", "\n[cals]\nminutes_per_call = 7\n", 2, u"cals"_s);
        add("another group's", "[text]\nminutes_per_call = 7\n", 2, u"minutes_per_call"_s);
        add("no toml", "[calls]\nminutes_per_call = = 7\n", 2, u"correct"_s);
        add("twice", "[calls]\ncalls_per_month = 7\ncalls_per_month = 8\n", 3, u"correct"_s);
        add("a word", "[calls]\nminutes_per_call = \"7\"\n", 2, u"from 0.1 to 120"_s);
        add("too much", "[context]\n\ncache_ratio = 1.5\n", 3, u"from 0 to 1"_s);
        add("no number", "[context]\ncache_ratio = nan\n", 2, u"cache_ratio"_s);
        add("without value", "[context]\ncache_ratio = { origin = \"set\" }\n", 2, u"value"_s);
        add("origin", "[context]\ncache_ratio = { value = 0.5, origin = \"guessed\" }\n", 2,
            u"assumed, measured, set"_s);
        add("shares", "currency = \"USD\"\n[router]\ntemplate_share = 0.5\n", 2, u"sum to 1.2"_s);
        add("format", "\nformat = 2\n", 2, u"format"_s);
        add("currency", "currency = \"yuan\"\n", 1, u"three capitals"_s);
        add("rate", "[[rate]]\ncurrency = \"CNY\"\nper_dollar = 7.1\n", 1, u"date"_s);
        add("no rate", "[[rate]]\ncurrency = \"CNY\"\nper_dollar = 0\n", 3, u"per_dollar"_s);
        add("kind", "[[option]]\nname = \"a\"\nkind = \"chain\"\n", 3, u"chained"_s);
        add("no kind", "[[option]]\nname = \"a\"\n", 1, u"kind"_s);
        add("lacks", "[[option]]\nname = \"a\"\nkind = \"live\"\nvoice = \"gpt-live-1\"\n", 1, u"text"_s);
        add("too many", "[[option]]\nname = \"a\"\nkind = \"realtime\"\nvoice = \"b\"\nspeech = \"c\"\n", 1,
            u"speech"_s);
        add("half a router",
            "[[option]]\nname = \"a\"\nkind = \"router\"\nsmall = \"b\"\nstrong = \"c\"\nspeech = \"d\"\n", 1,
            u"transcription"_s);
        add("audio", "[[audio_tokens]]\nmodel = \"x\"\nin = 600\n", 1, u"out"_s);
        add("no rows", "option = 3\n", 1, u"[[option]]"_s);
    }

    void mistakesNameTheirLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        QFETCH(QString, word);
        const auto read = AssumptionsToml::read(text);
        QVERIFY(!read);
        const QString said = read.error().text;
        QVERIFY2(said.contains(u"Line "_s + line.trimmed()) && said.contains(word), qPrintable(said));
    }

    void manyOptionsAreTooMany()
    {
        QByteArray text;
        for (int i = 0; i < 101; ++i)
            text += "[[option]]\nname = \"a\"\nkind = \"realtime\"\nvoice = \"b\"\n";
        QVERIFY(!AssumptionsToml::read(text));
    }
};

QTEST_GUILESS_MAIN(AssumptionsTomlTest)
#include "tst_assumptions_toml.moc"
