// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/own_prices.h"
#include "models/cost/price_toml.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class PriceTomlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereAListIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *text, const char *line, const char *word) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(line) << QString::fromUtf8(word);
        };
        row("no TOML", "[[model]]\nname = \"a\"\ntext_in = = 1\n", "3", "correct");
        row("no name", "\n[[model]]\ntext_in = 1.0\n", "2", "name");
        row("a typo", "[[model]]\nname = \"a\"\ntext_inn = 1\n", "3", "text_inn");
        row("a typo at the top", "[[modell]]\nname = \"a\"\n", "1", "modell");
        row("below zero", "[[model]]\nname = \"a\"\n\ntext_in = -1\n", "4", "not negative");
        row("endless", "[[model]]\nname = \"a\"\ntext_in = inf\n", "3", "not negative");
        row("in quotes", "[[model]]\nname = \"a\"\ntext_in = \"4\"\n", "3", "not negative");
        row("no date", "[[model]]\nname = \"a\"\nfrom = \"May\"\n", "3", "2026-08-05");
        row("no such day", "[[model]]\nname = \"a\"\nchecked = \"2026-02-30\"\n", "3", "2026-08-05");
        row("twice", "[[model]]\nname = \"a\"\n[[model]]\nname = \"a\"\n", "3", "twice");
        row("no currency", "[[model]]\nname = \"a\"\ncurrency = \"$\"\n", "1", "CNY");
        row("long without a limit", "[[model]]\nname = \"a\"\n[model.long]\ntext_in = 1\n", "3", "above");
        row("names are no list", "[[model]]\nname = \"a\"\naliases = \"b\"\n", "3", "list");
    }

    void tellsWhereAListIsWrong()
    {
        QFETCH(QByteArray, text);
        const auto read = PriceToml::read(text);
        QVERIFY(!read);
        QFETCH(QString, line);
        QFETCH(QString, word);
        QVERIFY2(read.error().text.contains(u"line "_s + line), qPrintable(read.error().text));
        QVERIFY2(read.error().text.contains(word), qPrintable(read.error().text));
    }

    void whatIsWrittenIsRead()
    {
        const auto builtIn = PriceTable::builtIn();
        QVERIFY(builtIn);
        std::vector<ModelPrice> rows(builtIn->models().begin(), builtIn->models().end());
        rows[0].model = "quote\" and \\ and ü";
        rows[0].tokens.textIn = 1e-7;
        rows[0].tokens.textOut = 30;
        const auto again = PriceToml::read(PriceToml::write(rows));
        QVERIFY2(again.has_value(), qPrintable(again ? QString() : again.error().text + again.error().detail));
        QCOMPARE(again->size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            QVERIFY2((*again)[i] == rows[i], rows[i].model.c_str());
    }

    void aFileOfOnesOwn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/prices.toml"_s);
        QVERIFY(!OwnPrices::load(path).problem);
        ModelPrice mine;
        mine.model = "gpt-realtime";
        mine.tokens.textIn = 99;
        QVERIFY(OwnPrices::save(std::span(&mine, 1), path));
        OwnPrices::InUse use = OwnPrices::load(path);
        QVERIFY(!use.problem);
        QCOMPARE(use.table.find("gpt-realtime")->tokens.textIn.value_or(0), 99.0);
        QCOMPARE(OwnPrices::rows(path)->size(), size_t(1));

        // A typo: the line is told, and the list that comes with the program stays.
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly)
                && file.write("[[model]]\nname = \"gpt-realtime\"\ntext_in = four\n") > 0);
        file.close();
        use = OwnPrices::load(path);
        QVERIFY(use.problem && use.problem->text.contains(u"line 3"_s) && use.problem->text.contains(u"prices.toml"_s));
        QCOMPARE(use.table.find("gpt-realtime")->tokens.textIn.value_or(0), 4.0);
        QVERIFY(!OwnPrices::rows(path));

        QVERIFY(OwnPrices::save({}, path));
        QVERIFY(!QFile::exists(path) && !OwnPrices::load(path).problem);
        QVERIFY(OwnPrices::save({}, path)); // nothing to remove
    }
};

QTEST_GUILESS_MAIN(PriceTomlTest)
#include "tst_price_toml.moc"
