// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_order.h"

#include <QTest>

#include <random>

using namespace turnscope;

class ItemOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertsAnywhere()
    {
        ItemOrder order;
        order.append(item(0));
        order.append(item(1));
        order.insertAfter(item(0), item(2));
        order.insertAfter(std::nullopt, item(3));
        order.insertAfter(item(1), item(4));
        QCOMPARE(list(order), (std::vector<quint32>{3, 0, 2, 1, 4}));
        QCOMPARE(order.last(), std::optional(item(4)));
        order.remove(item(3));
        order.remove(item(4));
        order.remove(item(2));
        order.remove(item(2));
        QCOMPARE(list(order), (std::vector<quint32>{0, 1}));
        order.append(item(2));
        QCOMPARE(list(order), (std::vector<quint32>{0, 1, 2}));
    }

    void ignoresWhatCannotBe()
    {
        ItemOrder order;
        order.insertAfter(item(5), item(1)); // after one that is not there
        QVERIFY(order.isEmpty());
        order.append(item(1));
        order.append(item(1));
        order.insertAfter(item(1), item(1));
        order.remove(item(77));
        order.append(ItemIndex::None);
        QCOMPARE(list(order), std::vector<quint32>{1});
    }

    void isAsAPlainVectorWouldBe()
    {
        std::mt19937 random(7);
        ItemOrder order;
        std::vector<quint32> plain;
        for (quint32 step = 0; step < 3000; ++step) {
            if (!plain.empty() && random() % 4 == 0) {
                const auto victim = plain.begin() + random() % plain.size();
                order.remove(item(*victim));
                plain.erase(victim);
            } else if (plain.empty() || random() % 3 == 0) {
                order.append(item(step));
                plain.push_back(step);
            } else {
                const auto previous = plain.begin() + random() % plain.size();
                order.insertAfter(item(*previous), item(step));
                plain.insert(previous + 1, step);
            }
            if (step % 100 == 0)
                QCOMPARE(list(order), plain);
        }
        QCOMPARE(list(order), plain);
    }

    void whatIsFirstInAPartIsBehindThePartBefore()
    {
        ItemOrder order;
        order.append(item(0));
        order.append(item(1));
        order.beginPart();
        order.insertAfter(std::nullopt, item(2));
        order.insertAfter(std::nullopt, item(3));
        QCOMPARE(list(order), (std::vector<quint32>{0, 1, 3, 2}));
        order.remove(item(1));
        order.insertAfter(std::nullopt, item(4));
        QCOMPARE(list(order), (std::vector<quint32>{0, 4, 3, 2}));
    }

private:
    static ItemIndex item(quint32 number) { return ItemIndex{number}; }

    static std::vector<quint32> list(const ItemOrder &order)
    {
        std::vector<quint32> numbers;
        for (const ItemIndex each : order.flat())
            numbers.push_back(number(each));
        return numbers;
    }
};

QTEST_GUILESS_MAIN(ItemOrderTest)
#include "tst_item_order.moc"
