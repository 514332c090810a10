// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_cache.h"
#include "tests/models/digest/digest_bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A folder's digests, which know the files that they are from.
class TestFleetCache : public QObject
{
    Q_OBJECT

private:
    using Added = FleetDatabase::Added;

    QTemporaryDir m_folder;
    static inline const QUuid kOne{u"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f10"_s};
    static inline const QUuid kTwo{u"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f11"_s};

    QString file(const QString &name, const QByteArray &content = "x")
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("cannot write");
        return made.fileName();
    }

    static bool takes(FleetCache &cache, const QString &path, const QUuid &session)
    {
        const auto state = FileState::of(path);
        return state && cache.add(digestOf(digestedSession(), path, session), path, *state);
    }

    static qint64 recordings(const QString &path)
    {
        auto reading = FleetDatabase::openForReading(path);
        const auto answer = reading ? reading->ask("SELECT count(*) FROM recordings") : Result<FleetAnswer>();
        return answer && !answer->rows.empty() ? std::get<qint64>(answer->rows[0][0]) : -1;
    }

private Q_SLOTS:
    void whatIsAsItWasIsNotReadAgain()
    {
        const QString path = m_folder.filePath(u"cache/a.sqlite"_s);
        const QString one = file(u"one"_s);
        const QString two = file(u"two"_s);
        auto cache = FleetCache::open(path, "1");
        QVERIFY2(cache, cache ? "" : qPrintable(cache.error().text));
        QCOMPARE(cache->findChanged({one, two}), QStringList({one, two}));
        QVERIFY(takes(*cache, one, kOne) && takes(*cache, two, kTwo));
        QCOMPARE(cache->findChanged({one, two}), QStringList());
        cache = FleetCache::open(path, "1"); // … nor by who comes later
        QVERIFY(cache.has_value());
        QCOMPARE(cache->findChanged({one, two}), QStringList());
        file(u"two"_s, "longer");
        QCOMPARE(cache->findChanged({one, two}), QStringList{two});
        QCOMPARE(recordings(path), 1);
        QVERIFY(takes(*cache, two, kTwo));
        QCOMPARE(cache->findChanged({one}), QStringList()); // the other one is gone
        QCOMPARE(recordings(path), 1);
    }

    void ofCopiesTheOneThatIsLeftCounts()
    {
        const QString path = m_folder.filePath(u"copies.sqlite"_s);
        const QString one = file(u"one"_s);
        const QString copy = file(u"copy"_s);
        auto cache = FleetCache::open(path, "1");
        QVERIFY(cache && takes(*cache, one, kOne) && takes(*cache, copy, kOne));
        QCOMPARE(recordings(path), 1);
        QCOMPARE(cache->findChanged({one}), QStringList{one}); // its rows may have been the copy's
        QVERIFY(takes(*cache, one, kOne));
        QCOMPARE(recordings(path), 1);
    }

    void otherPricesMakeItAnew()
    {
        const QString path = m_folder.filePath(u"maker.sqlite"_s);
        const QString one = file(u"one"_s);
        {
            auto cache = FleetCache::open(path, "1");
            QVERIFY(cache && takes(*cache, one, kOne));
        }
        const auto before = FileState::of(path);
        auto old = FleetCache::open(path, "1");
        auto cache = FleetCache::open(path, "2");
        QVERIFY(old && cache);
        QCOMPARE(recordings(path), 0);
        QCOMPARE(cache->findChanged({one}), QStringList{one});
        // The file is the same: who has it open does not go on with another one. What they add is not taken over.
        const auto after = FileState::of(path);
        QVERIFY(before && after && before->node == after->node);
        QVERIFY(takes(*old, one, kOne));
        cache = FleetCache::open(path, "2");
        QVERIFY(cache.has_value());
        QCOMPARE(cache->findChanged({one}), QStringList{one});
    }

    void whatFailedIsReadAgain()
    {
        const QString path = m_folder.filePath(u"failed.sqlite"_s);
        const QString one = file(u"one"_s);
        const QString two = file(u"two"_s);
        auto cache = FleetCache::open(path, "1");
        const auto state = FileState::of(one);
        QVERIFY(cache && state && takes(*cache, two, kTwo));
        QVERIFY(cache->add(DigestLog::unreadable(one, {u"There is no memory for it."_s, {}}, {}), one, *state));
        QCOMPARE(cache->unread()->rows.size(), size_t(1));
        for (const bool isSame : {true, false}) {
            if (!isSame)
                cache = FleetCache::open(path, "1");
            QVERIFY(cache.has_value());
            QCOMPARE(cache->findChanged({one, two}), QStringList{one});
        }
        DigestLog::Source cut;
        cut.events = digestedSession().shared();
        cut.info.path = one;
        cut.info.session = kOne;
        cut.info.cutShort = u"There is no memory for the rest."_s;
        foldAll(cut.fold, *cut.events);
        QVERIFY(cache->add(DigestLog::of(std::move(cut)), one, *state));
        QCOMPARE(recordings(path), 2);
        QCOMPARE(cache->findChanged({one, two}), QStringList{one});
        QVERIFY(takes(*cache, one, kOne)); // and then it is
        QCOMPARE(cache->findChanged({one, two}), QStringList());
        QCOMPARE(recordings(path), 2);
    }

    void whatIsDamagedIsMadeAnew()
    {
        const QString path = file(u"damaged.sqlite"_s, QByteArray(8192, 'x'));
        auto cache = FleetCache::open(path, "1");
        QVERIFY2(cache, cache ? "" : qPrintable(cache.error().text));
        QCOMPARE(recordings(path), 0);
        QVERIFY(!FleetCache::open(file(u"one"_s) + u"/under"_s, "1")); // a folder that cannot be made
    }

    void onlyWhatIsUnfitIsRemoved_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<bool>("isUnfit");
        QTest::newRow("another version") << QByteArray("PRAGMA user_version = 99") << true;
        QTest::newRow("other columns") << QByteArray("ALTER TABLE recordings DROP COLUMN error") << true;
        QTest::newRow("something else") << QByteArray("PRAGMA application_id = 5") << false;
    }

    void onlyWhatIsUnfitIsRemoved()
    {
        QFETCH(QByteArray, change);
        QFETCH(bool, isUnfit);
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        {
            auto database = FleetDatabase::open(path);
            QVERIFY(database && database->change(change));
        }
        const auto before = FileState::of(path);
        const auto cache = FleetCache::open(path, "1");
        QCOMPARE(cache.has_value(), isUnfit);
        QVERIFY(isUnfit || FileState::of(path) == before);
    }
};

QTEST_GUILESS_MAIN(TestFleetCache)
#include "tst_fleet_cache.moc"
