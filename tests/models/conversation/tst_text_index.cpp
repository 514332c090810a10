// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/text_index.h"

#include <QTest>

using namespace turnscope;

class TextIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasAdded()
    {
        StringTable strings;
        TextIndex index;
        QCOMPARE(index.find(strings, "item_1"), StringId::None);
        QCOMPARE(index.find(strings, {}), StringId::None);
        for (int i = 0; i < 5000; ++i) {
            const StringId id = strings.intern("item_" + std::to_string(i));
            if (i % 2 == 0)
                index.add(strings, id);
        }
        for (int i = 0; i < 5000; ++i) {
            const std::string text = "item_" + std::to_string(i);
            QCOMPARE(index.find(strings, text), i % 2 == 0 ? strings.find(text) : StringId::None);
        }
        QCOMPARE(index.find(strings, {}), StringId::None);
    }
};

QTEST_GUILESS_MAIN(TextIndexTest)
#include "tst_text_index.moc"
