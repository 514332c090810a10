// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_changes.h"

#include <QTest>

#include <random>

using namespace turnscope;

namespace {

constexpr ItemIndex kFirst{0};
constexpr ItemIndex kSecond{1};
constexpr ItemIndex kThird{2};

} // namespace

class ItemChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChangedSince()
    {
        ItemChanges changes;
        QVERIFY(changes.since(0).empty());
        changes.add(kFirst, 1);
        changes.add(kSecond, 2);
        changes.add(kThird, 3);
        changes.add(kFirst, 4);
        changes.add(kFirst, 5);
        QCOMPARE(changes.since(0), (std::vector{kFirst, kSecond, kThird}));
        QCOMPARE(changes.since(2), (std::vector{kFirst, kThird}));
        QCOMPARE(changes.since(4), std::vector{kFirst});
        QVERIFY(changes.since(5).empty());
        changes.add(kSecond, 5);
        QCOMPARE(changes.since(4), (std::vector{kFirst, kSecond}));
    }

    void isAsLookingAtAllWouldBe()
    {
        std::mt19937 random(7);
        ItemChanges changes;
        IndexedVector<ItemIndex, quint64> plain;
        for (quint64 revision = 1; revision < 3000; ++revision) {
            for (auto count = random() % 4; count > 0; --count) {
                const bool isNew = plain.empty() || random() % 3 == 0;
                const ItemIndex item = isNew ? plain.next() : ItemIndex(random() % plain.size());
                if (isNew)
                    plain.push_back(0);
                plain[item] = revision;
                changes.add(item, revision);
            }
            const quint64 since = random() % (revision + 1);
            std::vector<ItemIndex> expected;
            for (ItemIndex i{}; plain.contains(i); i = next(i)) {
                if (plain[i] > since)
                    expected.push_back(i);
            }
            QCOMPARE(changes.since(since), expected);
        }
    }
};

QTEST_GUILESS_MAIN(ItemChangesTest)
#include "tst_item_changes.moc"
