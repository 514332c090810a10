// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_scale.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Each case has an application object of its own, made as main() does.
class TestWindowScale : public QObject
{
    Q_OBJECT

    struct Seen
    {
        double ratio = 0;
        QByteArray variable; ///< of a process that is started by the program
    };

    static Seen begins(int percent)
    {
        int argc = 1;
        char name[] = "test";
        char *argv[] = {name, nullptr};
        WindowScale scale(percent);
        const QGuiApplication application(argc, argv);
        scale.release();
        QProcess child;
        child.start(u"sh"_s, {u"-c"_s, u"printf %s \"$QT_SCALE_FACTOR\""_s});
        child.waitForFinished();
        return {application.devicePixelRatio(), child.readAllStandardOutput()};
    }

private Q_SLOTS:
    void init()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qunsetenv(WindowScale::kVariable);
    }

    void scalesAndLeavesNothing()
    {
        const Seen large = begins(150);
        QCOMPARE(large.ratio, 1.5);
        QCOMPARE(large.variable, QByteArray());
        QVERIFY(!qEnvironmentVariableIsSet(WindowScale::kVariable));
        QCOMPARE(begins(200).ratio, 2.0); // as after a restart
        QCOMPARE(begins(100).ratio, 1.0);
    }

    void whatTheUserSetComesFirstAndStays()
    {
        qputenv(WindowScale::kVariable, "1.25");
        const Seen seen = begins(200);
        QCOMPARE(seen.ratio, 1.25);
        QCOMPARE(seen.variable, "1.25");
        QCOMPARE(qgetenv(WindowScale::kVariable), "1.25");
    }
};

QTEST_APPLESS_MAIN(TestWindowScale)
#include "tst_window_scale.moc"
