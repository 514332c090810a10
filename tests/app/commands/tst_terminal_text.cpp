// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminal_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatMovesATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("piece");
        QTest::newRow("plain") << u"Grüße, 你好 👋 \\x1b"_s << u"Grüße, 你好 👋 \\x1b"_s;
        QTest::newRow("escape") << u"a\u001b[2Jb"_s << u"a\\x1b[2Jb"_s;
        QTest::newRow("title") << u"\u001b]0;pwn\u0007"_s << u"\\x1b]0;pwn\\x07"_s;
        QTest::newRow("C1") << u"\u009b31m\u0090"_s << u"\\x9b31m\\x90"_s;
        QTest::newRow("delete, backspace, null") << u"\u007f\u0008"_s + QChar(0) << u"\\x7f\\x08\\x00"_s;
        QTest::newRow("direction") << u"\u202ecba\u202c \u2066x\u2069"_s << u"\\u202ecba\\u202c \\u2066x\\u2069"_s;
        QTest::newRow("lines") << u"a\nb\r\tc\u2028d"_s << u"a\\nb\\r\\tc\\u2028d"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"x"_s << u"\\ud83dx"_s;
    }

    void showsWhatMovesATerminal()
    {
        QFETCH(QString, text);
        QFETCH(QString, piece);
        QCOMPARE(TerminalText::piece(text), piece);
        QString lines = piece;
        QCOMPARE(TerminalText::lines(text), lines.replace(u"\\n"_s, u"\n"_s));
    }

    void keepsJsonWhatItSays()
    {
        const QJsonObject object{{u"a\u202e"_s, QJsonArray{u"\u001b[2J\n\u009b\u007f é 👋"_s, 5, true}}};
        const QByteArray json = TerminalText::json(object);
        QCOMPARE(QJsonDocument::fromJson(json).object(), object);
        QVERIFY(json.contains("\\u202e") && json.contains("\\u009b") && json.contains("\\u007f"));
        QVERIFY(json.contains("é 👋"));
    }
};

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminal_text.moc"
