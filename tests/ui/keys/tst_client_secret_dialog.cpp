// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/client_secret_control.h"
#include "tests/ui/support/fake_keychain.h"
#include "tests/ui/support/test_window.h"
#include "tests/ui/support/view_check.h"
#include "ui/keys/client_secret_dialog.h"
#include "ui/keys/key_dialog.h"
#include "ui/shell/profile_button.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Client secrets from the real window; what makes them remembers what it was asked, and tells what it is told to tell.
class TestClientSecretDialog : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;

    class FakeSecrets : public ClientSecretControl
    {
    public:
        void make(const ClientSecretWish &wish, const QByteArray &key, Made answer) override
        {
            wishes << wish;
            keys << key;
            tell = std::move(answer);
        }

        void cancel() override { ++cancels; }

        QList<ClientSecretWish> wishes;
        QList<QByteArray> keys;
        Made tell;
        int cancels = 0;
    };

    struct Fixture : TestWindow
    {
        FakeSecrets secrets;
        FakeKeychain keychain;
        QPointer<ClientSecretDialog> dialog;

        Fixture()
        {
            keychain.kept = {{u"OpenAI"_s, "sk-kept-key"}};
            window.setKeychain(keychain);
            window.setClientSecretControl(secrets);
            window.connectTo(u"OpenAI"_s); // the chosen one from now on
        }

        ~Fixture() { delete dialog; } // before what it asks

        void opensDialog()
        {
            find<QAction>(u"clientSecretAction"_s)->trigger();
            dialog = find<ClientSecretDialog>(u"clientSecretDialog"_s);
            (void)QTest::qWaitForWindowExposed(dialog);
        }

        template<typename Widget>
        Widget *part(const QString &name)
        {
            return dialog->findChild<Widget *>(u"clientSecret"_s + name);
        }

        void presses(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
        QString says() { return part<QLabel>(u"State"_s)->text(); }

        void gives(const char *value, int seconds = 600)
        {
            secrets.tell(ClientSecret{value, QDateTime::currentDateTime().addSecs(seconds)});
        }
    };

private Q_SLOTS:
    void init()
    {
        TestSettings::clear();
        QGuiApplication::clipboard()->clear();
    }

    void asksForWhatWasChosen()
    {
        Fixture f;
        f.opensDialog();
        QVERIFY(!f.part<QCheckBox>(u"Settings"_s)->isEnabled()); // no session is shown
        QVERIFY(!f.part<QPushButton>(u"Copy"_s)->isEnabled());
        f.part<QSpinBox>(u"Seconds"_s)->setValue(90);
        f.presses(u"Make"_s);
        QCOMPARE(f.secrets.wishes.size(), 1);
        QCOMPARE(f.secrets.wishes.first().profile.name, u"OpenAI"_s);
        QCOMPARE(f.secrets.wishes.first().seconds, 90);
        QVERIFY(f.secrets.wishes.first().session.isEmpty());
        QCOMPARE(f.secrets.keys, QList<QByteArray>{"sk-kept-key"});
        QVERIFY(f.says().contains(u"OpenAI"_s) && !f.part<QPushButton>(u"Make"_s)->isEnabled());
        for (const QLabel *label : f.dialog->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"sk-kept"_s));
    }

    /// As a session.update has them: what the endpoint alone says is not among them.
    void takesTheSettingsOfTheSession()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        f.opensDialog();
        QVERIFY(f.part<QCheckBox>(u"Settings"_s)->isChecked());
        f.presses(u"Make"_s);
        const QJsonObject session = f.secrets.wishes.first().session;
        QVERIFY(!session.isEmpty());
        for (const char *own : {"id", "object", "expires_at", "client_secret"})
            QVERIFY(!session.contains(QLatin1StringView(own)));
        f.gives("ek_first");
        f.part<QCheckBox>(u"Settings"_s)->setChecked(false);
        f.presses(u"Make"_s);
        QVERIFY(f.secrets.wishes.last().session.isEmpty());
    }

    /// What is chosen when it is made, not when the dialog was opened.
    void takesWhatIsChosenThen()
    {
        Fixture f;
        f.opensDialog();
        QVERIFY(!f.part<QCheckBox>(u"Settings"_s)->isEnabled());
        Profile lab;
        lab.kind = Profile::Kind::OpenAi;
        lab.name = u"Lab"_s;
        lab.url = QUrl(u"wss://lab.example/v1/realtime"_s);
        f.keychain.kept = {{u"OpenAI"_s, "sk-kept-key"}, {u"Lab"_s, "sk-lab-key"}};
        f.control.connection().addProfile(lab);
        f.find<ProfileButton>(u"profileButton"_s)->selectProfile(u"Lab"_s);
        f.opens(u"/tmp/a.jsonl"_s);
        f.window.activateWindow();
        QTRY_VERIFY(f.window.isActiveWindow());
        f.dialog->activateWindow();
        QTRY_VERIFY(f.part<QCheckBox>(u"Settings"_s)->isEnabled());
        QVERIFY(f.part<QCheckBox>(u"Settings"_s)->isChecked());
        f.presses(u"Make"_s);
        QCOMPARE(f.secrets.wishes.size(), 1);
        QCOMPARE(f.secrets.wishes.first().profile.url, lab.url);
        QVERIFY(!f.secrets.wishes.first().session.isEmpty());
        QCOMPARE(f.secrets.keys, QList<QByteArray>{"sk-lab-key"});
        QVERIFY(f.dialog->windowTitle().contains(u"Lab"_s) && f.says().contains(u"Lab"_s));
    }

    /// Endpoints that make secrets speak one dialect, whatever that of the log is.
    void settingsAreInTheFormOfTheEndpoint()
    {
        Fixture f;
        EventLog beta;
        beta.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"object\":"
                       "\"realtime.session\",\"model\":\"gpt-4o-realtime-preview\",\"modalities\":[\"text\",\"audio\"],"
                       "\"instructions\":\"Be brief.\",\"voice\":\"alloy\",\"input_audio_format\":\"pcm16\","
                       "\"output_audio_format\":\"pcm16\",\"turn_detection\":{\"type\":\"server_vad\","
                       "\"threshold\":0.5,\"prefix_padding_ms\":300,\"silence_duration_ms\":200}}}");
        RecordingInfo info;
        info.path = u"/tmp/beta.jsonl"_s;
        info.dialect = Dialect::OpenAiBeta;
        auto session = std::make_shared<Session>(beta.shared(), info, false);
        session->advance();
        QCOMPARE(session->conversation().dialect(), Dialect::OpenAiBeta);
        f.window.open(info.path);
        f.control.show(session);
        f.opensDialog();
        f.presses(u"Make"_s);
        const QJsonObject asked = f.secrets.wishes.first().session;
        QCOMPARE(asked["audio"_L1]["output"_L1]["voice"_L1], QJsonValue(u"alloy"_s));
        for (const char *old : {"voice", "modalities", "input_audio_format", "turn_detection"})
            QVERIFY2(!asked.contains(QLatin1StringView(old)), old);
    }

    /// Masked; on the clipboard only when it is copied, with a word, and a way to take it back.
    void copiesWhenAsked()
    {
        Fixture f;
        f.opensDialog();
        f.presses(u"Make"_s);
        f.gives("ek_0123456789");
        auto *value = f.part<QLineEdit>(u"Value"_s);
        QCOMPARE(value->text(), u"ek_0123456789"_s);
        QVERIFY(value->echoMode() == QLineEdit::Password && !value->displayText().contains(u"ek_"_s));
        QVERIFY2(f.says().contains(u"Expires at"_s) && f.says().contains(u"min"_s), qPrintable(f.says()));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!f.part<QLabel>(u"Copied"_s)->isVisible() && !f.part<QPushButton>(u"Clear"_s)->isVisible());
        f.presses(u"Copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ek_0123456789"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
        QVERIFY(f.part<QLabel>(u"Copied"_s)->text().contains(u"clipboard"_s));
        QCOMPARE(clippedTexts(*f.dialog).join(u'\n'), QString());
        QCOMPARE(unnamedControls(*f.dialog).join(u'\n'), QString());
        f.presses(u"Clear"_s);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!f.part<QLabel>(u"Copied"_s)->isVisible());
        f.presses(u"Copy"_s);
        QGuiApplication::clipboard()->setText(u"something else"_s); // which is not to be cleared
        QVERIFY(!f.part<QPushButton>(u"Clear"_s)->isVisible());
        f.dialog->close();
        QTRY_VERIFY(!f.window.findChild<QDialog *>(u"clientSecretDialog"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    }

    void saysWhenItIsOver()
    {
        Fixture f;
        f.opensDialog();
        f.presses(u"Make"_s);
        f.gives("ek_short", 1);
        QTRY_VERIFY_WITH_TIMEOUT(f.says().contains(u"has expired"_s), 5000);
        QVERIFY(!f.part<QPushButton>(u"Copy"_s)->isEnabled() && f.part<QPushButton>(u"Make"_s)->isEnabled());
        f.presses(u"Make"_s);
        QCOMPARE(f.part<QLineEdit>(u"Value"_s)->text(), QString());
        f.gives("ek_next");
        QCOMPARE(f.part<QLineEdit>(u"Value"_s)->text(), u"ek_next"_s);
    }

    void saysWhyThereIsNone()
    {
        Fixture f;
        f.opensDialog();
        f.presses(u"Make"_s);
        f.secrets.tell(failure(u"It makes no client secrets."_s, u"Not here."_s));
        QCOMPARE(f.says(), u"It makes no client secrets.\nNot here."_s);
        QCOMPARE(f.part<QLabel>(u"State"_s)->property("tone").toString(), u"error"_s);
        QVERIFY(f.part<QPushButton>(u"Make"_s)->isEnabled() && !f.part<QPushButton>(u"Copy"_s)->isEnabled());
    }

    /// A key that is not kept is asked for; who gives none gets no secret.
    void asksForAKey()
    {
        Fixture f;
        f.keychain.kept.clear();
        f.opensDialog();
        f.presses(u"Make"_s);
        auto *asked = f.dialog->findChild<KeyDialog *>();
        QVERIFY(asked);
        asked->reject();
        QVERIFY(f.secrets.wishes.isEmpty() && f.part<QPushButton>(u"Make"_s)->isEnabled());
        QTRY_VERIFY(!f.dialog->findChild<KeyDialog *>());
        f.presses(u"Make"_s);
        asked = f.dialog->findChild<KeyDialog *>();
        asked->findChild<QLineEdit *>(u"keyField"_s)->setText(u"sk-given"_s);
        asked->accept();
        QCOMPARE(f.secrets.keys, QList<QByteArray>{"sk-given"});
        f.dialog->close(); // while it is asked for
        QTRY_COMPARE(f.secrets.cancels, 1);
    }

    void isNotOfferedWithoutWhoMakesIt()
    {
        TestWindow plain;
        QVERIFY(!plain.find<QAction>(u"clientSecretAction"_s)->isEnabled());
        const Fixture f;
        QVERIFY(f.window.findChild<QAction *>(u"clientSecretAction"_s)->isEnabled());
    }
};

QTEST_MAIN(TestClientSecretDialog)
#include "tst_client_secret_dialog.moc"
