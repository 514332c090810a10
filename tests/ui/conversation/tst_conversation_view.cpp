// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "ui/conversation/conversation_panel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The view of a conversation that is far too long to be laid out.
class TestConversationView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void laysOutWhatIsInView();
    void scrollsByWheelWithoutJumps();
    void movesByKeys();
    void selectsByMouse();
    void followsTheEnd();
    void showsTheSelection();
    void tabSelectsNothing();
    void foldsLongJson();
    void finds();
    void searchesWhatIsTyped();
    void copies();
    void tellsReaders();
    void keepsItsPlaceWhenNarrowed();
    void paints();

private:
    void say(int count);
    ConversationView &view() { return m_panel->view(); }
    int topRow() { return view().indexAt({50, 2}).row(); }
    void settle();

    EventLog m_log;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Selection> m_selection;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<ConversationPanel> m_panel;
    int m_said = 0;
};

/// Messages of different lengths; every third is the model's.
void TestConversationView::say(int count)
{
    for (int i = 0; i < count; ++i, ++m_said) {
        const QByteArray text = QByteArray::number(m_said) + QByteArray(" some words").repeated(1 + m_said * 7 % 23);
        const QByteArray part = m_said % 3 == 0 ? R"("role":"assistant","content":[{"type":"output_text","text":")"
                                                : R"("role":"user","content":[{"type":"input_text","text":")";
        m_log.then(Direction::Server, R"({"type":"conversation.item.added","item":{"id":"i)"
                                          + QByteArray::number(m_said) + R"(","type":"message","status":"completed",)"
                                          + part + text + R"("}]}})");
    }
}

void TestConversationView::init()
{
    m_log = EventLog();
    m_said = 0;
    say(30'000);
    m_themes = std::make_unique<ThemeSwitch>(ThemeSwitch::Mode::Dark);
    m_selection = std::make_unique<Selection>();
    m_session = std::make_shared<Session>(m_log.shared(), RecordingInfo(), true);
    m_session->advance();
    m_panel = std::make_unique<ConversationPanel>(*m_selection, *m_themes);
    m_panel->resize(320, 700);
    m_panel->show();
    m_panel->setSession(m_session);
    QTRY_COMPARE(m_panel->model().rowCount(), 30'000);
    view().setFollowing(false);
    settle();
}

void TestConversationView::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

/// Lets what is laid out later be laid out.
void TestConversationView::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void TestConversationView::laysOutWhatIsInView()
{
    QVERIFY2(view().measured() < 300, qPrintable(QString::number(view().measured())));
    QCOMPARE(topRow(), 0);
    QVERIFY(view().verticalScrollBar()->maximum() > 30'000 * 40);
    const int before = view().measured();
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    settle();
    QVERIFY(std::abs(topRow() - 15'000) < 6000);
    QVERIFY(view().measured() - before < 60);
    const QAbstractItemModelTester tester(&m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestConversationView::scrollsByWheelWithoutJumps()
{
    QScrollBar *bar = view().verticalScrollBar();
    bar->setValue(bar->maximum() / 3);
    for (const int by : {-60, -60, -200, 30, -90, 500, -700, -700}) {
        const QModelIndex middle = view().indexAt({50, view().viewport()->height() / 2});
        QVERIFY(middle.isValid());
        const int top = view().visualRect(middle).top();
        bar->setValue(bar->value() + by);
        QCOMPARE(view().visualRect(middle).top(), top - by);
    }
    for (int i = 0; i < 20'000 && bar->value() > 0; ++i)
        bar->setValue(bar->value() - 500);
    QCOMPARE(view().visualRect(m_panel->model().index(0)).top(), 0);
}

void TestConversationView::movesByKeys()
{
    view().setFocus();
    view().setCurrentIndex(m_panel->model().index(0));
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(view().currentIndex().row(), 1);
    QCOMPARE(m_selection->current(), std::optional(m_panel->model().bubble(1).event));
    QCOMPARE(*m_selection->selected(), m_panel->model().selected(1));
    QVERIFY(!std::holds_alternative<EventIndex>(m_selection->selected()->subject));
    QTest::keyClick(&view(), Qt::Key_PageDown);
    const int page = view().currentIndex().row();
    QVERIFY(page > 2 && page < 30);
    QVERIFY(view().viewport()->rect().contains(view().visualRect(view().currentIndex())));
    QTest::keyClick(&view(), Qt::Key_PageUp);
    QVERIFY(view().currentIndex().row() < page);
    QTest::keyClick(&view(), Qt::Key_End);
    QCOMPARE(view().currentIndex().row(), 29'999);
    QCOMPARE(view().visualRect(view().currentIndex()).bottom() + 1, view().viewport()->height());
    QTest::keyClick(&view(), Qt::Key_Up);
    QCOMPARE(view().currentIndex().row(), 29'998);
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(view().currentIndex().row(), 0);
    QCOMPARE(view().verticalScrollBar()->value(), 0);
    QVERIFY(view().measured() < 600);
}

void TestConversationView::selectsByMouse()
{
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    const QModelIndex index = view().indexAt({50, 300});
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {50, 300});
    QCOMPARE(view().currentIndex(), index);
    QVERIFY(view().selectionModel()->isSelected(index));
    QCOMPARE(m_selection->current(), std::optional(m_panel->model().bubble(index.row()).event));
}

void TestConversationView::followsTheEnd()
{
    const auto atEnd = [this] {
        settle();
        const QModelIndex last = m_panel->model().index(m_panel->model().rowCount() - 1);
        return view().isFollowing() && view().visualRect(last).bottom() + 1 == view().viewport()->height()
               && view().verticalScrollBar()->value() == view().verticalScrollBar()->maximum();
    };
    view().setFollowing(true);
    QVERIFY(atEnd());
    const int before = view().measured();
    for (int i = 0; i < 5; ++i) {
        say(1);
        m_session->advance();
        QVERIFY(atEnd());
    }
    QVERIFY2(view().measured() - before < 60, qPrintable(QString::number(view().measured() - before)));
    // The user goes up: what is in view stays whatever comes.
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() - 400);
    QVERIFY(!view().isFollowing());
    const int row = topRow();
    const QRect rect = view().visualRect(m_panel->model().index(row));
    say(10);
    m_session->advance();
    settle();
    QCOMPARE(view().visualRect(m_panel->model().index(row)), rect);
    // And down again.
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
    QVERIFY(atEnd());
}

void TestConversationView::showsTheSelection()
{
    m_selection->select(EventIndex{20'000});
    QCOMPARE(view().currentIndex().row(), 20'000);
    QVERIFY(view().viewport()->rect().contains(view().visualRect(view().currentIndex())));
    view().setFollowing(true);
    m_selection->select(EventIndex{100});
    QVERIFY(!view().isFollowing());
    QVERIFY(view().viewport()->rect().contains(view().visualRect(m_panel->model().index(100))));
    m_selection->select(std::nullopt);
    QVERIFY(!view().selectionModel()->hasSelection());
}

void TestConversationView::tabSelectsNothing()
{
    QFocusEvent tab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&view(), &tab);
    QVERIFY(!m_selection->current());
    QTest::keyClick(&view(), Qt::Key_Down);
    QVERIFY(m_selection->current());
}

/// Twenty lines of a tool's JSON are five and a sign that brings the rest.
void TestConversationView::foldsLongJson()
{
    QByteArray list;
    for (int i = 0; i < 200; ++i)
        list += R"(\"some words\",)";
    m_log.then(Direction::Server,
               R"({"type":"conversation.item.added","item":{"id":"f","type":"function_call","status":"completed",)"
               R"("name":"lookup","call_id":"c","arguments":"[)"
                   + list + R"(1]"}})");
    m_session->advance();
    const QModelIndex call = view().model()->index(30'000, 0);
    QVERIFY(call.isValid());
    view().scrollTo(call);
    settle();
    const int folded = view().visualRect(call).height();
    QVERIFY2(folded < 12 * view().fontMetrics().height(), qPrintable(QString::number(folded)));
    view().setCurrentIndex(call);
    QTest::keyClick(&view(), Qt::Key_Return);
    view().scrollTo(call);
    settle();
    QVERIFY(view().visualRect(call).height() > 2 * folded);
    QTest::keyClick(&view(), Qt::Key_Return);
    settle();
    QCOMPARE(view().visualRect(call).height(), folded);
    // A click on the sign does the same.
    view().scrollTo(call);
    settle();
    const QRect place = view().visualRect(call);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {place.left() + 30, place.bottom() - 24});
    settle();
    QVERIFY(view().visualRect(call).height() > 2 * folded);
}

void TestConversationView::finds()
{
    QVERIFY(view().findNext(u"42 SOME"_s, false));
    QCOMPARE(view().currentIndex().row(), 42);
    QVERIFY(m_selection->current());
    QVERIFY(view().findNext(u"7 some"_s, true)); // the one before: 37
    QCOMPARE(view().currentIndex().row(), 37);
    QVERIFY(!view().findNext(u"nothing like it"_s, false));
    QCOMPARE(view().currentIndex().row(), 37);
}

void TestConversationView::searchesWhatIsTyped()
{
    view().setCurrentIndex(m_panel->model().index(1200));
    QTest::keyClicks(&view(), u"1234"_s);
    QCOMPARE(view().currentIndex().row(), 1234);
}

void TestConversationView::copies()
{
    view().setCurrentIndex(m_panel->model().index(7));
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"7 some words"_s));
}

void TestConversationView::tellsReaders()
{
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&this->view());
    QVERIFY(view && view->tableInterface());
    QCOMPARE(view->tableInterface()->rowCount(), 30'000);
    QAccessibleInterface *cell = view->tableInterface()->cellAt(20'000, 0);
    QVERIFY(cell);
    const QString read = m_panel->model().index(20'000).data(Qt::AccessibleTextRole).toString();
    QVERIFY(!read.isEmpty());
    QCOMPARE(cell->text(QAccessible::Name), read);
    QVERIFY(cell->rect().isValid());
}

void TestConversationView::keepsItsPlaceWhenNarrowed()
{
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    const int row = topRow();
    const int before = view().measured();
    m_panel->resize(240, 700);
    settle();
    QCOMPARE(topRow(), row);
    QVERIFY(view().measured() - before < 100);
}

void TestConversationView::paints()
{
    const QImage first = view().viewport()->grab().toImage();
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    const QImage middle = view().viewport()->grab().toImage();
    QVERIFY(first != middle);
    // The edge of a bubble tells who spoke.
    const QRect rect = view().visualRect(view().indexAt({50, 300}));
    const bool model = view().indexAt({50, 300}).row() % 3 == 0;
    const Theme &theme = m_themes->theme();
    QCOMPARE(middle.pixelColor(10, rect.center().y()), model ? theme.model : theme.you);
}

QTEST_MAIN(TestConversationView)
#include "tst_conversation_view.moc"
