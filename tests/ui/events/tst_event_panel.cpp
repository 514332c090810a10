// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "tests/support/spoken_session.h"
#include "ui/events/event_columns.h"
#include "ui/events/event_panel.h"
#include "ui/events/filter_box.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWidgetAction>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The event list as the user has it: box, menus, table.
class TestEventPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offersWhatMayComeNext();
    void offersAreNotCut();
    void explainsWhatIsWrong();
    void walksThroughTheHistory();
    void savesFilters();
    void goesFromHitToHit();
    void saysNothingOfWhatIsNotSoughtYet();
    void opensRuns();
    void filtersFromTheMenu();
    void keepsColumns();
    void copies();
    void tellsTheDistance();
    void tabSelectsNothing();
    void theFirstKeyGoesToTheFirstRow();
    void homeAndEndGoToTheEnds();
    void aSelectedRowLooksOtherwiseWithoutTheFocus();

private:
    StoredPreferences m_preferences;
    FilterBox &box() { return *m_panel->findChild<FilterBox *>(u"eventFilter"_s); }
    int rowOfType(const QString &type) const;
    void trigger(int row, const QString &action);

    QTemporaryDir m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<EventPanel> m_panel;
    std::shared_ptr<Session> m_session;
};

void TestEventPanel::initTestCase()
{
    QCoreApplication::setOrganizationName(u"turnscope-test"_s);
    QCoreApplication::setApplicationName(u"turnscope-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestEventPanel::init()
{
    QSettings().clear();
    m_session = std::make_shared<Session>(SpokenSession().log().shared(), RecordingInfo(), false);
    m_session->advance();
    m_themes = std::make_unique<ThemeSwitch>(ThemeSwitch::Mode::Dark);
    m_themes->dressApplication();
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<EventPanel>(*m_selection, *m_themes, m_preferences);
    m_panel->setSession(m_session);
    m_panel->resize(1000, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestEventPanel::cleanup()
{
    m_panel.reset();
}

int TestEventPanel::rowOfType(const QString &type) const
{
    const EventTableModel &model = m_panel->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, EventTableModel::Type).data().toString().startsWith(type))
            return row;
    }
    return -1;
}

void TestEventPanel::trigger(int row, const QString &action)
{
    const std::unique_ptr<QMenu> menu(m_panel->view().menuFor(m_panel->model().index(row, EventTableModel::Type)));
    auto *found = menu->findChild<QAction *>(action);
    QVERIFY2(found, qPrintable(action));
    QVERIFY(found->isEnabled());
    found->trigger();
}

void TestEventPanel::offersWhatMayComeNext()
{
    box().setFocus();
    QTRY_VERIFY(box().hasFocus());
    QTest::keyClicks(&box(), u"from:c"_s);
    QTRY_COMPARE(box().offered(), (QStringList{u"from:client"_s, u"from:console"_s}));
    QTest::keyClick(&box(), Qt::Key_Tab);
    QCOMPARE(box().text(), u"from:client "_s);
    QVERIFY(box().offered().isEmpty());
    QVERIFY(box().hasFocus());
    // Ids of this session, gathered by a worker.
    QTest::keyClicks(&box(), u"item:"_s);
    QTRY_VERIFY(!box().offered().isEmpty());
    const QString item = box().offered().front();
    QVERIFY(item.startsWith(u"item:"_s) && item.size() > 5);
    QTest::keyClick(&box(), Qt::Key_Tab);
    QCOMPARE(box().text(), u"from:client "_s + item + u' ');
    box().clear();
    QTest::keyClick(&box(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(box().offered().contains(u"type:"_s));
    QTest::keyClick(&box(), Qt::Key_Escape);
}

/// By its pixels: the longest offer reaches as far as its letters need, in a box that is narrower.
void TestEventPanel::offersAreNotCut()
{
    m_panel->resize(m_panel->minimumSizeHint().width(), 500);
    box().setFocus();
    QTRY_VERIFY(box().hasFocus());
    QTest::keyClicks(&box(), u"type:conversation.item"_s);
    QTRY_VERIFY(box().offered().size() > 1);
    QAbstractItemView *offers = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->objectName() == u"filterOffers"_s)
            offers = qobject_cast<QAbstractItemView *>(top);
    }
    QVERIFY(offers);
    const QAbstractItemModel &model = *offers->model();
    int longest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString().size() > model.index(longest, 0).data().toString().size())
            longest = row;
    }
    const QString text = model.index(longest, 0).data().toString();
    const QRect row = offers->visualRect(model.index(longest, 0));
    const QImage image = offers->viewport()->grab(row).toImage();
    const QColor behind = image.pixelColor(0, 0);
    int left = image.width();
    int right = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == behind)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
        }
    }
    const int needs = offers->fontMetrics().horizontalAdvance(text);
    QVERIFY2(right - left > needs - 8, qPrintable(u"%1 of %2 px"_s.arg(right - left).arg(needs)));
}

void TestEventPanel::explainsWhatIsWrong()
{
    auto *problem = m_panel->findChild<QLabel *>(u"filterProblem"_s);
    QVERIFY(!problem->isVisible());
    const int rows = m_panel->model().rowCount();
    const auto wrongPixels = [this] {
        const QImage image = box().grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).red() > image.pixelColor(x, y).green() + 60;
        }
        return count;
    };
    QCOMPARE(wrongPixels(), 0);
    m_panel->setFilterText(u"delta frm:client"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"<b>frm:client</b>"_s));
    QVERIFY(problem->text().contains(u"Did you mean from:?"_s));
    QVERIFY(wrongPixels() > 5);                  // the word is underlined where it stands
    QCOMPARE(m_panel->model().rowCount(), rows); // what was shown stays
    m_panel->setFilterText(u"<img src=x>:1"_s);
    QVERIFY(!problem->text().contains(u"<img"_s));
    m_panel->setFilterText(u"from:client"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(wrongPixels(), 0);
}

void TestEventPanel::walksThroughTheHistory()
{
    box().setFocus();
    for (const QString &text : {u"from:client"_s, u"error"_s, u"frm:x"_s, u"error"_s}) {
        box().setText(text);
        box().remember();
    }
    QCOMPARE(FilterMemory(m_preferences).history(),
             (QStringList{u"error"_s, u"from:client"_s})); // no wrong ones, none twice
    box().setText(u"being written"_s);
    QTest::keyClick(&box(), Qt::Key_Up);
    QCOMPARE(box().text(), u"error"_s);
    QTest::keyClick(&box(), Qt::Key_Up);
    QCOMPARE(box().text(), u"from:client"_s);
    QTest::keyClick(&box(), Qt::Key_Up);
    QCOMPARE(box().text(), u"from:client"_s);
    QTest::keyClick(&box(), Qt::Key_Down);
    QTest::keyClick(&box(), Qt::Key_Down);
    QCOMPARE(box().text(), u"being written"_s);
}

void TestEventPanel::savesFilters()
{
    auto *menu = m_panel->findChild<QMenu *>(u"filterMenu"_s);
    menu->popup({});
    QStringList heads; // without them it says "None yet" of nothing, twice
    for (const QAction *action : menu->actions()) {
        if (const auto *head = qobject_cast<const QWidgetAction *>(action);
            head && head->defaultWidget()->isVisible() && !head->defaultWidget()->visibleRegion().isEmpty())
            heads << static_cast<QLabel *>(head->defaultWidget())->text();
    }
    QCOMPARE(heads, (QStringList{u"Saved"_s, u"Earlier (↑ in the box)"_s}));
    menu->hide();
    m_panel->setFilterText(u"type:response.* -delta"_s);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"saveFilter"_s)->trigger();
    auto *dialog = m_panel->findChild<QInputDialog *>(u"saveFilterDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"Answers"_s);
    dialog->accept();
    QCOMPARE(FilterMemory(m_preferences).saved(),
             (QList<FilterMemory::Saved>{{u"Answers"_s, u"type:response.* -delta"_s}}));
    m_panel->setFilterText({});
    Q_EMIT menu->aboutToShow();
    const auto named = [](const QMenu *in, const QString &text) -> QAction * {
        for (QAction *action : in->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    };
    QVERIFY(!menu->findChild<QAction *>(u"saveFilter"_s)->isEnabled()); // nothing to save
    QVERIFY(named(menu, u"Answers"_s));
    named(menu, u"Answers"_s)->trigger();
    QCOMPARE(box().text(), u"type:response.* -delta"_s);
    Q_EMIT menu->aboutToShow();
    named(menu->findChild<QMenu *>(u"removeFilter"_s), u"Answers"_s)->trigger();
    QVERIFY(FilterMemory(m_preferences).saved().isEmpty());
}

void TestEventPanel::goesFromHitToHit()
{
    QSignalSpy said(m_panel.get(), &EventPanel::said);
    m_panel->stepHit(1); // no filter yet: asks for one
    QTRY_VERIFY(box().hasFocus());
    QCOMPARE(said.count(), 1);
    QVERIFY(!m_panel->hitFrom(EventIndex{0}));
    m_panel->setFilterText(u"type:response.done"_s);
    const int rows = m_panel->model().rowCount();
    QVERIFY(rows >= 2);
    QList<EventIndex> hits;
    for (int row = 0; row < rows; ++row)
        hits << m_panel->model().row(row).first;
    QCOMPARE(m_panel->hitFrom(EventIndex{0}), hits[0]);
    QCOMPARE(m_panel->hitFrom(next(hits[0])), hits[1]);
    QVERIFY(!m_panel->hitFrom(next(hits.back())));
    m_panel->stepHit(1);
    QCOMPARE(m_selection->current(), hits[0]);
    m_panel->stepHit(1);
    QCOMPARE(m_selection->current(), hits[1]);
    m_panel->stepHit(-1);
    QCOMPARE(m_selection->current(), hits[0]);
    m_panel->stepHit(-1);
    QCOMPARE(m_selection->current(), hits.back()); // round
    m_selection->select(next(hits[0]));            // filtered out: the next is after it
    m_panel->stepHit(1);
    QCOMPARE(m_selection->current(), hits[1]);
    m_selection->select(next(hits[0]));
    m_panel->stepHit(-1);
    QCOMPARE(m_selection->current(), hits[0]);
}

void TestEventPanel::opensRuns()
{
    EventTableView &view = m_panel->view();
    EventTableModel &model = m_panel->model();
    const int row = rowOfType(u"response.output_audio.delta"_s);
    QVERIFY(row >= 0);
    const quint32 count = model.row(row).count;
    QVERIFY(count > 1);
    const int rows = model.rowCount();
    view.setCurrentIndex(model.index(row, EventTableModel::Type));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(model.rowCount(), rows + int(count) - 1);
    QCOMPARE(view.currentIndex().row(), row);
    QTest::keyClick(&view, Qt::Key_Right); // nothing more to open
    QCOMPARE(model.rowCount(), rows + int(count) - 1);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(model.rowCount(), rows);
    const QRect cell = view.visualRect(model.index(row, EventTableModel::Type));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 9, cell.center().y())); // on the ▸
    QCOMPARE(model.rowCount(), rows + int(count) - 1);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(model.rowCount(), rows);
    m_panel->findChild<QToolButton *>(u"foldDeltas"_s)->click();
    QVERIFY(model.rowCount() > rows + int(count) - 1); // all of them
}

void TestEventPanel::filtersFromTheMenu()
{
    EventTableModel &model = m_panel->model();
    QSignalSpy ranges(&m_panel->view(), &EventTableView::rangeWanted);
    QSignalSpy moments(&m_panel->view(), &EventTableView::momentWanted);
    const int row = rowOfType(u"response.output_audio.delta"_s);
    const EventIndex event = model.row(row).first;
    const EventStore &events = m_session->events();
    const QString item = events.strings().text(events.row(event).item);
    trigger(row, u"onlyItem"_s);
    QCOMPARE(box().text(), u"item:"_s + item);
    for (int i = 0; i < model.rowCount(); ++i)
        QCOMPARE(events.row(model.row(i).first).item, events.row(event).item);
    trigger(model.rowOf(event), u"withoutType"_s);
    QCOMPARE(box().text(), u"item:%1 -type:response.output_audio.delta"_s.arg(item));
    box().clear();
    trigger(rowOfType(u"response.output_audio.delta"_s), u"onlyResponse"_s);
    QVERIFY(box().text().startsWith(u"response:resp_"_s));
    box().clear();
    trigger(rowOfType(u"response.done"_s), u"aroundMoment"_s);
    QVERIFY(box().text().startsWith(u"time:"_s));
    QCOMPARE(ranges.count(), 1);
    QCOMPARE(ranges.front().front().value<SessionRange>().length(), microseconds(4'000'000));
    QVERIFY(model.rowCount() > 1);
    trigger(0, u"conversationHere"_s);
    QCOMPARE(moments.front().front().value<SessionTime>(), events.at(model.row(0).first));
    const std::unique_ptr<QMenu> none(m_panel->view().menuFor({}));
    QVERIFY(none->isEmpty());
}

void TestEventPanel::keepsColumns()
{
    EventTableView *view = &m_panel->view();
    QVERIFY(view->isColumnHidden(EventTableModel::Item));
    QMenu menu;
    view->columns().fill(&menu);
    menu.findChild<QAction *>(u"column%1"_s.arg(EventTableModel::Item))->trigger();
    menu.findChild<QAction *>(u"column%1"_s.arg(EventTableModel::Bytes))->trigger();
    QVERIFY(!view->isColumnHidden(EventTableModel::Item) && view->isColumnHidden(EventTableModel::Bytes));
    QVERIFY(view->columnWidth(EventTableModel::Item) > 40);
    view->horizontalHeader()->moveSection(view->horizontalHeader()->visualIndex(EventTableModel::Type), 0);
    m_panel.reset(); // what was changed last is saved with the end
    m_panel = std::make_unique<EventPanel>(*m_selection, *m_themes, m_preferences);
    view = &m_panel->view();
    QVERIFY(!view->isColumnHidden(EventTableModel::Item) && view->isColumnHidden(EventTableModel::Bytes));
    QCOMPARE(view->horizontalHeader()->visualIndex(EventTableModel::Type), 0);
    view->columns().reset();
    QVERIFY(view->isColumnHidden(EventTableModel::Item) && !view->isColumnHidden(EventTableModel::Bytes));
    QCOMPARE(view->horizontalHeader()->visualIndex(EventTableModel::Type), int(EventTableModel::Type));
    m_panel.reset();
    QSettings().setValue(u"events/columns"_s, QStringList{u"1"_s, u"9999:x"_s}); // by another hand
    m_panel = std::make_unique<EventPanel>(*m_selection, *m_themes, m_preferences);
    QVERIFY(!m_panel->view().isColumnHidden(EventTableModel::Type));
}

void TestEventPanel::copies()
{
    EventTableView &view = m_panel->view();
    view.selectionModel()->select(
        QItemSelection(m_panel->model().index(0, 0), m_panel->model().index(1, EventTableModel::ColumnCount - 1)),
        QItemSelectionModel::ClearAndSelect);
    const QStringList lines = view.rowsAsText().split(u'\n');
    QCOMPARE(lines.size(), 4);                 // names, two rows, the end of the last
    QCOMPARE(lines[0].split(u'\t').size(), 6); // as many as are shown
    QCOMPARE(lines[1].split(u'\t').size(), 6);
    QVERIFY(lines[1].contains(u"\tserver\t"_s) || lines[1].contains(u"\tconsole\t"_s)
            || lines[1].contains(u"\tclient\t"_s));
    QSignalSpy said(m_panel.get(), &EventPanel::said);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u'{'));
    QCOMPARE(said.count(), 1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), view.rowsAsText());
}

void TestEventPanel::tellsTheDistance()
{
    EventTableView &view = m_panel->view();
    QSignalSpy spans(&view, &EventTableView::spanSelected);
    const EventStore &events = m_session->events();
    const auto at = [&](int row) { return events.at(m_panel->model().row(row).first); };
    view.selectionModel()->select(
        QItemSelection(m_panel->model().index(1, 0), m_panel->model().index(4, EventTableModel::ColumnCount - 1)),
        QItemSelectionModel::ClearAndSelect);
    QCOMPARE(spans.back().front().value<std::optional<SessionRange>>(), (SessionRange{at(1), at(4)}));
    QVERIFY(m_panel->header()->findChild<QLabel *>(u"eventCount"_s)->text().startsWith(u"Δ "_s));
    // As the user does it: a click, another with Ctrl.
    const auto click = [&view, this](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                          view.visualRect(m_panel->model().index(row, EventTableModel::About)).center());
    };
    click(2, Qt::NoModifier);
    QVERIFY(!spans.back().front().value<std::optional<SessionRange>>());
    click(5, Qt::ControlModifier);
    QCOMPARE(spans.back().front().value<std::optional<SessionRange>>(), (SessionRange{at(2), at(5)}));
    QCOMPARE(m_selection->current(), m_panel->model().row(5).first);
    click(4, Qt::NoModifier);
    click(7, Qt::ShiftModifier);
    QCOMPARE(spans.back().front().value<std::optional<SessionRange>>(), (SessionRange{at(4), at(7)}));
    view.setCurrentIndex(m_panel->model().index(0, 0));
    QVERIFY(!spans.back().front().value<std::optional<SessionRange>>());
}

void TestEventPanel::tabSelectsNothing()
{
    QFocusEvent tab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&m_panel->view(), &tab);
    QVERIFY(!m_selection->current());
}

/// Whether the rows were there before the focus, as of a file that is one array, or came after it, as line by line.
void TestEventPanel::theFirstKeyGoesToTheFirstRow()
{
    for (const bool rowsFirst : {true, false}) {
        m_panel->setSession(nullptr);
        m_selection->select(std::nullopt);
        m_panel->view().clearFocus();
        if (rowsFirst)
            m_panel->setSession(m_session);
        m_panel->view().setFocus();
        if (!rowsFirst)
            m_panel->setSession(m_session);
        QVERIFY(!m_selection->current());
        QTest::keyClick(&m_panel->view(), Qt::Key_Down);
        QCOMPARE(m_selection->current(), std::optional(EventIndex{0}));
    }
}

void TestEventPanel::homeAndEndGoToTheEnds()
{
    QTest::keyClick(&m_panel->view(), Qt::Key_End);
    QCOMPARE(m_panel->view().currentIndex().row(), m_panel->model().rowCount() - 1);
    QTest::keyClick(&m_panel->view(), Qt::Key_Home);
    QCOMPARE(m_selection->current(), EventIndex{0});
    QCOMPARE(m_panel->view().currentIndex().row(), 0);
}

void TestEventPanel::aSelectedRowLooksOtherwiseWithoutTheFocus()
{
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    EventTableView &view = m_panel->view();
    view.setFocus();
    view.selectRow(3);
    const QRect cell = view.visualRect(m_panel->model().index(3, EventTableModel::Bytes));
    const auto shade = [&] { return view.viewport()->grab().toImage().pixelColor(cell.topLeft() + QPoint(2, 2)); };
    const QColor focused = shade();
    box().setFocus();
    QVERIFY(shade() != focused);
    QVERIFY(shade() != m_themes->theme().window);
    QCOMPARE(focused, m_themes->theme().selection());
}

/// Enter right behind the last letter: whether anything passes is not known yet.
void TestEventPanel::saysNothingOfWhatIsNotSoughtYet()
{
    EventLog log;
    for (int i = 0; i < 25'000; ++i) // more than are filtered at once
        log.server(i, R"({"type":"rate_limits.updated"})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    session->advance();
    m_panel->setSession(session);
    QTRY_COMPARE(m_panel->model().totalEvents(), 25'000U);
    QSignalSpy said(m_panel.get(), &EventPanel::said);
    const auto last = [&said] { return said.isEmpty() ? QString() : said.last().first().toString(); };
    m_panel->setFilterText(u"type:nothing.such"_s);
    QTRY_VERIFY(!m_panel->model().isFiltering() && m_panel->model().rowCount() == 0);
    m_panel->setFilterText(u"text:nowhere"_s);
    QVERIFY(m_panel->model().isFiltering() && m_panel->model().rowCount() == 0);
    m_panel->stepHit(1);
    QVERIFY(!last().isEmpty());
    QVERIFY2(!last().contains(u"No event"_s), qPrintable(last()));
    QTRY_VERIFY(!m_panel->model().isFiltering() && m_panel->model().rowCount() == 0);
    m_panel->stepHit(1);
    QVERIFY2(last().contains(u"No event"_s), qPrintable(last()));
}

QTEST_MAIN(TestEventPanel)
#include "tst_event_panel.moc"
