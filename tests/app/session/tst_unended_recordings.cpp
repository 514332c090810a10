// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/unended_recordings.h"
#include "models/recording/recordings_folder.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Recordings that nobody ended, where they are made now, and where they were made before the user chose a folder.
class TestUnendedRecordings : public QObject
{
    Q_OBJECT

    static QString make(const QString &folder, const QString &name)
    {
        QDir().mkpath(folder);
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(R"({"turnscope":1,"session":"6f1b7a0e-5b0e-4b9e-8a51-0d3f0f4a9c11",)"
                   R"("started":"2026-11-21T09:14:03.120Z","profile":{"name":"x"},"app":"0.2.0"})"
                   "\n"
                   R"({"at":1204,"from":"server","event":{"type":"session.created","session":{}}})"
                   "\n");
        return file.fileName();
    }

    static QStringList found()
    {
        UnendedRecordings recordings(UnendedRecordings::usualFolders());
        QSignalSpy told(&recordings, &UnendedRecordings::found);
        recordings.find();
        return told.wait(20'000) ? told.first().first().toStringList() : QStringList{u"nobody looked"_s};
    }

    static void settle(const QString &path)
    {
        UnendedRecordings(UnendedRecordings::usualFolders()).settle({path}); // its end waits until it is kept
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    }

    void looksInBothFolders()
    {
        const QString chosen = m_home.filePath(u"chosen"_s);
        const QString before = make(RecordingsFolder::standardPath(), u"2026-11-21T09-14-03.jsonl"_s);
        QCOMPARE(found(), QStringList{before});
        QSettings().setValue(RecordingsFolder::kKeptUnder, chosen);
        const QString since = make(chosen, u"2026-11-21T09-14-03.jsonl"_s); // the same name, and another recording
        QCOMPARE(found(), (QStringList{since, before}));
        settle(before);
        QCOMPARE(found(), QStringList{since});
        settle(since);
        QCOMPARE(found(), QStringList());
        QSettings().remove(RecordingsFolder::kKeptUnder);
        QCOMPARE(found(), QStringList());
        QVERIFY(QFile::remove(since)); // what is gone is not remembered for ever
        settle(before);
        QCOMPARE(QSettings().value("recordings/settled").toStringList(), QStringList{QFileInfo(before).fileName()});
    }
};

QTEST_GUILESS_MAIN(TestUnendedRecordings)
#include "tst_unended_recordings.moc"
