// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mcp/mcp_trial.h"
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "tests/app/support/mcp_server.h"
#include "ui/mcp/approval_card.h"
#include "ui/mcp/mcp_dialog.h"
#include "ui/mcp/mcp_listing_lines.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The real window, the rehearsal endpoint and an MCP server of this machine: tried by itself, added to the session, called
/// with approval, and answered with.
class TestWindowMcp : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPatience = 60000;

    struct Desk
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        SessionController control;
        StoredPreferences preferences;
        McpTrial mcp;
        MainWindow window{control, themes, preferences, QDir::tempPath()};

        template<typename Widget>
        Widget *find(const char *name)
        {
            auto *found = window.findChild<Widget *>(QString::fromLatin1(name));
            if (!found)
                qFatal("no %s in the window", name);
            return found;
        }

        void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

        const Conversation &conversation() { return control.session()->conversation(); }

        bool connect()
        {
            window.setMcpControl(mcp);
            window.resize(1280, 800);
            window.show();
            control.connection().connectTo(control.connection().profiles().first(), {});
            return QTest::qWaitFor(
                [&] {
                    return control.connection().status().state == ConnectionState::Connected && control.session()
                           && !conversation().settings().id.empty();
                },
                kPatience);
        }

        ApprovalCard *card()
        {
            for (ApprovalCard *card : window.findChildren<ApprovalCard *>()) {
                if (!card->isHidden())
                    return card;
            }
            return nullptr;
        }

        bool hears(const char *words)
        {
            return QTest::qWaitFor(
                [&] {
                    const auto items = conversation().items();
                    return std::any_of(items.begin(), items.end(), [&](const Item &item) {
                        return item.role == Role::Assistant && item.text().find(words) != std::string::npos;
                    });
                },
                kPatience);
        }
    };

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

    void aServerIsTriedAddedAskedForAndAnsweredWith()
    {
        LoopbackMcp server;
        const QJsonObject port{{u"port"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
        server.tools = {
            QJsonObject{{u"name"_s, u"tides"_s}, {u"inputSchema"_s, LoopbackMcp::schema(port, {u"port"_s})}}};
        server.tool = [](const QString &, const QJsonObject &arguments) {
            return LoopbackMcp::text(u"High water in %1 at 11:42, s3cret-token"_s.arg(arguments["port"_L1].toString()));
        };
        Desk desk;
        QVERIFY(desk.connect());

        desk.find<QAction>("mcpAction")->trigger();
        desk.find<QLineEdit>("mcpUrl")->setText(server.url().toString());
        desk.find<QLineEdit>("mcpAuthorization")->setText(u"s3cret-token"_s);
        desk.click("mcpConnect");
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QListWidget>("mcpTools")->count(), 1, kPatience);
        QTest::keyClicks(desk.find<QLineEdit>("mcpArgument:port"), u"Mallaig"_s);
        desk.click("mcpCall");
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.find<QPlainTextEdit>("mcpResult")->toPlainText().contains("High water in Mallaig"_L1), kPatience);
        QVERIFY(!desk.find<QPlainTextEdit>("mcpResult")->toPlainText().contains("s3cret"_L1));

        desk.find<QLineEdit>("mcpLabel")->setText(u"harbor"_s);
        desk.click("mcpAdd");
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("mcpListed")->text().contains("harbor: 1 tool"_L1), kPatience);
        desk.find<McpDialog>("mcpDialog")->close();

        desk.control.talk().sendText(u"tides Oban"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.card(), kPatience);
        QVERIFY(desk.card()->findChild<QPlainTextEdit *>(u"approvalArguments"_s)->toPlainText().contains("Oban"_L1));
        QTest::keyClick(desk.card()->findChild<QPushButton *>(u"approvalApprove"_s), Qt::Key_Space);
        QVERIFY(desk.hears("High water in Oban at 11:42"));
        QVERIFY(!desk.card());

        desk.control.talk().sendText(u"tides Mallaig"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.card(), kPatience);
        auto *reason = desk.card()->findChild<QLineEdit *>(u"approvalReason"_s);
        reason->setText(u"Not today"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(desk.hears("You said: Not today"));
        QCOMPARE(server.count(u"tools/call"_s), 2);

        const QString path = desk.control.session()->info().path;
        desk.control.connection().disconnectFromEndpoint();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.control.session()->isLive(), kPatience);
        QFile recording(path);
        QVERIFY(recording.open(QIODevice::ReadOnly));
        const QByteArray all = recording.readAll();
        QVERIFY(all.contains("mcp_approval_response"));
        QVERIFY(!all.contains("s3cret-token"));
    }
};

QTEST_MAIN(TestWindowMcp)
#include "tst_window_mcp.moc"
