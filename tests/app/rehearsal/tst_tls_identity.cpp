// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/tls_identity.h"

#include <QDir>
#include <QFile>
#include <QSslCertificateExtension>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The certificate that wss clients trust: made once, kept, and nobody else's.
class TestTlsIdentity : public QObject
{
    Q_OBJECT

private:
    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here.");
    }

    void isForThisMachineOnly()
    {
        const QTemporaryDir folder;
        const auto identity = TlsIdentity::loadOrMake(folder.filePath(u"a/b"_s));
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().text));
        const auto names = identity->certificate.subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry), QStringList{u"localhost"_s});
        QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
        QVERIFY(names.values(QSsl::IpAddressEntry).contains(u"127.0.0.1"_s));
        QCOMPARE(identity->certificate.issuerDisplayName(), identity->certificate.subjectDisplayName());
        QVERIFY(identity->certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(700));
        for (const QSslCertificateExtension &each : identity->certificate.extensions()) {
            if (each.name() == "basicConstraints"_L1)
                QCOMPARE(each.value().toMap().value(u"ca"_s).toBool(), false);
        }
    }

    void onlyTheOwnerReadsTheKey()
    {
        const QTemporaryDir folder;
        QVERIFY(TlsIdentity::loadOrMake(folder.filePath(u"tls"_s)));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                          | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder.filePath(u"tls"_s)) & others));
        QVERIFY(!(QFile::permissions(folder.filePath(u"tls/key.pem"_s)) & others));
        QVERIFY(QFile::permissions(folder.filePath(u"tls/key.pem"_s)) & QFile::ReadOwner);
    }

    void isKept()
    {
        const QTemporaryDir folder;
        const auto first = TlsIdentity::loadOrMake(folder.path());
        const auto second = TlsIdentity::loadOrMake(folder.path());
        QVERIFY(first && second);
        QCOMPARE(second->certificate, first->certificate);
        QCOMPARE(second->key, first->key);
        QCOMPARE(second->certificatePath, folder.filePath(u"certificate.pem"_s));
    }

    void isMadeAgainWhenBroken_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("key emptied") << u"key.pem"_s << QByteArray();
        QTest::newRow("certificate spoilt") << u"certificate.pem"_s << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA");
        QTest::newRow("key of another") << u"key.pem"_s << QByteArray("other");
    }
    void isMadeAgainWhenBroken()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, contents);
        const QTemporaryDir folder;
        const auto first = TlsIdentity::loadOrMake(folder.path());
        QVERIFY(first);
        if (contents == "other") {
            const QTemporaryDir another;
            const auto other = TlsIdentity::loadOrMake(another.path());
            QVERIFY(other);
            contents = other->key.toPem();
        }
        overwrite(folder.filePath(file), contents);
        const auto second = TlsIdentity::loadOrMake(folder.path());
        QVERIFY(second);
        QVERIFY(second->certificate != first->certificate);
        const auto third = TlsIdentity::loadOrMake(folder.path());
        QVERIFY(third);
        QCOMPARE(third->certificate, second->certificate);
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"file"_s);
        overwrite(file, "x");
        const auto identity = TlsIdentity::loadOrMake(file + u"/tls"_s);
        QVERIFY(!identity);
        QVERIFY2(identity.error().text.contains(file), qPrintable(identity.error().text));
    }
};

QTEST_GUILESS_MAIN(TestTlsIdentity)
#include "tst_tls_identity.moc"
