// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "models/conversation/describe.h"
#include "tests/models/conversation/log_text.h"

#include <QTest>

using namespace turnscope;

class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dump()
    {
        EventLog log;
        appendLogFile(log, QStringLiteral("worked_examples.log"));
        Conversation c;
        c.advance(log.events(), log.events().size());
        puts(describe(c, log.events().strings()).constData());
    }
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "tst_conversation.moc"
