// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/file_path.h"
#include "models/files/file_problem.h"
#include "models/files/whole_file.h"
#include "models/recording/file_handle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void replacesAndReads()
    {
        for (const QByteArray &name : {QByteArray("plain"), QByteArray("caf\xe9"), QByteArray(255, 'n')}) {
            const QString path = pathFromBytes(m_folder.path().toUtf8() + '/' + name);
            QVERIFY(replaceFile(path, "one"));
            QCOMPARE(readFile(path, 3).value(), QByteArray("one"));
            QVERIFY(replaceFile(path, "longer"));
            QCOMPARE(readFile(path, 100).value(), QByteArray("longer"));
            QVERIFY(!readFile(path, 5));
            QVERIFY(copyFile(path, path + u"-"_s) || name.size() == 255);
            ::unlink(bytesOfPath(path).constData());
        }
        QVERIFY(QDir(m_folder.path()).entryList({u".turnscope-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void leavesLinksAndPermissionsAsTheyAre()
    {
        const QString path = m_folder.filePath(u"kept"_s);
        const QString link = m_folder.filePath(u"link"_s);
        QVERIFY(replaceFile(path, "old"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(path, link));
        QVERIFY(replaceFile(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(readFile(path, 100).value(), QByteArray("new"));
        struct stat status = {};
        QCOMPARE(::stat(path.toUtf8().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void makesFolders()
    {
        const QString folder = m_folder.filePath(u"a/b/c"_s);
        QVERIFY(makeFolder(folder));
        QVERIFY(makeFolder(folder));
        QVERIFY(QFileInfo(folder).isDir());
        QVERIFY(replaceFile(m_folder.filePath(u"a/file"_s), "x"));
        const Result<void> below = makeFolder(m_folder.filePath(u"a/file/d"_s));
        QVERIFY(!below);
        QVERIFY2(below.error().text.contains(u"where a folder has to be"_s), qPrintable(below.error().text));
    }

    /// Of real files, wherever one can be had.
    void saysWhatIsWrong()
    {
        const auto why = [](const auto &result) { return result ? QString() : result.error().text; };
        const QString folder = m_folder.path();
        QVERIFY(QFile::link(m_folder.filePath(u"round"_s), m_folder.filePath(u"round"_s)));
        QVERIFY(replaceFile(m_folder.filePath(u"there"_s), "x"));
        const QString tooLong = folder + u'/' + QString(300, u'n');
        const QString below = folder + u"/there/below"_s;
        const QString round = folder + u"/round"_s;

        QVERIFY(why(readFile(folder, 9)).contains(u"it is a folder"_s));
        QVERIFY(why(replaceFile(folder, "x")).contains(u"it is a folder"_s));
        for (const QString &told : {why(readFile(tooLong, 9)), why(FileHandle::openForReading(tooLong)),
                                    why(FileHandle::createForAppending(tooLong)), why(makeFolder(tooLong))})
            QVERIFY2(told.contains(u"Choose a shorter one"_s), qPrintable(told));
        for (const QString &told : {why(readFile(round, 9)), why(FileHandle::openForReading(round))})
            QVERIFY2(told.contains(u"round in a circle"_s), qPrintable(told));
        for (const QString &told : {why(readFile(below, 9)), why(replaceFile(below, "x")),
                                    why(FileHandle::createForAppending(below)), why(FileHandle::openForReading(below))})
            QVERIFY2(told.contains(u"where a folder has to be"_s), qPrintable(told));
        QVERIFY(why(FileHandle::openForReading(folder + u"/no"_s)).contains(u"There is no file"_s));
        QVERIFY(why(FileHandle::createForAppending(folder + u"/there"_s)).contains(u"exists already"_s));
        QVERIFY(
            why(FileHandle::createForAppending(folder + u"/no/there"_s)).contains(u"folder of its path is missing"_s));
        QVERIFY(why(copyFile(u"/dev/full"_s, folder + u"/copy"_s)).contains(u"no file that can be read"_s));
    }

    void hasASentenceForEachNumber()
    {
        QStringList causes;
        for (const int error : {EACCES, EPERM,        EROFS,  ENOSPC, EDQUOT, EFBIG,     ENOENT,   ENOTDIR, EISDIR,
                                EEXIST, ENAMETOOLONG, EINVAL, EILSEQ, ELOOP,  EMFILE,    ENFILE,   ENOMEM,  EIO,
                                EBUSY,  ETXTBSY,      ENXIO,  ENODEV, ESTALE, ETIMEDOUT, EOVERFLOW}) {
            const QString cause = FileProblem::cause(error);
            QVERIFY2(cause.endsWith(u'.') && !cause.contains(u'“'), qPrintable(cause));
            QVERIFY2(cause.contains(u"permissions"_s) == (error == EACCES), qPrintable(cause));
            QVERIFY2(!causes.contains(cause), qPrintable(cause));
            causes << cause;
        }
        QVERIFY(FileProblem::cause(EPIPE).contains(FileProblem::systemText(EPIPE)));
        QVERIFY(FileProblem::makingFolder(u"/x"_s, EROFS).text.contains(u"read-only"_s));
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
