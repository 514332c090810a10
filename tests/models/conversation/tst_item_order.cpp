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
        order.append(0);
        order.append(1);
        order.insertAfter(0, 2);
        order.insertAfter(ItemOrder::npos, 3);
        order.insertAfter(1, 4);
        QCOMPARE(list(order), (std::vector<quint32>{3, 0, 2, 1, 4}));
        QCOMPARE(order.last(), 4u);
        order.remove(3);
        order.remove(4);
        order.remove(2);
        order.remove(2);
        QCOMPARE(list(order), (std::vector<quint32>{0, 1}));
        order.append(2);
        QCOMPARE(list(order), (std::vector<quint32>{0, 1, 2}));
    }

    void ignoresWhatCannotBe()
    {
        ItemOrder order;
        order.insertAfter(5, 1); // after one that is not there
        QVERIFY(order.isEmpty());
        order.append(1);
        order.append(1);
        order.insertAfter(1, 1);
        order.remove(77);
        order.append(ItemOrder::npos);
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
                order.remove(*victim);
                plain.erase(victim);
            } else if (plain.empty() || random() % 3 == 0) {
                order.append(step);
                plain.push_back(step);
            } else {
                const auto previous = plain.begin() + random() % plain.size();
                order.insertAfter(*previous, step);
                plain.insert(previous + 1, step);
            }
            if (step % 100 == 0)
                QCOMPARE(list(order), plain);
        }
        QCOMPARE(list(order), plain);
    }

private:
    static std::vector<quint32> list(const ItemOrder &order) { return {order.flat().begin(), order.flat().end()}; }
};

QTEST_GUILESS_MAIN(ItemOrderTest)
#include "tst_item_order.moc"
