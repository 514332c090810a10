// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cost_table_model.h"
#include "tests/support/spoken_session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

using M = CostTableModel;

QByteArray created(const QByteArray &id)
{
    return R"({"type":"response.created","response":{"id":")" + id
           + R"(","status":"in_progress","output":[],"conversation_id":"c"}})";
}

QByteArray done(const QByteArray &id, const QByteArray &usage)
{
    return R"({"type":"response.done","response":{"id":")" + id
           + R"(","status":"completed","output":[],"conversation_id":"c","usage":)" + usage + "}}";
}

// PROTOCOL 5.3's example: $0.0040736 at gpt-realtime-2.1's prices
const QByteArray kUsage = R"({"total_tokens":198,"input_tokens":140,"output_tokens":58,)"
                          R"("input_token_details":{"text_tokens":116,"audio_tokens":24,"cached_tokens":64,)"
                          R"("cached_tokens_details":{"text_tokens":64,"audio_tokens":0}},)"
                          R"("output_token_details":{"text_tokens":16,"audio_tokens":42}})";

QByteArray session(const QByteArray &model)
{
    return R"({"type":"session.created","session":{"type":"realtime","model":")" + model
           + R"(","audio":{"input":{"transcription":{"model":"whisper-1"}}}}})";
}

} // namespace

class CostTableModelTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        EventLog log;
        SessionTurns turns;
        M model{turns};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        void show(bool live = false)
        {
            auto shown = std::make_shared<Session>(log.shared(), RecordingInfo(), live);
            shown->advance();
            turns.setSession(shown);
        }

        QString text(int row, int column) const { return model.index(row, column).data().toString(); }
        QString tip(int row) const { return model.index(row, M::Dollars).data(Qt::ToolTipRole).toString(); }
    };

private Q_SLOTS:
    void sumsWhatWasTold()
    {
        Fixture f;
        f.log.server(0, session("gpt-realtime-2.1"));
        f.log.server(10, created("r1")).server(20, done("r1", kUsage));
        f.log.server(30, created("r2")).server(40, done("r2", kUsage));
        f.show();
        QCOMPARE(f.model.rowCount(), 3);
        QCOMPARE(f.text(0, M::What), u"Sum"_s);
        QCOMPARE(f.text(1, M::TextFresh), u"52"_s);
        QCOMPARE(f.text(1, M::TextCached), u"64"_s);
        QCOMPARE(f.text(1, M::AudioFresh), u"24"_s);
        QCOMPARE(f.text(1, M::TextOut), u"16"_s);
        QCOMPARE(f.text(1, M::AudioOut), u"42"_s);
        QCOMPARE(f.text(1, M::Dollars), u"≈ $0.0041"_s);
        QCOMPARE(f.text(0, M::AudioOut), u"84"_s);
        QCOMPARE(f.text(0, M::Dollars), u"≈ $0.0081"_s);
        QCOMPARE(f.model.dollars().value_or(0), 2 * 0.0040736);
        QCOMPARE(f.model.unpriced(), 0);
        QCOMPARE(f.model.onlyModel(), u"gpt-realtime-2.1"_s);
        QVERIFY(!f.model.isUsed(M::Model) && !f.model.isUsed(M::Seconds) && !f.model.isUsed(M::ImageFresh));
        QVERIFY(!f.model.isUsed(M::AudioCached) && !f.model.isUsed(M::Unexplained));
        QVERIFY(f.tip(1).contains(u"audio out"_s) && f.tip(1).contains(u"saved by the cache"_s));
        QVERIFY(!f.model.index(0, 0).data(M::EventRole).isValid());
        QCOMPARE(f.model.index(1, 0).data(M::EventRole).toUInt(), 2u);
        QCOMPARE(f.model.rowOf(EventIndex{3}), 2); // response.created of the second
        QCOMPARE(f.model.rowOf(EventIndex{0}), -1);
        for (int column = 0; column < M::ColumnCount; ++column) {
            QVERIFY(!f.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!f.model.index(1, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    /// What has no price says so, and the sum says that it lacks something.
    void saysWhatHasNoPrice()
    {
        Fixture f;
        f.log.server(0, session("gpt-realtime-2.1"));
        f.log.server(10, created("r1")).server(20, done("r1", kUsage));
        f.log.server(30, created("r2")).server(40, done("r2", "null"));
        f.log.server(50, created("r3"))
            .server(60, done("r3", R"({"total_tokens":1022,"input_tokens":911,"output_tokens":111})"));
        f.log.server(70, session("nobodys-model")).server(80, created("r4")).server(90, done("r4", kUsage));
        f.show();
        QCOMPARE(f.model.rowCount(), 5);
        QCOMPARE(f.text(2, M::Dollars), u"not told"_s);
        QCOMPARE(f.text(2, M::TextFresh), u"–"_s);
        QCOMPARE(f.text(3, M::Dollars), u"not told"_s); // text or audio?
        QCOMPARE(f.text(3, M::TextOut), u"–"_s);
        QVERIFY(f.tip(3).contains(u"911"_s));
        QCOMPARE(f.text(4, M::Dollars), u"no price"_s);
        QVERIFY(f.tip(4).contains(u"nobodys-model"_s));
        QCOMPARE(f.text(0, M::Dollars), u"≈ $0.0041 + ?"_s);
        QCOMPARE(f.model.unpriced(), 3);
        QVERIFY(f.model.isUsed(M::Model)); // two of them
        QCOMPARE(CellTone(f.model.index(2, M::Dollars).data(kCellToneRole).toInt()), CellTone::Warning);
    }

    void transcriptionsAreRowsOfTheirOwn()
    {
        Fixture f;
        f.log.server(0, session("gpt-realtime-2.1"))
            .server(5, R"({"type":"input_audio_buffer.committed","item_id":"u"})");
        f.log.server(10, R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u",)"
                         R"("transcript":"hello","usage":{"type":"duration","seconds":6}})");
        f.show();
        QCOMPARE(f.model.rowCount(), 2);
        QVERIFY(f.text(1, M::What).startsWith(u"transcription"_s));
        QCOMPARE(f.text(1, M::Model), u"whisper-1"_s);
        QCOMPARE(f.text(1, M::Seconds), u"6.0"_s);
        QCOMPARE(f.text(1, M::Dollars), u"≈ $0.0006"_s);
        QVERIFY(f.model.isUsed(M::Seconds));
    }

    void aSessionByItsLength()
    {
        Fixture f;
        f.log.server(0, R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})");
        f.log.server(15000, R"({"type":"session.usage.updated","usage":{"seconds":15}})");
        f.show();
        QCOMPARE(f.model.rowCount(), 2);
        QCOMPARE(f.text(1, M::Seconds), u"15.0"_s);
        QCOMPARE(f.text(1, M::Dollars), u"≈ $0.0125"_s);
        QCOMPARE(f.text(0, M::Dollars), u"≈ $0.0125"_s);
    }

    void aRowATurn()
    {
        Fixture f;
        f.log.server(0, session("gpt-realtime-2.1"));
        f.log.server(5, R"({"type":"input_audio_buffer.committed","item_id":"u"})");
        f.log.server(10, created("r1")).server(20, done("r1", kUsage));
        f.log.server(22, R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u",)"
                         R"("transcript":"hello","usage":{"type":"duration","seconds":6}})");
        f.log.server(25, R"({"type":"input_audio_buffer.committed","item_id":"u2"})");
        f.log.server(30, created("r2")).server(40, done("r2", kUsage));
        f.show();
        QCOMPARE(f.model.rowCount(), 4);
        f.model.setRows(M::Rows::Turns);
        QCOMPARE(f.model.rowCount(), 3);
        QCOMPARE(f.text(1, M::What), u"turn 1"_s);
        QCOMPARE(f.text(1, M::Dollars), u"≈ $0.0047"_s); // 0.0040736 and 0.0006
        QCOMPARE(f.text(2, M::Dollars), u"≈ $0.0041"_s);
        QCOMPARE(f.text(0, M::Dollars), u"≈ $0.0087"_s);
        QCOMPARE(f.model.rowOf(EventIndex{7}), 2);
        QVERIFY(f.model.index(1, 0).data(M::EventRole).isValid());
        QVERIFY(f.tip(1).contains(u"transcription"_s));
    }

    void ownPricesCount()
    {
        Fixture f;
        f.log.server(0, session("nobodys-model")).server(10, created("r1")).server(20, done("r1", kUsage));
        f.show();
        QCOMPARE(f.text(1, M::Dollars), u"no price"_s);
        const auto own =
            PriceTable::fromToml("[[model]]\nname=\"nobodys-model\"\ntext_in=1\ntext_cached=1\ntext_out=1\n"
                                 "audio_in=1\naudio_out=1000\n");
        QVERIFY(own);
        f.turns.setPrices(f.turns.allPrices().with(*own));
        QCOMPARE(f.text(1, M::Dollars), u"≈ $0.0422"_s); // 140 + 16 at 1, 42 at 1000
    }

    void growsWithoutForgettingWhatIsSelected()
    {
        Fixture f;
        f.log.server(0, session("gpt-realtime-2.1")).server(10, created("r1")).server(20, done("r1", kUsage));
        f.show(true);
        QTRY_COMPARE(f.model.rowCount(), 2);
        const QPersistentModelIndex first = f.model.index(1, 0);
        f.log.server(30, created("r2")).server(40, done("r2", kUsage));
        std::const_pointer_cast<Session>(f.turns.session())->advance();
        QTRY_COMPARE(f.model.rowCount(), 3);
        QVERIFY(first.isValid());
        f.turns.setSession(nullptr);
        QCOMPARE(f.model.rowCount(), 0);
    }

    /// Who comes back to it finds the rows where they were, with what came meanwhile.
    void keepsItsRowsWhileNobodyLooks()
    {
        Fixture f;
        f.log.server(0, session("gpt-realtime-2.1"));
        f.log.server(10, created("r1")).server(20, done("r1", kUsage));
        const auto shown = std::make_shared<Session>(f.log.shared(), RecordingInfo(), true);
        shown->advance();
        f.turns.setSession(shown);
        QCOMPARE(f.model.rowCount(), 2);
        const QPersistentModelIndex place(f.model.index(1, M::Dollars));
        QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&f.model, &M::accountChanged);
        f.model.setWatched(false);
        QCOMPARE(f.model.rowCount(), 2);
        f.model.setWatched(true); // nothing came
        QCOMPARE(changes.size(), 0);
        f.model.setWatched(false);
        f.log.server(30, created("r2")).server(40, done("r2", kUsage));
        shown->advance();
        QTRY_COMPARE(changes.size(), 1); // the title tells the sum
        QCOMPARE(f.model.rowCount(), 2);
        f.model.setWatched(true);
        QCOMPARE(f.model.rowCount(), 3);
        QCOMPARE(f.model.dollars().value_or(0), 2 * 0.0040736);
        QVERIFY(place.isValid());
        QCOMPARE(resets.size(), 0);
        f.model.setWatched(false);
        f.show(); // another session's
        QCOMPARE(f.model.rowCount(), 0);
        f.model.setWatched(true);
        QCOMPARE(f.model.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(CostTableModelTest)
#include "tst_cost_table_model.moc"
