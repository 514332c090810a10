// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text_area.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TextAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastesText()
    {
        auto *data = new QMimeData;
        data->setText(u"two\nlines"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        TextArea area;
        area.paste();
        QCOMPARE(area.toPlainText(), u"two\nlines"_s);
    }

    void pastesNothingOfAnEmptyClipboard()
    {
        QGuiApplication::clipboard()->setMimeData(new QMimeData);
        TextArea area;
        area.setPlainText(u"kept"_s);
        area.paste();
        QCOMPARE(area.toPlainText(), u"kept"_s);
    }
};

QTEST_MAIN(TextAreaTest)
#include "tst_text_area.moc"
