// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/file_path.h"

#include <QDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestFilePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loseNoByte_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("ASCII") << QByteArray("/tmp/a b.jsonl") << u"/tmp/a b.jsonl"_s;
        QTest::newRow("UTF-8") << QByteArray("/tmp/é😀.jsonl") << u"/tmp/é😀.jsonl"_s;
        QTest::newRow("Latin-1") << QByteArray("/tmp/caf\xe9.jsonl") << u"/tmp/caf\\xE9.jsonl"_s;
        QTest::newRow("at the end") << QByteArray("/tmp/\xff") << u"/tmp/\\xFF"_s;
        QTest::newRow("half a letter") << QByteArray("/tmp/\xf0\x9f\x98") << u"/tmp/\\xF0\\x9F\\x98"_s;
        QTest::newRow("a surrogate in UTF-8") << QByteArray("/tmp/\xed\xb3\xa9") << u"/tmp/\\xED\\xB3\\xA9"_s;
        QTest::newRow("an overlong slash") << QByteArray("/tmp/\xc0\xaf") << u"/tmp/\\xC0\\xAF"_s;
        QTest::newRow("a letter, then bytes") << QByteArray("/\xf0\x9f\x98\x80\x80") << u"/😀\\x80"_s;
        QTest::newRow("nothing") << QByteArray("") << u""_s;
    }

    void loseNoByte()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, shown);
        const QString path = pathFromBytes(name);
        QCOMPARE(bytesOfPath(path), name);
        QCOMPARE(shownPath(path), shown);
        const QString stored = storedPath(path);
        QCOMPARE(QString::fromUtf8(stored.toUtf8()), stored);
        QCOMPARE(bytesOfPath(pathFromStored(stored)), name);
        if (shown == path)
            QCOMPARE(stored, path);
    }

    void holdsEveryPairOfBytes()
    {
        for (int first = 1; first < 256; ++first) {
            for (int second = 1; second < 256; ++second) {
                const QByteArray name = QByteArray(1, char(first)) + char(second) + 'z';
                QCOMPARE(bytesOfPath(pathFromBytes(name)), name);
            }
        }
    }

    void readsUrls()
    {
        QCOMPARE(bytesOfPath(pathFromUrl(QUrl::fromEncoded("file:///tmp/caf%E9%20%25.jsonl"))),
                 QByteArray("/tmp/caf\xe9 %.jsonl"));
        const QString usual = u"/tmp/é%#?.jsonl"_s;
        QCOMPARE(pathFromUrl(QUrl::fromLocalFile(usual)), usual);
    }

    void beginsAtTheRoot()
    {
        QCOMPARE(absolutePath(u"/a"_s), u"/a"_s);
        QCOMPARE(absolutePath(u"a/b"_s), QDir::currentPath() + u"/a/b"_s);
    }
};

QTEST_GUILESS_MAIN(TestFilePath)
#include "tst_file_path.moc"
