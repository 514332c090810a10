// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/tls_identity.h"

#include "app/rehearsal/door/self_signed.h"
#include "models/files/whole_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSslSocket>
#include <QStandardPaths>

#include <optional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 10000; // for another Turnscope that is making one
constexpr int kDaysToSpare = 30;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString tr(const char *text)
{
    return QCoreApplication::translate("turnscope::TlsIdentity", text);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

tl::unexpected<Error> cannotBeKept(const Error &why)
{
    return failure(tr("The rehearsal endpoint's certificate cannot be kept. %1").arg(why.text), why.detail);
}

std::optional<TlsIdentity> load(const QString &certificatePath, const QString &keyPath)
{
    const QByteArray certificatePem = contents(certificatePath);
    const QByteArray keyPem = contents(keyPath);
    TlsIdentity identity{QSslCertificate(certificatePem), QSslKey(keyPem, QSsl::Ec), certificatePath};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool lasts =
        identity.certificate.effectiveDate() <= now && identity.certificate.expiryDate() > now.addDays(kDaysToSpare);
    if (identity.certificate.isNull() || identity.key.isNull() || !lasts || !belongTogether({keyPem, certificatePem}))
        return {};
    QFile::setPermissions(keyPath, kOwnerOnly);
    return identity;
}

} // namespace

QString TlsIdentity::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/turnscope/rehearsal"_s;
}

Result<TlsIdentity> TlsIdentity::loadOrMake(const QString &folder)
{
    if (!QSslSocket::supportsSsl())
        return failure(
            tr("Qt has no TLS here, so the rehearsal endpoint speaks ws only; install Qt's OpenSSL plugin."));
    const QDir home(folder);
    if (const Result<void> there = makeFolder(folder); !there)
        return cannotBeKept(there.error());
    QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner);
    QLockFile lock(home.filePath(u"lock"_s));
    if (!lock.tryLock(kPatienceMs)) {
        const QString path = home.filePath(u"try"_s); // why, QLockFile does not say
        if (const Result<void> tried = replacePrivateFile(path, {}); !tried)
            return cannotBeKept(tried.error());
        QFile::remove(path);
        return failure(
            tr("Another Turnscope has been making the rehearsal endpoint's certificate for too long. End it, "
               "or remove %1.")
                .arg(home.filePath(u"lock"_s)));
    }

    const QString certificatePath = home.absoluteFilePath(u"certificate.pem"_s);
    const QString keyPath = home.absoluteFilePath(u"key.pem"_s);
    if (const auto kept = load(certificatePath, keyPath))
        return *kept;
    const std::optional<PemPair> made = makeSelfSigned();
    if (!made)
        return failure(tr("The rehearsal endpoint's certificate could not be made."), lastCryptoError());
    if (const Result<void> kept = replacePrivateFile(keyPath, made->key); !kept)
        return cannotBeKept(kept.error());
    if (const Result<void> kept = replacePrivateFile(certificatePath, made->certificate); !kept)
        return cannotBeKept(kept.error());
    if (const auto fresh = load(certificatePath, keyPath))
        return *fresh;
    return failure(tr("The rehearsal endpoint's new certificate in %1 cannot be read back.").arg(folder));
}

} // namespace turnscope
