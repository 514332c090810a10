// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "app/session/profile_store.h"
#include "app/session/session_controller.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A server whose certificate nobody vouches for: the rehearsal endpoint's own, over TLS.
class TestPinnedCertificate : public QObject
{
    Q_OBJECT

    struct Server
    {
        QTemporaryDir folder;
        RehearsalOptions options;
        RehearsalHost host;
        QUrl url;

        Server()
        {
            options.identity = *TlsIdentity::loadOrMake(folder.path());
            url = *host.start(0, options);
            url.setScheme(u"wss"_s);
            url.setHost(u"127.0.0.1"_s);
        }

        QByteArray sha256() const { return options.identity->certificate.digest(QCryptographicHash::Sha256); }
    };

    static Profile at(const QUrl &url, const QByteArray &certificate = {})
    {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"lab"_s;
        profile.url = url;
        profile.model = u"gpt-realtime"_s;
        profile.certificate = certificate;
        return profile;
    }

    static bool settles(SessionController &control)
    {
        return QTest::qWaitFor(
            [&] {
                const ConnectionState state = control.connection().status().state;
                return state == ConnectionState::Connected || state == ConnectionState::Disconnected;
            },
            20'000);
    }

    static std::optional<Profile> kept(SessionController &control)
    {
        for (const Profile &profile : control.connection().profiles()) {
            if (profile.name == "lab"_L1)
                return profile;
        }
        return std::nullopt;
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here.");
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("PULSE_SERVER", "unix:/nonexistent");
    }

    void isAcceptedForItsProfileOnceItIsTrusted()
    {
        const Server server;
        {
            SessionController control;
            control.connection().addProfile(at(server.url));
            control.connection().connectTo(*kept(control), "sk-key");
            QVERIFY(settles(control));
            const ConnectionStatus refused = control.connection().status();
            QCOMPARE(refused.state, ConnectionState::Disconnected);
            QVERIFY(refused.certificate);
            QCOMPARE(refused.certificate->sha256, server.sha256());
            QVERIFY(!refused.certificate->another);
            QVERIFY(refused.certificate->to > QDateTime::currentDateTime());
            QVERIFY2(refused.reason.text.contains(u"Nothing was sent"_s), qPrintable(refused.reason.text));
            control.connection().trustCertificate(*refused.certificate);
            QVERIFY(settles(control));
            QCOMPARE(control.connection().status().state, ConnectionState::Connected);
            QVERIFY(!control.connection().status().certificate);
        }
        SessionController later;
        QCOMPARE(kept(later)->certificate, server.sha256());
        later.connection().connectTo(*kept(later), {});
        QVERIFY(settles(later));
        QVERIFY2(later.connection().status().state == ConnectionState::Connected,
                 qPrintable(later.connection().status().reason.text));
        later.connection().removeProfile(u"lab"_s);
    }

    void anotherOneIsNotAccepted()
    {
        const Server trusted;
        const Server other;
        SessionController control;
        control.connection().connectTo(at(other.url, trusted.sha256()), "sk-key");
        QVERIFY(settles(control));
        const ConnectionStatus refused = control.connection().status();
        QCOMPARE(refused.state, ConnectionState::Disconnected);
        QVERIFY(refused.certificate && refused.certificate->another);
        QVERIFY2(refused.reason.text.contains(u"another certificate"_s), qPrintable(refused.reason.text));
        // Nothing is trusted by itself.
        control.connection().reconnect();
        QVERIFY(settles(control));
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
    }

    /// While the certificate was looked at, the profile came to name another host: that one is not trusted by it.
    void isNeverPinnedOntoAnotherHost()
    {
        const Server server;
        SessionController control;
        control.connection().addProfile(at(server.url));
        control.connection().connectTo(*kept(control), "sk-key");
        QVERIFY(settles(control));
        const RefusedCertificate shown = *control.connection().status().certificate;
        RefusedCertificate older = shown;
        older.sha256 = QByteArray(32, '\x3a');
        control.connection().trustCertificate(older); // which is not the one that is shown
        QVERIFY(kept(control)->certificate.isEmpty());
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QUrl elsewhere = server.url;
        elsewhere.setHost(u"localhost"_s);
        control.connection().addProfile(at(elsewhere));
        control.connection().trustCertificate(shown);
        QVERIFY(settles(control));
        QCOMPARE(control.connection().status().state, ConnectionState::Connected); // which the user saw
        QCOMPARE(kept(control)->url, elsewhere);
        QVERIFY(kept(control)->certificate.isEmpty());
        control.connection().removeProfile(u"lab"_s);
    }

    void takenBackIsObeyedByTheNextAttempt()
    {
        const Server server;
        const auto trusting = at(server.url, server.sha256());
        const auto tries = [&](SessionController &control) {
            control.connection().reconnect();
            return settles(control) ? control.connection().status().state : ConnectionState::Connecting;
        };
        SessionController control;
        control.connection().addProfile(trusting);
        control.connection().connectTo(trusting, {});
        QVERIFY(settles(control));
        QCOMPARE(control.connection().status().state, ConnectionState::Connected);
        QCOMPARE(tries(control), ConnectionState::Connected);
        control.connection().addProfile(at(server.url));
        QCOMPARE(tries(control), ConnectionState::Disconnected);
        QVERIFY(control.connection().status().certificate);
        control.connection().addProfile(trusting);
        QCOMPARE(tries(control), ConnectionState::Connected);
        {
            QSettings elsewhere; // as another window does it
            ProfileStore(elsewhere).add(at(server.url));
        }
        QTRY_VERIFY(kept(control)->certificate.isEmpty());
        QTRY_COMPARE(tries(control), ConnectionState::Disconnected);
        control.connection().addProfile(trusting);
        QCOMPARE(tries(control), ConnectionState::Connected);
        control.connection().removeProfile(u"lab"_s);
        QVERIFY(control.connection().status().profile->certificate.isEmpty());
        QCOMPARE(tries(control), ConnectionState::Disconnected);
    }

    void anotherFailureOffersNone()
    {
        SessionController control;
        control.connection().connectTo(at(QUrl(u"wss://127.0.0.1:9/v1"_s)), {});
        QVERIFY(settles(control));
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QVERIFY(!control.connection().status().certificate);
        control.connection().trustCertificate({});
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
    }
};

QTEST_GUILESS_MAIN(TestPinnedCertificate)
#include "tst_pinned_certificate.moc"
