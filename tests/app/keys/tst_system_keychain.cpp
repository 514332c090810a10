// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/system_keychain.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Keys in a real Secret Service, GNOME Keyring on a bus of its own; and none where there is no bus.
class TestSystemKeychain : public QObject
{
    Q_OBJECT

private:
    /// What one child process of this very program prints: QtKeychain looks for its service once a process.
    static QByteArray child(const QString &what, const QStringList &under = {})
    {
        QProcess process;
        QStringList line = under;
        line << QCoreApplication::applicationFilePath() << u"child"_s << what;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(line.takeFirst(), line);
        if (!process.waitForFinished(60000))
            return "hangs";
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void keepsFindsAndForgets()
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()
            || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
            QSKIP("GNOME Keyring is not installed.");
        QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
        qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString unlocked =
            u"printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec \"$0\" \"$@\""_s;
        const QByteArray told = child(u"all"_s, {u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s, unlocked});
        QCOMPARE(told, "none\nkept\nsk-canary-1234\nnone elsewhere\nforgotten\nnone\n");
        // The service has it encrypted; we wrote it nowhere.
        QDir::Filters all = QDir::Files | QDir::Hidden;
        QStringList folders{home.path()};
        while (!folders.isEmpty()) {
            const QDir folder(folders.takeFirst());
            for (const QString &each : folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
                folders << folder.filePath(each);
            for (const QString &each : folder.entryList(all)) {
                QFile file(folder.filePath(each));
                if (file.open(QIODevice::ReadOnly))
                    QVERIFY2(!file.readAll().contains("sk-canary"), qPrintable(file.fileName()));
            }
        }
    }

    void withoutABusItSaysSo()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        const QByteArray told = child(u"find"_s);
        QVERIFY2(told.startsWith("error: "), told.constData());
    }
};

namespace {

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
}

QString found(const Result<std::optional<QByteArray>> &answer)
{
    if (!answer)
        return u"error: "_s + answer.error().text;
    return *answer ? QString::fromUtf8(**answer) : u"none"_s;
}

Profile at(const QString &host)
{
    Profile made;
    made.kind = Profile::Kind::Custom;
    made.name = u"Mine"_s;
    made.url = QUrl(u"wss://%1/v1/realtime"_s.arg(host));
    return made;
}

int childMain(QCoreApplication &application, const QString &what)
{
    SystemKeychain keychain;
    const auto end = [&application] { application.exit(0); };
    if (what == "find"_L1) {
        keychain.find(at(u"one.example"_s), [&](const auto &answer) {
            say(found(answer));
            end();
        });
        return application.exec();
    }
    const auto last = [&, end](const auto &answer) {
        say(found(answer));
        end();
    };
    const auto forgotten = [&, last](const Result<void> &done) {
        say(done ? u"forgotten"_s : done.error().text + done.error().detail);
        keychain.find(at(u"one.example"_s), last);
    };
    const auto elsewhere = [&, forgotten](const auto &answer) {
        say(found(answer) + u" elsewhere"_s);
        keychain.forget(at(u"one.example"_s), forgotten);
    };
    const auto again = [&, elsewhere](const auto &answer) {
        say(found(answer));
        keychain.find(at(u"other.example"_s), elsewhere);
    };
    const auto kept = [&, again](const Result<void> &done) {
        say(done ? u"kept"_s : done.error().text + done.error().detail);
        keychain.find(at(u"one.example"_s), again);
    };
    keychain.find(at(u"one.example"_s), [&, kept](const auto &answer) {
        say(found(answer));
        keychain.keep(at(u"one.example"_s), "sk-canary-1234", kept);
    });
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "child") == 0)
        return childMain(application, QString::fromLatin1(argv[2]));
    TestSystemKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_system_keychain.moc"
