// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "ui/marks/mark_desk.h"
#include "ui/marks/mark_list.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestMarkDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForANoteAndPutsTheMark();
    void changesAndRemoves();
    void stepsFromMarkToMark();
    void listsThem();
    void forgetsAQuestionOfAnotherSession();

private:
    static SessionTime ms(qint64 value) { return fromMilliseconds<SessionTime>(value); }
    QDialog *dialog() const { return m_over->findChild<QDialog *>(u"markDialog"_s); }

    void put(qint64 at, const QString &note)
    {
        m_desk->add(ms(at));
        dialog()->findChild<QLineEdit *>(u"markNote"_s)->setText(note);
        dialog()->accept();
        QTRY_VERIFY(!dialog());
    }

    std::unique_ptr<QWidget> m_over;
    std::unique_ptr<FakeMarkControl> m_control;
    MarkDesk *m_desk = nullptr;
};

void TestMarkDesk::init()
{
    m_over = std::make_unique<QWidget>();
    m_over->show();
    m_control = std::make_unique<FakeMarkControl>();
    m_desk = new MarkDesk(*m_control, m_over.get());
    auto session = std::make_shared<Session>(SpokenSession().log().shared(), RecordingInfo(), false);
    session->advance();
    m_desk->setSession(session);
}

void TestMarkDesk::asksForANoteAndPutsTheMark()
{
    QSignalSpy changed(m_desk, &MarkDesk::changed);
    put(4200, u"late"_s);
    QCOMPARE(m_control->frames.size(), 1);
    QCOMPARE(m_desk->marks().all().size(), size_t(1));
    QCOMPARE(m_desk->marks().all().front().note, u"late"_s);
    QCOMPARE(m_desk->marks().all().front().at, ms(4200));
    QVERIFY(changed.count() >= 1);
    m_desk->add(ms(5000));
    dialog()->reject(); // thought better of it
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_control->frames.size(), 1);
    QSignalSpy said(m_desk, &MarkDesk::said);
    m_desk->setSession(nullptr);
    m_desk->add(ms(1));
    QVERIFY(!dialog());
    QCOMPARE(said.count(), 1);
}

void TestMarkDesk::changesAndRemoves()
{
    put(4200, u"late"_s);
    const QByteArray id = m_desk->marks().all().front().id;
    m_desk->edit(id);
    auto *note = dialog()->findChild<QLineEdit *>(u"markNote"_s);
    QCOMPARE(note->text(), u"late"_s);
    note->setText(u"too late"_s);
    dialog()->accept();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_desk->marks().all().size(), size_t(1));
    QCOMPARE(m_desk->marks().find(id)->note, u"too late"_s);
    QVERIFY(!m_desk->canUndo());
    m_desk->edit(id);
    dialog()->findChild<QPushButton *>(u"removeMark"_s)->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk->marks().all().empty());
    QVERIFY(m_desk->canUndo());
    m_desk->undoRemove();
    QCOMPARE(m_desk->marks().find(id)->note, u"too late"_s);
    QVERIFY(!m_desk->canUndo());
}

void TestMarkDesk::stepsFromMarkToMark()
{
    QSignalSpy moments(m_desk, &MarkDesk::momentWanted);
    QSignalSpy said(m_desk, &MarkDesk::said);
    m_desk->step(ms(0), 1);
    QVERIFY(said.back().front().toString().contains(u"M "_s)); // how to make one
    put(2000, u"b"_s);
    put(1000, u"a"_s);
    m_desk->step(ms(0), 1);
    QCOMPARE(moments.back().front().value<SessionTime>(), ms(1000));
    m_desk->step(ms(1000), 1);
    QCOMPARE(moments.back().front().value<SessionTime>(), ms(2000));
    m_desk->step(ms(2000), 1);
    QCOMPARE(moments.count(), 2);
    m_desk->step(ms(2000), -1);
    QCOMPARE(moments.back().front().value<SessionTime>(), ms(1000));
}

void TestMarkDesk::listsThem()
{
    auto *list = new MarkList(*m_desk, m_over.get());
    list->show();
    auto *rows = list->findChild<QTreeWidget *>(u"marks"_s);
    QVERIFY(!rows->isVisible()); // says what to do instead
    put(2000, u"b"_s);
    put(1000, u"a"_s);
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->topLevelItemCount(), 2);
    QCOMPARE(rows->topLevelItem(0)->text(1), u"a"_s);
    QSignalSpy moments(m_desk, &MarkDesk::momentWanted);
    rows->setCurrentItem(rows->topLevelItem(1));
    list->findChild<QPushButton *>(u"goToMark"_s)->click();
    QCOMPARE(moments.back().front().value<SessionTime>(), ms(2000));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(rows->topLevelItemCount(), 1);
    list->findChild<QPushButton *>(u"undoRemoveMark"_s)->click();
    QCOMPARE(rows->topLevelItemCount(), 2);
    for (const QWidget *widget : list->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
            QVERIFY(!(widget->accessibleName() + widget->property("text").toString()).isEmpty());
    }
}

void TestMarkDesk::forgetsAQuestionOfAnotherSession()
{
    m_desk->add(ms(100));
    m_desk->setSession(std::make_shared<Session>(SpokenSession().log().shared(), RecordingInfo(), false));
    dialog()->accept();
    QTRY_VERIFY(!dialog());
    QVERIFY(m_control->frames.isEmpty());
}

QTEST_MAIN(TestMarkDesk)
#include "tst_mark_desk.moc"
