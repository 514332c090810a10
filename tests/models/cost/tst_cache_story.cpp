// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cache_story.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

using CacheBreak = CacheStory::Breaker::Kind;

class CacheStoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EventLog> m_log;
    int m_answers = 0;
    qint64 m_now = 0;

    void answer(int input, int cached, const QByteArray &asked = {})
    {
        const QByteArray id = "r" + QByteArray::number(++m_answers);
        if (!asked.isEmpty())
            m_log->client(m_now += 10, asked);
        m_log->server(m_now += 100, R"({"type":"response.created","response":{"id":")" + id
                                        + R"(","status":"in_progress","conversation_id":"c"}})");
        m_log->server(m_now += 100,
                      R"({"type":"response.done","response":{"id":")" + id
                          + R"(","status":"completed","output":[],"conversation_id":"c","usage":{"input_tokens":)"
                          + QByteArray::number(input) + R"(,"output_tokens":1,"input_token_details":{"text_tokens":)"
                          + QByteArray::number(input) + R"(,"cached_tokens":)" + QByteArray::number(cached) + "}}}}");
    }

    void settings(const QByteArray &instructions, const QByteArray &tools = "[]")
    {
        m_log->client(m_now += 10, R"({"type":"session.update","session":{"type":"realtime"}})");
        m_log->server(m_now += 10, R"({"type":"session.updated","session":{"id":"s","type":"realtime",)"
                                   R"("model":"gpt-realtime","instructions":")"
                                       + instructions + R"(","tools":)" + tools + "}}");
    }

    CacheStory story(bool hasTimes = true) const
    {
        Conversation conversation;
        foldAll(conversation, m_log->events());
        return CacheStory::of(conversation, m_log->events(), hasTimes);
    }

    static std::vector<CacheBreak> kinds(const CacheStory::Point &point)
    {
        std::vector<CacheBreak> all;
        for (const CacheStory::Breaker &each : point.breakers)
            all.push_back(each.kind);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<EventLog>();
        m_answers = 0;
        m_now = 0;
        m_log->server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime","model":"gpt-realtime",)"
                         R"("instructions":"be kind","tools":[]}})");
    }

    void growsUnbroken()
    {
        answer(2000, 0);
        answer(2100, 1920);
        answer(2200, 2048);
        const CacheStory told = story();
        QCOMPARE(told.points().size(), size_t(3));
        QCOMPARE(told.breaks(), 0);
        QCOMPARE(told.points()[1].ratio(), 1920.0 / 2100);
        QVERIFY(CacheStory::text(told.points()[1]).isEmpty());
    }

    void whatBrokeIt_data()
    {
        QTest::addColumn<int>("what");
        for (const CacheBreak kind : {CacheBreak::Instructions, CacheBreak::Tools, CacheBreak::OwnPrompt,
                                      CacheBreak::Deletion, CacheBreak::Truncation, CacheBreak::Pause})
            QTest::newRow(CacheStory::id(kind).data()) << int(kind);
    }

    void whatBrokeIt()
    {
        QFETCH(int, what);
        const auto kind = CacheBreak(what);
        answer(2000, 0);
        answer(2100, 1920);
        QByteArray asked = R"({"type":"response.create"})";
        if (kind == CacheBreak::Instructions)
            settings("be short");
        else if (kind == CacheBreak::Tools)
            settings("be kind", R"([{"type":"function","name":"f"}])");
        else if (kind == CacheBreak::OwnPrompt)
            asked = R"({"type":"response.create","response":{"instructions":"sum up"}})";
        else if (kind == CacheBreak::Deletion)
            m_log->server(m_now += 5, R"({"type":"conversation.item.deleted","item_id":"x"})");
        else if (kind == CacheBreak::Truncation)
            m_log->server(
                m_now += 5,
                R"({"type":"conversation.item.truncated","item_id":"x","content_index":0,"audio_end_ms":10})");
        else
            m_now += 6 * 60'000;
        answer(2200, 0, asked);
        const CacheStory told = story();
        QCOMPARE(told.breaks(), 1);
        const CacheStory::Point &point = told.points()[2];
        QCOMPARE(point.lost, 2100);
        QCOMPARE(kinds(point), std::vector{kind});
        QVERIFY2(CacheStory::text(point).contains(CacheStory::text(point.breakers[0])),
                 qPrintable(CacheStory::text(point)));
        if (kind == CacheBreak::Pause) // nobody knows of a pause where there are no times
            QVERIFY(story(false).points()[2].breakers.empty());
    }

    /// The server echoes settings that were not touched, too.
    void anEchoAloneBreaksNothing()
    {
        answer(2000, 0);
        settings("be kind");
        answer(2100, 64);
        const CacheStory told = story();
        QCOMPARE(told.breaks(), 0);
        answer(2200, 0);
        QVERIFY(story().points()[2].breakers.empty());
        QVERIFY(CacheStory::text(story().points()[2]).contains(u"does not tell"_s));
    }

    void whatIsShortIsNotKeptAnyway()
    {
        answer(900, 0);
        answer(1000, 0);
        QCOMPARE(story().breaks(), 0);
    }
};

QTEST_GUILESS_MAIN(CacheStoryTest)
#include "tst_cache_story.moc"
