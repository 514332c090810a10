// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/finding_model.h"
#include "tests/support/event_log.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class FindingModelTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        EventLog log;
        SessionFindings findings;
        FindingModel model{findings};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        /// An error of the client's at event 1, a note about the server at event 2.
        void show()
        {
            log.server(
                   0,
                   R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1","output_modalities":["audio"],"audio":{"output":{"voice":"marin"}}}})")
                .client(12345, R"({"type":"session.update","session":{"instructions":"no type"}})")
                .server(12400, R"({"type":"made.up","event_id":"e1"})");
            auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
            session->advance();
            findings.setSession(session);
            QTRY_COMPARE(model.rowCount(), 2);
        }

        QString text(int row, int column) { return model.index(row, column).data().toString(); }
    };

private Q_SLOTS:
    void showsFindings();
    void filtersBySeverity();
    void followsTheSession();
    void groupsByRule();
};

void FindingModelTest::showsFindings()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    f.show();
    QCOMPARE(f.text(0, FindingModel::Time), u"00:12.345"_s);
    QCOMPARE(f.text(0, FindingModel::Level), u"Error"_s);
    QCOMPARE(f.text(0, FindingModel::Rule), u"session-type-required"_s);
    QVERIFY(!f.text(0, FindingModel::Message).isEmpty());
    QCOMPARE(f.text(1, FindingModel::Level), u"Note"_s);
    QCOMPARE(f.model.index(0, 0).data(FindingModel::EventRole).toUInt(), 1U);
    QCOMPARE(f.model.index(1, 0).data(FindingModel::EventRole).toUInt(), 2U);
    const QString tip = f.model.index(0, FindingModel::Message).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"GA&#39;s"_s) || tip.contains(u"GA's"_s), qPrintable(tip));
    QVERIFY(tip.contains(u"What to do:"_s));
    QVERIFY(tip.contains(u"client"_s));
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        QVERIFY(!f.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void FindingModelTest::filtersBySeverity()
{
    Fixture f;
    f.show();
    QCOMPARE(f.model.count(Severity::Error), 1);
    QCOMPARE(f.model.count(Severity::Warning), 0);
    QCOMPARE(f.model.count(Severity::Info), 1);
    QCOMPARE(f.model.rowOf(EventIndex{2}), 1);
    f.model.setShown(Severity::Error, false);
    QCOMPARE(f.model.rowCount(), 1);
    QCOMPARE(f.text(0, FindingModel::Rule), u"unknown-event"_s);
    QCOMPARE(f.model.rowOf(EventIndex{1}), -1);
    QCOMPARE(f.model.rowOf(EventIndex{2}), 0);
    QCOMPARE(f.model.count(Severity::Error), 1);
    f.model.setShown(Severity::Error, true);
    QCOMPARE(f.model.rowCount(), 2);
}

void FindingModelTest::followsTheSession()
{
    Fixture f;
    f.show();
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.findings.setSession(nullptr);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(f.model.rowCount(), 0);
}

void FindingModelTest::groupsByRule()
{
    Fixture f;
    f.show();
    f.model.setGrouped(true);
    // An error's group is open, a note's folded; the worst comes first.
    QCOMPARE(f.model.rowCount(), 3);
    QVERIFY(f.model.isHead(0) && !f.model.isHead(1) && f.model.isHead(2));
    QCOMPARE(f.model.index(0, 0).data(FindingModel::SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(f.model.index(0, 0).data(FindingModel::OpenRole).toBool());
    QVERIFY(!f.model.index(2, 0).data(FindingModel::OpenRole).toBool());
    QVERIFY(f.text(0, 0) != f.text(1, 0));
    QVERIFY(f.model.index(2, 0).data(FindingModel::RemarkRole).toString().contains(u'1'));
    QCOMPARE(f.model.rowOf(EventIndex{1}), 1);
    QCOMPARE(f.model.rowOf(EventIndex{2}), 2); // the head that it is folded into
    QCOMPARE(f.model.finding(2).event, EventIndex{2});
    f.model.setOpen(u"unknown-event"_s, true);
    QCOMPARE(f.model.rowCount(), 4);
    QCOMPARE(f.model.rowOf(EventIndex{2}), 3);
    QCOMPARE(f.model.headOf(3), 2);
    f.model.setOpen(u"session-type-required"_s, false);
    QCOMPARE(f.model.rowCount(), 3);
    f.model.setShown(Severity::Error, false);
    QCOMPARE(f.model.rowCount(), 2);
    f.model.setGrouped(false);
    QCOMPARE(f.model.rowCount(), 1);
    QVERIFY(!f.model.isHead(0));
}

QTEST_GUILESS_MAIN(FindingModelTest)
#include "tst_finding_model.moc"
