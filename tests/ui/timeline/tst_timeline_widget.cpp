// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_codec.h"
#include "models/control/stored_preferences.h"
#include "tests/support/spoken_session.h"
#include "ui/theme/contrast.h"
#include "ui/timeline/lane_kinds.h"
#include "ui/timeline/overview_strip.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QAccessible>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace turnscope;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

int countInColumn(const QImage &image, int x, const QRect &lane, const QColor &color)
{
    int count = 0;
    for (int y = lane.top(); y <= std::min(lane.bottom(), image.height() - 1); ++y)
        count += image.pixelColor(x, y) == color;
    return count;
}

} // namespace

class TestTimelineWidget : public QObject
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

    void init()
    {
        QSettings().clear();
        m_spoken = std::make_unique<SpokenSession>();
        m_session = std::make_shared<Session>(m_spoken->log().shared(), RecordingInfo(), false);
        m_session->advance();
        m_themes = std::make_unique<ThemeSwitch>(ThemeSwitch::Mode::Dark);
        m_themes->dressApplication();
        m_selection = std::make_unique<Selection>();
        m_widget = std::make_unique<TimelineWidget>(*m_selection, *m_themes, m_preferences);
        m_widget->resize(1000, 460);
        m_widget->setSession(m_session);
        m_widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
        settle();
    }

    void cleanup() { m_widget.reset(); }

    void numbersEventsThatHaveNoTimes()
    {
        auto *banner = m_widget->findChild<QLabel *>(u"untimedBanner"_s);
        QVERIFY(!banner->isVisible());
        EventLog log;
        for (int i = 0; i < 40; ++i)
            log.server(i, R"({"type":"rate_limits.updated","rate_limits":[]})");
        RecordingInfo info;
        info.times = RecordingInfo::Times::None;
        const auto untimed = std::make_shared<Session>(log.shared(), info, false);
        untimed->advance();
        m_widget->setSession(untimed);
        QVERIFY(banner->isVisible());
        auto *plot = m_widget->findChild<TimelinePlot *>();
        QCOMPARE(plot->momentText(ms(19), 1ms), u"#20"_s);
        QCOMPARE(plot->momentText(ms(19) + 300us, 1ms), QString()); // between two events
        QVERIFY(m_widget->findChild<QLabel *>(u"timelineRange"_s)->text().startsWith(u"#1 "_s));
        QVERIFY2(m_widget->view().range().end <= ms(45), "the axis is as long as there are events");
        m_widget->setSession(m_session);
        QVERIFY(!banner->isVisible());
        QCOMPARE(plot->momentText(ms(19), 1ms), u"00:00.019"_s);
    }

    void waveformIsWhereItIsLoud()
    {
        const QImage image = grab();
        const QColor you = m_themes->theme().you;
        QVERIFY(countInColumn(image, column(4500), lane(0), you) > 10);
        QCOMPARE(countInColumn(image, column(2000), lane(0), you), 0);
        // Quiet audio is a thin line, where nothing was appended there is none.
        QVERIFY(countInColumn(image, column(2000), lane(0), mixed(you, m_themes->theme().window, 0.55)) > 0);
        QCOMPARE(countInColumn(image, column(20), lane(0), mixed(you, m_themes->theme().window, 0.55)), 0);
    }

    void speechIsShaded()
    {
        const QImage image = grab();
        const Theme &theme = m_themes->theme();
        const int y = lane(0).bottom() - 2;
        QCOMPARE(image.pixelColor(column(2900), y), theme.window);
        QCOMPARE(image.pixelColor(column(3250), y), mixed(theme.you, theme.window, 0.13)); // prefix padding
        QCOMPARE(image.pixelColor(column(4500), y), mixed(theme.you, theme.window, 0.24)); // voice
        QCOMPARE(image.pixelColor(column(5750), y), mixed(theme.you, theme.window, 0.13)); // silence
        QVERIFY(countInColumn(image, column(SpokenSession::kVoice - 300), lane(0), theme.you) > lane(0).height() - 3);
    }

    void speechThatTheServerDoesNotMarkIsOurDetectors()
    {
        const QByteArray audio = encodeSamples(std::vector<qint16>(2400, 1), AudioEncoding::Pcm16).toBase64();
        EventLog log;
        log.server(0, R"({"type":"session.started","session":{"id":"live_1"}})");
        for (int ms = 100; ms <= 1000; ms += 100)
            log.client(ms, R"({"type":"session.input_audio.append","audio":")" + audio + R"("})");
        const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        session->advance();
        m_widget->setSession(session);
        settle();
        const AudioClock &clock = session->conversation().inputClock();
        const auto at = [&](int ms) {
            return m_widget->plot().scale().column(clock.toSession(InputTime(milliseconds(ms))));
        };
        const Theme &theme = m_themes->theme();
        const int y = lane(0).bottom() - 2;
        QCOMPARE(grab().pixelColor(at(530), y), theme.window); // beside the line of the grid
        QVERIFY(!m_widget->plot().lanes()[0]->subtitle().contains(u"detector"_s));

        const std::vector<VoiceSpan> voice{{InputTime(300ms), InputTime(700ms)}};
        m_widget->setVoice(voice);
        settle();
        const QImage image = grab();
        QCOMPARE(image.pixelColor(at(500), y), mixed(theme.you, theme.window, 0.24));
        QCOMPARE(image.pixelColor(at(830), y), theme.window);
        QVERIFY(m_widget->plot().lanes()[0]->subtitle().contains(u"detector"_s));
        const auto hit = m_widget->plot().lanes()[0]->hit(QPoint(at(500), lane(0).center().y()));
        QVERIFY(hit && !hit->event);
        QVERIFY(hit->text.contains(u"inferred"_s));

        m_widget->setSession(m_session); // it has marks of the server's
        m_widget->setVoice(voice);
        settle();
        QVERIFY(!m_widget->plot().lanes()[0]->subtitle().contains(u"detector"_s));
    }

    void unheardAudioIsFaintAndTheCutIsMarked()
    {
        const QImage image = grab();
        const Theme &theme = m_themes->theme();
        const QColor faint = mixed(theme.model, theme.window, 0.28);
        const auto loudest = [&](qint64 from, qint64 to, const QColor &color) {
            int most = 0;
            for (int x = column(from); x <= column(to); ++x)
                most = std::max(most, countInColumn(image, x, lane(1), color));
            return most;
        };
        QVERIFY(loudest(7300, 8700, theme.model) > 20);
        QCOMPARE(loudest(7300, 8700, faint), 0);
        QVERIFY(loudest(9500, 12000, faint) > 20);
        QCOMPARE(loudest(9500, 12000, theme.model), 0);
        QVERIFY(loudest(SpokenSession::kSecondAnswer + 200, SpokenSession::kSecondAnswerEnd - 200, theme.model) > 20);
        QVERIFY(countInColumn(image, column(SpokenSession::kCut), lane(1), theme.error) > lane(1).height() - 3);
    }

    void turnsShowWhereTheTimeWent()
    {
        const QImage image = grab();
        const Theme &theme = m_themes->theme();
        QVERIFY(countInColumn(image, column(4500), lane(2), mixed(theme.you, theme.window, 0.8)) > 5);
        QVERIFY(countInColumn(image, column(5750), lane(2), mixed(theme.dim, theme.window, 0.85)) > 5);
        QVERIFY(countInColumn(image, column(15000), lane(2), theme.model) > 5);
        QVERIFY(countInColumn(image, column(6500), lane(3), theme.tool) > 5); // the tool call
        QCOMPARE(countInColumn(image, column(15000), lane(3), theme.tool), 0);
    }

    void anErrorIsNeverMissed()
    {
        const QImage image = grab();
        QVERIFY(countInColumn(image, column(SpokenSession::kSecondAnswerEnd + 500), lane(4), m_themes->theme().error)
                > 5);
    }

    void redrawsAreCoalesced()
    {
        QSignalSpy drawn(&m_widget->plot(), &QCustomPlot::afterReplot);
        for (int i = 0; i < 50; ++i) {
            m_widget->plot().invalidate();
            m_widget->view().pan(milliseconds(i));
        }
        QVERIFY(drawn.wait());
        QCOMPARE(drawn.count(), 1);
    }

    void movingTheCursorRedrawsNothingElse()
    {
        const QImage before = grab();
        QSignalSpy drawn(&m_widget->plot(), &QCustomPlot::afterReplot);
        const int rebuilds = m_widget->plot().lanes()[0]->rebuilds();
        m_widget->view().setPlayhead(ms(15000));
        m_selection->select(eventOfType("response.done"));
        QTest::mouseMove(&m_widget->plot(), QPoint(300, 100));
        QTest::mouseMove(&m_widget->plot(), QPoint(400, 100));
        const QImage after = m_widget->plot().grab().toImage();
        QVERIFY(before != after);
        QVERIFY(countInColumn(after, column(15000), lane(4), m_themes->theme().text) > lane(4).height() - 3);
        QCOMPARE(drawn.count(), 0);
        QCOMPARE(m_widget->plot().lanes()[0]->rebuilds(), rebuilds);
    }

    void geometryIsKeptUntilSomethingChanges()
    {
        const auto rebuilds = [this] { return m_widget->plot().lanes()[0]->rebuilds(); };
        const int before = rebuilds();
        m_widget->plot().replot();
        m_themes->setMode(ThemeSwitch::Mode::Light);
        m_widget->plot().replot();
        QCOMPARE(rebuilds(), before);
        m_widget->view().zoom(0.5, ms(5000));
        m_widget->plot().replot();
        QCOMPARE(rebuilds(), before + 1);
    }

    void themeChangesAtRunTime()
    {
        m_themes->setMode(ThemeSwitch::Mode::Light);
        const QImage image = grab();
        QVERIFY(countInColumn(image, column(4500), lane(0), Theme::light().you) > 10);
        QCOMPARE(image.pixelColor(column(1650), lane(3).bottom() - 2), Theme::light().window);
    }

    void aClickSelectsWhatIsThere()
    {
        QTest::mouseClick(&m_widget->plot(), Qt::LeftButton, {}, QPoint(column(4500), lane(0).center().y()));
        QCOMPARE(m_selection->current(), eventOfType("input_audio_buffer.speech_started"));
        QCOMPARE(m_selection->selected()->subject, Subject(SpanIndex{0}));
        QVERIFY(m_widget->view().playhead().has_value());
        QTest::mouseClick(&m_widget->plot(), Qt::LeftButton, {},
                          QPoint(column(SpokenSession::kSecondAnswerEnd + 500), lane(4).bottom() - 15));
        QCOMPARE(m_selection->current(), eventOfType("error"));
        QTest::mouseClick(&m_widget->plot(), Qt::LeftButton, {}, QPoint(column(6500), lane(3).center().y()));
        const auto tool = m_session->conversation().toolCalls().front().item;
        QCOMPARE(m_selection->current(), m_session->conversation().item(tool)->firstEvent);
        QCOMPARE(m_selection->selected()->subject, Subject(CallIndex{0}));
    }

    void aSelectionFromElsewhereIsScrolledIntoView()
    {
        m_widget->view().show({ms(0), ms(2000)});
        m_selection->select(eventOfType("error"));
        QVERIFY(m_widget->view().range().contains(ms(SpokenSession::kSecondAnswerEnd + 500)));
        QCOMPARE(m_widget->view().range().length(), microseconds(2s));
    }

    void wheelZoomsAtThePointerAndShiftWheelPans()
    {
        const SessionTime under = m_widget->plot().scale().time(600);
        wheel(QPoint(600, 100), {});
        QVERIFY(m_widget->view().range().length() < microseconds(16s));
        const auto off = m_widget->plot().scale().position(under) - 600;
        QVERIFY2(std::abs(off) <= 1.5, qPrintable(QString::number(off)));
        const SessionRange before = m_widget->view().range();
        wheel(QPoint(600, 100), Qt::ShiftModifier);
        QCOMPARE(m_widget->view().range().length(), before.length());
        QVERIFY(m_widget->view().range().begin < before.begin);
    }

    void draggingPans()
    {
        m_widget->view().show({ms(5000), ms(10000)});
        QTest::mousePress(&m_widget->plot(), Qt::LeftButton, {}, QPoint(600, 100));
        QTest::mouseMove(&m_widget->plot(), QPoint(500, 100));
        QTest::mouseRelease(&m_widget->plot(), Qt::LeftButton, {}, QPoint(500, 100));
        const double moved = 100 * m_widget->plot().scale().microsecondsPerPixel();
        QVERIFY(std::abs(double(toMicroseconds(m_widget->view().range().begin)) - 5e6 - moved) < 10);
        QVERIFY(!m_selection->current()); // a drag is not a click
    }

    void doubleClickFitsATurn()
    {
        QTest::mouseDClick(&m_widget->plot(), Qt::LeftButton, {}, QPoint(column(15000), lane(2).center().y()));
        const Turn &turn = m_session->conversation().turns()[1];
        const SessionRange range = m_widget->view().range();
        QVERIFY(range.begin <= turn.range.begin && turn.range.end <= range.end);
        QVERIFY(range.length() < turn.range.length() * 5 / 4);
    }

    void everythingIsReachedByKeyboard()
    {
        auto *plot = &m_widget->plot();
        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_Plus);
        QVERIFY(!m_widget->view().isFitted());
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(m_widget->view().range().begin, SessionTime());
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY(m_widget->view().range().begin > SessionTime());
        QTest::keyClick(plot, Qt::Key_End);
        QCOMPARE(m_widget->view().range().end, m_session->end());
        QTest::keyClick(plot, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(m_widget->view().isFitted());
        QTest::keyClick(plot, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_selection->current(), std::optional(m_session->conversation().turns()[0].firstEvent));
        QCOMPARE(m_selection->selected()->subject, Subject(TurnIndex{0}));
        QTest::keyClick(plot, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_selection->current(), std::optional(m_session->conversation().turns()[1].firstEvent));
        QTest::keyClick(plot, Qt::Key_Return);
        QVERIFY(!m_widget->view().isFitted());
        QTest::keyClick(plot, Qt::Key_F); // nothing to follow in a recording
        QVERIFY(!m_widget->view().isFollowing());
    }

    void aLiveSessionIsFollowed()
    {
        auto live = std::make_shared<Session>(m_spoken->log().shared(), RecordingInfo(), true);
        live->advance();
        m_widget->setSession(live);
        QVERIFY(m_widget->view().isFollowing());
        QCOMPARE(m_widget->view().range().length(), TimelineView::kLiveSpan);
        auto *follow = m_widget->findChild<QToolButton *>(u"timelineFollow"_s);
        QVERIFY(follow->isChecked() && follow->isEnabled());
        m_widget->plot().setFocus();
        QTest::keyClick(&m_widget->plot(), Qt::Key_F);
        QVERIFY(!m_widget->view().isFollowing());
        QVERIFY(!follow->isChecked());
    }

    void anotherSessionIsNotMistakenForTheOneBefore()
    {
        EventLog empty;
        empty.server(5, R"({"type":"session.created"})");
        auto other = std::make_shared<Session>(empty.shared(), RecordingInfo(), false);
        m_widget->setSession(other); // not drawn yet: lanes still hold the other's geometry
        QVERIFY(!m_widget->plot().lanes()[2]->hit(QPoint(column(4500), lane(2).center().y())));
        m_selection->select(EventIndex{0});
        QTest::mouseClick(&m_widget->plot(), Qt::LeftButton, {}, QPoint(400, lane(0).center().y()));
        settle();
        QCOMPARE(countInColumn(grab(), 500, lane(0), m_themes->theme().you), 0);
    }

    void shiftDragMeasuresFromEdgeToEdge()
    {
        m_widget->view().show({ms(2800), ms(9800)});
        settle();
        const SessionRange shown = m_widget->view().range();
        const QPoint from(column(SpokenSession::kVoice) + 3, lane(0).center().y());
        const QPoint to(column(SpokenSession::kVoiceEnd) - 3, lane(0).center().y());
        QTest::mousePress(&m_widget->plot(), Qt::LeftButton, Qt::ShiftModifier, from);
        moveWith(Qt::ShiftModifier, to);
        QTest::mouseRelease(&m_widget->plot(), Qt::LeftButton, Qt::ShiftModifier, to);
        QVERIFY(m_widget->plot().measure());
        const auto [begin, end] = *m_widget->plot().measure();
        QVERIFY(std::abs(toMilliseconds(begin) - SpokenSession::kVoice) <= 1); // snapped to the voice
        QVERIFY(std::abs(toMilliseconds(end) - SpokenSession::kVoiceEnd) <= 1);
        QCOMPARE(m_widget->view().range(), shown); // nothing was panned
        QVERIFY(!m_selection->current());
        const QImage image = m_widget->plot().grab().toImage();
        const int y = lane(4).bottom() - 10;
        QVERIFY(image.pixelColor(column(4000), y) != m_themes->theme().window);
        bool chip = false;
        for (int x = column(SpokenSession::kVoice) + 2; x < column(SpokenSession::kVoiceEnd) - 2; ++x)
            chip = chip || image.pixelColor(x, y) == m_themes->theme().accent;
        QVERIFY(chip);
        m_widget->plot().setFocus();
        QTest::keyClick(&m_widget->plot(), Qt::Key_Escape);
        QVERIFY(!m_widget->plot().measure());
    }

    void eventsAreMeasuredByKeyAndFromTheList()
    {
        const EventStore &events = m_session->events();
        const auto first = eventOfType("input_audio_buffer.speech_started");
        m_selection->select(first);
        m_widget->plot().setFocus();
        QTest::keyClick(&m_widget->plot(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_widget->plot().measure());
        QCOMPARE(m_widget->plot().measure()->first, events.at(*first));
        QVERIFY(m_widget->plot().measure()->second > events.at(*first));
        QTest::keyClick(&m_widget->plot(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&m_widget->plot(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_widget->plot().measure()->second < events.at(*first));
        m_widget->measureSpan(SessionRange{ms(1000), ms(3000)});
        QCOMPARE(m_widget->plot().measure(), std::optional(std::pair(ms(1000), ms(3000))));
        m_widget->measureSpan(std::nullopt);
        QVERIFY(!m_widget->plot().measure());
        m_widget->plot().setMeasure(std::pair(ms(1), ms(2)));
        m_widget->measureSpan(std::nullopt); // was not the list's
        QVERIFY(m_widget->plot().measure());
    }

    void marksAreFlagsOnTheRuler()
    {
        const Theme &theme = m_themes->theme();
        const QRect ruler(0, 0, 2000, lane(0).top());
        QCOMPARE(countInColumn(grab(), column(10000) + 2, ruler, theme.tool), 0);
        m_widget->setMarks({Mark::make(ms(10000), u"late"_s), Mark::make(ms(10001), u"hidden behind"_s)});
        const QImage image = grab();
        QVERIFY(countInColumn(image, column(10000) + 2, ruler, theme.tool) > 4);
        QVERIFY(countInColumn(image, column(10000), lane(3), mixed(theme.tool, theme.window, 0.6)) > 4);
        QSignalSpy opened(m_widget.get(), &TimelineWidget::markOpened);
        const QPoint flag(column(10000) + 2, lane(0).top() - 4);
        QTest::mouseClick(&m_widget->plot(), Qt::LeftButton, {}, flag);
        QCOMPARE(m_widget->view().playhead(), std::optional(ms(10000)));
        QTest::mouseDClick(&m_widget->plot(), Qt::LeftButton, {}, flag);
        QCOMPARE(opened.count(), 1);
        QVERIFY(m_widget->view().isFitted()); // and no turn was fitted
    }

    void hitsAreTicksAndRebuildNothing()
    {
        const EventIndex error = *eventOfType("error");
        const int x = m_widget->plot().scale().column(m_session->events().at(error));
        const QRect ruler(0, 0, 2000, lane(0).top());
        QCOMPARE(countInColumn(grab(), x, ruler, m_themes->theme().accent), 0);
        const int rebuilds = m_widget->plot().lanes()[0]->rebuilds();
        m_widget->setHits([error](EventIndex from) { return from <= error ? std::optional(error) : std::nullopt; });
        QVERIFY(countInColumn(m_widget->plot().grab().toImage(), x, ruler, m_themes->theme().accent) >= 4);
        QCOMPARE(m_widget->plot().lanes()[0]->rebuilds(), rebuilds);
        m_widget->setHits({});
        QCOMPARE(countInColumn(grab(), x, ruler, m_themes->theme().accent), 0);
    }

    void lanesAreHiddenMovedAndResized()
    {
        TimelinePlot &plot = m_widget->plot();
        const std::vector<Lane *> all = plot.lanes(); // without those that the session has nothing for
        LaneLayout layout = plot.laneLayout();
        layout.setHidden(u"model"_s, true);
        layout.move(u"events"_s, -3, plot.absentLanes()); // to the top
        plot.setLaneLayout(layout);
        settle();
        QCOMPARE(plot.lanes(), (std::vector<Lane *>{all[4], all[0], all[2], all[3]}));
        QVERIFY(lane(0).bottom() < lane(1).top());
        QCOMPARE(all[1]->rect().height(), 0);
        QVERIFY(countInColumn(grab(), column(4500), all[0]->rect(), m_themes->theme().you) > 10);

        // The line between two lanes is dragged; the others keep their heights.
        const int above = lane(0).height();
        const int last = lane(3).height();
        const QPoint border(600, lane(0).bottom() + 1);
        QTest::mousePress(&plot, Qt::LeftButton, {}, border);
        QTest::mouseMove(&plot, border + QPoint(0, 30));
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, border + QPoint(0, 30));
        settle();
        QVERIFY2(std::abs(lane(0).height() - above - 30) <= 2, qPrintable(QString::number(lane(0).height() - above)));
        QVERIFY(std::abs(lane(3).height() - last) <= 2);
        QVERIFY(!m_selection->current());

        // All of it is there again at the next start.
        const LaneLayout kept = plot.laneLayout();
        TimelineWidget next(*m_selection, *m_themes, m_preferences);
        QCOMPARE(next.plot().laneLayout().toText(), kept.toText());
        auto *menu = m_widget->findChild<QMenu *>(u"lanesMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"resetLanes"_s)->trigger();
        settle();
        QCOMPARE(plot.lanes(), all);
        QVERIFY(TimelineWidget(*m_selection, *m_themes, m_preferences).plot().laneLayout().isDefault());
    }

    void aLayoutOfBeforeLanesHadNamesIsKept()
    {
        QSettings().setValue(u"timeline/lanes"_s, u"4:24.0:0 0:30.0:0 1:30.0:1 2:17.0:0 3:12.0:0"_s);
        TimelineWidget old(*m_selection, *m_themes, m_preferences);
        QStringList shown;
        for (const Lane *lane : old.plot().lanes())
            shown << lane->traits().name;
        QCOMPARE(shown, (QStringList{u"events"_s, u"you"_s, u"turns"_s, u"tools"_s}));
        LaneLayout layout = old.plot().laneLayout();
        layout.setHidden(u"model"_s, false);
        old.plot().setLaneLayout(layout);
        QCOMPARE(
            QSettings().value(u"timeline/lanes"_s).toString(),
            u"server:9.0:0 events:24.0:0 agents:12.0:0 you:30.0:0 tuned:9.0:0 changes:11.0:0 model:30.0:0 turns:17.0:0 "
            "tools:12.0:0"_s);
    }

    void theMenuOfALaneIsItsOwn()
    {
        auto *menu = m_widget->findChild<QMenu *>(u"lanesMenu"_s);
        Q_EMIT menu->aboutToShow();
        for (const LaneKind &kind : laneKinds())
            QVERIFY(menu->findChild<QMenu *>(u"lane "_s + kind.traits.name));
        const QPoint inTools = m_widget->plot().lane(u"tools"_s)->rect().center();
        QCOMPARE(m_widget->plot().laneNameAt(inTools), u"tools"_s);
        QCOMPARE(m_widget->plot().laneNameAt(QPoint(400, 1)), QString());
    }

    /// The recipe: a lane is its own file and one line of a list; nobody else says its name or its class.
    void aLaneIsAFileAndALine()
    {
        const QDir folder(QStringLiteral(TURNSCOPE_SOURCE_DIR "/ui"));
        QMap<QString, QByteArray> sources;
        QDirIterator files(folder.path(), {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources.insert(folder.relativeFilePath(file.fileName()), file.readAll());
        }
        const auto saying = [&](const QByteArray &word) {
            QStringList found;
            for (const auto &[path, text] : sources.asKeyValueRange()) {
                if (text.contains(word))
                    found << path;
            }
            return found;
        };
        QSet<QString> names;
        for (const LaneKind &kind : laneKinds()) {
            const QString name = kind.traits.name;
            QVERIFY(!names.contains(name));
            names.insert(name);
            const QString own = u"timeline/"_s + name + u"_lane"_s;
            QString type = name + u"Lane"_s;
            type.front() = type.front().toUpper();
            QCOMPARE(saying("name = QLatin1StringView(\"" + name.toUtf8() + "\")"), QStringList{own + u".h"_s});
            QCOMPARE(saying(type.toUtf8()), (QStringList{own + u".cpp"_s, own + u".h"_s}));
            QCOMPARE(saying((own + u".h"_s).toUtf8()), QStringList{own + u".cpp"_s});
            QCOMPARE(saying((name + u"_lane.cpp"_s).toUtf8()), QStringList());
            QCOMPARE(saying("lanes::" + name.toUtf8() + "()"), QStringList{own + u".cpp"_s});
            QCOMPARE(saying("X(" + name.toUtf8() + ')'), QStringList{u"timeline/lane_kinds.h"_s});
        }
        QCOMPARE(saying("Lane : public Lane").size(), names.size());
    }

    void theRulerTellsTheTimeOfTheDay()
    {
        RecordingInfo info;
        info.started = QDateTime(QDate(2026, 11, 21), QTime(9, 14, 3, 250)).toUTC();
        auto dated = std::make_shared<Session>(m_spoken->log().shared(), info, false);
        dated->advance();
        m_widget->setSession(dated);
        auto *range = m_widget->findChild<QLabel *>(u"timelineRange"_s);
        m_widget->setWallClock(false);
        QVERIFY(!m_preferences.value(u"timeline/wallClock"_s).isValid()); // nothing was changed
        const QImage session = grab();
        QVERIFY(range->text().startsWith(u"00:00 "_s));
        m_widget->setWallClock(true);
        QVERIFY2(range->text().startsWith(u"09:14:03 "_s), qPrintable(range->text()));
        QVERIFY(grab() != session);
        QCOMPARE(m_widget->plot().momentText(ms(56'750), std::chrono::seconds(1)), u"09:15:00"_s);
        QVERIFY(TimelineWidget(*m_selection, *m_themes, m_preferences).isWallClock()); // remembered
        m_widget->setSession(m_session);                                               // tells no beginning
        QVERIFY(range->text().startsWith(u"00:00 "_s));
    }

    void theCursorIsWhereAMarkGoes()
    {
        QCOMPARE(m_widget->cursor(), m_widget->view().range().begin + m_widget->view().range().length() / 2);
        m_selection->select(eventOfType("error"));
        QCOMPARE(m_widget->cursor(), m_session->events().at(*eventOfType("error")));
        m_widget->view().setPlayhead(ms(1234));
        QCOMPARE(m_widget->cursor(), ms(1234));
    }

    void anEmptyTimelineSaysWhatToDo()
    {
        m_widget->setSession(nullptr);
        auto *label = m_widget->findChild<QLabel *>(u"timelineEmpty"_s);
        QVERIFY(label->isVisible());
        QVERIFY(label->text().contains(u"open a recording"_s));
        QVERIFY(!m_widget->plot().isVisible());
        m_widget->setSession(m_session);
        QVERIFY(m_widget->plot().isVisible());
    }

    void namesAreAccessible()
    {
        for (QWidget *widget : m_widget->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(!m_widget->plot().accessibleDescription().isEmpty());
    }

    void screenshots()
    {
        const QByteArray folder = qgetenv("TURNSCOPE_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("TURNSCOPE_SCREENSHOTS names no folder");
        for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
            m_themes->setMode(mode);
            const QString theme = m_themes->theme().isDark ? u"dark"_s : u"light"_s;
            for (const QSize &size : {QSize(910, 460), QSize(1280, 800), QSize(1920, 1080)}) {
                m_widget->resize(size);
                m_widget->view().fit();
                m_selection->select(std::nullopt);
                settle();
                const auto save = [&](const QString &name) {
                    settle();
                    m_widget->grab().save(
                        u"%1/%2-%3-%4.png"_s.arg(QString::fromLocal8Bit(folder), theme, name).arg(size.width()));
                };
                save(u"fit"_s);
                m_widget->view().show({ms(2800), ms(9800)});
                m_selection->select(eventOfType("input_audio_buffer.speech_started"));
                m_widget->view().setPlayhead(ms(7500));
                QTest::mouseMove(&m_widget->plot(), QPoint(400, 120));
                save(u"turn"_s);
                m_widget->view().show({ms(3500), ms(3520)});
                save(u"samples"_s);
            }
        }
    }

private:
    StoredPreferences m_preferences;
    QRect lane(size_t index) const { return m_widget->plot().lanes()[index]->rect(); }
    int column(qint64 t) const { return m_widget->plot().scale().column(ms(t)); }

    QImage grab()
    {
        settle();
        return m_widget->plot().grab().toImage();
    }

    void wheel(const QPoint &pos, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(pos, m_widget->plot().mapToGlobal(pos), {}, QPoint(0, 120), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_widget->plot(), &event);
    }

    void moveWith(Qt::KeyboardModifiers modifiers, const QPoint &pos)
    {
        QMouseEvent event(QEvent::MouseMove, pos, m_widget->plot().mapToGlobal(pos), Qt::NoButton, Qt::LeftButton,
                          modifiers);
        QApplication::sendEvent(&m_widget->plot(), &event);
    }

    void settle()
    {
        QSignalSpy drawn(&m_widget->plot(), &QCustomPlot::afterReplot);
        m_widget->plot().invalidate();
        QVERIFY(drawn.wait());
    }

    std::optional<EventIndex> eventOfType(std::string_view type) const
    {
        const EventStore &events = m_session->events();
        for (quint32 i = 0; i < events.size(); ++i) {
            if (events.strings().view(events.type(EventIndex{i})) == type)
                return EventIndex{i};
        }
        return std::nullopt;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<SpokenSession> m_spoken;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TimelineWidget> m_widget;
};

QTEST_MAIN(TestTimelineWidget)
#include "tst_timeline_widget.moc"
