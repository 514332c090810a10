// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/turn_table_model.h"
#include "tests/support/spoken_session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TurnTableModelTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        SpokenSession spoken;
        SessionTurns turns;
        TurnTableModel model{turns};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        void show()
        {
            auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
            session->advance();
            turns.setSession(session);
        }

        QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    };

private Q_SLOTS:
    void showsWaitsAndAudit()
    {
        Fixture f;
        QCOMPARE(f.model.rowCount(), 0);
        f.show();
        QCOMPARE(f.model.rowCount(), 2);
        QCOMPARE(f.text(0, TurnTableModel::Number), u"1"_s);
        QCOMPARE(f.text(0, TurnTableModel::User), u"Where is my order four two seven?"_s);
        QVERIFY(f.text(0, TurnTableModel::Wait).startsWith(u"≈ 1"_s)); // the end of voice is an estimate
        QCOMPARE(f.text(0, TurnTableModel::Commit), u"2"_s);
        QCOMPARE(f.text(0, TurnTableModel::Tools), u"184"_s);
        QCOMPARE(f.text(0, TurnTableModel::Sent).remove(QChar(0x202F)), u"5560"_s);
        QCOMPARE(f.text(0, TurnTableModel::Heard).remove(QChar(0x202F)), u"1860"_s);
        QCOMPARE(f.text(0, TurnTableModel::Stop), u"243"_s);
        QCOMPARE(f.text(0, TurnTableModel::AudioEnd).remove(QChar(0x202F)), u"1860"_s);
        QCOMPARE(f.text(0, TurnTableModel::UnheardCost), u"≈ $0.0047"_s);
        QCOMPARE(f.text(0, TurnTableModel::Verdicts), u"late stop, false trigger"_s);
        QVERIFY(f.model.index(0, TurnTableModel::Verdicts).data(TurnTableModel::BadRole).toBool());
        QVERIFY(!f.model.index(1, TurnTableModel::Verdicts).data(TurnTableModel::BadRole).toBool());
        QVERIFY(f.text(1, TurnTableModel::CutAt).isEmpty());
        for (int column = 0; column < TurnTableModel::ColumnCount; ++column) {
            QVERIFY(!f.model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!f.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!f.model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    /// What a log without times cannot tell is said to be unknown, and counts nowhere.
    void inventsNoWaits()
    {
        Fixture f;
        RecordingInfo info;
        info.times = RecordingInfo::Times::None;
        auto session = std::make_shared<Session>(f.spoken.log().shared(), info, false);
        session->advance();
        f.turns.setSession(session);
        QCOMPARE(f.model.rowCount(), 2);
        for (const int column : {TurnTableModel::Wait, TurnTableModel::Commit, TurnTableModel::FirstAudio,
                                 TurnTableModel::Tools, TurnTableModel::Stop}) {
            QCOMPARE(f.text(0, column), u"–"_s);
            QVERIFY(!f.model.index(0, column).data(TurnTableModel::SortRole).isValid());
        }
        QVERIFY(f.text(0, TurnTableModel::Start).startsWith(u'#'));
        QVERIFY(!f.text(0, TurnTableModel::Verdicts).contains(u"late"_s));
        QVERIFY(!f.model.index(0, TurnTableModel::Wait).data(TurnTableModel::BandRole).isValid());
        QCOMPARE(f.text(0, TurnTableModel::Heard).remove(QChar(0x202F)), u"1860"_s); // playback events tell that
        QCOMPARE(f.turns.wait().count, 0u);
        QVERIFY(f.model.csv().contains(u"Where is my order"_s));
        QVERIFY(!f.model.csv().contains(u"–"_s));
    }

    void sortsMissingLast()
    {
        Fixture f;
        f.show();
        const QPersistentModelIndex second = f.model.index(1, 0);
        f.model.sort(TurnTableModel::Number, Qt::DescendingOrder);
        QCOMPARE(f.text(0, TurnTableModel::Number), u"2"_s);
        QCOMPARE(second.row(), 0);
        QCOMPARE(f.model.rowOf(TurnIndex{0}), 1);
        QCOMPARE(f.model.rowOf(TurnIndex{7}), -1);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            f.model.sort(TurnTableModel::Tools, order); // the second turn has none
            QCOMPARE(f.text(0, TurnTableModel::Number), u"1"_s);
        }
    }

    void waitsAreBanded()
    {
        Fixture f;
        f.show();
        const auto band = [&f] {
            return LatencyBands::Band(f.model.index(0, TurnTableModel::Wait).data(TurnTableModel::BandRole).toInt());
        };
        QCOMPARE(band(), LatencyBands::Band::Slow); // 1,573 ms
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        LatencyBands wide;
        wide.fast = milliseconds(2000);
        f.model.setBands(wide.sane());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(band(), LatencyBands::Band::Fast);
        QVERIFY(f.text(0, TurnTableModel::Wait).endsWith(LatencyBands::sign(LatencyBands::Band::Fast)));
    }

    void csv()
    {
        Fixture f;
        f.show();
        const QStringList lines = f.model.csv().split(u"\r\n"_s);
        QCOMPARE(lines.size(), 4); // heading, two turns, the last line's end
        QVERIFY(lines[1].contains(u"\"Where is my order four two seven?\""_s));
        QVERIFY(lines[1].contains(u",5560,1860,3700,8690,243,1860,"_s));
        QVERIFY(lines[1].endsWith(u",0"_s)); // heard is no estimate
        const auto cells = [](const QString &line) { return line.count(u','); };
        QVERIFY(cells(lines[0]) >= TurnTableModel::ColumnCount);
    }

    void textIsNeitherFormulaNorMarkup()
    {
        const QByteArray item = "\"item\":{\"id\":\"u\",\"type\":\"message\",\"role\":\"user\",\"content\":"
                                "[{\"type\":\"input_text\",\"text\":\"=cmd(1)<img src='file:///x'>\"}]}}";
        EventLog log;
        log.client(1, "{\"type\":\"conversation.item.create\"," + item);
        log.server(2, "{\"type\":\"conversation.item.added\"," + item);
        auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        session->advance();
        SessionTurns turns;
        turns.setSession(session);
        const TurnTableModel model(turns);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY2(model.csv().contains(u"\"'=cmd(1)<img"_s), qPrintable(model.csv()));
        const QString tip = model.index(0, TurnTableModel::User).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"=cmd(1)&lt;img"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
    }
};

QTEST_GUILESS_MAIN(TurnTableModelTest)
#include "tst_turn_table_model.moc"
