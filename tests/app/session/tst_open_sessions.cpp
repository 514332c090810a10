// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/recording/importers/log_reader.h"
#include "models/recording/recordings_folder.h"
#include "tests/app/session/scripted_server.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <atomic>
#include <cstdlib>
#include <new>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

std::atomic<size_t> mostAtOnce = ~size_t(0); // bytes, above which there is no memory

[[maybe_unused]] void *memory(size_t size)
{
    void *there = size > mostAtOnce ? nullptr : std::malloc(size);
    if (!there)
        throw std::bad_alloc();
    return there;
}

} // namespace

#ifdef TURNSCOPE_OWN_MEMORY // the sanitizers bring theirs
[[gnu::noinline]] void *operator new(size_t size)
{
    return memory(size);
}

[[gnu::noinline]] void *operator new[](size_t size)
{
    return memory(size);
}

[[gnu::noinline]] void operator delete(void *there) noexcept
{
    std::free(there);
}

[[gnu::noinline]] void operator delete[](void *there) noexcept
{
    std::free(there);
}

[[gnu::noinline]] void operator delete(void *there, size_t) noexcept
{
    std::free(there);
}

[[gnu::noinline]] void operator delete[](void *there, size_t) noexcept
{
    std::free(there);
}
#endif

/// Several sessions at once: what is opened stands beside what is live, and ends nothing.
class TestOpenSessions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    /// A session that a scripted endpoint greets, live once it is made.
    struct Live
    {
        ScriptedServer server{R"({"type":"session.created","session":{"id":"s","type":"realtime"}})"};
        SessionController control;
        std::shared_ptr<Session> session;

        Live()
        {
            control.connection().connectTo(at(server.url()), "sk-key");
            const bool there = QTest::qWaitFor([this] { return control.session() != nullptr; }, 20000);
            session = control.session();
            if (!there || !QTest::qWaitFor([this] { return session->events().size() >= 2; }, 20000))
                qFatal("nobody greets");
        }
    };

    static Profile at(const QUrl &url)
    {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"test"_s;
        profile.url = url;
        return profile;
    }

    QString write(const QString &name, const QByteArray &text)
    {
        const QString path = m_home.filePath(name);
        QFile file(path);
        if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(text) != text.size())
            qFatal("cannot write");
        return path;
    }

    QString log(const QString &name, int events = 1)
    {
        QByteArray text = "{\"turnscope\":1}\n";
        for (int i = 0; i < events; ++i)
            text +=
                "{\"at\":" + QByteArray::number(i) + ",\"from\":\"client\",\"event\":{\"type\":\"response.create\"}}\n";
        return write(name, text);
    }

    /// Of two sessions, each with a turn; the second begins at 60 s.
    QString twoSessions(const QString &name)
    {
        const auto one = [](int at, const QByteArray &id) {
            return "{\"at_ms\":" + QByteArray::number(at)
                   + ",\"dir\":\"in\",\"event\":{\"type\":\"session.created\",\"session\":{\"id\":\"sess_" + id
                   + "\",\"type\":\"realtime\"}}}\n{\"at_ms\":" + QByteArray::number(at + 500)
                   + ",\"dir\":\"out\",\"event\":{\"type\":\"response.create\"}}\n{\"at_ms\":"
                   + QByteArray::number(at + 900)
                   + ",\"dir\":\"in\",\"event\":{\"type\":\"response.created\",\"response\":{\"id\":\"resp_" + id
                   + "\",\"status\":\"in_progress\"}}}\n";
        };
        return write(name, one(1000, "a") + one(61000, "b"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("PULSE_SERVER", "unix:/nonexistent"); // whatever this machine has: no sound here
    }

    void staysLiveWhileAFileIsOpened()
    {
        Live live;
        QSignalSpy failed(&live.control, &SessionControl::failed);
        const QString path = log(u"beside.jsonl"_s);
        live.control.files().open(path);
        const auto file = live.control.session();
        QCOMPARE(file->info().path, path);
        QCOMPARE(live.control.sessions(), (QList{live.session, file}));
        QTRY_VERIFY(!file->isLoading());
        QCOMPARE(live.control.connection().status().state, ConnectionState::Connected);
        QVERIFY(live.session->isLive());

        // It goes on, and is recorded.
        const quint32 before = live.session->events().size();
        live.control.talk().sendText(u"still there"_s);
        QTRY_COMPARE(live.server.received(u"response.create"_s).size(), 1);
        live.server.send(R"({"type":"response.created","response":{"id":"r"}})");
        QTRY_VERIFY(live.session->events().size() >= before + 3);
        live.session->advance();
        QCOMPARE(live.session->fold().applied(), live.session->events().size());
        QCOMPARE(live.control.files().recording().path, live.session->info().path);
        QFile recording(live.session->info().path);
        QVERIFY(recording.open(QFile::ReadOnly));
        QTRY_VERIFY(recording.seek(0) && recording.readAll().contains("still there"));

        live.control.show(live.session);
        QCOMPARE(live.control.session(), live.session);
        live.control.close(file);
        QCOMPARE(live.control.sessions(), QList{live.session});
        QVERIFY(live.session->isLive());
        QCOMPARE(failed.size(), 0);
    }

    void opensBesideWhatIsShownWhenItConnects()
    {
        const QString path = log(u"before.jsonl"_s);
        ScriptedServer server(R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        SessionController control;
        control.files().open(path);
        const auto file = control.session();
        QTRY_VERIFY(file->watch().watched);
        control.connection().connectTo(at(server.url()), {});
        QTRY_COMPARE(control.connection().status().state, ConnectionState::Connected);
        QCOMPARE(control.sessions().size(), 2);
        QCOMPARE(control.sessions().front(), file);
        QVERIFY(control.session()->isLive());

        // What grows is still looked after, shown or not.
        QFile more(path);
        QVERIFY(more.open(QFile::Append));
        more.write("{\"at\":9,\"from\":\"client\",\"event\":{\"type\":\"response.create\"}}\n");
        more.close();
        QTRY_COMPARE(file->events().size(), 2U);

        // Another connection: what ended stays open.
        const auto first = control.session();
        server.close(1001, {});
        QTRY_VERIFY(!first->isLive());
        ScriptedServer second(R"({"type":"session.created","session":{"id":"t","type":"realtime"}})");
        control.connection().connectTo(at(second.url()), {});
        QTRY_COMPARE(control.sessions().size(), 3);
        QVERIFY(control.session() != first && control.session()->isLive());
    }

    void showsWhatIsOpenAlready()
    {
        Live live;
        const QString a = log(u"a.jsonl"_s);
        const QString b = log(u"b.jsonl"_s);
        live.control.files().open(a);
        const auto first = live.control.session();
        live.control.files().open(b);
        const auto second = live.control.session();
        QTRY_VERIFY(!first->isLoading() && !second->isLoading());
        live.control.files().open(a);
        QCOMPARE(live.control.session(), first);
        const QString link = m_home.filePath(u"link.jsonl"_s);
        QVERIFY(QFile::link(b, link));
        live.control.files().open(link);
        QCOMPARE(live.control.session(), second);
        live.control.files().open(live.session->info().path); // the one that is being recorded
        QCOMPARE(live.control.session(), live.session);
        QVERIFY(live.session->isLive());
        QCOMPARE(live.control.sessions(), (QList{live.session, first, second}));
    }

    void readsAnewWhatIsAnotherFileByNow()
    {
        SessionController control;
        const QString path = log(u"rotated.jsonl"_s);
        control.files().open(log(u"first.jsonl"_s));
        control.files().open(path);
        control.files().open(log(u"last.jsonl"_s));
        const auto old = control.sessions()[1];
        QTRY_VERIFY(old->watch().watched);
        QVERIFY(QFile::rename(path, path + u".1"_s));
        log(u"rotated.jsonl"_s, 5);
        QTRY_COMPARE(old->watch().fate, LogFate::Replaced);
        control.files().open(path);
        QCOMPARE(control.sessions().size(), 3);
        const auto fresh = control.sessions()[1];
        QVERIFY(fresh != old && control.session() == fresh);
        QTRY_COMPARE(fresh->events().size(), 5U);

        control.files().setFollowing(false);
        QTRY_VERIFY(!fresh->isLoading());
        log(u"rotated.jsonl"_s, 7);
        control.files().open(path);
        QVERIFY(control.session() != fresh);
        QTRY_COMPARE(control.session()->events().size(), 7U);
        QTRY_VERIFY(!control.session()->isLoading());
        const auto again = control.session();
        control.files().open(path);
        QCOMPARE(control.session(), again);
        control.files().setFollowing(true);
    }

    void aFileThatCannotBeReadIsNotOpen()
    {
        Live live;
        QSignalSpy failed(&live.control, &SessionControl::failed);
        live.control.files().open(write(u"not-a-log.jsonl"_s, QByteArray(5000, '\0')));
        QTRY_COMPARE(failed.size(), 1);
        live.control.files().open(m_home.filePath(u"nothing.jsonl"_s));
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(live.control.sessions(), QList{live.session});
        QCOMPARE(live.control.session(), live.session);
        QVERIFY(live.control.files().opening().isEmpty());
        QVERIFY(live.session->isLive());
    }

    void tellsHowFarTheOneThatIsShownHasCome()
    {
        SessionController control;
        QSignalSpy progress(&control.files(), &FileControl::openingProgressed);
        const QString a = log(u"long-a.jsonl"_s, 30000);
        const QString b = log(u"long-b.jsonl"_s, 30000);
        control.files().open(a);
        control.files().open(b);
        QCOMPARE(control.files().opening(), b);
        control.show(control.sessions().front());
        QCOMPARE(control.files().opening(), a);
        QTRY_VERIFY(control.files().opening().isEmpty());
        QCOMPARE(progress.last().first().toDouble(), 1.0);
        for (const auto &session : control.sessions())
            QCOMPARE(session->events().size(), 30000U);

        control.files().open(log(u"long-c.jsonl"_s, 30000));
        control.close(control.session()); // while it is read
        QVERIFY(control.files().opening().isEmpty());
        QCOMPARE(progress.last().first().toDouble(), 1.0);
        QCOMPARE(control.sessions().size(), 2);
    }

    void showsOneSessionOfAFile()
    {
        SessionController control;
        control.files().open(log(u"single.jsonl"_s));
        QTRY_VERIFY(!control.session()->isLoading());
        QVERIFY(control.files().parts(control.session()).all.empty());
        const QString path = twoSessions(u"two.jsonl"_s);
        control.files().open(path);
        const auto whole = control.session();
        QTRY_VERIFY(!whole->isLoading());
        FileParts parts = control.files().parts(whole);
        QCOMPARE(parts.all.size(), size_t(2));
        QVERIFY(!parts.shown);
        QCOMPARE(parts.all[1].first, EventIndex{3});
        QCOMPARE(parts.all[1].events, 3U);
        QCOMPARE(parts.all[1].turns, size_t(1));
        QCOMPARE(parts.all[1].length, microseconds(900'000));

        control.files().showPart(whole, 1);
        const auto second = control.session();
        QVERIFY(second != whole && control.sessions().size() == 2 && !control.sessions().contains(whole));
        QTRY_VERIFY(!second->isLoading());
        QCOMPARE(second->events().size(), 3U);
        QCOMPARE(second->events().at(EventIndex{2}), fromMilliseconds<SessionTime>(900));
        QCOMPARE(second->conversation().sessions().size(), size_t(1));
        QCOMPARE(second->conversation().turns().size(), size_t(1));
        QCOMPARE(second->info().path, path);
        QCOMPARE(control.files().parts(second).shown, std::optional(size_t(1)));
        control.files().open(path); // is open already
        QCOMPARE(control.session(), second);

        // A mark has its place in the file, wherever it was put.
        control.marks().put(Mark::make(fromMilliseconds<SessionTime>(500), u"here"_s));
        QVERIFY(control.marks().kept().value(0).contains("\"at_us\":500000"));
        control.files().showPart(second, 0);
        QTRY_VERIFY(!control.session()->isLoading());
        QVERIFY(control.marks().kept().isEmpty());
        control.files().showPart(control.session(), 2); // there is none
        QCOMPARE(control.files().parts(control.session()).shown, std::optional(size_t(0)));
        control.files().showPart(control.session(), {});
        QCOMPARE(control.session(), whole);
        const qint64 inFile = toMicroseconds(parts.all[1].begin) + 500'000;
        QVERIFY(inFile > 60'000'000);
        QVERIFY(control.marks().kept().value(0).contains("\"at_us\":" + QByteArray::number(inFile)));

        control.files().showPart(whole, 1);
        QCOMPARE(control.session(), second); // as it was
        control.close(second);
        QCOMPARE(control.sessions().size(), 1);
        QVERIFY(control.files().parts(second).all.empty());
    }

    /// Its axis begins with it, and so does the time of the day.
    void aPartBeganLaterThanItsFile()
    {
        SessionController control;
        const auto begun = [](const QByteArray &at, const QByteArray &id) {
            return "{\"timestamp\":\"2026-01-01T" + at
                   + "Z\",\"dir\":\"in\",\"event\":{\"type\":\"session.created\",\"session\":{\"id\":\"sess_" + id
                   + "\",\"type\":\"realtime\"}}}\n";
        };
        control.files().open(write(u"of-the-day.jsonl"_s, begun("10:00:00.250", "a") + begun("10:01:00.500", "b")));
        const auto whole = control.session();
        QTRY_VERIFY(!whole->isLoading());
        QCOMPARE(whole->info().started, QDateTime({2026, 1, 1}, {10, 0, 0, 250}, QTimeZone::utc()));
        control.files().showPart(whole, 1);
        QTRY_VERIFY(!control.session()->isLoading());
        QCOMPARE(control.session()->info().started, QDateTime({2026, 1, 1}, {10, 1, 0, 500}, QTimeZone::utc()));
        control.files().showPart(control.session(), 0);
        QTRY_VERIFY(!control.session()->isLoading());
        QCOMPARE(control.session()->info().started, whole->info().started);
    }

    /// What stays is the whole file, which knows where a mark has its place.
    void aPartWhoseFileCannotBeReadAgain()
    {
        SessionController control;
        QSignalSpy failed(&control, &SessionControl::failed);
        const QString path = twoSessions(u"gone-bad.jsonl"_s);
        control.files().open(path);
        const auto whole = control.session();
        QTRY_VERIFY(whole->watch().watched);
        control.files().showPart(whole, 1);
        const auto second = control.session();
        QTRY_VERIFY(second->watch().watched);
        QVERIFY(QFile::rename(path, path + u".1"_s));
        write(u"gone-bad.jsonl"_s, QByteArray(5000, '\0'));
        QTRY_COMPARE(second->watch().fate, LogFate::Replaced);
        control.files().open(path);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(control.sessions(), QList{whole});
        QCOMPARE(control.session(), whole);
    }

    void theLastSessionOfAFileGrows()
    {
        SessionController control;
        const QString path = twoSessions(u"growing.jsonl"_s);
        control.files().open(path);
        const auto whole = control.session();
        QTRY_VERIFY(whole->watch().watched);
        control.files().showPart(whole, 1);
        const auto second = control.session();
        QTRY_VERIFY(second->watch().watched);
        const auto append = [&](const QByteArray &line) {
            QFile more(path);
            QVERIFY(more.open(QFile::Append));
            more.write(line);
        };
        append("{\"at_ms\":62000,\"dir\":\"out\",\"event\":{\"type\":\"response.create\"}}\n");
        QTRY_COMPARE(second->events().size(), 4U);
        append("{\"at_ms\":90000,\"dir\":\"in\",\"event\":{\"type\":\"session.created\",\"session\":{\"id\":"
               "\"sess_c\",\"type\":\"realtime\"}}}\n");
        QTRY_COMPARE(control.files().parts(second).all.size(), size_t(3));
        QTRY_VERIFY(!second->watch().watched); // it is the last no more
        QCOMPARE(second->events().size(), 4U);
        control.files().open(path); // still looked after
        QCOMPARE(control.session(), second);
    }

    /// More than can be folded at once, and then nothing more for a long time.
    void theLastSessionOfAFileGrowsByMuchAtOnce()
    {
        SessionController control;
        const QString path = twoSessions(u"grown.jsonl"_s);
        control.files().open(path);
        const auto whole = control.session();
        QTRY_VERIFY(whole->watch().watched);
        control.files().showPart(whole, 1);
        const auto second = control.session();
        QTRY_VERIFY(second->watch().watched);
        constexpr int count = 40'000;
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "{\"at_ms\":" + QByteArray::number(62'000 + i)
                     + ",\"dir\":\"out\",\"event\":{\"type\":\"response.create\"}}\n";
        QFile more(path);
        QVERIFY(more.open(QFile::Append));
        more.write(lines);
        more.close();
        QTRY_COMPARE_WITH_TIMEOUT(second->events().size(), quint32(count + 3), 30'000);
        QCOMPARE(whole->fold().applied(), whole->events().size());
    }

    void letsGoOfThePartsThatWereShownLongAgo()
    {
        SessionController control;
        QByteArray text;
        for (int i = 0; i < 12; ++i)
            text += "{\"at_ms\":" + QByteArray::number(1000 + i * 60'000)
                    + ",\"dir\":\"in\",\"event\":{\"type\":\"session.created\",\"session\":{\"id\":\"sess_"
                    + QByteArray::number(i) + "\",\"type\":\"realtime\"}}}\n";
        control.files().open(write(u"many.jsonl"_s, text));
        QTRY_VERIFY(!control.session()->isLoading());
        QCOMPARE(control.files().parts(control.session()).all.size(), size_t(12));
        std::vector<std::weak_ptr<Session>> shown;
        const auto show = [&](size_t part) {
            control.files().showPart(control.session(), part);
            shown.push_back(control.session());
            return QTest::qWaitFor([&] { return !control.session()->isLoading(); });
        };
        for (size_t part = 0; part < 8; ++part)
            QVERIFY(show(part));
        QVERIFY(show(0)); // is there, and is the latest now
        QVERIFY(shown.back().lock() == shown.front().lock());
        QVERIFY(show(8));
        QVERIFY(shown[1].expired() && !shown[0].expired() && !shown[2].expired());
        QVERIFY(show(1)); // is made anew
        QCOMPARE(control.session()->events().size(), 1U);
        QCOMPARE(control.files().parts(control.session()).shown, std::optional(size_t(1)));
        QVERIFY(shown[2].expired());
    }

    /// It is told once, and what there is room for later comes.
    void aPartForWhichThereIsNoMemory()
    {
#ifndef TURNSCOPE_OWN_MEMORY
        QSKIP("A sanitizer's memory does not run out.");
#endif
        SessionController control;
        QSignalSpy failed(&control, &SessionControl::failed);
        const QString path = twoSessions(u"large.jsonl"_s);
        control.files().open(path);
        const auto whole = control.session();
        QTRY_VERIFY(whole->watch().watched);
        mostAtOnce = EventStore::kBytesPerEvent * 60'000; // less than the least that a store takes
        control.files().showPart(whole, 1);
        const auto second = control.session();
        const bool told = QTest::qWaitFor([&] { return failed.size() > 0; }, 10000);
        mostAtOnce = ~size_t(0);
        QVERIFY(told && !second->isLoading());
        QCOMPARE(second->events().size(), 0U);
        QTRY_COMPARE(second->watch().watched, true);
        QFile more(path);
        QVERIFY(more.open(QFile::Append));
        more.write("{\"at_ms\":62000,\"dir\":\"out\",\"event\":{\"type\":\"response.create\"}}\n");
        more.close();
        QTRY_COMPARE(second->events().size(), 4U);
        QCOMPARE(failed.size(), 1);
    }

    void keepsTheOrderThatTabsAreMovedTo()
    {
        SessionController control;
        for (const QString &name : {u"1.jsonl"_s, u"2.jsonl"_s, u"3.jsonl"_s})
            control.files().open(log(name));
        const auto all = control.sessions();
        control.move(all[2], 0);
        QCOMPARE(control.sessions(), (QList{all[2], all[0], all[1]}));
        QCOMPARE(control.session(), all[2]);
        control.move(all[2], 7); // there is no such place
        control.files().open(log(u"4.jsonl"_s));
        QCOMPARE(control.sessions().mid(0, 3), (QList{all[2], all[0], all[1]}));
    }

    void goesToTheNeighbour()
    {
        SessionController control;
        for (const QString &name : {u"1.jsonl"_s, u"2.jsonl"_s, u"3.jsonl"_s})
            control.files().open(log(name));
        const auto all = control.sessions();
        control.show(all[1]);
        QSignalSpy shown(&control, &SessionControl::sessionChanged);
        control.close(all[1]);
        QCOMPARE(control.session(), all[2]);
        control.close(all[2]);
        QCOMPARE(control.session(), all[0]);
        control.close(all[0]);
        QVERIFY(!control.session());
        QCOMPARE(shown.size(), 3);
        control.close(all[0]); // not open any more
        control.show(all[1]);
        QVERIFY(!control.session());
        QCOMPARE(shown.size(), 3);
        QVERIFY(control.marks().kept().isEmpty());
    }

    void closesALiveOneWhenItsRecordingIsComplete()
    {
        Live live;
        const QString path = live.session->info().path;
        live.control.talk().sendText(u"the last word"_s);
        QTRY_COMPARE(live.server.received(u"response.create"_s).size(), 1);
        live.control.close(live.session);
        QCOMPARE(live.control.connection().status().state, ConnectionState::Closing);
        QCOMPARE(live.control.sessions(), QList{live.session});
        QTRY_VERIFY(live.control.sessions().isEmpty());
        QVERIFY(!live.control.session() && !live.session->isLive());
        QTRY_COMPARE(live.control.connection().status().state, ConnectionState::Disconnected);
        QVERIFY(live.control.connection().status().reason.text.isEmpty());
        auto reader = LogReader::open(path);
        QVERIFY(reader && reader->read());
        const EventStore &events = *reader->events();
        QVERIFY(events.frame(EventIndex{events.size() - 1}).contains("console.disconnected"));
        QFile recording(path);
        QVERIFY(recording.open(QFile::ReadOnly) && recording.readAll().contains("the last word"));
    }

    void closingWhatWasLostForgetsItsKey()
    {
        Live live;
        live.server.close(1001, {});
        QTRY_COMPARE(live.control.connection().status().state, ConnectionState::Disconnected);
        live.control.files().open(log(u"meanwhile.jsonl"_s));
        QVERIFY(!live.control.connection().status().keyForgotten); // it can be reconnected all the while
        live.control.close(live.session);
        QVERIFY(live.control.connection().status().keyForgotten);
        QCOMPARE(live.control.sessions().size(), 1);
    }

    void marksBelongToWhatIsShown()
    {
        Live live;
        live.control.files().open(log(u"marked.jsonl"_s));
        const auto file = live.control.session();
        QTRY_VERIFY(!file->isLoading());
        const quint32 before = live.session->events().size();
        live.control.marks().put(Mark::make(SessionTime(), u"of the file"_s));
        QCOMPARE(live.control.marks().kept().size(), 1);
        live.control.show(live.session);
        QVERIFY(live.control.marks().kept().isEmpty());
        live.control.marks().put(Mark::make(SessionTime(), u"of the session"_s));
        QTRY_COMPARE(live.session->events().size(), before + 1);
        live.control.show(file);
        QCOMPARE(live.control.marks().kept().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOpenSessions)
#include "tst_open_sessions.moc"
