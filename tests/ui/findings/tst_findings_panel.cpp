// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "ui/findings/findings_panel.h"

#include "models/lint/lint_rule.h"
#include "tests/support/event_log.h"
#include "ui/findings/refusal_view.h"
#include "ui/findings/rules_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// One session with two mistakes of the client's: a session.update without session.type, twice.
class FindingsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void goesToTheEvent();
    void turnsARuleOffAndKeepsIt();
    void theMenuOpensTheRules();
    void aHeadOffersNothingToPlay();
    void searchesTheRules();
    void foldsGroupsByKeyAndKeepsThem();
    void tabSelectsNothing();
    void showsTheRequestBesideItsRefusal();
    void aCauseShowsItsRefusal();
    void keepsHowItIsGrouped();
    void selectsTheFindingItself();

private:
    StoredPreferences m_preferences;
    int rowsOf(QLatin1StringView rule) const;

    ThemeSwitch m_theme;
    EventLog m_log;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<SessionFindings> m_findings;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FindingsPanel> m_panel;
};

void FindingsPanelTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"turnscope-test"_s);
    QCoreApplication::setApplicationName(u"findings-panel"_s);
    const QByteArray mistake = R"({"type":"session.update","session":{"instructions":"no type"}})";
    m_log
        .server(
            0,
            R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1","output_modalities":["audio"]}})")
        .client(1, mistake)
        .client(2, mistake);
    m_session = std::make_shared<Session>(m_log.shared(), RecordingInfo(), false);
    m_session->advance();
}

void FindingsPanelTest::init()
{
    QSettings().clear();
    m_panel.reset();
    m_findings = std::make_unique<SessionFindings>();
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<FindingsPanel>(*m_findings, *m_selection, m_theme, m_preferences);
    m_findings->setSession(m_session);
    QTRY_VERIFY(!m_findings->isPending());
    QCOMPARE(rowsOf("session-type-required"_L1), 2);
}

int FindingsPanelTest::rowsOf(QLatin1StringView rule) const
{
    int rows = 0;
    for (int row = 0; row < m_panel->model().rowCount(); ++row) {
        if (!m_panel->model().isHead(row) && QLatin1StringView(m_panel->model().finding(row).rule.data()) == rule)
            ++rows;
    }
    return rows;
}

void FindingsPanelTest::goesToTheEvent()
{
    auto *table = m_panel->findChild<QTableView *>(u"findingTable"_s);
    table->setCurrentIndex(m_panel->model().index(m_panel->model().rowCount() - 1, 0));
    QCOMPARE(m_selection->current(), EventIndex{2});
}

void FindingsPanelTest::turnsARuleOffAndKeepsIt()
{
    auto *rules = m_panel->header()->findChild<QToolButton *>(u"findingRules"_s);
    QVERIFY(!rules->text().contains(u'1'));
    rules->click();
    {
        auto *dialog = m_panel->findChild<RulesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *table = dialog->findChild<QTreeWidget *>(u"ruleTable"_s);
        QCOMPARE(table->topLevelItemCount(), int(LintRules::all().size()));
        const auto found = table->findItems(u"session-type-required"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        found.front()->setCheckState(0, Qt::Unchecked);
        dialog->reject();
        QTRY_VERIFY(!m_panel->findChild<RulesDialog *>());
    }
    QCOMPARE(rowsOf("session-type-required"_L1), 0);
    QVERIFY(rules->text().contains(u'1'));

    SessionFindings again;
    const FindingsPanel other(again, *m_selection, m_theme, m_preferences);
    QCOMPARE(again.rulesOff(), QStringList{u"session-type-required"_s});

    rules->click();
    auto *dialog = m_panel->findChild<RulesDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"allRulesOn"_s)->click();
    dialog->reject();
    QCOMPARE(rowsOf("session-type-required"_L1), 2);
}

/// From the menu to the dialog without an event loop in an event loop: the panel may go while they are open.
void FindingsPanelTest::theMenuOpensTheRules()
{
    auto *table = m_panel->findChild<QTableView *>(u"findingTable"_s);
    m_panel->show();
    const QPoint first = table->visualRect(m_panel->model().index(0, 0)).center();
    Q_EMIT table->customContextMenuRequested(first);
    auto *menu = m_panel->findChild<QMenu *>(u"findingMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->findChild<QAction *>(u"openRules"_s)->trigger();
    QVERIFY(m_panel->findChild<RulesDialog *>());
    m_panel.reset();
}

void FindingsPanelTest::foldsGroupsByKeyAndKeepsThem()
{
    auto *table = m_panel->findChild<QTableView *>(u"findingTable"_s);
    QVERIFY(m_panel->model().isHead(0));
    const QString group = m_panel->model().index(0, 0).data(FindingModel::KeyRole).toString();
    QCOMPARE(table->columnSpan(0, 0), int(FindingModel::ColumnCount));
    table->setCurrentIndex(m_panel->model().index(2, 0));
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(rowsOf("session-type-required"_L1), 0);
    QCOMPARE(table->currentIndex().row(), 0);
    {
        SessionFindings findings;
        FindingsPanel other(findings, *m_selection, m_theme, m_preferences);
        findings.setSession(m_session);
        QTRY_VERIFY(!findings.isPending());
        QVERIFY(!other.model().isOpen(group)); // though it has errors
    }
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(rowsOf("session-type-required"_L1), 2);
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(m_selection->current(), EventIndex{2});
    m_panel->header()->findChild<QToolButton *>(u"findingsByTime"_s)->click();
    QVERIFY(!m_panel->model().isGrouped());
    QCOMPARE(table->columnSpan(0, 0), 1);
}

void FindingsPanelTest::tabSelectsNothing()
{
    m_panel->show();
    QFocusEvent tab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_panel->findChild<QTableView *>(u"findingTable"_s), &tab);
    QVERIFY(!m_selection->current());
}

void FindingsPanelTest::showsTheRequestBesideItsRefusal()
{
    EventLog log;
    log.server(0, R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1"}})")
        .client(1000, R"({"type":"session.update","event_id":"u1","session":{"type":"realtime","voice":"nobody"}})")
        .server(1200,
                R"({"type":"error","event_id":"x","error":{"type":"invalid_request_error","code":"invalid_value",)"
                R"("message":"No such <voice>.","param":"session.voice","event_id":"u1"}})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    session->advance();
    m_findings->setSession(session);
    QTRY_VERIFY(!m_findings->isPending());
    m_panel->resize(700, 400);
    m_panel->show();
    auto *view = m_panel->findChild<RefusalView *>(u"refusalView"_s);
    QVERIFY(!view->isVisible());
    m_panel->header()->findChild<QToolButton *>(u"findingsByTime"_s)->click();
    const int row = m_panel->model().rowOf(EventIndex{2});
    QVERIFY(row >= 0);
    m_panel->findChild<QTableView *>(u"findingTable"_s)->setCurrentIndex(m_panel->model().index(row, 0));
    QVERIFY(view->isVisible());
    const QString text = view->toPlainText();
    for (const QString &part : {u"session.update #2"_s, u"error #3"_s, u"0:01.200"_s, u"No such <voice>."_s,
                                u"\"voice\": \"nobody\""_s, u"Not in force:"_s, u"What to do:"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    Q_EMIT view->anchorClicked(QUrl(u"1"_s));
    QCOMPARE(m_selection->current(), EventIndex{1});
    QVERIFY(view->isVisible()); // it is what the refusal is about
    m_findings->setSession(m_session);
    QVERIFY(!view->isVisible());
}

/// Without a finding being chosen: the head of the group is what it is about.
void FindingsPanelTest::aCauseShowsItsRefusal()
{
    EventLog log;
    log.server(0, R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1"}})")
        .client(1000, R"({"type":"session.update","event_id":"u1","session":{"type":"realtime","voice":"nobody"}})")
        .server(1200, R"({"type":"error","event_id":"x","error":{"type":"invalid_request_error",)"
                      R"("code":"invalid_value","message":"No.","param":"session.voice","event_id":"u1"}})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    session->advance();
    m_findings->setSession(session);
    QTRY_VERIFY(!m_findings->isPending());
    m_panel->resize(700, 400);
    m_panel->show();
    auto *table = m_panel->findChild<QTableView *>(u"findingTable"_s);
    QVERIFY(m_panel->model().isHead(0));
    table->setCurrentIndex(m_panel->model().index(0, 0));
    QVERIFY(m_panel->findChild<RefusalView *>(u"refusalView"_s)->isVisible());
    QVERIFY(!m_selection->current());
    m_panel->header()->findChild<QToolButton *>(u"findingsByRule"_s)->click();
    table->setCurrentIndex(m_panel->model().index(0, 0));
    QVERIFY(!m_panel->findChild<RefusalView *>(u"refusalView"_s)->isVisible()); // a rule has many
}

void FindingsPanelTest::keepsHowItIsGrouped()
{
    QCOMPARE(m_panel->model().grouping(), FindingModel::Grouping::Cause);
    for (const auto &[name, grouping] : {std::pair(u"findingsByRule"_s, FindingModel::Grouping::Rule),
                                         std::pair(u"findingsByTime"_s, FindingModel::Grouping::None),
                                         std::pair(u"findingsByCause"_s, FindingModel::Grouping::Cause)}) {
        m_panel->header()->findChild<QToolButton *>(name)->click();
        QCOMPARE(m_panel->model().grouping(), grouping);
        SessionFindings findings;
        const FindingsPanel other(findings, *m_selection, m_theme, m_preferences);
        QCOMPARE(other.model().grouping(), grouping);
        QVERIFY(other.header()->findChild<QToolButton *>(name)->isChecked());
    }
    QSettings().clear();
    m_preferences.setValue(u"findings/byTime"_s, true); // as it was kept before there were causes
    SessionFindings findings;
    const FindingsPanel former(findings, *m_selection, m_theme, m_preferences);
    QCOMPARE(former.model().grouping(), FindingModel::Grouping::None);
}

void FindingsPanelTest::selectsTheFindingItself()
{
    m_panel->header()->findChild<QToolButton *>(u"findingsByTime"_s)->click();
    auto *table = m_panel->findChild<QTableView *>(u"findingTable"_s);
    for (int row = 0; row < m_panel->model().rowCount(); ++row) {
        table->setCurrentIndex(m_panel->model().index(row, 0));
        QCOMPARE(m_selection->selected()->subject, Subject(m_panel->model().ref(row)));
    }
    m_selection->goBack();
    QCOMPARE(m_panel->model().ref(table->currentIndex().row()), std::get<FindingRef>(m_selection->selected()->subject));
}

void FindingsPanelTest::aHeadOffersNothingToPlay()
{
    QAction finding(u"Play it"_s);
    QAction turn(u"Play its turn"_s);
    m_panel->addPlay(finding, turn);
    auto *table = m_panel->findChild<QTableView *>(u"findingTable"_s);
    int heads = 0;
    int findings = 0;
    for (int row = 0; row < m_panel->model().rowCount(); ++row) {
        const QPoint at = table->visualRect(m_panel->model().index(row, 0)).center();
        Q_EMIT table->customContextMenuRequested(at);
        auto *menu = m_panel->findChild<QMenu *>(u"findingMenu"_s);
        const bool isHead = m_panel->model().isHead(row);
        QCOMPARE(menu->actions().contains(&finding), !isHead);
        QCOMPARE(menu->actions().contains(&turn), !isHead);
        (isHead ? heads : findings) += 1;
        delete menu;
    }
    QVERIFY(heads > 0 && findings > 0);
}

void FindingsPanelTest::searchesTheRules()
{
    RulesDialog dialog({u"of-a-later-version"_s}, m_theme);
    QSignalSpy changed(&dialog, &RulesDialog::rulesOffChanged);
    auto *table = dialog.findChild<QTreeWidget *>(u"ruleTable"_s);
    dialog.findChild<QLineEdit *>(u"ruleSearch"_s)->setText(u"TRUNCATE-FRACTION"_s);
    int shown = 0;
    for (int i = 0; i < table->topLevelItemCount(); ++i) {
        if (!table->topLevelItem(i)->isHidden())
            ++shown;
    }
    QCOMPARE(shown, 1);
    QVERIFY(changed.isEmpty());
    table->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(changed.last().first().toStringList().contains(u"of-a-later-version"_s));
}

QTEST_MAIN(FindingsPanelTest)
#include "tst_findings_panel.moc"
