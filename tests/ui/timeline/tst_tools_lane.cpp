// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "tests/support/event_log.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace turnscope;

/// A call on its lane: its arguments, the tool, and the way to the response that followed.
class TestToolsLane : public QObject
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

    void showsWhoWaitedForWhom();

private:
    QTemporaryDir m_settings;
    StoredPreferences m_preferences;
    Selection m_selection;
    ThemeSwitch m_themes{ThemeSwitch::Mode::Dark};
};

void TestToolsLane::showsWhoWaitedForWhom()
{
    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"type":"realtime","id":"s"}})");
    log.server(900, R"({"type":"response.created","response":{"id":"r1","conversation_id":"c"}})");
    log.server(1000, R"({"type":"response.output_item.added","response_id":"r1","output_index":0,
        "item":{"id":"i","type":"function_call","status":"in_progress","name":"find","call_id":"k","arguments":""}})");
    log.server(2000, R"({"type":"response.output_item.done","response_id":"r1","output_index":0,
        "item":{"id":"i","type":"function_call","status":"completed","name":"find","call_id":"k","arguments":"{}"}})");
    log.server(2010, R"({"type":"response.done","response":{"id":"r1","status":"completed","output":[]}})");
    log.client(
        4000,
        R"({"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"k","output":"1"}})");
    log.client(5000, R"({"type":"response.create"})");
    log.server(6000, R"({"type":"response.created","response":{"id":"r2","conversation_id":"c"}})");
    log.server(7000, R"({"type":"response.output_text.delta","response_id":"r2","item_id":"m","output_index":0,
        "content_index":0,"delta":"On its way."})");
    log.server(9000, R"({"type":"response.done","response":{"id":"r2","status":"completed","output":[]}})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    session->advance();

    QSettings().clear();
    TimelineWidget widget(m_selection, m_themes, m_preferences);
    widget.resize(1000, 460);
    widget.setSession(session);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    Lane *lane = widget.plot().lane(u"tools"_s);
    QTRY_VERIFY(lane->rebuilds() > 0);
    const QImage image = widget.plot().grab().toImage();
    if (const QString folder = qEnvironmentVariable("TURNSCOPE_PICTURES"); !folder.isEmpty())
        widget.grab().save(folder + u"/tools_lane.png"_s);
    const TimeScale scale = widget.plot().scale();
    const auto has = [&](qint64 ms, const QColor &color) {
        const int x = scale.column(fromMilliseconds<SessionTime>(ms));
        for (int y = lane->rect().top(); y <= lane->rect().bottom(); ++y) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
        return false;
    };
    const Theme theme = m_themes.theme();
    QVERIFY(!has(500, theme.soft(theme.tool)));
    QVERIFY(has(1500, theme.soft(theme.tool))); // arguments
    QVERIFY(has(3000, theme.tool));             // the tool
    QVERIFY(has(4500, theme.dim));              // nobody asks
    QVERIFY(!has(4500, theme.tool));
    QVERIFY(has(5500, theme.model)); // asked, not begun
    QVERIFY(has(6500, theme.model)); // begun, not said
    QVERIFY(!has(8000, theme.model));

    const auto hit = lane->hit(QPoint(scale.column(fromMilliseconds<SessionTime>(3000)), lane->rect().center().y()));
    QVERIFY(hit);
    for (const QString &line :
         {u"Arguments 1.00 s: the client waited for the model."_s, u"Tool 2.00 s: the model waited for the client."_s,
          u"Then 1.00 s until the next response was asked for: the model waited for the client."_s})
        QVERIFY2(hit->text.contains(line), qPrintable(hit->text));
}

QTEST_MAIN(TestToolsLane)
#include "tst_tools_lane.moc"
