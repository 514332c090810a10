// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/image_parts.h"

#include <QTest>

using namespace turnscope;

class TestImageParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsImages();
    void findsNothingElsewhere();
    void hasAnEnd();
};

void TestImageParts::findsImages()
{
    const auto images = imageParts(R"({"type":"conversation.item.create","item":{"type":"message","content":[
        {"type":"input_text","text":"two"},
        {"type":"input_image","image_url":"data:image/png;base64,AAAA","detail":"low"},
        {"type":"input_image"}]}})");
    QCOMPARE(images.size(), size_t(2));
    QCOMPARE(images[0].contentIndex, 1);
    QCOMPARE(images[0].url, "data:image/png;base64,AAAA");
    QCOMPARE(images[0].detail, "low");
    QCOMPARE(images[1].contentIndex, 2);
    QVERIFY(images[1].url.isEmpty());
}

void TestImageParts::findsNothingElsewhere()
{
    for (const QByteArray frame : {"", "nonsense", "{}", R"({"item":7})", R"({"item":{"content":{}}})",
                                   R"({"item":{"content":[7,null,"input_image",{"type":7}]}})"})
        QVERIFY2(imageParts(frame).empty(), frame.constData());
}

void TestImageParts::hasAnEnd()
{
    QByteArray content = R"({"type":"input_image","image_url":""})";
    for (int i = 0; i < 999; ++i)
        content += R"(,{"type":"input_image","image_url":""})";
    QCOMPARE(imageParts(R"({"item":{"content":[)" + content + "]}}").size(), size_t(64));
}

QTEST_APPLESS_MAIN(TestImageParts)
#include "tst_image_parts.moc"
