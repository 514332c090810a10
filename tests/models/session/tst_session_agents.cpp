// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_agents.h"
#include "tests/models/conversation/agent_logs.h"
#include "tests/models/conversation/log_text.h"
#include "tests/support/event_log.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;

/// The agents of a session, read on a worker and kept while another session is in front.
class SessionAgentsTest : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<Session> sessionOf(const EventLog &log, bool live = false)
    {
        auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), live);
        session->advance();
        return session;
    }

private Q_SLOTS:
    void readsOnceOnly()
    {
        EventLog log;
        appendLog(log, kAgentLog);
        const EventLog without;
        const auto told = sessionOf(log);
        const auto other = sessionOf(without);
        SessionAgents agents;
        QSignalSpy changed(&agents, &SessionAgents::changed);
        agents.setSession(told);
        QVERIFY(agents.isEmpty()); // the window does not wait for it
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!agents.spans().empty());
        const size_t spans = agents.spans().size();
        agents.setSession(other);
        QVERIFY(agents.isEmpty());
        agents.setSession(told);
        QCOMPARE(agents.spans().size(), spans); // at once, and nothing is read
        QTest::qWait(1);
        QCOMPARE(changed.size(), 1);
        agents.setSession(nullptr);
        QVERIFY(agents.isEmpty());
    }

    void followsASessionThatGoesOn()
    {
        EventLog log;
        const auto session = sessionOf(log, true);
        SessionAgents agents;
        QSignalSpy changed(&agents, &SessionAgents::changed);
        agents.setSession(session);
        appendLog(log, kAgentLog);
        session->advance();
        QTRY_VERIFY(!agents.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionAgentsTest)
#include "tst_session_agents.moc"
