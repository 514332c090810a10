// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/key_memory.h"

#include <QTest>

using namespace turnscope;

class TestKeyMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesACopyWithoutBlanks()
    {
        const QByteArray typed(" sk-abc\n");
        const KeyMemory key(typed);
        QCOMPARE(key.view().toByteArray(), QByteArray("sk-abc"));
        QVERIFY(key.view().data() != typed.constData());
        QVERIFY(KeyMemory(" \n").isEmpty());
        QVERIFY(KeyMemory().isEmpty());
    }

    void isMovedNeverShared()
    {
        KeyMemory key("sk-abc");
        KeyMemory moved(std::move(key));
        const QByteArrayView bytes = moved.view();
        KeyMemory other = moved.duplicate();
        QVERIFY(other.view().data() != bytes.data());
        KeyMemory holder(std::move(moved));
        QCOMPARE(holder.view().data(), bytes.data()); // moved, not copied
        holder.clear();
        QVERIFY(holder.isEmpty());
        QCOMPARE(other.view().toByteArray(), QByteArray("sk-abc"));
    }
};

QTEST_GUILESS_MAIN(TestKeyMemory)
#include "tst_key_memory.moc"
