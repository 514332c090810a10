// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_turns.h"
#include "tests/support/event_log.h"
#include "ui/shell/chip.h"
#include "ui/shell/session_chips.h"
#include "ui/theme/collapsing_row.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestSessionChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionThatIsBilledByItsLengthHasACost()
    {
        EventLog log;
        log.then(Direction::Server, started())
            .then(Direction::Server,
                  R"({"type":"session.input_transcript.delta","delta":"Rain?","start_ms":600,"end_ms":800})")
            .then(Direction::Server, R"({"type":"session.usage.updated","usage":{"seconds":90}})");
        show(log);
        QCOMPARE(m_cost->shown(), u"$0.0750"_s); // 0.05 a minute
        QVERIFY(m_cost->toolTip().contains(u"seconds"_s));
    }

    void withoutItsSecondsItHasNone()
    {
        EventLog log;
        log.then(Direction::Server, started());
        show(log);
        QVERIFY(!m_cost->shown().contains(u"0.0"_s));
    }

private:
    static QByteArray started()
    {
        return R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})";
    }

    void show(const EventLog &log)
    {
        const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        session->advance();
        QSignalSpy changed(&m_turns, &SessionTurns::changed);
        m_turns.setSession(session);
        QTRY_VERIFY(!changed.isEmpty());
        m_chips.setTurns(m_turns);
    }

    ThemeSwitch m_themes;
    SessionTurns m_turns;
    CollapsingRow m_row;
    SessionChips m_chips{m_themes, m_row};
    Chip *m_cost = m_row.findChild<Chip *>(u"sessionCost"_s);
};

QTEST_MAIN(TestSessionChips)
#include "tst_session_chips.moc"
