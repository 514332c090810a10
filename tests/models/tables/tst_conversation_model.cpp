// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"
#include "models/tables/conversation_model.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

void beginAnswer(EventLog &log)
{
    log.then(Direction::Server, R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})")
        .then(
            Direction::Server,
            R"({"type":"response.output_item.added","response_id":"r","output_index":0,"item":{"id":"m","type":"message","role":"assistant","status":"in_progress","content":[]}})")
        .then(
            Direction::Server,
            R"({"type":"conversation.item.added","previous_item_id":null,"item":{"id":"m","type":"message","role":"assistant","status":"in_progress","content":[]}})")
        .then(
            Direction::Server,
            R"({"type":"response.content_part.added","response_id":"r","item_id":"m","content_index":0,"part":{"type":"output_text","text":""}})");
}

QByteArray delta(const QByteArray &text)
{
    return R"({"type":"response.output_text.delta","response_id":"r","item_id":"m","content_index":0,"delta":")" + text
           + R"("})";
}

} // namespace

class TestConversationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsText();
    void showsASpokenSession();
    void joinsToolCallAndAnswer();
    void anArrowStandsBeforeWords();
    void placesErrors();
    void cutsAtWords();
    void sameLiveAndAtOnce();
    void sameWhateverComesIn();
    void takesInALongOneInPieces();
    void makesOnlyWhatIsAskedFor();
    void infersWhatNoItemTells();
    void anItemThatComesAfterAllIsNotInferred();
    void somebodySpeaksInEveryShape_data();
    void somebodySpeaksInEveryShape();

private:
    static QString shapes();
    static QStringList texts(const ConversationModel &model);
};

void TestConversationModel::streamsText()
{
    EventLog log;
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    ConversationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    beginAnswer(log);
    session->advance();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.bubble(0).growing);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int tick = 0; tick < 3; ++tick) {
        for (int i = 0; i < 50; ++i)
            log.then(Direction::Server, delta("ab "));
        session->advance();
    }
    QCOMPARE(changed.size(), 3); // one a tick, not one an event
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(model.bubble(0).who, Bubble::Who::Model);
    QCOMPARE(model.bubble(0).text.size(), 150 * 3 - 1);
}

void TestConversationModel::showsASpokenSession()
{
    const auto session = std::make_shared<Session>(SpokenSession().log().shared(), RecordingInfo(), false);
    session->advance();
    ConversationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    QVERIFY(model.rowCount() >= 4);
    int tools = 0;
    int cut = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Bubble &bubble = model.bubble(row);
        QVERIFY(!bubble.title.isEmpty());
        QCOMPARE(model.rowOf(bubble.event), row);
        tools += bubble.who == Bubble::Who::Tool ? 1 : 0;
        if (bubble.heard >= 0) {
            ++cut;
            QVERIFY(bubble.heard < bubble.text.size());
            QVERIFY(bubble.aside.contains(u"1.9"_s) && bubble.aside.contains(u"5.6"_s));
            QVERIFY(bubble.note.contains(u"cut in"_s));
        }
    }
    QCOMPARE(tools, 1);
    QCOMPARE(cut, 1);
}

void TestConversationModel::joinsToolCallAndAnswer()
{
    EventLog log;
    log.then(Direction::Server, R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})")
        .then(
            Direction::Server,
            R"({"type":"response.output_item.added","response_id":"r","item":{"id":"f","type":"function_call","status":"in_progress","name":"lookup","call_id":"c","arguments":""}})")
        .then(
            Direction::Server,
            R"({"type":"conversation.item.added","item":{"id":"f","type":"function_call","status":"in_progress","name":"lookup","call_id":"c","arguments":""}})")
        .then(
            Direction::Server,
            R"({"type":"response.function_call_arguments.done","response_id":"r","item_id":"f","call_id":"c","arguments":"{\"n\":1}"})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    session->advance();
    ConversationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.bubble(0).text, u"{\"n\":1}"_s);
    QVERIFY(!model.bubble(0).chips.isEmpty());
    log.then(
           Direction::Client,
           R"({"type":"conversation.item.create","item":{"id":"o","type":"function_call_output","call_id":"c","output":"done"}})")
        .then(
            Direction::Server,
            R"({"type":"conversation.item.added","previous_item_id":"f","item":{"id":"o","type":"function_call_output","call_id":"c","output":"done"}})");
    session->advance();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.bubble(0).text.endsWith(u"done"_s));
    QVERIFY(model.bubble(0).aside.contains(u"✓"_s));
    QCOMPARE(model.rowOf(EventIndex{5}), 0);
}

void TestConversationModel::anArrowStandsBeforeWords()
{
    EventLog log;
    log.then(Direction::Server, R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})")
        .then(Direction::Server,
              R"({"type":"session.delegation.created","delegation":{"id":"d","type":"delegation","target":"client"}})")
        .then(Direction::Client, R"({"type":"session.commentary.append","content":"It is up.","delegation_id":"d"})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    session->advance();
    ConversationModel model;
    model.setSession(session);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.bubble(0).text, u"→ It is up."_s); // work that has no arguments
}

void TestConversationModel::placesErrors()
{
    EventLog log;
    log.then(Direction::Server,
             R"({"type":"error","error":{"type":"invalid_request_error","code":"bad","message":"No."}})");
    beginAnswer(log);
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    session->advance();
    ConversationModel model;
    model.setSession(session);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.bubble(0).who, Bubble::Who::Error);
    QCOMPARE(model.bubble(0).note, u"No."_s);
    QCOMPARE(model.rowOf(EventIndex{0}), 0);
}

void TestConversationModel::cutsAtWords()
{
    const QString text = u"It left the warehouse"_s;
    QCOMPARE(heardLength(text, 1), text.size());
    QCOMPARE(heardLength(text, 0.5), qsizetype(8)); // "It left "
    QCOMPARE(heardLength(text, 0), qsizetype(0));
    QCOMPARE(heardLength(u"没有空格的文字"_s, 0.5), qsizetype(3));
    QCOMPARE(heardLength({}, 0.5), qsizetype(0));
}

/// What came tick by tick looks as what was opened at once.
void TestConversationModel::sameLiveAndAtOnce()
{
    const SpokenSession spoken;
    const EventStore &all = spoken.log().events();
    EventLog log;
    const auto live = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    ConversationModel growing;
    const QAbstractItemModelTester tester(&growing, QAbstractItemModelTester::FailureReportingMode::QtTest);
    growing.setSession(live);
    for (quint32 i = 0; i < all.size(); ++i) {
        const EventRow row = all.row(EventIndex{i});
        log.add(row.from, toMilliseconds(row.at), all.frame(EventIndex{i}));
        if (i % 7 == 0)
            live->advance();
    }
    live->advance();
    const auto whole = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    whole->advance();
    ConversationModel opened;
    opened.setSession(whole);
    QCOMPARE(growing.rowCount(), opened.rowCount());
    for (int row = 0; row < opened.rowCount(); ++row)
        QVERIFY2(growing.bubble(row) == opened.bubble(row),
                 qPrintable(opened.bubble(row).title + growing.bubble(row).aside + opened.bubble(row).aside));
}

QStringList TestConversationModel::texts(const ConversationModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row).data(Qt::AccessibleTextRole).toString();
    return list;
}

/// Insertions and deletions anywhere, calls and their outputs, errors: after each the same as read anew.
void TestConversationModel::sameWhateverComesIn()
{
    QRandomGenerator random(7);
    EventLog log;
    const auto live = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    ConversationModel growing;
    const QAbstractItemModelTester tester(&growing, QAbstractItemModelTester::FailureReportingMode::QtTest);
    growing.setSession(live);
    QList<QByteArray> ids;
    QList<QByteArray> calls;
    for (int step = 0; step < 400; ++step) {
        const QByteArray id = "i" + QByteArray::number(step);
        const QByteArray before =
            ids.isEmpty() || random.bounded(3) > 0
                ? QByteArray()
                : R"("previous_item_id":")" + ids[qsizetype(random.bounded(int(ids.size())))] + R"(",)";
        const auto add = [&](const QByteArray &rest) {
            log.then(Direction::Server, R"({"type":"conversation.item.added",)" + before + R"("item":{"id":")" + id
                                            + R"(",)" + rest + "}}");
            ids << id;
        };
        switch (random.bounded(7)) {
        case 0:
            if (!ids.isEmpty())
                log.then(Direction::Server, R"({"type":"conversation.item.deleted","item_id":")"
                                                + ids.takeAt(qsizetype(random.bounded(int(ids.size())))) + R"("})");
            break;
        case 1:
            log.then(Direction::Server,
                     R"({"type":"error","error":{"type":"e","message":"No )" + QByteArray::number(step) + R"("}})");
            break;
        case 2:
            add(R"("type":"function_call","status":"completed","name":"f","call_id":"c)" + id
                + R"(","arguments":"{}")");
            log.then(Direction::Server, R"({"type":"response.function_call_arguments.done","item_id":")" + id
                                            + R"(","call_id":"c)" + id + R"(","arguments":"{}"})");
            calls << "c" + id;
            break;
        case 3:
            if (calls.isEmpty())
                break;
            log.then(Direction::Client,
                     R"({"type":"conversation.item.create","item":{"type":"function_call_output","call_id":")"
                         + calls.back() + R"(","output":"o"}})");
            add(R"("type":"function_call_output","call_id":")" + calls.takeLast() + R"(","output":"o)"
                + QByteArray::number(step) + R"(")");
            break;
        default:
            add(R"("type":"message","role":"user","content":[{"type":"input_text","text":"t)" + QByteArray::number(step)
                + R"("}])");
        }
        if (random.bounded(3) > 0)
            continue;
        live->advance();
        const auto whole = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
        whole->advance();
        ConversationModel opened;
        opened.setSession(whole);
        QCOMPARE(texts(growing), texts(opened));
        if (growing.rowCount() > 0) {
            const int row = random.bounded(growing.rowCount());
            QCOMPARE(growing.rowOf(growing.bubble(row).event), row);
        }
    }
    QVERIFY(growing.rowCount() > 100);
}

void TestConversationModel::takesInALongOneInPieces()
{
    EventLog log;
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    session->startLoading();
    ConversationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    for (int i = 0; i < 25'000; ++i)
        log.then(Direction::Server, R"({"type":"conversation.item.added","item":{"id":"i)" + QByteArray::number(i)
                                        + R"(","type":"message","role":"user","content":[]}})");
    auto fold = std::make_unique<SessionFold>();
    foldAll(*fold, log.events());
    session->adopt(std::move(fold), RecordingInfo());
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 25'000);
    QTRY_COMPARE(model.rowCount(), 25'000);
    QCOMPARE(model.rowOf(EventIndex{24'999}), 24'999);
    session->finish(); // nothing changes, and nothing begins anew
    QCOMPARE(model.rowCount(), 25'000);
}

/// What was never asked for is told of only when it itself changed.
void TestConversationModel::makesOnlyWhatIsAskedFor()
{
    EventLog log;
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    ConversationModel model;
    model.setSession(session);
    for (int i = 0; i < 100; ++i)
        log.then(Direction::Server, R"({"type":"conversation.item.added","item":{"id":"i)" + QByteArray::number(i)
                                        + R"(","type":"message","role":"user","content":[]}})");
    session->advance();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    log.then(
        Direction::Server,
        R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"i3","content_index":0,"transcript":"late"})");
    session->advance();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 3);
    QVERIFY(model.bubble(3).text.contains(u"late"_s) || !model.bubble(3).title.isEmpty());
}

/// A log that was filtered to what somebody wanted to see: no conversation.item event, no output_item.
void TestConversationModel::infersWhatNoItemTells()
{
    EventLog log;
    const auto server = [&log](const QByteArray &frame) { log.then(Direction::Server, frame); };
    server(R"({"type":"input_audio_buffer.speech_started","item_id":"u","audio_start_ms":0})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    session->advance();
    ConversationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    QCOMPARE(model.rowCount(), 0);
    server(R"({"type":"input_audio_buffer.speech_stopped","item_id":"u","audio_end_ms":900})");
    server(R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})");
    server(R"({"type":"response.output_audio_transcript.delta","response_id":"r","item_id":"m","delta":"Hello"})");
    session->advance();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.bubble(0).who, Bubble::Who::You);
    QVERIFY(model.bubble(0).inferred);
    QVERIFY(model.bubble(1).growing);
    server(
        R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u","content_index":0,"transcript":"Hi"})");
    server(R"({"type":"response.function_call_arguments.delta","response_id":"r","item_id":"f","delta":"{}"})");
    server(
        R"({"type":"response.done","response":{"id":"r","status":"completed","output":[{"id":"m","type":"message","role":"assistant","status":"completed","content":[{"type":"output_audio","transcript":"Hello there"}]}]}})");
    session->advance();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.bubble(0).text, u"Hi"_s);
    QCOMPARE(model.bubble(1).who, Bubble::Who::Model);
    QCOMPARE(model.bubble(1).text, u"Hello there"_s);
    QVERIFY(model.bubble(1).inferred && !model.bubble(1).growing);
    QCOMPARE(model.bubble(2).who, Bubble::Who::Tool);
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(BubbleMaker::inferredText()));
    QCOMPARE(model.rowOf(EventIndex{3}), 1);
    const Turn &turn = session->conversation().turns().back(); // nothing says that it answers what was said
    QCOMPARE(turn.responses.size(), size_t(1));
    QCOMPARE(session->conversation().responses()[turn.responses.front()].items.size(), size_t(2));
}

void TestConversationModel::anItemThatComesAfterAllIsNotInferred()
{
    EventLog log;
    log.then(Direction::Server, R"({"type":"input_audio_buffer.speech_started","item_id":"u","audio_start_ms":0})")
        .then(Direction::Server, R"({"type":"input_audio_buffer.speech_stopped","item_id":"u","audio_end_ms":900})")
        .then(Direction::Server, R"({"type":"input_audio_buffer.committed","item_id":"u"})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    session->advance();
    ConversationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.bubble(0).inferred);
    log.then(
        Direction::Server,
        R"({"type":"conversation.item.added","previous_item_id":null,"item":{"id":"u","type":"message","role":"user","status":"completed","content":[{"type":"input_audio"}]}})");
    beginAnswer(log);
    session->advance();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.bubble(0).inferred);
    log.then(Direction::Server, R"({"type":"conversation.item.deleted","item_id":"u"})");
    session->advance();
    QCOMPARE(model.rowCount(), 1); // and what was deleted does not come back as inferred
}

QString TestConversationModel::shapes()
{
    const QString folder =
        qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"));
    for (const QString &path :
         {folder + u"/shapes"_s, QStringLiteral(TURNSCOPE_SOURCE_DIR "/../../shared/captures/shapes")}) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

void TestConversationModel::somebodySpeaksInEveryShape_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(shapes()).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    if (files.isEmpty() || shapes().isEmpty())
        QSKIP("the captures are not here");
}

/// Ten events of one small session, as tools and people write them: the user is heard, and the answer read.
void TestConversationModel::somebodySpeaksInEveryShape()
{
    QFETCH(const QString, path);
    auto reader = LogReader::open(path);
    QVERIFY(reader && reader->read());
    const auto session = std::make_shared<Session>(reader->events(), reader->info(), false);
    session->advance();
    ConversationModel model;
    model.setSession(session);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.bubble(0).who, Bubble::Who::You);
    QCOMPARE(model.bubble(1).who, Bubble::Who::Model);
    QCOMPARE(model.bubble(1).text, u"It's “ok”"_s);
    QVERIFY(model.bubble(0).inferred && model.bubble(1).inferred);
    QVERIFY(!model.bubble(1).growing);
}

QTEST_GUILESS_MAIN(TestConversationModel)
#include "tst_conversation_model.moc"
