// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/price_list_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

using P = PriceListModel;

class PriceListModelTest : public QObject
{
    Q_OBJECT

private:
    P m_model;

    int rowOf(const QString &model) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (text(row, P::Model) == model)
                return row;
        }
        return -1;
    }

    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }
    bool write(int row, int column, const QString &text) { return m_model.setData(m_model.index(row, column), text); }

private Q_SLOTS:
    void init() { m_model.setLists(*PriceTable::builtIn(), {}); }

    void showsAll()
    {
        QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(size_t(m_model.rowCount()), PriceTable::builtIn()->models().size());
        const int row = rowOf(u"gpt-realtime"_s);
        QCOMPARE(text(row, P::FirstPrice), u"4"_s);
        QCOMPARE(text(row, P::Shutdown), u"2027-01-20"_s);
        QVERIFY(rowOf(u"gpt-realtime @ azure.com"_s) >= 0);
        QVERIFY(!m_model.isChanged());
        for (int column = 0; column < P::ColumnCount; ++column)
            QVERIFY(!m_model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()
                    && !m_model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void whatIsChangedIsOnesOwn()
    {
        const int row = rowOf(u"gpt-realtime"_s);
        QVERIFY(write(row, P::FirstPrice, u"4.5"_s));
        QVERIFY(m_model.isChanged() && m_model.isOwn(row));
        QCOMPARE(m_model.own().size(), size_t(1));
        QCOMPARE(m_model.own()[0].tokens.textIn.value_or(0), 4.5);
        QCOMPARE(m_model.own()[0].tokens.textOut.value_or(0), 16.0); // the others are kept
        m_model.giveBack(row);
        QVERIFY(!m_model.isChanged());
        QCOMPARE(text(rowOf(u"gpt-realtime"_s), P::FirstPrice), u"4"_s);
    }

    /// One's own rows replace all that the list has of the model: the other days go along.
    void otherDaysGoAlong()
    {
        const int row = rowOf(u"grok-voice-latest"_s);
        QVERIFY(write(row, P::FirstOther, u"0.06"_s));
        QCOMPARE(m_model.own().size(), size_t(2));
        QVERIFY(!write(row, P::From, u"2026-08-05"_s)); // which the other one has
        QVERIFY(write(row, P::From, u"2026-02-01"_s));
    }

    void takesNoNonsense_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << int(P::FirstPrice) << u"four"_s;
        QTest::newRow("below zero") << int(P::FirstPrice) << u"-1"_s;
        QTest::newRow("endless") << int(P::FirstPrice) << u"inf"_s;
        QTest::newRow("no number") << int(P::FirstPrice) << u"nan"_s;
        QTest::newRow("no day") << int(P::From) << u"2026-02-30"_s;
        QTest::newRow("no currency") << int(P::Currency) << u"dollars"_s;
    }

    void takesNoNonsense()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        QVERIFY(!write(rowOf(u"gpt-realtime"_s), column, text));
        QVERIFY(!m_model.isChanged());
    }

    void emptyIsNotKnown()
    {
        const int row = rowOf(u"gpt-realtime"_s);
        QVERIFY(write(row, P::FirstPrice, QString()));
        QVERIFY(!m_model.own()[0].tokens.textIn);
    }

    void addsAModel()
    {
        const int row = m_model.add(u" nobodys-model "_s);
        QCOMPARE(text(row, P::Model), u"nobodys-model"_s);
        QVERIFY(m_model.isOwn(row) && m_model.isChanged());
        QCOMPARE(m_model.add(u"nobodys-model"_s), row);
        QCOMPARE(text(m_model.add(u"gpt-realtime"_s), P::Model), u"gpt-realtime"_s);
        m_model.giveBack(row);
        QCOMPARE(rowOf(u"nobodys-model"_s), -1);
        QCOMPARE(m_model.add(u"  "_s), -1);
    }
};

QTEST_GUILESS_MAIN(PriceListModelTest)
#include "tst_price_list_model.moc"
