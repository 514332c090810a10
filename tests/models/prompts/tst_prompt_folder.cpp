// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/whole_file.h"
#include "models/prompts/prompt_folder.h"
#include "models/prompts/prompt_versions.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cstdio>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestPromptFolder : public QObject
{
    Q_OBJECT

private:
    using What = PromptStore::Saved::What;

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QDateTime at(int second)
    {
        return QDateTime(QDate(2026, 11, 30), QTime(12, 0, second), QTimeZone::utc()).toUTC();
    }

private Q_SLOTS:
    void everySaveIsAVersion();
    void versionsAreBounded();
    void overwritesNobodysText();
    void renamesDuplicatesRemovesAndRestores();
    void namesFiles();
    void readsAndFollowsAFolder();
    void seesSavesByRenaming();
    void tellsOfFoldersThatCannotBeUsed();
    void savesWithoutWaiting();
};

void TestPromptFolder::everySaveIsAVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.toml"_s);
    QCOMPARE(PromptStore::save(path, "name = 'a'\n", {}, at(1)).what, What::Done);
    QCOMPARE(PromptStore::save(path, "name = 'b'\n", QByteArray("name = 'a'\n"), at(2)).what, What::Done);
    QCOMPARE(PromptStore::save(path, "name = 'c'\n", QByteArray("name = 'b'\n"), at(2)).what,
             What::Done); // no time passed
    auto versions = PromptVersions::of(path);
    QCOMPARE(versions.size(), 3U);
    QCOMPARE(*PromptVersions::read(versions[0]), "name = 'c'\n");
    QCOMPARE(*PromptVersions::read(versions[2]), "name = 'a'\n");
    QCOMPARE(versions[2].time, at(1));
    QVERIFY(versions[0].path.startsWith(folder.filePath(u".versions/desk/"_s)));
    QCOMPARE(*readFile(folder.filePath(u".versions/.gitignore"_s), 100), "*\n");
    // To restore is to save: the text is the newest, and kept once.
    QCOMPARE(PromptStore::save(path, "name = 'a'\n", QByteArray("name = 'c'\n"), at(9)).what, What::Done);
    versions = PromptVersions::of(path);
    QCOMPARE(versions.size(), 3U);
    QCOMPARE(*PromptVersions::read(versions[0]), "name = 'a'\n");
    QCOMPARE(*PromptVersions::read(versions[1]), "name = 'c'\n");
}

void TestPromptFolder::versionsAreBounded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.toml"_s);
    for (int i = 0; i < PromptVersions::kMost + 5; ++i)
        QVERIFY(PromptVersions::keep(path, "x = " + QByteArray::number(i), at(0).addSecs(i)));
    const auto versions = PromptVersions::of(path);
    QCOMPARE(qsizetype(versions.size()), PromptVersions::kMost);
    QCOMPARE(*PromptVersions::read(versions.back()), "x = 5");
}

void TestPromptFolder::overwritesNobodysText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.toml"_s);
    write(path, "theirs");
    auto saved = PromptStore::save(path, "ours", QByteArray("before"));
    QCOMPARE(saved.what, What::Conflict);
    QCOMPARE(saved.onDisk, "theirs");
    QCOMPARE(contents(path), "theirs");
    QCOMPARE(PromptStore::save(path, "ours", {}).what, What::Conflict); // a new one of that name
    // Ours after all: theirs is a version.
    QCOMPARE(PromptStore::save(path, "ours", saved.onDisk).what, What::Done);
    QCOMPARE(contents(path), "ours");
    QStringList texts;
    for (const auto &version : PromptVersions::of(path))
        texts += QString::fromUtf8(*PromptVersions::read(version));
    QCOMPARE(texts, QStringList({u"ours"_s, u"theirs"_s}));
    // Somebody removed it meanwhile: what is saved is there again.
    QVERIFY(QFile::remove(path));
    QCOMPARE(PromptStore::save(path, "ours 2", QByteArray("ours")).what, What::Done);
    QCOMPARE(contents(path), "ours 2");
}

void TestPromptFolder::renamesDuplicatesRemovesAndRestores()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.toml"_s);
    QCOMPARE(PromptStore::save(path, "one", {}).what, What::Done);
    const Result<QString> copy = PromptStore::duplicate(path);
    QCOMPARE(*copy, folder.filePath(u"a 2.toml"_s));
    QCOMPARE(contents(*copy), "one");
    QVERIFY(!PromptStore::rename(path, u"a 2"_s)); // there is one
    const Result<QString> renamed = PromptStore::rename(path, u"Über: uns"_s);
    QCOMPARE(*renamed, folder.filePath(u"Über- uns.toml"_s));
    QCOMPARE(PromptVersions::of(*renamed).size(), 1U);
    QVERIFY(!QFile::exists(path));
    const Result<QString> removed = PromptStore::remove(*renamed);
    QVERIFY(removed && !QFile::exists(*renamed));
    write(*renamed, "another");
    const Result<QString> back = PromptStore::restore(*removed);
    QCOMPARE(*back, folder.filePath(u"Über- uns 2.toml"_s));
    QCOMPARE(contents(*back), "one");
    QCOMPARE(contents(*renamed), "another");
}

void TestPromptFolder::namesFiles()
{
    QCOMPARE(PromptStore::fileName(u"../../etc/passwd"_s), u"-..-etc-passwd.toml"_s);
    QCOMPARE(PromptStore::fileName(u"a/b\\c:\n d"_s), u"a-b-c- d.toml"_s);
    QCOMPARE(PromptStore::fileName(QString()), u"unnamed.toml"_s);
    QCOMPARE(PromptStore::fileName(u"x.toml"_s), u"x.toml"_s);
    for (const char16_t letter : {u'x', u'说'}) // in bytes, with room for a number and the trash's time
        QVERIFY(PromptStore::fileName(QString(5000, letter)).toUtf8().size() < 200);
}

void TestPromptFolder::readsAndFollowsAFolder()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"a.toml"_s), "name = 'A'\n");
    write(dir.filePath(u"broken.toml"_s), "name = \n");
    write(dir.filePath(u"notes.txt"_s), "no prompt");
    write(dir.filePath(u".hidden.toml"_s), "name = 'H'\n");
    PromptFolder folder;
    QSignalSpy loaded(&folder, &PromptFolder::loaded);
    QSignalSpy added(&folder, &PromptFolder::promptAdded);
    QSignalSpy changed(&folder, &PromptFolder::promptChanged);
    QSignalSpy removed(&folder, &PromptFolder::promptRemoved);
    folder.setPath(dir.path());
    QTRY_VERIFY(folder.isLoaded());
    QCOMPARE(folder.prompts().size(), 2);
    QCOMPARE(folder.prompt(dir.filePath(u"a.toml"_s))->title(), u"A"_s);
    QCOMPARE(folder.prompt(dir.filePath(u"broken.toml"_s))->title(), u"broken"_s);
    QVERIFY(!folder.prompt(dir.filePath(u"broken.toml"_s))->file->isToml());
    QCOMPARE(added.size(), 2);

    write(dir.filePath(u"b.toml"_s), "name = 'B'\n");
    QTRY_COMPARE(folder.prompts().size(), 3);
    write(dir.filePath(u"a.toml"_s), "name = 'AA'\n");
    QTRY_COMPARE(folder.prompt(dir.filePath(u"a.toml"_s))->title(), u"AA"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().toString(), dir.filePath(u"a.toml"_s));
    QVERIFY(QFile::remove(dir.filePath(u"b.toml"_s)));
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), dir.filePath(u"b.toml"_s));

    folder.setPath(QString());
    QVERIFY(folder.prompts().isEmpty());
    QCOMPARE(removed.size(), 3);
}

/// As most editors save: a new file over the old one, again and again.
void TestPromptFolder::seesSavesByRenaming()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.toml"_s);
    write(path, "name = '0'\n");
    PromptFolder folder;
    folder.setPath(dir.path());
    QTRY_VERIFY(folder.isLoaded());
    for (int i = 1; i <= 3; ++i) {
        const QByteArray name = QByteArray::number(i);
        write(dir.filePath(u"a.toml~"_s), "name = '" + name + "'\n");
        QVERIFY(::rename(qPrintable(dir.filePath(u"a.toml~"_s)), qPrintable(path)) == 0);
        QTRY_COMPARE(folder.prompt(path)->title(), QString::fromLatin1(name));
    }
    write(path, "name = 'in place'\n");
    QTRY_COMPARE(folder.prompt(path)->title(), u"in place"_s);
}

void TestPromptFolder::tellsOfFoldersThatCannotBeUsed()
{
    const QTemporaryDir dir;
    PromptFolder folder;
    folder.setPath(dir.filePath(u"none"_s));
    QTRY_VERIFY(folder.error().text.contains("There is no folder"_L1));
    folder.setPath(dir.path());
    QTRY_VERIFY(folder.isLoaded());
    QVERIFY(folder.error().text.isEmpty());
    // Where nobody may write, not even root.
    const auto saved = PromptStore::save(u"/proc/desk.toml"_s, "name = 'a'\n", {});
    QCOMPARE(saved.what, What::Failed);
    QVERIFY2(saved.error.text.contains("/proc"_L1), qPrintable(saved.error.text));
    const QString path = dir.filePath(u"a.toml"_s);
    QVERIFY(QDir(dir.path()).mkdir(u"b.toml"_s)); // no file, and none that could be replaced
    QCOMPARE(PromptStore::save(dir.filePath(u"b.toml"_s), "x", QByteArray("y")).what, What::Failed);
    QVERIFY(!PromptStore::remove(path));
    QVERIFY(!PromptStore::restore(path));
}

void TestPromptFolder::savesWithoutWaiting()
{
    const QTemporaryDir dir;
    PromptFolder folder;
    folder.setPath(dir.path());
    Prompt prompt;
    prompt.name = u"New one"_s;
    QString path;
    folder.create(prompt, [&](const Result<QString> &made) { path = made.value_or(QString()); });
    QVERIFY(path.isEmpty()); // later
    QTRY_COMPARE(path, dir.filePath(u"New one.toml"_s));
    QTRY_VERIFY(folder.prompt(path));
    std::optional<What> outcome;
    folder.save(path, "name = 'x'\n", QByteArray("other"),
                [&](const PromptStore::Saved &saved) { outcome = saved.what; });
    QTRY_VERIFY(outcome == What::Conflict);
    folder.save(path, "name = 'x'\n", folder.prompt(path)->file->text(),
                [&](const PromptStore::Saved &saved) { outcome = saved.what; });
    QTRY_VERIFY(outcome == What::Done);
    QTRY_COMPARE(folder.prompt(path)->title(), u"x"_s);
    QString trash;
    folder.remove(path, [&](const Result<QString> &gone) { trash = gone.value_or(QString()); });
    QTRY_VERIFY(folder.isLoaded() && folder.prompts().isEmpty());
    QVERIFY(!trash.isEmpty());
    QCOMPARE(*readFile(QFileInfo(trash).path() + u"/.gitignore"_s, 100), "*\n");
    folder.restore(trash);
    QTRY_COMPARE(folder.prompts().size(), 1);
}

QTEST_GUILESS_MAIN(TestPromptFolder)
#include "tst_prompt_folder.moc"
