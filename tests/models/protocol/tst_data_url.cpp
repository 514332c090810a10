// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/data_url.h"

#include <QTest>

using namespace turnscope;

class TestDataUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void makesWhatItReads();
};

void TestDataUrl::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("mimeType");
    QTest::addColumn<QByteArray>("base64");
    QTest::newRow("png") << QByteArray("data:image/png;base64,iVBO") << true << QByteArray("image/png")
                         << QByteArray("iVBO");
    QTest::newRow("capitals") << QByteArray("DATA:Image/PNG;BASE64,iVBO") << true << QByteArray("image/png")
                              << QByteArray("iVBO");
    QTest::newRow("parameter") << QByteArray("data:image/jpeg;name=a;base64,AAAA") << true << QByteArray("image/jpeg")
                               << QByteArray("AAAA");
    QTest::newRow("no type") << QByteArray("data:;base64,AAAA") << true << QByteArray() << QByteArray("AAAA");
    QTest::newRow("no content") << QByteArray("data:image/png;base64,") << true << QByteArray("image/png")
                                << QByteArray();
    QTest::newRow("not base64") << QByteArray("data:text/plain,hello") << false << QByteArray() << QByteArray();
    QTest::newRow("address") << QByteArray("https://example.com/a.png") << false << QByteArray() << QByteArray();
    QTest::newRow("no comma") << QByteArray("data:image/png;base64") << false << QByteArray() << QByteArray();
    QTest::newRow("endless head") << "data:" + QByteArray(100000, 'x') + ";base64,AAAA" << false << QByteArray()
                                  << QByteArray();
    QTest::newRow("nothing") << QByteArray() << false << QByteArray() << QByteArray();
}

void TestDataUrl::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto url = DataUrl::read(text);
    QCOMPARE(url.has_value(), good);
    if (!url)
        return;
    QTEST(url->mimeType, "mimeType");
    QTEST(url->base64.toByteArray(), "base64");
}

void TestDataUrl::makesWhatItReads()
{
    for (int size = 0; size < 5; ++size) {
        const QByteArray bytes(size, 'q');
        const QByteArray url = DataUrl::make("image/png", bytes);
        QCOMPARE(url.size(), DataUrl::length("image/png", size));
        const auto read = DataUrl::read(url);
        QVERIFY(read);
        QCOMPARE(read->mimeType, "image/png");
        QCOMPARE(QByteArray::fromBase64(read->base64.toByteArray()), bytes);
    }
}

QTEST_APPLESS_MAIN(TestDataUrl)
#include "tst_data_url.moc"
