// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/profile_store.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT

private:
    static Profile custom()
    {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"Lab"_s;
        profile.url = QUrl(u"wss://user:pass@lab.example/v1/realtime?api-key=topsecret&deployment=d"_s);
        profile.model = u"m"_s;
        profile.headers = {
            {"OpenAI-Project", "proj_1"}, {"api-key", "topsecret"}, {"Authorization", "Bearer topsecret"}};
        return profile;
    }

private Q_SLOTS:
    void alwaysHasTheBuiltInOnes()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ProfileStore store(settings);
        QCOMPARE(store.all().size(), 2);
        QVERIFY(store.find(u"openai"_s)->needsKey());
        QVERIFY(!store.find(u" Rehearsal"_s)->needsKey());
        QVERIFY(!store.find(u"nothing"_s));
        store.remove(u"OpenAI"_s);
        QCOMPARE(store.all().size(), 2);
    }

    void keepsProfilesWithoutTheirKeys()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s.ini"_s);
        {
            QSettings settings(path, QSettings::IniFormat);
            ProfileStore store(settings);
            store.add(custom());
            store.add(custom());
        }
        QSettings settings(path, QSettings::IniFormat);
        ProfileStore store(settings);
        QCOMPARE(store.all().size(), 3);
        const Profile read = *store.find(u"lab"_s);
        QCOMPARE(read.model, u"m"_s);
        QCOMPARE(read.headers.size(), 3);
        QCOMPARE(read.headers[0].value, QByteArray("proj_1"));
        QVERIFY(read.headers[1].value.isEmpty());
        QCOMPARE(read.url.host(), u"lab.example"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("topsecret"));
        QVERIFY(!bytes.contains("pass"));
        store.remove(u"Lab"_s);
        QCOMPARE(store.all().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
