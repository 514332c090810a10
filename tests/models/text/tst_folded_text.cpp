// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/folded_search.h"
#include "models/text/folded_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("in");
        QTest::addColumn<QStringList>("notIn");
        const auto row = [](const char *name, const QString &text, const QStringList &in, const QStringList &notIn) {
            QTest::newRow(name) << text << in << notIn;
        };
        row("ASCII", u"Refund"_s, {u"a refund"_s, u"REFUND"_s}, {u"refun"_s, u"ref\u00FCnd"_s});
        row("German", u"Über"_s, {u"Über"_s, u"über"_s, u"ÜBERALL"_s, u"hinüber"_s}, {u"uber"_s, u"Übel"_s});
        row("German, small", u"größe"_s, {u"Größe"_s, u"GRÖSSE"_s, u"GRÖẞE"_s, u"größe"_s}, {u"grosse"_s, u"größ"_s});
        row("SS is not ß", u"GRÖSSE"_s, {u"grösse"_s}, {u"größe"_s});
        row("Russian", u"Заказ"_s, {u"Заказ"_s, u"заказ"_s, u"ЗАКАЗЫ"_s, u"мой заказ"_s}, {u"зака"_s, u"Указ"_s});
        row("Greek", u"ΣΙΣΥΦΟΣ"_s, {u"σισυφος"_s, u"Σισυφοσ"_s}, {u"σισυφο"_s});
        row("Chinese", u"订单"_s, {u"我的订单。"_s}, {u"订 单"_s, u"单订"_s});
        row("emoji", u"😀"_s, {u"so 😀!"_s}, {u"😁"_s});
        row("Turkish, dotless", u"ışık"_s, {u"ışık"_s, u"IŞIK"_s, u"Işık"_s}, {u"isik"_s});
        row("Turkish, dotted", u"İZMİR"_s, {u"İzmir"_s, u"izmir"_s, u"İZMİR"_s}, {u"zmir"_s});
        row("all i's beside other letters", u"çizgi"_s, {u"ÇİZGİ"_s, u"Çizgi"_s, u"CIZGI ÇIZGI"_s}, {u"cizgi"_s});
        row("ASCII's i is one", u"izmir"_s, {u"IZMIR"_s, u"Izmir"_s}, {u"İzmir"_s, u"ızmır"_s});
        row("composed", u"café"_s, {u"Cafe\u0301"_s, u"CAFÉ"_s, u"CAFE\u0301"_s}, {u"cafe"_s, u"cafe\u0300"_s});
        row("decomposed", u"Cafe\u0301"_s, {u"café"_s, u"CAFE\u0301"_s}, {u"cafe"_s});
        row("Angstrom", u"Å"_s, {u"å"_s, u"A\u030A"_s, u"\u212B"_s}, {u"a"_s});
        row("Korean", u"한국"_s, {u"한국어"_s, u"한국"_s.normalized(QString::NormalizationForm_D)}, {u"한"_s});
        row("beyond 16 bits, cased", u"𐐀"_s, {u"𐐨"_s}, {u"𐐁"_s});
    }

    /// In what a writer that keeps to ASCII makes of the text, too, with small and capital digits.
    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, in);
        QFETCH(const QStringList, notIn);
        const FoldedText sought(text);
        for (const QString &each : in) {
            QVERIFY2(sought.isIn(each.toUtf8()), qPrintable(each));
            QVERIFY2(sought.isIn(escaped(each, false)), escaped(each, false).constData());
            QVERIFY2(sought.isIn(escaped(each, true)), escaped(each, true).constData());
        }
        for (const QString &each : notIn) {
            QVERIFY2(!sought.isIn(each.toUtf8()), qPrintable(each));
            QVERIFY2(!sought.isIn(escaped(each, false)), qPrintable(each));
        }
        QVERIFY(sought.isIn(text.toUtf8()));
    }

    void knowsWhatJsonEscapes()
    {
        QVERIFY(FoldedText(u"say \"Ü\""_s).isIn("{\"a\":\"Say \\\"ü\\\"!\"}"));
        QVERIFY(FoldedText(u"a\nb\tc"_s).isIn("a\\nb\\tc"));
        QVERIFY(FoldedText(u"c:\\ö"_s).isIn("C:\\\\Ö"));
    }

    void tellsWhere()
    {
        const QByteArray json = "xx Straße, STRASSE, stra\\u00dfe";
        const FoldedText sought(u"straße"_s);
        FoldedText::Cursor cursor;
        QByteArrayList found;
        for (auto place = sought.find(json, 0, cursor); place; place = sought.find(json, place->end, cursor))
            found << json.mid(place->begin, place->end - place->begin);
        QCOMPARE(found, (QByteArrayList{"Straße", "STRASSE", "stra\\u00dfe"}));
    }

    /// What QString finds, and nothing else; and with a cursor the same as without.
    void agreesWithAPlainSearch()
    {
        QRandomGenerator random(11);
        const QString letters = u"aAbäÄÖö зЗЖж订e"_s;
        const auto any = [&](quint32 most) {
            QString text;
            for (quint32 n = random.bounded(1u, most); n > 0; --n)
                text += letters[random.bounded(int(letters.size()))];
            return text;
        };
        int hits = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString text = any(60);
            const QString needle = any(4);
            const QByteArray json = text.toUtf8();
            const FoldedText sought(needle);
            FoldedText::Cursor cursor;
            qsizetype from = 0;
            for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);; ++hits) {
                const auto place = sought.find(json, from, cursor);
                QCOMPARE(place.has_value(), at >= 0);
                if (!place)
                    break;
                QCOMPARE(place->begin, text.left(at).toUtf8().size());
                from = text.left(at + 1).toUtf8().size();
                at = text.indexOf(needle, at + 1, Qt::CaseInsensitive);
            }
        }
        QVERIFY(hits > 1000);
    }

    void findsFolded()
    {
        const auto containsFolded = [](QByteArrayView text, QByteArrayView needle) {
            return findFolded(text, needle) >= 0;
        };
        QVERIFY(containsFolded("The Refund", "refund"));
        QVERIFY(containsFolded("rrrefund", "refund"));
        QVERIFY(containsFolded("x1", "1"));
        QVERIFY(!containsFolded("refun", "refund"));
        QVERIFY(!containsFolded("", "a"));
        QVERIFY(containsFolded("", ""));
        QByteArray aas(1 << 20, 'A');
        QVERIFY(!containsFolded(aas, "ab"));
        aas += 'B';
        QVERIFY(containsFolded(aas, "ab"));
    }

private:
    static QByteArray escaped(const QString &text, bool capitals)
    {
        QByteArray out;
        for (const QChar c : text) {
            const QByteArray digits = QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            out +=
                c.unicode() < 0x80 ? QByteArray(1, char(c.unicode())) : "\\u" + (capitals ? digits.toUpper() : digits);
        }
        return out;
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_folded_text.moc"
