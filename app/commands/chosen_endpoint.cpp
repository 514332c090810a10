// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chosen_endpoint.h"

#include "app/session/profile_store.h"
#include "app/session/rehearsal_endpoint.h"
#include "models/control/profile_secrets.h"
#include "models/files/whole_file.h"

#include <QFile>
#include <QSettings>

#include <cstdio>
#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestSound = 512 << 20; // bytes

/// The commands' own variable goes wherever the profile leads. What else may go to a chat endpoint, ChatEndpoint knows.
KeyMemory keyFromEnvironment(const Profile &profile)
{
    const bool chat = RehearsalEndpoint::isFor(profile);
    if (chat && !qEnvironmentVariableIsEmpty("TURNSCOPE_THINK_KEY"))
        return {};
    KeyMemory key(qgetenv("TURNSCOPE_API_KEY"));
    if (key.isEmpty() && !chat)
        key = KeyMemory(qgetenv("OPENAI_API_KEY"));
    return key;
}

KeyMemory keyFromStdin()
{
    QFile input;
    if (::isatty(STDIN_FILENO) != 0 || !input.open(stdin, QIODevice::ReadOnly))
        return {};
    return KeyMemory(input.readLine(8192));
}

} // namespace

QCommandLineOption ChosenEndpoint::option()
{
    return {u"profile"_s,
            tr("Where to connect: a profile's name, a ws:// or wss:// address, or the http:// or https:// address of a "
               "chat "
               "endpoint, which then thinks for the rehearsal endpoint. Without it: rehearsal."),
            tr("NAME|URL"), u"rehearsal"_s};
}

Checked<Profile> ChosenEndpoint::find(const QString &wanted)
{
    const QUrl url(wanted, QUrl::StrictMode);
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = url.host();
        profile.url = url;
        return profile;
    }
    if (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1) {
        if (!url.isValid() || url.host().isEmpty())
            return refuse(ExitCode::WrongUse, tr("“%1” is not a complete address.").arg(wanted));
        Profile profile = ProfileStore::openAi();
        profile.kind = Profile::Kind::Custom;
        profile.name = url.host();
        profile.url = url;
        if (url.hasQuery())
            profile.model.clear();
        return profile;
    }
    QSettings settings;
    const ProfileStore store(settings);
    if (const auto found = store.find(wanted))
        return *found;
    QStringList names;
    for (const Profile &profile : store.all())
        names += profile.name;
    return refuse(ExitCode::WrongUse,
                  tr("There is no profile “%1”. There are: %2; or give a ws://, wss://, http:// or https:// address.")
                      .arg(wanted, names.join(u", "_s)));
}

Checked<Profile> ChosenEndpoint::withSecrets(const Profile &profile)
{
    const QList<ProfileSecrets::Place> missing = ProfileSecrets::missing(profile);
    QList<QByteArray> secrets;
    for (const ProfileSecrets::Place &place : missing) {
        QByteArray secret = qgetenv(place.variable().toLatin1().constData());
        if (secret.isEmpty() && missing.size() == 1)
            secret = qgetenv("TURNSCOPE_API_KEY");
        if (secret.isEmpty() && missing.size() == 1)
            secret = keyFromStdin().view().toByteArray();
        if (secret.trimmed().isEmpty()) {
            return refuse(
                ExitCode::WrongUse,
                missing.size() == 1
                    ? tr("%1 does not keep the key that belongs in %2: set %3 or TURNSCOPE_API_KEY, or give it on "
                         "standard input.")
                          .arg(profile.name, place.text(), place.variable())
                    : tr("%1 does not keep the key that belongs in %2: set %3.")
                          .arg(profile.name, place.text(), place.variable()));
        }
        secrets += secret;
    }
    return ProfileSecrets::filled(profile, secrets);
}

Checked<KeyMemory> ChosenEndpoint::keyFor(const Profile &profile, bool carriesKey)
{
    KeyMemory key;
    if (profile.kind != Profile::Kind::Rehearsal && !carriesKey)
        key = keyFromEnvironment(profile);
    if (profile.needsKey() && key.isEmpty())
        key = keyFromStdin();
    if (profile.needsKey() && key.isEmpty())
        return refuse(ExitCode::WrongUse,
                      tr("%1 needs a key: set TURNSCOPE_API_KEY or OPENAI_API_KEY, or give it on standard input.")
                          .arg(profile.name));
    return key;
}

Checked<ChosenEndpoint> ChosenEndpoint::withKey(const Profile &chosen)
{
    auto filled = withSecrets(chosen);
    if (!filled)
        return tl::unexpected(filled.error());
    auto key = keyFor(*filled, !ProfileSecrets::missing(chosen).isEmpty());
    if (!key)
        return tl::unexpected(key.error());
    auto ban = CoreDumpBan::where(!ProfileSecrets::in(*filled).isEmpty());
    return ChosenEndpoint{std::move(*filled), std::move(*key), std::move(ban)};
}

Redactor ChosenEndpoint::redactor() const
{
    Redactor redactor;
    redactor.add(key.view());
    for (const QByteArray &secret : ProfileSecrets::in(profile))
        redactor.add(secret);
    return redactor;
}

Checked<Wave> soundArgument(const QString &path)
{
    Result<Wave> wave = readFile(path, kLargestSound).and_then([](const QByteArray &file) { return readSound(file); });
    if (!wave)
        return refuse(ExitCode::Unreadable, wave.error());
    return std::move(*wave);
}

void sayNew(const RecordingState &before, const RecordingState &now)
{
    if (now.problem.text != before.problem.text && !now.problem.text.isEmpty())
        sayError(now.problem);
    for (const Error &incident : now.incidents.mid(before.incidents.size()))
        sayError(incident);
}

} // namespace turnscope
