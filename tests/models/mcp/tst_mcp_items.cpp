// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/mcp_items.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

using State = McpListing::State;

struct Followed
{
    EventLog log;
    Conversation conversation;
    McpItems items;

    /// The server says so, and it is looked at.
    bool server(const QByteArray &frame)
    {
        log.then(Direction::Server, frame);
        foldAll(conversation, log.events());
        return items.follow(conversation, log.events().strings());
    }
};

QByteArray listing(const QByteArray &type, const QByteArray &id, const QByteArray &rest)
{
    return R"({"type":"conversation.item.)" + type + R"(","item":{"id":")" + id
           + R"(","type":"mcp_list_tools","server_label":"harbor",)" + rest + "}}";
}

QByteArray request(const QByteArray &type, const QByteArray &id)
{
    return R"({"type":"conversation.item.)" + type + R"(","item":{"id":")" + id
           + R"(","type":"mcp_approval_request","server_label":"harbor","name":"tides","arguments":)"
           + "\"{\\\"port\\\":\\\"Oban\\\"}\"}}";
}

} // namespace

class TestMcpItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListingThatWorks()
    {
        Followed f;
        const QByteArray progress = R"({"type":"mcp_list_tools.in_progress","item_id":"l1"})";
        const QByteArray added = listing("added", "l1", R"("tools":[])");
        QVERIFY(f.server(added));
        QVERIFY(f.server(progress));
        QCOMPARE(f.items.listings().size(), size_t(1));
        QCOMPARE(f.items.listings()[0].server, u"harbor"_s);
        QVERIFY(f.items.listings()[0].state == State::Listing);
        f.server(listing("done", "l1", R"("tools":[{"name":"tides"},{"name":"moor"}])"));
        f.server(R"({"type":"mcp_list_tools.completed","item_id":"l1"})");
        QVERIFY(f.items.listings()[0].state == State::Listed);
        QCOMPARE(f.items.listings()[0].tools, 2);
        QCOMPARE(f.items.listings()[0].names, u"tides, moor"_s);
    }

    void aListingThatFailsSaysWhyWhenTheServerDoes()
    {
        Followed f;
        f.server(listing("added", "l1", R"("tools":[])"));
        f.server(listing("done", "l1", R"("tools":[],"error":{"type":"http_error","code":401,"message":"No token"})"));
        f.server(R"({"type":"mcp_list_tools.failed","item_id":"l1"})");
        QVERIFY(f.items.listings()[0].state == State::Failed);
        QCOMPARE(f.items.listings()[0].reason, u"No token"_s);
        // Once more, of the same server: the later one counts.
        f.server(listing("added", "l2", R"("tools":[])"));
        QCOMPARE(f.items.listings().size(), size_t(1));
        QVERIFY(f.items.listings()[0].state == State::Listing);
        f.server(R"({"type":"mcp_list_tools.failed","item_id":"l2"})");
        QVERIFY(f.items.listings()[0].state == State::Failed);
        QCOMPARE(f.items.listings()[0].reason, QString());
    }

    void aRequestWaitsUntilItIsAnswered()
    {
        Followed f;
        f.server(request("added", "r1"));
        QVERIFY(f.items.waiting().empty()); // its arguments may still be coming
        QVERIFY(f.server(request("done", "r1")));
        f.server(request("done", "r2"));
        QCOMPARE(f.items.waiting().size(), size_t(2));
        const McpApproval first = f.items.waiting().front();
        QCOMPARE(first.request, u"r1"_s);
        QCOMPARE(first.server, u"harbor"_s);
        QCOMPARE(first.tool, u"tides"_s);
        QCOMPARE(first.arguments, u"{\"port\":\"Oban\"}"_s);
        const QByteArray answer = R"({"type":"conversation.item.added","item":{"id":"a1","type":"mcp_approval_response",
            "approval_request_id":"r1","approve":false}})";
        QVERIFY(f.server(answer));
        QCOMPARE(f.items.waiting().size(), size_t(1));
        QCOMPARE(f.items.waiting().front().request, u"r2"_s);
        const QByteArray deleted = R"({"type":"conversation.item.deleted","item_id":"r2"})";
        QVERIFY(f.server(deleted));
        QVERIFY(f.items.waiting().empty());
    }

    void whatIsNotItsAffair()
    {
        Followed f;
        const QByteArray message = R"({"type":"conversation.item.added","item":{"id":"m","type":"message","role":"user",
            "content":[{"type":"input_text","text":"hi"}]}})";
        QVERIFY(!f.server(message));
        QVERIFY(!f.items.follow(f.conversation, f.log.events().strings()));
        QVERIFY(f.items.listings().empty());
    }
};

QTEST_GUILESS_MAIN(TestMcpItems)
#include "tst_mcp_items.moc"
