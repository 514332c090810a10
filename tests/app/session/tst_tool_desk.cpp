// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "app/rehearsal/scenes/scene_reader.h"
#include "app/session/session_controller.h"
#include "models/recording/importers/log_reader.h"
#include "tests/app/session/scripted_server.h"
#include "tests/support/describe.h"
#include "tests/support/fold_events.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// Written answers, and functions that are called as the user wishes.
constexpr char kScene[] = R"(
[session]
settings = { output_modalities = ["text"] }

[[step]]
heard = "both"
call = [ { name = "find", arguments = { number = "1" } }, { name = "pay", arguments = { sum = 2 } } ]
repeat = true

[[step]]
heard = "broken"
call = { name = "find", arguments = '{"number": ' }

[[step]]
heard = "find"
call = { name = "find", arguments = { number = "427" } }
repeat = true

[[step]]
heard = "hello"
say = "Hello."
delta_ms = 60
repeat = true

[[step]]
tool = "find"
say = "Found."
repeat = true

[[step]]
tool = "pay"
say = "Paid."
repeat = true
)";

const QByteArray kFunctions = R"([{"type":"function","name":"find","parameters":{"type":"object"}},)"
                              R"({"type":"function","name":"pay","parameters":{"type":"object"}}])";

/// The console on the rehearsal endpoint, which plays kScene.
struct Stage
{
    RehearsalHost host;
    std::unique_ptr<SessionController> control = std::make_unique<SessionController>();
    std::shared_ptr<Session> session;
    QStringList failures;

    bool open()
    {
        auto scene = sceneFromToml(kScene);
        if (!scene)
            qFatal("%s", qPrintable(scene.error().text));
        RehearsalOptions options;
        options.scene = std::make_shared<const Scene>(std::move(*scene));
        const auto url = host.start(0, options);
        if (!url)
            return false;
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"stage"_s;
        profile.model = u"gpt-realtime-2.1"_s;
        profile.url = *url;
        QObject::connect(control.get(), &SessionControl::failed, control.get(),
                         [this](const Error &error) { failures << error.text; });
        control->connection().connectTo(profile, {});
        if (!QTest::qWaitFor([this] { return control->session() != nullptr; }, 20'000)) {
            qWarning("no session: %s", qPrintable(control->connection().status().reason.text));
            return false;
        }
        session = control->session();
        control->talk().updateSettings(
            {{u"type"_s, u"realtime"_s}, {u"tools"_s, QJsonDocument::fromJson(kFunctions).array()}});
        return until([this] { return session->conversation().settingsHistory().size() >= 2; });
    }

    ToolDesk &tools() { return control->tools(); }

    /// Folds what comes until it is so.
    template<typename Condition>
    bool until(Condition condition, int ms = 20'000)
    {
        return QTest::qWaitFor(
            [&] {
                session->advance();
                return bool(condition());
            },
            ms);
    }

    /// What happens within this time is folded.
    void pass(int ms)
    {
        (void)until([] { return false; }, ms);
    }

    void say(const QString &text) { control->talk().sendText(text); }

    qsizetype sent(std::string_view type, std::string_view holding = {}) const
    {
        return count(Direction::Client, type, holding);
    }

    qsizetype count(Direction from, std::string_view type, std::string_view holding = {}) const
    {
        const EventStore &events = session->events();
        qsizetype found = 0;
        for (quint32 i = 0; i < events.size(); ++i) {
            const EventIndex index{i};
            if (events.from(index) != from || events.type(index) == StringId::None
                || events.strings().view(events.type(index)) != type)
                continue;
            const QByteArray frame = events.frame(index);
            found += std::string_view(frame.constData(), size_t(frame.size())).find(holding) != std::string_view::npos;
        }
        return found;
    }

    /// console.tool events in this state.
    qsizetype noted(std::string_view state) const
    {
        return count(Direction::Console, "console.tool", "\"state\":\"" + std::string(state) + '"');
    }

    qsizetype answers() const { return sent("response.create"); }
    size_t calls() const { return session->conversation().toolCalls().size(); }
    qsizetype outputs() const { return sent("conversation.item.create", "function_call_output"); }

    QByteArray callId(size_t index) const
    {
        return QByteArray::fromStdString(session->conversation().toolCalls()[index].callId);
    }

    ToolRun::State state(size_t index)
    {
        const auto run = tools().run(callId(index));
        return run ? run->state : ToolRun::State::Over;
    }

    bool isQuiet() const { return !session->conversation().activeResponse(); }

    QString lastText() const
    {
        const auto order = session->conversation().order();
        return order.empty() ? QString() : QString::fromStdString(session->conversation().items()[order.back()].text());
    }
};

ToolAnswer canned(const QString &output, int delay = 0, bool isError = false)
{
    ToolAnswer answer;
    answer.kind = ToolAnswer::Kind::Canned;
    answer.output = output;
    answer.delay = milliseconds(delay);
    answer.isError = isError;
    return answer;
}

ToolAnswer command(const QString &line, int limit = 10'000)
{
    ToolAnswer answer;
    answer.kind = ToolAnswer::Kind::Command;
    answer.command = line;
    answer.limit = milliseconds(limit);
    return answer;
}

} // namespace

/// Calls of the real rehearsal endpoint, answered by hand, by canned outputs, by commands and by endpoints.
class TestToolDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("PULSE_SERVER", "unix:/nonexistent"); // whatever this machine has: no sound here
    }

    void init() { QSettings().clear(); }

    void byHand()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1 && stage.isQuiet(); }));
        QCOMPARE(stage.state(0), ToolRun::State::ByHand);
        QCOMPARE(stage.answers(), 1); // of the words
        stage.pass(300);
        QCOMPARE(stage.outputs(), 0);
        stage.tools().send(stage.callId(0), u"{\"state\":\"shipped\"}"_s);
        QVERIFY(stage.until([&] { return stage.lastText() == u"Found."_s && stage.isQuiet(); }));
        QCOMPARE(stage.state(0), ToolRun::State::Sent);
        QCOMPARE(stage.outputs(), 1);
        QCOMPARE(stage.answers(), 2);
        QCOMPARE(stage.noted("sent"), 1);

        stage.tools().send(stage.callId(0), u"again"_s);
        stage.pass(200);
        QCOMPARE(stage.outputs(), 1);
        QCOMPARE(stage.failures.size(), 1);
        QVERIFY2(stage.failures[0].contains(u"has its output already"_s), qPrintable(stage.failures[0]));
    }

    void parallelCallsHaveOneAnswer()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.tools().setAnswer(u"find"_s, canned(u"1"_s));
        stage.say(u"both please"_s);
        QVERIFY(stage.until([&] { return stage.outputs() == 1 && stage.isQuiet(); }));
        stage.pass(300);
        QCOMPARE(stage.answers(), 1); // the other one is not there yet
        stage.tools().send(stage.callId(1), u"2"_s);
        QVERIFY(stage.until([&] { return stage.lastText() == u"Paid."_s && stage.isQuiet(); }));
        stage.pass(300);
        QCOMPARE(stage.outputs(), 2);
        QCOMPARE(stage.answers(), 2);
        QCOMPARE(stage.count(Direction::Server, "error"), 0);
    }

    void cannedOutputsAndErrorsTakeTheirTime()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.tools().setAnswer(u"find"_s, canned(u"no such order"_s, 400, true));
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1; }));
        QCOMPARE(stage.state(0), ToolRun::State::Waiting);
        QVERIFY(stage.until([&] { return stage.lastText() == u"Found."_s; }));
        const ToolCall &call = stage.session->conversation().toolCalls()[0];
        QVERIFY(*call.answered - call.asked >= milliseconds(350));
        const Item *output = stage.session->conversation().item(call.outputItem);
        QVERIFY(output);
        QCOMPARE(std::string(output->output), std::string(R"({"error":"no such order"})"));
        QCOMPARE(stage.answers(), 2);
    }

    void argumentsThatAreNoJsonAreAnsweredTo()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.say(u"broken"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1 && stage.isQuiet(); }));
        stage.tools().send(stage.callId(0), ToolAnswer::errorOutput(u"no JSON"_s));
        QVERIFY(stage.until([&] { return stage.lastText() == u"Found."_s; }));
    }

    /// Off until allowed, for this function and this very line.
    void commandsAreAskedForBeforeTheyRun()
    {
        Stage stage;
        QVERIFY(stage.open());
        const QString line = u"sh -c \"printf ran:; cat\""_s;
        stage.tools().setAnswer(u"find"_s, command(line));
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1 && stage.isQuiet(); }));
        QTRY_COMPARE(stage.state(0), ToolRun::State::Forbidden);
        stage.tools().allowCommand(u"find"_s, u"sh -c true"_s); // another line
        stage.pass(300);
        QCOMPARE(stage.state(0), ToolRun::State::Forbidden);
        QCOMPARE(stage.outputs(), 0);
        stage.tools().allowCommand(u"find"_s, line);
        QVERIFY(stage.until([&] { return stage.lastText() == u"Found."_s; }));
        QCOMPARE(stage.sent("conversation.item.create", R"(ran:{\"number\":\"427\"})"), 1);
        QVERIFY(stage.noted("forbidden") >= 1);
        QCOMPARE(stage.noted("begun"), 1);
        QCOMPARE(stage.noted("sent"), 1);
        QCOMPARE(stage.count(Direction::Console, "console.tool", "printf"), 0); // what it is called with may be secret

        // It is remembered, and holds for the next session.
        SessionController next;
        QVERIFY(next.tools().answers().isAllowed(u"find"_s, line));
        QVERIFY(!next.tools().answers().isAllowed(u"pay"_s, line));
    }

    void whatHangsOrFloodsIsToldToTheModel_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("hangs") << u"sleep 600"_s << QByteArray("no output within");
        QTest::newRow("floods") << u"yes"_s << QByteArray("more than");
        QTest::newRow("5 MB") << u"head -c 5000000 /dev/zero"_s << QByteArray("more than");
        QTest::newRow("forks") << u"sh -c \"(sleep 600 &); (setsid sleep 600 &); sleep 600\""_s
                               << QByteArray("no output within");
        QTest::newRow("is not there") << u"/nonexistent/tool"_s << QByteArray("could not be started");
    }

    void whatHangsOrFloodsIsToldToTheModel()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, told);
        Stage stage;
        QVERIFY(stage.open());
        stage.tools().setAnswer(u"find"_s, command(line, 1000));
        stage.tools().allowCommand(u"find"_s, line);
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.lastText() == u"Found."_s; }));
        QCOMPARE(stage.state(0), ToolRun::State::Failed);
        QCOMPARE(stage.sent("conversation.item.create", told.toStdString()), 1);
        QCOMPARE(stage.noted("failed"), 1);
        QCOMPARE(stage.outputs(), 1);
        QCOMPARE(stage.answers(), 2);
    }

    void aLongOutputByHandIsNotSent()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1 && stage.isQuiet(); }));
        stage.tools().send(stage.callId(0), QString(5'000'000, u'x'));
        QCOMPARE(stage.failures.size(), 1);
        stage.pass(200);
        QCOMPARE(stage.outputs(), 0);
        QCOMPARE(stage.state(0), ToolRun::State::ByHand);
        stage.tools().send(stage.callId(0), QString(ToolAnswer::kMostOutput, u'x'));
        QVERIFY(stage.until([&] { return stage.lastText() == u"Found."_s; }));
    }

    void whatRunsCanBeStoppedAndAnsweredByHand()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.tools().setAnswer(u"find"_s, command(u"sleep 600"_s, 60'000));
        stage.tools().allowCommand(u"find"_s, u"sleep 600"_s);
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1 && stage.state(0) == ToolRun::State::Running; }));
        stage.tools().stop(stage.callId(0));
        QCOMPARE(stage.state(0), ToolRun::State::ByHand);
        stage.tools().send(stage.callId(0), u"by hand"_s);
        QVERIFY(stage.until([&] { return stage.lastText() == u"Found."_s; }));
        QCOMPARE(stage.noted("stopped"), 1);
        QCOMPARE(stage.outputs(), 1);
    }

    /// The user writes something else while the tool runs, and is answered; then the output comes.
    void aLateOutputIsStillSaid()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1 && stage.isQuiet(); }));
        stage.say(u"hello"_s);
        QVERIFY(stage.until([&] { return stage.session->conversation().activeResponse() != nullptr; }));
        stage.tools().send(stage.callId(0), u"late"_s); // while the answer is being made
        QVERIFY(stage.until([&] { return stage.answers() == 3; }));
        QVERIFY(stage.until([&] { return stage.lastText() == u"Found."_s && stage.isQuiet(); }));
        stage.pass(300);
        QCOMPARE(stage.answers(), 3);
        QCOMPARE(stage.count(Direction::Server, "error"), 0);
    }

    void afterTheUserAskedForSilenceTheOutputIsForTheRecord()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1 && stage.isQuiet(); }));
        stage.control->talk().interrupt();
        stage.tools().send(stage.callId(0), u"late"_s);
        QVERIFY(stage.until([&] { return stage.outputs() == 1; }));
        stage.pass(500);
        QCOMPARE(stage.answers(), 1);
    }

    void withTheSessionItIsOver()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.tools().setAnswer(u"find"_s, canned(u"1"_s, 60'000));
        stage.say(u"find it"_s);
        QVERIFY(stage.until([&] { return stage.calls() == 1; }));
        stage.control->connection().disconnectFromEndpoint();
        QTRY_COMPARE(stage.control->connection().status().state, ConnectionState::Disconnected);
        QCOMPARE(stage.state(0), ToolRun::State::Over);
        stage.tools().send(stage.callId(0), u"1"_s);
        QCOMPARE(stage.failures.size(), 1);
    }

    /// What the recording holds folds to what was folded live.
    void theRecordingTellsTheSame()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.tools().setAnswer(u"find"_s, canned(u"{\"a\":1}"_s, 50));
        stage.tools().setAnswer(u"pay"_s, command(u"false"_s));
        stage.tools().allowCommand(u"pay"_s, u"false"_s);
        stage.say(u"both"_s);
        QVERIFY(stage.until([&] { return stage.answers() == 2 && !stage.lastText().isEmpty() && stage.isQuiet(); }));
        stage.control->connection().disconnectFromEndpoint();
        QTRY_COMPARE(stage.control->connection().status().state, ConnectionState::Disconnected);
        stage.session->advance();
        const QByteArray live = describe(stage.session->conversation(), stage.session->events().strings());
        const QString path = stage.session->info().path;
        stage.control.reset();
        auto reader = LogReader::open(path);
        QVERIFY(reader);
        QVERIFY(reader->read());
        Conversation reopened;
        foldAll(reopened, *reader->events());
        QCOMPARE(describe(reopened, reader->events()->strings()), live);
    }
};

QTEST_GUILESS_MAIN(TestToolDesk)
#include "tst_tool_desk.moc"
