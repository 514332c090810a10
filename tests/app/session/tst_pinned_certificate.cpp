// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "app/session/session_controller.h"

#include <QCryptographicHash>
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
            control.connection().trustCertificate();
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

    void anotherFailureOffersNone()
    {
        SessionController control;
        control.connection().connectTo(at(QUrl(u"wss://127.0.0.1:9/v1"_s)), {});
        QVERIFY(settles(control));
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
        QVERIFY(!control.connection().status().certificate);
        control.connection().trustCertificate();
        QCOMPARE(control.connection().status().state, ConnectionState::Disconnected);
    }
};

QTEST_GUILESS_MAIN(TestPinnedCertificate)
#include "tst_pinned_certificate.moc"
