// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/finding_causes.h"
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
    void groupsByCause();
    void tellsFiguresAndIdsApartFromWords();
    void knowsEachFindingOfAnEvent();
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
    f.model.setGrouping(FindingModel::Grouping::Rule);
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
    f.model.setGrouping(FindingModel::Grouping::None);
    QCOMPARE(f.model.rowCount(), 1);
    QVERIFY(!f.model.isHead(0));
}

/// One refusal three times, with what else is wrong with the requests, is one cause; another refusal is another.
void FindingModelTest::groupsByCause()
{
    Fixture f;
    f.log.server(0, R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1"}})");
    for (int i = 0; i < 3; ++i) {
        const QByteArray n = QByteArray::number(i);
        f.log
            .client(1000 + 100 * i,
                    R"({"type":"session.update","event_id":"u)" + n + R"(","session":{"voice":"nobody"}})")
            .server(1050 + 100 * i, R"({"type":"error","event_id":"x)" + n
                                        + R"(","error":{"type":"invalid_request_error","code":"invalid_value",)"
                                          R"("message":"No such voice, try )"
                                        + n + R"(.","param":"session.voice","event_id":"u)" + n + R"("}})");
    }
    f.log.client(3000, R"({"type":"response.cancel","event_id":"c"})")
        .server(3050, R"({"type":"error","event_id":"y","error":{"type":"invalid_request_error",)"
                      R"("code":"unknown_parameter","message":"What is this?","param":"response.x","event_id":"c"}})");
    auto session = std::make_shared<Session>(f.log.shared(), RecordingInfo(), false);
    session->advance();
    f.findings.setSession(session);
    QTRY_VERIFY(!f.findings.isPending());
    f.model.setGrouping(FindingModel::Grouping::Cause);

    QStringList titles;
    int inVoice = 0;
    QString rules;
    for (int row = 0; row < f.model.rowCount(); ++row) {
        if (!f.model.isHead(row))
            continue;
        const QModelIndex head = f.model.index(row, 0);
        titles << head.data().toString();
        if (!titles.back().contains(u"session.update"_s))
            continue;
        rules = head.data(FindingModel::RuleRole).toString();
        f.model.setOpen(head.data(FindingModel::KeyRole).toString(), true);
        for (int in = row + 1; in < f.model.rowCount() && !f.model.isHead(in); ++in, ++inVoice)
            QVERIFY(number(f.model.finding(in).event) >= 1 && number(f.model.finding(in).event) <= 6);
    }
    QCOMPARE(titles.filter(u"session.update was refused"_s).size(), 1);
    QVERIFY2(titles.filter(u"session.update"_s).front().contains(u"invalid_value"_s), qPrintable(titles.join(u'\n')));
    QCOMPARE(titles.filter(u"response.cancel was refused"_s).size(), 1);
    QVERIFY(inVoice >= 6); // the refusal and what it was for, three times
    QVERIFY2(rules.contains(u"request-refused"_s) && rules.contains(u"session-type-required"_s), qPrintable(rules));
    QSet<QString> keys;
    for (int row = 0; row < f.model.rowCount(); ++row) {
        if (f.model.isHead(row))
            keys << f.model.index(row, 0).data(FindingModel::KeyRole).toString();
    }
    QCOMPARE(keys.size(), titles.size());
}

void FindingModelTest::tellsFiguresAndIdsApartFromWords()
{
    const auto without = [](const QString &text) { return FindingCauses::withoutFigures(text); };
    QCOMPARE(without(u"item_CkBNX was 12 ms late"_s), without(u"item_Zb77a was 1940 ms late"_s));
    QVERIFY(without(u"session.voice is not known"_s) != without(u"session.tools is not known"_s));
    QCOMPARE(without(u"item_ and 语 5"_s), u"item_ and 语 #"_s);
    QCOMPARE(without(QString()), QString());
}

/// Of several at one event, each.
void FindingModelTest::knowsEachFindingOfAnEvent()
{
    Fixture f;
    f.show();
    for (int row = 0; row < f.model.rowCount(); ++row)
        QCOMPARE(f.model.rowOf(f.model.ref(row)), row);
    QCOMPARE(f.model.rowOf(FindingRef{EventIndex{0}, "request-refused"}), -1);
}

QTEST_GUILESS_MAIN(FindingModelTest)
#include "tst_finding_model.moc"
