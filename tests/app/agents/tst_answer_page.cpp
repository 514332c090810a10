// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/answer_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// No answer is longer than an agent can take, whatever it is made of; what is left out is told.
class TestAnswerPage : public QObject
{
    Q_OBJECT

private:
    static qsizetype sizeOf(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
    }

private Q_SLOTS:
    void pagesHaveAllInOrder();
    void aCursorBehindTheEndIsTold();
    void nothingMakesItLong();
    void stringsAreCut();
    void soundIsLeftOut();
    void secretsAreReplaced();
    void halfASecretIsNone();
};

void TestAnswerPage::pagesHaveAllInOrder()
{
    QJsonArray all;
    for (int i = 0; i < 5000; ++i)
        all.append(QJsonObject{{u"n"_s, i}, {u"text"_s, QString(i % 300, u'ä')}});
    qint64 cursor = 0;
    int seen = 0;
    int pages = 0;
    do {
        const auto page = AnswerPage::of({{u"list"_s, all}, {u"name"_s, u"x"_s}}, u"list"_s, cursor);
        QVERIFY(page);
        QVERIFY(sizeOf(*page) <= AnswerPage::kMostBytes + 200);
        QCOMPARE((*page)["name"_L1].toString(), u"x"_s);
        QCOMPARE((*page)["total"_L1].toInt(), 5000);
        for (const QJsonValue &each : (*page)["list"_L1].toArray())
            QCOMPARE(each["n"_L1].toInt(), seen++);
        cursor = (*page)["next_cursor"_L1].toInteger(-1);
        ++pages;
    } while (cursor > 0);
    QCOMPARE(seen, 5000);
    QVERIFY(pages > 5);
}

void TestAnswerPage::aCursorBehindTheEndIsTold()
{
    const QJsonObject two{{u"list"_s, QJsonArray{1, 2}}};
    QVERIFY(AnswerPage::of(two, u"list"_s, 1));
    QVERIFY(!AnswerPage::of(two, u"list"_s, 2));
    QVERIFY(!AnswerPage::of(two, u"list"_s, 2000000000));
    QVERIFY(AnswerPage::of({{u"list"_s, QJsonArray()}}, u"list"_s, 0));
}

void TestAnswerPage::nothingMakesItLong()
{
    QJsonArray many;
    QJsonObject keys;
    for (int i = 0; i < 3000; ++i) {
        many.append(QString(1500, u'x'));
        keys.insert(u"key %1 "_s.arg(i) + QString(3000, u'k'), QString(1500, u'x'));
    }
    QJsonValue deep(1);
    for (int i = 0; i < 200; ++i)
        deep = QJsonArray{deep, deep.isArray() ? QJsonValue() : deep};
    const QJsonObject hostile{{u"list"_s, QJsonArray{many, keys, deep}}, {u"keys"_s, keys}, {u"many"_s, many}};
    const auto page = AnswerPage::of(hostile, u"list"_s);
    QVERIFY(page);
    QVERIFY2(sizeOf(*page) <= 2 * AnswerPage::kMostBytes, qPrintable(QString::number(sizeOf(*page))));
    QVERIFY(!(*page)["list"_L1].toArray().isEmpty());
}

void TestAnswerPage::stringsAreCut()
{
    const QString cut = AnswerPage::shortened(QString(3000, u' ')).toString();
    QVERIFY2(cut.endsWith(u"[… 1000 more characters]"_s), qPrintable(cut.right(40)));
    QCOMPARE(AnswerPage::shortened(QString(3000, u' '), 3000).toString().size(), 3000);
    QString pairs = QString(1999, u' ');
    for (int i = 0; i < 10; ++i)
        pairs += u"😀"_s;
    const QString whole = AnswerPage::shortened(pairs).toString();
    QVERIFY(!whole[1998].isHighSurrogate());
    QCOMPARE(whole.indexOf(u'['), 2000);
}

void TestAnswerPage::soundIsLeftOut()
{
    const QString sound = QString::fromLatin1(QByteArray(3000, 'x').toBase64());
    QCOMPARE(AnswerPage::shortened(QJsonObject{{u"audio"_s, sound}}).toObject()["audio"_L1].toString(),
             u"[4000 characters of base64 left out]"_s);
    QCOMPARE(AnswerPage::shortened(u"AAAA"_s).toString(), u"AAAA"_s);
}

void TestAnswerPage::secretsAreReplaced()
{
    const QByteArray told =
        AnswerPage::json({{u"headers"_s, QJsonObject{{u"api_key"_s, u"abcdefghijklmnop"_s}}},
                          {u"text"_s, u"Use sk-proj-abcdefghijklmnopqrstuvwxyz0123456789 please"_s}});
    QVERIFY2(!told.contains("abcdefghijkl"), told);
    const QJsonObject object = QJsonDocument::fromJson(told).object();
    QVERIFY2(object["redacted"_L1].toArray().contains(u"api_key"_s), told);
    QVERIFY(object["text"_L1].toString().endsWith(u"please"_s));
    QVERIFY(!AnswerPage::json({{u"text"_s, u"nothing"_s}}).contains("redacted"));
}

/// Where a text is cut in the middle of a key, what stays of it must not be told.
void TestAnswerPage::halfASecretIsNone()
{
    const QString text = QString(1990, u' ') + u"sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"_s + QString(50, u' ');
    const QString cut = AnswerPage::shortened(text).toString();
    QVERIFY2(!cut.contains(u"sk-proj-a"_s), qPrintable(cut.mid(1980)));
}

QTEST_APPLESS_MAIN(TestAnswerPage)
#include "tst_answer_page.moc"
