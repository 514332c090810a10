// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/recording_folders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What lies below the folders is read, and nothing else, however it is called.
class TestRecordingFolders : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QString path(const QString &name) const { return m_home.filePath(name); }

    void write(const QString &name) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("{}\n") != 3)
            qFatal("cannot write %s", qPrintable(name));
    }

    RecordingFolders folders(const QStringList &names) const
    {
        QStringList paths;
        for (const QString &name : names)
            paths << path(name);
        return *RecordingFolders::of(paths);
    }

    static QStringList namesOf(const RecordingFolders &folders)
    {
        QStringList names;
        for (const RecordingFolders::Listed &each : folders.list().files)
            names << each.name;
        names.sort();
        return names;
    }

private Q_SLOTS:
    void initTestCase();
    void listsWhatIsBelow();
    void readsWhatIsBelow();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void aFolderMustBeOne();
};

void TestRecordingFolders::initTestCase()
{
    for (const QString &name : {u"in/a.jsonl"_s, u"in/deep/b.jsonl.zst"_s, u"in/c.har"_s, u"in/no.png"_s,
                                u"in/.hidden.jsonl"_s, u"inner/x.jsonl"_s, u"out/secret.jsonl"_s, u"two/a.jsonl"_s})
        write(name);
    QVERIFY(QFile::link(path(u"out/secret.jsonl"_s), path(u"in/link.jsonl"_s)));
    QVERIFY(QFile::link(path(u"out"_s), path(u"in/folder"_s)));
    QVERIFY(QFile::link(path(u"in/a.jsonl"_s), path(u"in/same.jsonl"_s)));
    QVERIFY(QFile::link(path(u"in"_s), path(u"alias"_s)));
    QCOMPARE(mkfifo(QFile::encodeName(path(u"in/pipe.jsonl"_s)).constData(), 0600), 0);
}

void TestRecordingFolders::listsWhatIsBelow()
{
    QCOMPARE(namesOf(folders({u"in"_s})),
             (QStringList{u"a.jsonl"_s, u"c.har"_s, u"deep/b.jsonl.zst"_s, u"same.jsonl"_s}));
    const QString real = QFileInfo(path(u"in"_s)).canonicalFilePath();
    const QString two = QFileInfo(path(u"two"_s)).canonicalFilePath();
    const QStringList both = namesOf(folders({u"in"_s, u"two"_s, u"in"_s}));
    QCOMPARE(both.size(), 5);
    QVERIFY(both.contains(real + u"/a.jsonl"_s));
    QVERIFY(both.contains(two + u"/a.jsonl"_s));
}

void TestRecordingFolders::readsWhatIsBelow()
{
    const QString real = QFileInfo(path(u"in"_s)).canonicalFilePath();
    for (const RecordingFolders &each : {folders({u"in"_s}), folders({u"alias"_s})}) {
        QCOMPARE(each.file(u"a.jsonl"_s).value_or(QString()), real + u"/a.jsonl"_s);
        QCOMPARE(each.file(u"deep/../a.jsonl"_s).value_or(QString()), real + u"/a.jsonl"_s);
        QCOMPARE(each.file(path(u"in/deep/b.jsonl.zst"_s)).value_or(QString()), real + u"/deep/b.jsonl.zst"_s);
        QCOMPARE(each.file(u"same.jsonl"_s).value_or(QString()), real + u"/a.jsonl"_s);
        QCOMPARE(each.file(u"no.png"_s).value_or(QString()), real + u"/no.png"_s); // asked for by its name
    }
    for (const RecordingFolders::Listed &each : folders({u"in"_s, u"two"_s}).list().files)
        QVERIFY2(folders({u"in"_s, u"two"_s}).file(each.name), qPrintable(each.name));
}

void TestRecordingFolders::refusesWhatIsNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("above") << u"../out/secret.jsonl"_s;
    QTest::newRow("from the root") << path(u"out/secret.jsonl"_s);
    QTest::newRow("by a link") << u"link.jsonl"_s;
    QTest::newRow("through a linked folder") << u"folder/secret.jsonl"_s;
    QTest::newRow("of a like name") << path(u"inner/x.jsonl"_s);
    QTest::newRow("like it, above") << u"../inner/x.jsonl"_s;
    QTest::newRow("a folder") << u"deep"_s;
    QTest::newRow("the folder") << u"."_s;
    QTest::newRow("a pipe") << u"pipe.jsonl"_s;
    QTest::newRow("a device") << u"/dev/zero"_s;
    QTest::newRow("the system's") << u"/etc/passwd"_s;
    QTest::newRow("of the processes") << u"/proc/self/environ"_s;
    QTest::newRow("not there") << u"z.jsonl"_s;
    QTest::newRow("with a zero") << QString(u"a.jsonl"_s + QChar(u'\0') + u"x"_s);
    QTest::newRow("an address") << u"file:///etc/passwd"_s;
}

/// All alike: whether it is there is not told.
void TestRecordingFolders::refusesWhatIsNot()
{
    QFETCH(QString, name);
    const auto file = folders({u"in"_s}).file(name);
    QVERIFY2(!file, qPrintable(file.value_or(QString())));
    QVERIFY(file.error().text.startsWith(u"There is no file"_s));
}

void TestRecordingFolders::aFolderMustBeOne()
{
    QVERIFY(!RecordingFolders::of({path(u"in/a.jsonl"_s)}));
    QVERIFY(!RecordingFolders::of({path(u"in"_s), path(u"nowhere"_s)}));
}

QTEST_APPLESS_MAIN(TestRecordingFolders)
#include "tst_recording_folders.moc"
