// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mcp/mcp_trial.h"
#include "tests/app/support/mcp_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A server is tried without a session.
class TestMcpTrial : public QObject
{
    Q_OBJECT

private:
    using Stage = McpTrialState::Stage;
    std::unique_ptr<LoopbackMcp> m_server;
    std::unique_ptr<McpTrial> m_trial;

    static QJsonObject tool(const QString &name)
    {
        return {{u"name"_s, name}, {u"inputSchema"_s, LoopbackMcp::schema({})}};
    }
    bool comesTo(Stage stage)
    {
        return QTest::qWaitFor([&] { return m_trial->state().stage == stage; }, 10000);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackMcp>();
        m_server->tools = {tool(u"tides"_s)};
        m_trial = std::make_unique<McpTrial>();
    }

    void cleanup()
    {
        m_trial.reset();
        m_server.reset();
    }

    void connectsListsAndCalls()
    {
        m_trial->connectTo({m_server->url(), {}, {}});
        QCOMPARE(m_trial->state().stage, Stage::Greeting);
        QVERIFY(!m_trial->state().greeted);
        QVERIFY(comesTo(Stage::Ready));
        QVERIFY(QTest::qWaitFor([&] { return m_trial->state().listed.has_value(); }));
        QCOMPARE(m_trial->state().greeting.name, u"loopback"_s);
        QCOMPARE(m_trial->state().tools.tools.size(), 1);
        QVERIFY(m_trial->state().greeted);
        m_trial->call(u"tides"_s, {});
        QCOMPARE(m_trial->state().stage, Stage::Calling);
        QVERIFY(comesTo(Stage::Ready));
        QCOMPARE(m_trial->state().result->text, u"done"_s);
        QVERIFY(m_trial->state().called);
        m_trial->disconnectFromServer();
        QTRY_VERIFY(m_server->wasDeleted());
    }

    void whyItFailedIsKept()
    {
        m_server->close();
        m_trial->connectTo({m_server->url(), {}, {}});
        QVERIFY(QTest::qWaitFor([&] { return !m_trial->state().error.text.isEmpty(); }, 10000));
        QCOMPARE(m_trial->state().stage, Stage::Closed);
        QVERIFY(!m_trial->state().greeted);
        m_trial->call(u"tides"_s, {});
        QCOMPARE(m_trial->state().stage, Stage::Closed);
    }

    void aCallThatFailsLeavesTheServer()
    {
        m_trial->connectTo({m_server->url(), {}, {}});
        QVERIFY(QTest::qWaitFor([&] { return m_trial->state().listed.has_value(); }, 10000));
        m_server->instead = [](const LoopbackMcp::Request &) {
            return QList<QByteArray>{LoopbackMcp::http(500, {}, {})};
        };
        m_trial->call(u"tides"_s, {});
        QVERIFY(comesTo(Stage::Ready));
        QVERIFY(m_trial->state().callError.text.contains("broke down"_L1));
        m_trial->list(); // what a list comes to says nothing of the call
        QVERIFY(comesTo(Stage::Ready));
        QVERIFY(m_trial->state().callError.text.contains("broke down"_L1));
        QVERIFY(!m_trial->state().result);
        m_server->instead = {};
        m_trial->call(u"tides"_s, {});
        QVERIFY(comesTo(Stage::Ready));
        QVERIFY(m_trial->state().callError.text.isEmpty());
        QVERIFY(m_trial->state().result);
    }

    void aCallIsCancelledAndABeginningToo()
    {
        m_trial->connectTo({m_server->url(), {}, {}});
        QVERIFY(QTest::qWaitFor([&] { return m_trial->state().listed.has_value(); }, 10000));
        m_server->greetsOnly = true;
        m_trial->call(u"tides"_s, {});
        QTRY_VERIFY(m_server->last(u"tools/call"_s));
        m_trial->cancel();
        QCOMPARE(m_trial->state().stage, Stage::Ready);
        QTRY_VERIFY(m_server->last(u"notifications/cancelled"_s));

        m_trial->connectTo({m_server->url(), {}, {}});
        m_trial->cancel();
        QCOMPARE(m_trial->state().stage, Stage::Closed);
        QTest::qWait(50);
        QCOMPARE(m_trial->state().stage, Stage::Closed);
    }

    void toolsThatChangeAreListedAgain()
    {
        m_trial->connectTo({m_server->url(), {}, {}});
        QVERIFY(QTest::qWaitFor([&] { return m_trial->state().listed.has_value(); }, 10000));
        QTRY_VERIFY(std::ranges::any_of(m_server->requests(),
                                        [](const LoopbackMcp::Request &each) { return each.verb == "GET"; }));
        m_server->tools = {tool(u"moor"_s)};
        for (int i = 0; i < 20; ++i)
            m_server->say({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"notifications/tools/list_changed"_s}});
        QVERIFY(QTest::qWaitFor([&] { return !m_trial->state().changes.isEmpty(); }, 10000));
        QCOMPARE(m_trial->state().changes, u"adds moor; takes tides away"_s);
        QCOMPARE(m_server->count(u"tools/list"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestMcpTrial)
#include "tst_mcp_trial.moc"
