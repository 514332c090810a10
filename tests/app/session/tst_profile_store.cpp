// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/profile_store.h"
#include "models/control/profile_secrets.h"
#include "models/protocol/url_secrets.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

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

    static void addInAnotherProcess(const QString &path, const Profile &profile)
    {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            QSettings settings(path, QSettings::IniFormat);
            ProfileStore(settings).add(profile);
            settings.sync();
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
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
        QCOMPARE(read.headers[1].value, QByteArray(kSecretMark));
        QCOMPARE(read.headers[2].value, QByteArray("Bearer ~secret~"));
        QCOMPARE(ProfileSecrets::missing(read).size(), 4); // and the user info, and the query's
        QCOMPARE(read.url.host(), u"lab.example"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("topsecret"));
        QVERIFY(!bytes.contains("pass"));
        store.remove(u"Lab"_s);
        QCOMPARE(store.all().size(), 2);
    }

    /// What earlier versions left in place of a secret is asked for, not sent.
    void asksForWhatEarlierVersionsLost()
    {
        Profile lost;
        lost.headers = {{"x-goog-api-key", ""}, {"X-Empty", ""}};
        lost.url = QUrl(u"wss://h/?api-key=redacted&model=m"_s);
        const QList<ProfileSecrets::Place> missing = ProfileSecrets::missing(lost);
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing[0].variable(), u"TURNSCOPE_SECRET_X_GOOG_API_KEY"_s);
        QCOMPARE(missing[1].variable(), u"TURNSCOPE_SECRET_API_KEY"_s);
        const Profile half = ProfileSecrets::filled(lost, {"one\r\nX-Evil: 1", {}});
        QCOMPARE(half.headers[0].value, QByteArray("oneX-Evil: 1"));
        QCOMPARE(ProfileSecrets::missing(half).size(), 1);
        const Profile whole = ProfileSecrets::filled(half, {"a/b&c"});
        QCOMPARE(whole.url.query(QUrl::FullyEncoded), u"api-key=a%2Fb%26c&model=m"_s);
        QVERIFY(ProfileSecrets::missing(whole).isEmpty());
        QCOMPARE(ProfileSecrets::in(whole), QList<QByteArray>({"a/b&c", "oneX-Evil: 1"}));
    }

    void leavesWhatIsNoSecret()
    {
        Profile plain;
        plain.headers = {
            {"OpenAI-Project", "proj_abcdefghijklmnopqrst1234"}, {"X-Region", "westeurope"}, {"Accept", "*/*"}};
        plain.url = QUrl(u"wss://h:8080/openai/v1/realtime?model=gpt-realtime-2.1&deployment=my-gpt-4o"_s);
        QVERIFY(ProfileSecrets::in(plain).isEmpty());
        const Profile stored = ProfileSecrets::takenOut(plain);
        QCOMPARE(stored.url, plain.url);
        QCOMPARE(stored.headers[0].value, plain.headers[0].value);
        QCOMPARE(stored.headers[1].value, plain.headers[1].value);
    }

    void onlyThisUserMayReadTheSettings()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s.ini"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QSettings settings(path, QSettings::IniFormat);
        ProfileStore store(settings);
        store.add(custom());
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        store.add(custom());
        settings.setValue(u"other"_s, 1);
        settings.sync();
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther); // an earlier version's
        const ProfileStore again(settings);
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void joinsWhatTwoWindowsKeep()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s.ini"_s);
        const auto named = [](const QString &name) {
            Profile profile = custom();
            profile.name = name;
            return profile;
        };
        QSettings mine(path, QSettings::IniFormat);
        ProfileStore store(mine);
        store.add(named(u"A"_s));
        QVERIFY(store.readAnew());
        QVERIFY(!store.readAnew());
        addInAnotherProcess(path, named(u"B"_s));
        store.add(named(u"A2"_s));
        addInAnotherProcess(path, named(u"B2"_s));
        QVERIFY(store.readAnew());
        QStringList names;
        for (const Profile &profile : store.all().mid(2))
            names += profile.name;
        QCOMPARE(names, QStringList({u"A"_s, u"A2"_s, u"B"_s, u"B2"_s}));
    }

    void losesNoneOfManyAtOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s.ini"_s);
        constexpr int each = 10;
        std::vector<pid_t> children;
        for (int who = 0; who < 4; ++who) {
            const pid_t child = fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                for (int i = 0; i < each; ++i) {
                    QSettings settings(path, QSettings::IniFormat);
                    Profile profile = custom();
                    profile.name = u"%1 of %2"_s.arg(i).arg(who);
                    ProfileStore(settings).add(profile);
                }
                _exit(0);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
        }
        QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(ProfileStore(settings).all().size(), 2 + 4 * each);
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
