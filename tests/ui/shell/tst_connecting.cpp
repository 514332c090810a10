// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "tests/ui/support/fake_keychain.h"
#include "tests/ui/support/test_window.h"
#include "ui/keys/key_dialog.h"
#include "ui/shell/profile_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// From the start page to the first words, and what is said when that fails, in the real window.
class TestConnecting : public QObject
{
    Q_OBJECT

private:
    using Fixture = TestWindow;

    TestSettings m_settings;

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void waitsForTheFirstEvent()
    {
        Fixture f;
        EventLog log;
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false});
        f.control.show(std::make_shared<Session>(log.shared(), RecordingInfo(), true));
        QVERIFY(f.sees(u"startPage"_s));
        QVERIFY(!f.find<QPushButton>(u"startRehearsal"_s)->isEnabled());
        log.server(1, R"({"type":"session.created","session":{}})");
        QTRY_VERIFY(!f.sees(u"startPage"_s));
        QVERIFY(f.sees(u"eventsDock"_s));
    }

    /// One click: the rehearsal listens as soon as it is there, and the hint says what to say.
    void theRehearsalListensAtOnce()
    {
        Fixture f;
        f.click(u"startRehearsal"_s);
        QCOMPARE(f.control.connection().connectedTo.size(), 1);
        const Profile rehearsal = f.control.connection().connectedTo.front();
        const auto become = [&](ConnectionState state) {
            f.control.connection().become({state, u"ws 127.0.0.1:1"_s, {}, false, rehearsal});
        };
        become(ConnectionState::Connecting);
        QVERIFY(f.control.talk().talks.isEmpty());
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{}})");
        f.control.show(std::make_shared<Session>(log.shared(), RecordingInfo(), true));
        become(ConnectionState::Connected);
        QCOMPARE(f.control.talk().talks, QList<bool>{true});
        QVERIFY(f.find<QLabel>(u"coachText"_s)->text().startsWith(u"Say"_s));
        become(ConnectionState::Disconnected);
        become(ConnectionState::Connecting);
        become(ConnectionState::Connected); // by the tool bar: it waits for Talk
        QCOMPARE(f.control.talk().talks, QList<bool>{true});
    }

    /// Kept only when asked, used without a word, replaced and forgotten.
    void keysAreKeptWhenAsked()
    {
        Fixture f;
        FakeKeychain keychain;
        f.window.setKeychain(keychain);
        const auto give = [&](const char *key, bool keep) {
            auto *dialog = f.window.findChild<KeyDialog *>();
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(u"keyField"_s)->setText(QString::fromLatin1(key));
            dialog->findChild<QCheckBox *>(u"keepKey"_s)->setChecked(keep);
            dialog->accept();
            delete dialog;
        };
        auto &connection = f.control.connection();
        f.window.connectTo(u"openai"_s);
        give("sk-once", false);
        QCOMPARE(connection.keys, QList<QByteArray>{"sk-once"});
        QVERIFY(keychain.kept.isEmpty());
        f.window.connectTo(u"openai"_s);
        give("sk-kept", true);
        QCOMPARE(keychain.kept.value(u"OpenAI"_s), "sk-kept");
        f.window.connectTo(u"openai"_s); // nobody is asked
        QVERIFY(!f.window.findChild<KeyDialog *>());
        QCOMPARE(connection.keys.last(), "sk-kept");
        QCOMPARE(connection.keys.size(), 3);
        // It is the wrong one: what is given instead is kept in its place, or none is.
        const Profile openAi = connection.connectedTo.last();
        ConnectionStatus refused{ConnectionState::Disconnected, {}, {u"The key was refused."_s, {}}, true, openAi};
        refused.keyRefused = true;
        connection.become(refused);
        f.click(u"giveKeyAgain"_s);
        QVERIFY(f.window.findChild<QCheckBox *>(u"keepKey"_s)->isChecked());
        give("sk-other", false);
        QVERIFY(keychain.kept.isEmpty());
        QCOMPARE(connection.keys.last(), "sk-other");
    }

    /// What another wish has overtaken connects nothing.
    void aSlowKeychainAnswersTheLastWishAlone()
    {
        Fixture f;
        FakeKeychain keychain;
        keychain.slow = true;
        keychain.kept[u"OpenAI"_s] = "sk-kept";
        f.window.setKeychain(keychain);
        f.window.connectTo(u"openai"_s);
        f.window.connectTo(u"openai"_s);
        QCOMPARE(keychain.waiting.size(), size_t(2));
        f.window.connectTo(f.control.connection().profiles().front().name);
        QCOMPARE(f.control.connection().keys, QList<QByteArray>{""});
        for (const auto &answer : keychain.waiting)
            answer();
        QCOMPARE(f.control.connection().keys.size(), 1);
        QVERIFY(!f.window.findChild<KeyDialog *>());
        keychain.waiting.clear();
        f.window.connectTo(u"openai"_s);
        f.window.connectTo(u"openai"_s);
        for (const auto &answer : keychain.waiting)
            answer();
        QCOMPARE(f.control.connection().keys, (QList<QByteArray>{"", "sk-kept"}));
    }

    /// A key that nobody could find any more does not stay behind: of a profile that is gone, or that names another host.
    void aKeyGoesWithItsProfile()
    {
        Fixture f;
        FakeKeychain keychain;
        f.window.setKeychain(keychain);
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Mine"_s;
        mine.url = QUrl(u"wss://example.com/v1/realtime"_s);
        f.control.connection().addProfile(mine);
        keychain.kept = {{u"Mine"_s, "sk-mine"}, {u"OpenAI"_s, "sk-open"}};
        const auto edits = [&](const QString &url) {
            auto *menu = f.find<QMenu>(u"editProfileMenu"_s);
            Q_EMIT menu->aboutToShow();
            menu->actions().front()->trigger();
            auto *field = f.find<QLineEdit>(u"profileUrl"_s);
            field->setText(url);
            QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        edits(u"wss://example.com/v2/realtime"_s);
        QCOMPARE(keychain.kept.size(), 2);
        edits(u"wss://other.example/v2/realtime"_s);
        QCOMPARE(keychain.kept.keys(), QStringList{u"OpenAI"_s});
        keychain.kept[u"Mine"_s] = "sk-mine";
        auto *menu = f.find<QMenu>(u"removeProfileMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
        QCOMPARE(keychain.kept.keys(), QStringList{u"OpenAI"_s});
    }

    void noKeychainIsSaidSo()
    {
        Fixture f;
        FakeKeychain keychain;
        keychain.missing = {u"This system has no keychain."_s, {}};
        f.window.setKeychain(keychain);
        f.window.connectTo(u"openai"_s);
        auto *keep = f.window.findChild<QCheckBox *>(u"keepKey"_s);
        QVERIFY(keep && !keep->isEnabled() && !keep->isChecked());
        QVERIFY(f.window.findChild<QLabel *>(u"keyPromise"_s)->text().startsWith(keychain.missing.text));
    }

    /// Once in a lifetime, and until somebody has said something.
    void tellsWhatToSayFirst()
    {
        const auto live = [](EventLog &log) {
            log.server(0, R"({"type":"session.created","session":{}})");
            return std::make_shared<Session>(log.shared(), RecordingInfo(), true);
        };
        {
            Fixture f;
            QVERIFY(!f.sees(u"coachLine"_s));
            EventLog log;
            const auto session = live(log);
            f.control.show(session);
            f.control.connection().become({ConnectionState::Connected,
                                           u"ws 127.0.0.1:1"_s,
                                           {},
                                           false,
                                           f.control.connection().profiles().front()});
            QTRY_VERIFY(f.sees(u"coachLine"_s));
            QVERIFY(f.find<QLabel>(u"coachText"_s)->text().contains(u"four two seven"_s));
            log.client(90, R"({"type":"conversation.item.create","item":{"type":"message","role":"user",)"
                           R"("content":[{"type":"input_text","text":"hello"}]}})");
            log.server(100, R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user",)"
                            R"("content":[{"type":"input_text","text":"hello"}]}})");
            QTRY_VERIFY(!f.sees(u"coachLine"_s));
            f.control.connection().become({ConnectionState::Disconnected, {}, {}, true});
            f.connects();
            QVERIFY(!f.sees(u"coachLine"_s));
        }
        QSettings().clear();
        {
            Fixture f;
            EventLog log;
            f.control.show(live(log));
            f.connects();
            QTRY_VERIFY(f.sees(u"coachLine"_s));
            f.find<QToolButton>(u"coachClose"_s)->click();
            QVERIFY(!f.sees(u"coachLine"_s));
        }
        Fixture f; // another start
        EventLog log;
        f.control.show(live(log));
        f.connects();
        QCoreApplication::processEvents();
        QVERIFY(!f.sees(u"coachLine"_s));
    }

    void offersAnotherTryAndAKey()
    {
        Fixture f;
        Profile profile = f.control.connection().profiles()[1];
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, profile});
        f.control.connection().become(
            {ConnectionState::Disconnected, {}, {u"401: the key is wrong."_s, {}}, true, profile, false, true});
        QVERIFY(f.sees(u"startPage"_s)); // what was there stays
        auto *again = f.find<QPushButton>(u"reconnect"_s);
        QTRY_VERIFY(again->isVisible());
        QCOMPARE(again->text(), u"Retry"_s);
        QTest::mouseClick(f.find<QPushButton>(u"giveKeyAgain"_s), Qt::LeftButton);
        auto *key = f.find<QLineEdit>(u"keyField"_s);
        key->setText(u"sk-another"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(f.control.connection().keys, QList<QByteArray>{"sk-another"});
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, profile});
        f.control.connection().become({ConnectionState::Connected, {}, {}, false, profile});
        f.control.connection().become({ConnectionState::Disconnected, {}, {u"The line is gone."_s, {}}, true, profile});
        QCOMPARE(again->text(), u"Reconnect"_s);
        QVERIFY(!f.find<QPushButton>(u"giveKeyAgain"_s)->isVisible());
    }

    /// Another file is not to blame, and has no bar; what was shown then has it again.
    void aFailureIsToldWhereItHappened()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        const auto first = f.control.session();
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false});
        f.control.connection().become({ConnectionState::Disconnected, {}, {u"Nothing listens."_s, {}}, true});
        QTRY_VERIFY(f.sees(u"lostText"_s));
        f.opens(u"/tmp/b.jsonl"_s);
        QTRY_VERIFY(!f.sees(u"lostText"_s));
        f.control.show(first);
        QTRY_VERIFY(f.sees(u"lostText"_s));
        f.click(u"dismissLost"_s);
        f.control.show(nullptr);
        f.control.show(first);
        QVERIFY(!f.sees(u"lostText"_s));
    }

    /// Where nothing listens, another key does not help.
    void offersTheProfileWhereTheAddressMayBeWrong()
    {
        Fixture f;
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Mine"_s;
        mine.url = QUrl(u"ws://127.0.0.1:9/v1"_s);
        f.control.connection().addProfile(mine);
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, mine});
        f.control.connection().become({ConnectionState::Disconnected, {}, {u"Nothing listens."_s, {}}, true, mine});
        QTRY_VERIFY(f.sees(u"reconnect"_s));
        QVERIFY(!f.find<QPushButton>(u"giveKeyAgain"_s)->isVisible());
        QTest::mouseClick(f.find<QPushButton>(u"editLostProfile"_s), Qt::LeftButton);
        QTRY_VERIFY(f.window.findChild<QLineEdit *>(u"profileName"_s));
        QCOMPARE(f.find<QLineEdit>(u"profileName"_s)->text(), u"Mine"_s);
    }

    void aCertificateIsTrustedWhenItWasLookedAt()
    {
        Fixture f;
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Lab"_s;
        mine.url = QUrl(u"wss://lab.example:8443/v1"_s);
        f.control.connection().addProfile(mine);
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, mine});
        ConnectionStatus refused{
            ConnectionState::Disconnected, {}, {u"The certificate cannot be trusted."_s, {}}, true, mine};
        f.control.connection().become(refused);
        QTRY_VERIFY(f.sees(u"reconnect"_s));
        QVERIFY(!f.find<QPushButton>(u"lostCertificate"_s)->isVisible());
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, mine});
        refused.certificate = {u"lab.example:8443"_s,
                               u"lab.example"_s,
                               u"lab.example"_s,
                               QDateTime(QDate(2026, 1, 1), QTime(0, 0)),
                               QDateTime(QDate(2027, 1, 1), QTime(0, 0)),
                               QByteArray(32, '\x3a')};
        f.control.connection().become(refused);
        QTRY_VERIFY(f.find<QPushButton>(u"lostCertificate"_s)->isVisible());
        f.click(u"lostCertificate"_s);
        auto *dialog = f.find<QDialog>(u"certificateDialog"_s);
        QVERIFY(f.find<QLabel>(u"fingerprint"_s)->text().startsWith(u"3A:3A:"_s));
        QTest::keyClick(dialog, Qt::Key_Return); // the default is to leave it
        QVERIFY(f.control.connection().trusted.isEmpty());
        QTRY_VERIFY(!f.window.findChild<QDialog *>(u"certificateDialog"_s));
        f.click(u"lostCertificate"_s);
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, mine}); // by another window's doing
        QTRY_VERIFY(!f.window.findChild<QDialog *>(u"certificateDialog"_s));
        f.control.connection().become(refused);
        f.click(u"lostCertificate"_s);
        f.click(u"trustCertificate"_s);
        QCOMPARE(f.control.connection().trusted, QList<RefusedCertificate>{*refused.certificate});
    }

    void aTrustedCertificateIsGivenUpWithItsHost()
    {
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Lab"_s;
        mine.url = QUrl(u"wss://lab.example:8443/v1"_s);
        mine.certificate = QByteArray(32, '\x3a');
        ProfileDialog dialog({});
        dialog.edit(mine);
        QCOMPARE(dialog.profile()->certificate, mine.certificate);
        auto *url = dialog.findChild<QLineEdit *>(u"profileUrl"_s);
        url->setText(u"wss://lab.example:8443/v2"_s);
        QCOMPARE(dialog.profile()->certificate, mine.certificate);
        url->setText(u"wss://other.example:8443/v1"_s);
        QVERIFY(dialog.profile()->certificate.isEmpty());
        url->setText(mine.url.toString());
        dialog.findChild<QCheckBox *>(u"profileCertificate"_s)->setChecked(false);
        QVERIFY(dialog.profile()->certificate.isEmpty());
    }

    void editsProfiles()
    {
        Fixture f;
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Mine"_s;
        mine.url = QUrl(u"wss://example.com/v1"_s);
        mine.headers = {{"X-Team", "voice"}};
        mine.transcriptionModel = u"scribe"_s;
        f.control.connection().addProfile(mine);
        auto *menu = f.find<QMenu>(u"editProfileMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
        auto *name = f.find<QLineEdit>(u"profileName"_s);
        QCOMPARE(name->text(), u"Mine"_s);
        QCOMPARE(f.find<QLineEdit>(u"profileUrl"_s)->text(), u"wss://example.com/v1"_s);
        name->setText(u"Ours"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const QList<Profile> profiles = f.control.connection().profiles();
        QCOMPARE(profiles.size(), 3);
        QCOMPARE(profiles.back().name, u"Ours"_s);
        QCOMPARE(profiles.back().headers.front().value, "voice");
        QCOMPARE(profiles.back().transcriptionModel, u"scribe"_s);
    }

    void saysWhenItIsMuted()
    {
        Fixture f;
        f.connects();
        SoundStatus sound = f.control.sound().status();
        sound.talking = sound.listening = true;
        f.control.sound().become(sound);
        auto *talk = f.find<QPushButton>(u"talkButton"_s);
        QCOMPARE(talk->property("tone").toString(), u"ok"_s);
        sound.muted = true;
        f.control.sound().become(sound);
        QCOMPARE(talk->text(), u"Muted"_s);
        QVERIFY(talk->property("tone").toString() != u"ok"_s);
    }
};

QTEST_MAIN(TestConnecting)
#include "tst_connecting.moc"
