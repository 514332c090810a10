// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/mcp_control.h"
#include "models/session/session.h"
#include "tests/support/event_log.h"
#include "ui/mcp/approval_card.h"
#include "ui/mcp/approval_cards.h"
#include "ui/mcp/mcp_dialog.h"
#include "ui/mcp/mcp_listing_lines.h"
#include "ui/theme/theme_switch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// Notes what it is asked, and becomes what it is told to.
class FakeMcp : public McpControl
{
public:
    void connectTo(const McpServer &server) override { servers << server; }
    void list() override {}
    void call(const QString &tool, const QJsonObject &arguments) override { calls.append({tool, arguments}); }
    void cancel() override { ++cancels; }
    void disconnectFromServer() override { ++disconnects; }
    const McpTrialState &state() const override { return m_state; }

    void become(const McpTrialState &state)
    {
        m_state = state;
        Q_EMIT changed();
    }

    QList<McpServer> servers;
    QList<std::pair<QString, QJsonObject>> calls;
    int cancels = 0;
    int disconnects = 0;

private:
    McpTrialState m_state;
};

McpTrialState ready()
{
    McpTrialState state;
    state.stage = McpTrialState::Stage::Ready;
    state.greeting = {u"mcp-servers/harbor"_s, u"Harbor"_s, u"1.2"_s, u"2025-06-18"_s, u"Ask for tides."_s, true};
    state.greeted = milliseconds(12);
    state.listed = milliseconds(8);
    const QJsonObject text{{u"type"_s, u"string"_s}};
    McpTool tides;
    tides.name = u"tides"_s;
    tides.description = u"High and low water"_s;
    tides.input = {{u"type"_s, u"object"_s},
                   {u"required"_s, QJsonArray{u"port"_s}},
                   {u"properties"_s, QJsonObject{{u"port"_s, text}}}};
    McpTool liar;
    liar.name = u"liar"_s;
    liar.problems = {u"It has no schema."_s};
    state.tools.tools = {tides, liar};
    return state;
}

QByteArray request(const QByteArray &id, const QByteArray &tool = "tides")
{
    return R"({"type":"conversation.item.done","item":{"id":")" + id + R"(","type":"mcp_approval_request","name":")"
           + tool + R"(","server_label":"harbor","arguments":)"
           + "\"{\\\"port\\\":\\\"Oban\\\",\\\"day\\\":\\\"<b>today</b>\\\"}\"}}";
}

} // namespace

/// Trying a server, adding it to a session, and the cards that ask for approval.
class TestMcpWindow : public QObject
{
    Q_OBJECT

private:
    ThemeSwitch m_theme{ThemeSwitch::Mode::Dark};
    FakeMcp m_mcp;
    std::unique_ptr<McpDialog> m_dialog;
    std::unique_ptr<EventLog> m_log;
    std::shared_ptr<Session> m_live;
    std::unique_ptr<ApprovalCards> m_cards;

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }

    QString text(const char *label) const { return find<QLabel>(label)->text(); }

    void typeServer()
    {
        find<QLineEdit>("mcpUrl")->setText(u"http://127.0.0.1:3001/mcp"_s);
        find<QLineEdit>("mcpAuthorization")->setText(u"s3cret-token"_s);
        find<QPlainTextEdit>("mcpHeaders")->setPlainText(u"X-Team: harbor"_s);
    }

    void server(const QByteArray &frame)
    {
        m_log->then(Direction::Server, frame);
        m_live->advance();
        m_cards->look(m_live, true);
    }

    QList<ApprovalCard *> cards() const
    {
        QCoreApplication::processEvents(); // in which a layout shows what it has got
        QList<ApprovalCard *> seen;
        for (ApprovalCard *card : m_cards->findChildren<ApprovalCard *>()) {
            if (card->isVisibleTo(m_cards.get()))
                seen << card;
        }
        return seen;
    }

    static void click(QWidget *in, const char *button)
    {
        in->findChild<QPushButton *>(QString::fromLatin1(button))->click();
    }

private Q_SLOTS:
    void init()
    {
        m_mcp.servers.clear();
        m_mcp.calls.clear();
        m_mcp.become({});
        m_dialog = std::make_unique<McpDialog>(m_mcp, m_theme);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_log = std::make_unique<EventLog>();
        m_live = std::make_shared<Session>(m_log->shared(), RecordingInfo(), true);
        m_cards = std::make_unique<ApprovalCards>();
    }

    void cleanup()
    {
        m_cards.reset();
        m_live.reset();
        m_dialog.reset();
    }

    void aServerIsConnectedTo()
    {
        click(m_dialog.get(), "mcpConnect");
        QVERIFY(m_mcp.servers.isEmpty());
        QVERIFY(text("mcpState").contains("the server's address"_L1));
        typeServer();
        QCOMPARE(find<QLineEdit>("mcpAuthorization")->echoMode(), QLineEdit::Password);
        QTest::keyClick(find<QLineEdit>("mcpUrl"), Qt::Key_Return);
        QCOMPARE(m_mcp.servers.size(), 1);
        QCOMPARE(m_mcp.servers[0].url, QUrl(u"http://127.0.0.1:3001/mcp"_s));
        QCOMPARE(m_mcp.servers[0].authorization, QByteArray("s3cret-token"));
        QCOMPARE(m_mcp.servers[0].headers, (QList<McpServer::Header>{{"X-Team", "harbor"}}));
        find<QPlainTextEdit>("mcpHeaders")->setPlainText(u"nonsense"_s);
        click(m_dialog.get(), "mcpConnect");
        QCOMPARE(m_mcp.servers.size(), 1);
        QVERIFY(text("mcpState").contains("Line 1"_L1));
    }

    void whatItOffersIsShown()
    {
        m_mcp.become(ready());
        QVERIFY(text("mcpState").contains("connected in 12 ms"_L1));
        QVERIFY(text("mcpState").contains("2 tool"_L1));
        QVERIFY(text("mcpAbout").contains("Harbor 1.2"_L1));
        auto *tools = find<QListWidget>("mcpTools");
        QCOMPARE(tools->count(), 2);
        QCOMPARE(tools->item(1)->text(), u"◆ liar"_s);
        QVERIFY(find<QPlainTextEdit>("mcpSchema")->toPlainText().contains("port"_L1));
        tools->setCurrentRow(1);
        QVERIFY(text("mcpToolAbout").contains("It has no schema."_L1));
    }

    void aToolIsCalledAndAnswers()
    {
        m_mcp.become(ready());
        auto *arguments = find<QPlainTextEdit>("mcpArguments");
        find<QToolButton>("mcpArgumentsOn")->click();
        QVERIFY(arguments->isVisible());
        QCOMPARE(QJsonDocument::fromJson(arguments->toPlainText().toUtf8()).object(),
                 (QJsonObject{{u"port"_s, u""_s}}));
        auto *call = find<QPushButton>("mcpCall");
        arguments->setPlainText(u"{\"port\":"_s);
        QVERIFY(!call->isEnabled());
        arguments->setPlainText(u"{\"port\":7}"_s);
        QVERIFY(text("mcpArgumentProblems").contains("port must be string"_L1));
        call->click(); // that may be what is tried
        QCOMPARE(m_mcp.calls.size(), 1);
        QCOMPARE(m_mcp.calls[0].first, u"tides"_s);
        QCOMPARE(m_mcp.calls[0].second, (QJsonObject{{u"port"_s, 7}}));

        McpTrialState state = ready();
        state.stage = McpTrialState::Stage::Calling;
        m_mcp.become(state);
        QVERIFY(!call->isEnabled());
        click(m_dialog.get(), "mcpCallCancel");
        QCOMPARE(m_mcp.cancels, 1);

        state.stage = McpTrialState::Stage::Ready;
        state.called = milliseconds(41);
        state.result = readMcpResult(
            QJsonDocument::fromJson(R"({"content":[{"type":"text","text":"High water 11:42"}]})").object(), nullptr);
        m_mcp.become(state);
        QVERIFY(find<QPlainTextEdit>("mcpResult")->toPlainText().contains("High water 11:42"_L1));
        QCOMPARE(text("mcpCallState"), u"41 ms"_s);
        QVERIFY(arguments->toPlainText().contains(u'7')); // what was written stays
    }

    void argumentsAreFilledIn()
    {
        McpTrialState state = ready();
        state.tools.tools[0].input =
            QJsonDocument::fromJson(R"({"type":"object","required":["port","days"],"properties":{
            "port":{"type":"string","description":"Where the tide is"},"days":{"type":"integer","minimum":1,"maximum":7},
            "unit":{"enum":["m","ft"],"default":"m"},"marks":{"type":"array","items":{"type":"string"}},
            "by":{"type":"object","properties":{"boat":{"type":"string"}}}}})")
                .object();
        m_mcp.become(state);
        auto *arguments = find<QPlainTextEdit>("mcpArguments");
        QVERIFY(!arguments->isVisible());
        QCOMPARE(find<QLineEdit>("mcpArgument:days")->text(), u"1"_s);
        QCOMPARE(find<QComboBox>("mcpArgument:unit")->currentText(), u"m"_s);
        auto *days = find<QLineEdit>("mcpArgument:days");
        days->clear();
        QTest::keyClicks(days, u"many"_s);
        QVERIFY(text("mcpArgumentProblems").contains("days must be a number"_L1));
        QVERIFY(!find<QPushButton>("mcpCall")->isEnabled());
        days->clear();
        QTest::keyClicks(days, u"9"_s);
        QVERIFY(text("mcpArgumentProblems").contains("at most 7"_L1));
        QTest::keyClicks(find<QLineEdit>("mcpArgument:port"), u"Oban"_s);
        find<QPlainTextEdit>("mcpArgument:marks")->setPlainText(u"high\nlow"_s);
        QTest::keyClicks(find<QLineEdit>("mcpArgument:by/boat"), u"Iona"_s);
        find<QPushButton>("mcpCall")->click(); // beyond the bounds, which may be what is tried
        QJsonObject expected{{u"port"_s, u"Oban"_s},
                             {u"days"_s, 9},
                             {u"unit"_s, u"m"_s},
                             {u"marks"_s, QJsonArray{u"high"_s, u"low"_s}},
                             {u"by"_s, QJsonObject{{u"boat"_s, u"Iona"_s}}}};
        QCOMPARE(m_mcp.calls.size(), 1);
        QCOMPARE(m_mcp.calls[0].second, expected);

        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        days->setFocus();
        find<QToolButton>("mcpArgumentsOn")->click();
        QVERIFY(arguments->hasFocus()); // who types goes on typing
        QCOMPARE(QJsonDocument::fromJson(arguments->toPlainText().toUtf8()).object(), expected);
        expected.insert(u"more"_s, QJsonArray{QJsonObject()});
        expected.insert(u"unit"_s, 7);
        arguments->setPlainText(QString::fromUtf8(QJsonDocument(expected).toJson()));
        const QString before = arguments->toPlainText();
        find<QToolButton>("mcpArgumentFormOn")->click();
        QCOMPARE(find<QPlainTextEdit>("mcpArgument:unit")->toPlainText(), u"7"_s); // no choice of the schema's
        QVERIFY(find<QPlainTextEdit>("mcpArgument:~")->toPlainText().contains("more"_L1));
        find<QToolButton>("mcpArgumentsOn")->click();
        QCOMPARE(arguments->toPlainText(), before); // to the letter, for nothing was touched
        find<QPushButton>("mcpCall")->click();
        QCOMPARE(m_mcp.calls[1].second, expected);

        arguments->setPlainText(u"[1, 2"_s);
        find<QToolButton>("mcpArgumentFormOn")->click();
        QVERIFY(arguments->isVisible()); // nothing that a form could show
        QVERIFY(text("mcpArgumentProblems").contains("not JSON"_L1));
        QCOMPARE(arguments->toPlainText(), u"[1, 2"_s);
        QVERIFY(find<QToolButton>("mcpArgumentsOn")->isChecked());
    }

    /// The tool that tells no schema, and the one whose schema is no use, are written as JSON.
    void withoutASchemaThereIsNoForm()
    {
        McpTrialState state = ready();
        m_mcp.become(state);
        QVERIFY(find<QToolButton>("mcpArgumentFormOn")->isVisible());
        find<QListWidget>("mcpTools")->setCurrentRow(1);
        QVERIFY(!find<QToolButton>("mcpArgumentFormOn")->isVisible());
        QVERIFY(find<QPlainTextEdit>("mcpArguments")->isVisible());
        find<QListWidget>("mcpTools")->setCurrentRow(0);
        QVERIFY(find<QLineEdit>("mcpArgument:port")->isVisible());
    }

    /// The server tells a worse schema with each listing; the window goes on.
    void badSchemasHaveAnEnd()
    {
        const auto withMembers = [](const QJsonObject &members) { return QJsonObject{{u"properties"_s, members}}; };
        const QJsonObject group = withMembers({{u"a"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
        const QJsonObject itself{{u"$ref"_s, u"\x23"_s}};
        QJsonObject many;
        QJsonArray choices;
        for (int i = 0; i < 5000; ++i) {
            many.insert(u"p%1"_s.arg(i), group);
            choices << i;
        }
        QJsonObject recursive = withMembers({{u"a"_s, itself}, {u"b"_s, itself}});
        recursive.insert(u"required"_s, QJsonArray{u"a"_s, u"b"_s});
        const QJsonObject odd = withMembers({{QString(), 7}, {u"x"_s, QJsonObject{{u"type"_s, QJsonObject()}}}});
        for (const QJsonObject &schema :
             {withMembers(many), withMembers({{u"x"_s, QJsonObject{{u"enum"_s, choices}}}}), recursive, odd}) {
            McpTrialState state = ready();
            state.tools.tools[0].input = schema;
            QElapsedTimer clock;
            clock.start();
            m_mcp.become(state);
            QCoreApplication::processEvents();
            QVERIFY(clock.elapsed() < 5000);
            QVERIFY(m_dialog->findChild<QWidget *>(u"mcpArgumentForm"_s)->findChildren<QLineEdit *>().size() < 80);
        }
    }

    /// Words without end beside what is referred to, from every member; the window says that there is no form, and why.
    void aHostileSchemaIsWrittenAsJson()
    {
        QJsonArray required;
        for (int i = 0; i < 40'000; ++i)
            required << u"n%1"_s.arg(i);
        QJsonObject members;
        for (int i = 0; i < 32; ++i)
            members.insert(u"m%1"_s.arg(i), QJsonObject{{u"$ref"_s, u"\x23/$defs/far"_s}});
        const QJsonObject far{{u"properties"_s, QJsonObject{{u"a"_s, QJsonObject()}}}, {u"required"_s, required}};
        McpTrialState state = ready();
        state.tools.tools[0].input =
            QJsonObject{{u"properties"_s, members}, {u"$defs"_s, QJsonObject{{u"far"_s, far}}}};
        QElapsedTimer clock;
        clock.start();
        m_mcp.become(state);
        QCoreApplication::processEvents();
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(text("mcpArgumentFormNone").contains("write JSON"_L1));
        QVERIFY(find<QLabel>("mcpArgumentFormNone")->isVisible());
        QVERIFY(find<QPlainTextEdit>("mcpArguments")->isVisible());
        m_mcp.become(ready());
        QVERIFY(!find<QLabel>("mcpArgumentFormNone")->isVisible());
    }

    void noDigitIsLostOnTheWay()
    {
        McpTrialState state = ready();
        m_mcp.become(state);
        find<QToolButton>("mcpArgumentsOn")->click();
        auto *arguments = find<QPlainTextEdit>("mcpArguments");
        arguments->setPlainText(u"{\"port\": \"Oban\", \"days\": 18446744073709551615}"_s);
        QVERIFY(text("mcpArgumentProblems").contains("18446744073709551615"_L1));
        QVERIFY(!find<QPushButton>("mcpCall")->isEnabled());
        find<QToolButton>("mcpArgumentFormOn")->click();
        QVERIFY(arguments->isVisible()); // a form would round it
    }

    void aResultOfFiveMegabytesIsCut()
    {
        McpTrialState state = ready();
        state.called = milliseconds(41);
        state.result = readMcpResult(
            {{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, QString(5'000'000, u'x')}}}}},
            nullptr);
        m_mcp.become(state);
        const QString shown = find<QPlainTextEdit>("mcpResult")->toPlainText();
        QVERIFY(shown.size() < 300'000);
        QVERIFY(shown.contains("is cut"_L1));
    }

    /// Each letter reaches one thing, whatever the button that connects says.
    void lettersReachOneThingEach()
    {
        McpTrialState greeting;
        greeting.stage = McpTrialState::Stage::Greeting;
        for (const McpTrialState &state : {McpTrialState(), greeting, ready()}) {
            m_mcp.become(state);
            QStringList letters;
            const auto note = [&letters](const QString &text) {
                const qsizetype at = text.indexOf(u'&');
                if (at >= 0)
                    letters << text.mid(at + 1, 1).toLower();
            };
            for (const QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>())
                note(button->text());
            for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
                if (label->buddy())
                    note(label->text());
            }
            QVERIFY(letters.size() > 8);
            QVERIFY2(letters.removeDuplicates() == 0, qPrintable(letters.join(u' ')));
        }
    }

    void aFailedCallSaysWhy()
    {
        McpTrialState state = ready();
        state.called = milliseconds(30'000);
        state.callError = {u"The MCP server said nothing for 30 s."_s, {}};
        m_mcp.become(state);
        QVERIFY(text("mcpCallState").contains("said nothing"_L1));
        QVERIFY(!text("mcpState").contains("said nothing"_L1));
        McpTrialState closed;
        closed.error = state.callError;
        m_mcp.become(closed);
        QVERIFY(text("mcpState").contains("said nothing"_L1));
        QCOMPARE(find<QListWidget>("mcpTools")->count(), 0);
        QVERIFY(!find<QPushButton>("mcpCall")->isEnabled());
    }

    void aServerIsAddedToTheSession()
    {
        QSignalSpy wanted(m_dialog.get(), &McpDialog::toolWanted);
        typeServer();
        auto *add = find<QPushButton>("mcpAdd");
        QVERIFY(!add->isEnabled()); // no session
        m_dialog->setSessionPossible({});
        QVERIFY(add->isEnabled());
        add->click();
        QVERIFY(wanted.isEmpty());
        QVERIFY(text("mcpTold").contains("label"_L1));
        m_mcp.become(ready());
        QCOMPARE(find<QLineEdit>("mcpLabel")->text(), u"harbor"_s);
        find<QLineEdit>("mcpAllowed")->setText(u"tides, moor"_s);
        find<QComboBox>("mcpApproval")->setCurrentIndex(1);
        add->click();
        QCOMPARE(wanted.size(), 1);
        const QByteArray tool = R"({"type":"mcp","server_label":"harbor","server_url":"URL",
            "authorization":"s3cret-token","headers":{"X-Team":"harbor"},"allowed_tools":["tides","moor"],
            "require_approval":{"never":{"read_only":true}}})";
        QJsonObject expected = QJsonDocument::fromJson(tool).object();
        expected.insert(u"server_url"_s, u"http://127.0.0.1:3001/mcp"_s);
        QCOMPARE(wanted[0][0].toJsonObject(), expected);
        QVERIFY(!text("mcpTold").contains("s3cret"_L1));
    }

    void aConnectorIsAddedAndNotTried()
    {
        QSignalSpy wanted(m_dialog.get(), &McpDialog::toolWanted);
        m_dialog->setSessionPossible({});
        auto *where = find<QComboBox>("mcpWhere");
        where->setCurrentIndex(where->findText(u"connector_gmail"_s));
        QVERIFY(!find<QPushButton>("mcpConnect")->isEnabled());
        find<QLineEdit>("mcpLabel")->setText(u"mail"_s);
        click(m_dialog.get(), "mcpAdd");
        QVERIFY(wanted.isEmpty()); // it needs a token
        find<QLineEdit>("mcpAuthorization")->setText(u"ya29.x"_s);
        click(m_dialog.get(), "mcpAdd");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toJsonObject().value("connector_id"_L1).toString(), u"connector_gmail"_s);
        QVERIFY(!wanted[0][0].toJsonObject().contains("server_url"_L1));
    }

    void theTrialEndsWithTheDialog()
    {
        const int before = m_mcp.disconnects;
        m_dialog.reset();
        QCOMPARE(m_mcp.disconnects, before + 1);
        m_dialog = std::make_unique<McpDialog>(m_mcp, m_theme);
        QVERIFY(find<QLineEdit>("mcpAuthorization")->text().isEmpty());
    }

    void aCallIsApprovedOnce()
    {
        QSignalSpy items(m_cards.get(), &ApprovalCards::itemWanted);
        QSignalSpy answers(m_cards.get(), &ApprovalCards::answerWanted);
        m_cards->look(m_live, true);
        QVERIFY(m_cards->isHidden());
        server(request("r1"));
        QCOMPARE(cards().size(), 1);
        ApprovalCard *card = cards().front();
        QVERIFY(card->findChild<QLabel *>(u"approvalTitle"_s)->text().contains("harbor asks to call tides"_L1));
        QVERIFY(card->findChild<QPlainTextEdit *>(u"approvalArguments"_s)->toPlainText().contains("<b>today</b>"_L1));
        auto *approve = card->findChild<QPushButton *>(u"approvalApprove"_s);
        approve->click();
        approve->click();
        QTest::keyClick(card->findChild<QLineEdit *>(u"approvalReason"_s), Qt::Key_Return);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0][0].toJsonObject(), (QJsonObject{{u"type"_s, u"mcp_approval_response"_s},
                                                          {u"approval_request_id"_s, u"r1"_s},
                                                          {u"approve"_s, true}}));
        QVERIFY(answers.isEmpty()); // the call brings it
        QVERIFY(cards().isEmpty());
        server(request("r1")); // told once more
        QVERIFY(cards().isEmpty());
        QCOMPARE(items.size(), 1);
    }

    void aCallIsRefusedWithAReason()
    {
        QSignalSpy items(m_cards.get(), &ApprovalCards::itemWanted);
        QSignalSpy answers(m_cards.get(), &ApprovalCards::answerWanted);
        server(request("r1"));
        auto *reason = cards().front()->findChild<QLineEdit *>(u"approvalReason"_s);
        reason->setText(u" Not today. "_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0][0].toJsonObject().value("approve"_L1), QJsonValue(false));
        QCOMPARE(items[0][0].toJsonObject().value("reason"_L1).toString(), u"Not today."_s);
        QCOMPARE(answers.size(), 1);
        server(request("r2"));
        click(cards().front(), "approvalRefuse");
        QVERIFY(!items[1][0].toJsonObject().contains("reason"_L1));
    }

    void alwaysMeansThisToolInThisSession()
    {
        QSignalSpy items(m_cards.get(), &ApprovalCards::itemWanted);
        server(request("r1"));
        click(cards().front(), "approvalAlways");
        QCOMPARE(items.size(), 1);
        server(request("r2"));
        QCOMPARE(items.size(), 2);
        QVERIFY(cards().isEmpty());
        server(request("r3", "moor"));
        QCOMPARE(cards().size(), 1); // another tool
        auto *rules = m_cards->findChild<QLabel *>(u"approvalRules"_s);
        QVERIFY(!rules->isHidden());
        QVERIFY(rules->text().contains("harbor / tides"_L1));
        // While another session is shown it goes on, unseen.
        m_cards->look(m_live, false);
        QVERIFY(m_cards->isHidden());
        m_log->then(Direction::Server, request("r4"));
        m_live->advance();
        m_cards->look(m_live, false);
        QCOMPARE(items.size(), 3);
        m_cards->look(m_live, true);
        Q_EMIT rules->linkActivated(u"ask"_s);
        server(request("r5"));
        QCOMPARE(items.size(), 3);
        QCOMPARE(cards().size(), 2);
        // And the next session asks anew.
        EventLog log;
        auto next = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
        m_cards->look(next, true);
        QVERIFY(cards().isEmpty());
        log.then(Direction::Server, request("s1"));
        next->advance();
        m_cards->look(next, true);
        QCOMPARE(items.size(), 3);
        QCOMPARE(cards().size(), 1);
        m_cards->look(nullptr, false);
        QVERIFY(m_cards->isHidden());
    }

    void manyWaitAndSomeAreAnsweredElsewhere()
    {
        for (int i = 0; i < 8; ++i)
            server(request("r" + QByteArray::number(i)));
        QCOMPARE(cards().size(), 3);
        QVERIFY(m_cards->findChild<QLabel *>(u"approvalsMore"_s)->text().contains(u'5'));
        server(
            R"({"type":"conversation.item.added","item":{"id":"a","type":"mcp_approval_response","approval_request_id":"r0","approve":true}})");
        QCOMPARE(cards().size(), 3);
        QCOMPARE(cards().front()->request().request, u"r1"_s);
    }

    void listingsAreTold()
    {
        McpListingLines lines;
        lines.setSession(m_live);
        QVERIFY(lines.isHidden());
        const auto item = [](const char *type, const char *label, const QJsonObject &rest) {
            QJsonObject whole{{u"type"_s, u"mcp_list_tools"_s},
                              {u"id"_s, u"l_"_s + QLatin1StringView(label)},
                              {u"server_label"_s, QLatin1StringView(label)},
                              {u"tools"_s, QJsonArray()}};
            for (auto it = rest.begin(); it != rest.end(); ++it)
                whole.insert(it.key(), it.value());
            const QJsonObject event{{u"type"_s, u"conversation.item."_s + QLatin1StringView(type)}, {u"item"_s, whole}};
            return QJsonDocument(event).toJson(QJsonDocument::Compact);
        };
        const QJsonObject tides{{u"name"_s, u"tides"_s}};
        const QJsonObject refusal{{u"type"_s, u"http_error"_s}, {u"code"_s, 401}, {u"message"_s, u"No <b>token</b>"_s}};
        const QByteArray failed = R"({"type":"mcp_list_tools.failed","item_id":"l_pier"})";
        const auto told = [&](const char *name) {
            return lines.findChild<QLabel *>(QString::fromLatin1(name))->text();
        };
        server(item("added", "harbor", {}));
        QVERIFY(!lines.isHidden());
        QVERIFY(told("mcpListed").contains("harbor: its tools are being listed"_L1));
        server(item("done", "harbor", {{u"tools"_s, QJsonArray{tides}}}));
        QVERIFY(told("mcpListed").contains("tides"_L1));
        server(item("added", "pier", {}));
        server(failed);
        QVERIFY(told("mcpNotListed").contains("does not say why"_L1));
        server(item("done", "pier", {{u"error"_s, refusal}}));
        server(failed);
        QVERIFY(told("mcpNotListed").contains("No <b>token</b>"_L1));
        lines.setSession(nullptr);
        QVERIFY(lines.isHidden());
    }
};

QTEST_MAIN(TestMcpWindow)
#include "tst_mcp_window.moc"
