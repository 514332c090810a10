// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "tests/models/conversation/agent_logs.h"
#include "tests/models/conversation/log_text.h"
#include "tests/support/spoken_session.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace turnscope;

/// The agents' lane is there for logs that tell of agents, and tells which answers when.
class TestAgentsLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void isThereForAgentsAlone();
    void itsBorderMayGoWhileItIsDragged();
    void tellsWhoAnswers();

private:
    static std::shared_ptr<Session> sessionOf(const EventLog &log)
    {
        auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        session->advance();
        return session;
    }

    static QStringList shown(TimelineWidget &widget)
    {
        QStringList names;
        for (const Lane *lane : widget.plot().lanes())
            names << lane->traits().name;
        return names;
    }

    QTemporaryDir m_settings;
    StoredPreferences m_preferences;
    Selection m_selection;
    ThemeSwitch m_themes{ThemeSwitch::Mode::Dark};
};

void TestAgentsLane::isThereForAgentsAlone()
{
    TimelineWidget widget(m_selection, m_themes, m_preferences);
    QVERIFY(!shown(widget).contains(u"agents"_s));
    const SpokenSession spoken;
    widget.setSession(sessionOf(spoken.log()));
    QVERIFY(!shown(widget).contains(u"agents"_s));
    EventLog log;
    appendLog(log, kAgentLog);
    const auto told = sessionOf(log);
    widget.setSession(told);
    QTRY_VERIFY(shown(widget).contains(u"agents"_s));
    widget.setSession(sessionOf(spoken.log()));
    QVERIFY(!shown(widget).contains(u"agents"_s));
    QVERIFY(widget.plot().absentLanes().contains(u"agents"_s));
    widget.setSession(told); // which is known
    QVERIFY(shown(widget).contains(u"agents"_s));
    QVERIFY(!widget.plot().absentLanes().contains(u"agents"_s));
    widget.setSession(sessionOf(spoken.log()));

    // Hidden by the user it stays so; if it is the only one that is not, something is shown all the same.
    LaneLayout layout = widget.plot().laneLayout();
    for (const QString &name : {u"you"_s, u"model"_s, u"turns"_s, u"tools"_s, u"events"_s})
        layout.setHidden(name, true);
    widget.plot().setLaneLayout(layout);
    QCOMPARE(shown(widget), QStringList{u"agents"_s});
}

/// The session may be switched from elsewhere while the pointer is down.
void TestAgentsLane::itsBorderMayGoWhileItIsDragged()
{
    QSettings().clear();
    EventLog log;
    appendLog(log, kAgentLog);
    TimelineWidget widget(m_selection, m_themes, m_preferences);
    widget.resize(1000, 500);
    widget.setSession(sessionOf(log));
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    TimelinePlot &plot = widget.plot();
    QTRY_COMPARE(plot.lanes().back()->traits().name, u"agents"_s);
    plot.replot();
    const size_t lanes = plot.lanes().size();
    QVERIFY(plot.lanes()[lanes - 2]->rect().height() > 20);
    const QPoint border(600, plot.lanes()[lanes - 2]->rect().bottom() + 1);
    QTest::mousePress(&plot, Qt::LeftButton, {}, border);
    const SpokenSession spoken;
    widget.setSession(sessionOf(spoken.log()));
    QCOMPARE(plot.lanes().size(), lanes - 1);
    const QString layout = plot.laneLayout().toText();
    QTest::mouseMove(&plot, border + QPoint(0, 30));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, border + QPoint(0, 30));
    QCOMPARE(plot.laneLayout().toText(), layout);
}

void TestAgentsLane::tellsWhoAnswers()
{
    QSettings().clear();
    EventLog log;
    appendLog(log, kAgentLog);
    log.server(2400, R"({"type":"agent_start","agent":"Closer"})");
    log.server(2600, R"({"type":"exception","exception":"boom"})");
    log.server(4000, R"({"type":"agent_end","agent":"Closer"})");
    TimelineWidget widget(m_selection, m_themes, m_preferences);
    widget.resize(1000, 460);
    widget.setSession(sessionOf(log));
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QTRY_VERIFY(widget.plot().lane(u"agents"_s)->rebuilds() > 0);
    const QImage image = widget.plot().grab().toImage();
    if (const QString folder = qEnvironmentVariable("TURNSCOPE_PICTURES"); !folder.isEmpty())
        widget.grab().save(folder + u"/agents_lane.png"_s);

    Lane *lane = widget.plot().lane(u"agents"_s);
    const TimeScale scale = widget.plot().scale();
    const int y = lane->rect().center().y();
    const auto column = [&](qint64 ms) { return scale.column(fromMilliseconds<SessionTime>(ms)); };
    const auto greeter = lane->hit(QPoint(column(500), y));
    QVERIFY(greeter);
    QCOMPARE(greeter->event, std::optional(EventIndex{0}));
    QVERIFY2(greeter->text.contains(u"Greeter"_s), qPrintable(greeter->text));
    const auto handoff = lane->hit(QPoint(column(1000), y));
    QVERIFY(handoff && handoff->text.contains(u"Greeter handed over to Billing"_s));
    QVERIFY(!lane->hit(QPoint(column(2200), y)));
    QVERIFY(!lane->place(EventIndex{6}).isNull()); // the guardrail
    QVERIFY(lane->place(EventIndex{2}).isNull());
    QVERIFY(image.pixelColor(column(500), y - 7) != image.pixelColor(column(2200), y - 7));
}

QTEST_MAIN(TestAgentsLane)
#include "tst_agents_lane.moc"
