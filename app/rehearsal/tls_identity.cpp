// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/tls_identity.h"

#include "app/rehearsal/self_signed.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSslSocket>
#include <QStandardPaths>

#include <filesystem>
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

/// Puts `bytes` in the place of the file, which nobody else may read at any moment.
bool replace(const QString &path, const QByteArray &bytes)
{
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    QFile file(fresh);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, kOwnerOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    file.close();
    std::error_code error;
    std::filesystem::rename(fresh.toStdString(), path.toStdString(), error);
    return !error;
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
    const QString cannotWrite =
        tr("The rehearsal endpoint's certificate cannot be kept in %1; make that folder writable.").arg(folder);
    if (!home.mkpath(u"."_s) || !QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner))
        return failure(cannotWrite);
    QLockFile lock(home.filePath(u"lock"_s));
    if (!lock.tryLock(kPatienceMs))
        return failure(cannotWrite);

    const QString certificatePath = home.absoluteFilePath(u"certificate.pem"_s);
    const QString keyPath = home.absoluteFilePath(u"key.pem"_s);
    if (const auto kept = load(certificatePath, keyPath))
        return *kept;
    const std::optional<PemPair> made = makeSelfSigned();
    if (!made)
        return failure(tr("The rehearsal endpoint's certificate could not be made."), lastCryptoError());
    if (!replace(keyPath, made->key) || !replace(certificatePath, made->certificate))
        return failure(cannotWrite);
    if (const auto fresh = load(certificatePath, keyPath))
        return *fresh;
    return failure(tr("The rehearsal endpoint's new certificate in %1 cannot be read back.").arg(folder));
}

} // namespace turnscope
