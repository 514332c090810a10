// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/chosen_language.h"

#include <QProcess>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The words of the language that was chosen, and dates as the desktop writes them where it speaks it too.
class TestChosenLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWordsAndFormatsApart_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("formats");
        QTest::newRow("as the desktop") << u"system"_s << u"de_AT"_s << u"de_AT"_s << u"de_AT"_s;
        QTest::newRow("another language") << u"zh_CN"_s << u"de_AT"_s << u"zh_CN"_s << u"zh_CN"_s;
        QTest::newRow("the same elsewhere") << u"en"_s << u"en_GB"_s << u"en_US"_s << u"en_GB"_s;
        QTest::newRow("Hong Kong") << u"zh_TW"_s << u"zh_HK"_s << u"zh_TW"_s << u"zh_HK"_s;
        QTest::newRow("another script") << u"zh_CN"_s << u"zh_HK"_s << u"zh_CN"_s << u"zh_CN"_s;
    }

    void tellsWordsAndFormatsApart()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, system);
        QFETCH(QString, words);
        QFETCH(QString, formats);
        const ChosenLanguage language = ChosenLanguage::of(chosen, QLocale(system));
        QCOMPARE(language.words.name(), words);
        QCOMPARE(language.formats.name(), formats);
    }

    /// Chinese of a place that none was made for, in the script that is written there; other languages, in English.
    void speaksInAnyPlace()
    {
        const auto says = [](const QString &locale) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LC_ALL"_s, locale);
            environment.remove(u"LANGUAGE"_s);
            QProcess program;
            program.setProcessEnvironment(environment);
            program.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), {u"--help"_s});
            program.waitForFinished();
            return QString::fromUtf8(program.readAllStandardOutput());
        };
        const QString english = says(u"en_US.UTF-8"_s);
        const QString taiwan = says(u"zh_TW.UTF-8"_s);
        const QString china = says(u"zh_CN.UTF-8"_s);
        QVERIFY(english.contains(u"oscilloscope"_s) && taiwan != english && china != english && taiwan != china);
        QCOMPARE(says(u"zh_HK.UTF-8"_s), taiwan);
        QCOMPARE(says(u"zh_SG.UTF-8"_s), china);
        QCOMPARE(says(u"fr_FR.UTF-8"_s), english);
    }
};

QTEST_GUILESS_MAIN(TestChosenLanguage)
#include "tst_chosen_language.moc"
