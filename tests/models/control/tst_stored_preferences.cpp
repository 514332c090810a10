// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestStoredPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"stored-preferences"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void init() { QSettings().clear(); }

    void keepsValues()
    {
        StoredPreferences preferences;
        QCOMPARE(preferences.value(u"a/b"_s), QVariant());
        QCOMPARE(preferences.value(u"a/b"_s, 7), QVariant(7));
        preferences.setValue(u"a/b"_s, QStringList{u"x"_s, u"y"_s});
        QCOMPARE(StoredPreferences().value(u"a/b"_s).toStringList(), (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(QSettings().value(u"a/b"_s).toStringList(), (QStringList{u"x"_s, u"y"_s})); // as before there was this
        preferences.remove(u"a/b"_s);
        QVERIFY(!QSettings().contains(u"a/b"_s));
    }

    void changesByManyAreJoined()
    {
        constexpr int kThreads = 4;
        constexpr int kTimes = 10;
        StoredPreferences preferences;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < kThreads; ++thread)
            threads.emplace_back([&preferences, thread] {
                for (int i = 0; i < kTimes; ++i)
                    preferences.change(u"list"_s, [&](const QVariant &before) {
                        return before.toStringList() << u"%1-%2"_s.arg(thread).arg(i);
                    });
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(preferences.value(u"list"_s).toStringList().size(), kThreads * kTimes);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestStoredPreferences)
#include "tst_stored_preferences.moc"
