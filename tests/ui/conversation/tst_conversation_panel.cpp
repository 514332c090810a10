// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "ui/conversation/conversation_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What the panel shows of the past: as much as the server held then, and that it says so.
class TestConversationPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void showsWhatTheServerHeldThen();
    void saysSo();
    void answersTheLastMomentAskedFor();
    void forgetsWithTheSession();

private:
    static SessionTime ms(qint64 value) { return fromMilliseconds<SessionTime>(value); }
    QStringList texts() const;
    QStringList textsAt(SessionTime at) const;
    void become(SessionTime at);

    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ConversationPanel> m_panel;
    std::shared_ptr<Session> m_session;
};

void TestConversationPanel::init()
{
    m_session = std::make_shared<Session>(SpokenSession().log().shared(), RecordingInfo(), false);
    m_session->advance();
    m_themes = std::make_unique<ThemeSwitch>(ThemeSwitch::Mode::Dark);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<ConversationPanel>(*m_selection, *m_themes);
    m_panel->setSession(m_session);
    m_panel->show();
}

QStringList TestConversationPanel::texts() const
{
    QStringList list;
    for (int row = 0; row < m_panel->model().rowCount(); ++row)
        list << m_panel->model().index(row).data(Qt::AccessibleTextRole).toString();
    return list;
}

/// The same by another way: folded here and now.
QStringList TestConversationPanel::textsAt(SessionTime at) const
{
    EventLog log;
    const EventStore &all = m_session->events();
    for (quint32 i = 0; i < all.size() && all.at(EventIndex{i}) <= at; ++i)
        log.add(all.from(EventIndex{i}), toMilliseconds(all.at(EventIndex{i})), all.frame(EventIndex{i}));
    const auto then = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    then->advance();
    ConversationModel model;
    model.setSession(then);
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row).data(Qt::AccessibleTextRole).toString();
    return list;
}

void TestConversationPanel::become(SessionTime at)
{
    m_panel->setCursor(at);
    QTRY_VERIFY(!m_panel->model().isFolding());
}

void TestConversationPanel::showsWhatTheServerHeldThen()
{
    const QAbstractItemModelTester tester(&m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList now = texts();
    QVERIFY(now.size() >= 4);
    m_panel->setAtCursor(true);
    // Forth and back, through every stage.
    for (const qint64 at : {0, 5800, 6600, 8000, 9500, 14000, 12000, 8933, 7200, 100, 18500}) {
        become(ms(at));
        QCOMPARE(texts(), textsAt(ms(at)));
    }
    QCOMPARE(texts(), now);
    become(ms(7500));
    QVERIFY(texts() != now);
    QVERIFY(m_panel->model().rowOf(EventIndex{m_session->events().size() - 1}) < m_panel->model().rowCount());
    m_panel->setAtCursor(false);
    QCOMPARE(texts(), now);
}

void TestConversationPanel::saysSo()
{
    auto *banner = m_panel->findChild<QWidget *>(u"conversationBanner"_s);
    auto *asOf = m_panel->findChild<QLabel *>(u"conversationAsOf"_s);
    auto *toggle = m_panel->header()->findChild<QToolButton *>(u"conversationAtCursor"_s);
    QVERIFY(!banner->isVisible());
    toggle->click();
    QVERIFY(banner->isVisible());
    QVERIFY(asOf->text().contains(u"timeline"_s)); // no cursor yet: says what to do
    become(ms(7200));
    QVERIFY2(asOf->text().contains(u"00:07.200"_s), qPrintable(asOf->text()));
    QVERIFY(asOf->text().contains(u"held then"_s));
    QSignalSpy changed(m_panel.get(), &ConversationPanel::atCursorChanged);
    banner->findChild<QToolButton *>(u"conversationNow"_s)->click();
    QVERIFY(!banner->isVisible() && !toggle->isChecked());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_panel->model().moment());
    m_panel->setCursor(ms(100)); // moves on without us
    QVERIFY(!m_panel->model().moment());
}

void TestConversationPanel::answersTheLastMomentAskedFor()
{
    m_panel->setAtCursor(true);
    for (int i = 0; i < 200; ++i)
        m_panel->setCursor(ms(18000 - i * 60));
    QTRY_VERIFY(!m_panel->model().isFolding());
    QCOMPARE(texts(), textsAt(ms(18000 - 199 * 60)));
}

void TestConversationPanel::forgetsWithTheSession()
{
    m_panel->setAtCursor(true);
    m_panel->setCursor(ms(18000));
    m_panel->setSession(nullptr); // while it folds
    QVERIFY(!m_panel->isAtCursor());
    QCOMPARE(m_panel->model().rowCount(), 0);
    QTest::qWait(0);
    QCOMPARE(m_panel->model().rowCount(), 0);
}

QTEST_MAIN(TestConversationPanel)
#include "tst_conversation_panel.moc"
