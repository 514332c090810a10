// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/system_keychain.h"

#include <qt6keychain/keychain.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "Turnscope"_L1;

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {
            SystemKeychain::tr("This system has no keychain that answers: neither a Secret Service (as GNOME Keyring "
                               "or KeePassXC) nor KWallet."),
            job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {SystemKeychain::tr("The system's keychain stays locked."), job.errorString()};
    default:
        return {SystemKeychain::tr("The system's keychain does not answer."), job.errorString()};
    }
}

/// Starts a job that lives until it is done, and tells once.
template<typename Job, typename Tell>
void begin(Job *job, const Profile &profile, Tell tell)
{
    job->setInsecureFallback(false);
    job->setKey(SystemKeychain::entry(profile));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, tell = std::move(tell)] { tell(*job); });
    job->start();
}

void tellDone(const QKeychain::Job &job, const Keychain::Done &answer)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        answer({});
    else
        answer(tl::unexpected(errorOf(job)));
}

} // namespace

QString SystemKeychain::entry(const Profile &profile)
{
    const QString port = profile.url.port() > 0 ? u":%1"_s.arg(profile.url.port()) : QString();
    return u"%1 (%2%3)"_s.arg(profile.name, profile.url.host(), port);
}

void SystemKeychain::find(const Profile &profile, Found answer)
{
    begin(new QKeychain::ReadPasswordJob(kService, this), profile,
          [answer = std::move(answer)](const QKeychain::ReadPasswordJob &job) {
              if (job.error() == QKeychain::NoError)
                  answer(std::optional(job.binaryData()));
              else if (job.error() == QKeychain::EntryNotFound)
                  answer(std::optional<QByteArray>());
              else
                  answer(tl::unexpected(errorOf(job)));
          });
}

void SystemKeychain::keep(const Profile &profile, const QByteArray &key, Done answer)
{
    auto *job = new QKeychain::WritePasswordJob(kService, this);
    job->setBinaryData(key);
    begin(job, profile, [answer = std::move(answer)](const QKeychain::Job &done) { tellDone(done, answer); });
}

void SystemKeychain::forget(const Profile &profile, Done answer)
{
    begin(new QKeychain::DeletePasswordJob(kService, this), profile,
          [answer = std::move(answer)](const QKeychain::Job &done) { tellDone(done, answer); });
}

} // namespace turnscope
