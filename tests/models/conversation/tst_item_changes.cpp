// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_changes.h"

#include <QTest>

#include <random>

using namespace turnscope;

class ItemChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChangedSince()
    {
        ItemChanges changes;
        QVERIFY(changes.since(0).empty());
        changes.add(0, 1);
        changes.add(1, 2);
        changes.add(2, 3);
        changes.add(0, 4);
        changes.add(0, 5);
        QCOMPARE(changes.since(0), (std::vector<quint32>{0, 1, 2}));
        QCOMPARE(changes.since(2), (std::vector<quint32>{0, 2}));
        QCOMPARE(changes.since(4), std::vector<quint32>{0});
        QVERIFY(changes.since(5).empty());
        changes.add(1, 5);
        QCOMPARE(changes.since(4), (std::vector<quint32>{0, 1}));
    }

    void isAsLookingAtAllWouldBe()
    {
        std::mt19937 random(7);
        ItemChanges changes;
        std::vector<quint64> plain;
        for (quint64 revision = 1; revision < 3000; ++revision) {
            for (auto count = random() % 4; count > 0; --count) {
                const bool isNew = plain.empty() || random() % 3 == 0;
                const auto item = isNew ? quint32(plain.size()) : quint32(random() % plain.size());
                if (isNew)
                    plain.push_back(0);
                plain[item] = revision;
                changes.add(item, revision);
            }
            const quint64 since = random() % (revision + 1);
            std::vector<quint32> expected;
            for (quint32 i = 0; i < plain.size(); ++i) {
                if (plain[i] > since)
                    expected.push_back(i);
            }
            QCOMPARE(changes.since(since), expected);
        }
    }
};

QTEST_GUILESS_MAIN(ItemChangesTest)
#include "tst_item_changes.moc"
