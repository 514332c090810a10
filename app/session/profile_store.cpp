// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/profile_store.h"

#include "models/control/profile_secrets.h"
#include "models/session/shared_settings_change.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTranscription = "gpt-4o-mini-transcribe"_L1;

/// For this user alone, before anything is in it.
void keepPrivate(const QString &path)
{
    if (!QFile::exists(path)) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        (void)file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

ProfileStore::ProfileStore(QSettings &settings)
    : m_settings(settings)
    , m_stored(stored())
{
    if (QFile::exists(m_settings.fileName()))
        keepPrivate(m_settings.fileName());
}

Profile ProfileStore::rehearsal()
{
    Profile profile;
    profile.kind = Profile::Kind::Rehearsal;
    profile.name = u"Rehearsal"_s;
    profile.model = u"gpt-realtime-2.1"_s;
    profile.transcriptionModel = kTranscription;
    return profile;
}

Profile ProfileStore::openAi()
{
    Profile profile;
    profile.kind = Profile::Kind::OpenAi;
    profile.name = u"OpenAI"_s;
    profile.url = QUrl(u"wss://api.openai.com/v1/realtime"_s);
    profile.model = u"gpt-realtime-2.1"_s;
    profile.transcriptionModel = kTranscription;
    return profile;
}

QList<Profile> ProfileStore::all() const
{
    QList<Profile> own = read();
    std::sort(own.begin(), own.end(),
              [](const Profile &a, const Profile &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return QList<Profile>{rehearsal(), openAi()} + own;
}

std::optional<Profile> ProfileStore::find(const QString &name) const
{
    for (const Profile &profile : all()) {
        if (profile.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return profile;
    }
    return std::nullopt;
}

void ProfileStore::add(const Profile &profile)
{
    if (profile.kind != Profile::Kind::Custom || profile.name.trimmed().isEmpty())
        return;
    const SharedSettingsChange change(m_settings);
    QList<Profile> own = read();
    own.removeIf([&](const Profile &other) { return other.name == profile.name; });
    own.append(profile);
    write(own);
}

void ProfileStore::remove(const QString &name)
{
    const SharedSettingsChange change(m_settings);
    QList<Profile> own = read();
    own.removeIf([&](const Profile &profile) { return profile.name == name; });
    write(own);
}

bool ProfileStore::readAnew()
{
    m_settings.sync();
    const QVariantMap before = std::exchange(m_stored, stored());
    return m_stored != before;
}

/// What the settings hold of profiles, as it is.
QVariantMap ProfileStore::stored() const
{
    QVariantMap found;
    m_settings.beginGroup("profiles");
    const QStringList keys = m_settings.allKeys();
    for (const QString &key : keys)
        found.insert(key, m_settings.value(key));
    m_settings.endGroup();
    return found;
}

QList<Profile> ProfileStore::read() const
{
    QList<Profile> own;
    const int count = m_settings.beginReadArray("profiles");
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = m_settings.value("name").toString();
        profile.url = QUrl(m_settings.value("url").toString());
        profile.model = m_settings.value("model").toString();
        profile.transcriptionModel = m_settings.value("transcription_model").toString();
        profile.certificate = QByteArray::fromHex(m_settings.value("certificate").toByteArray());
        if (profile.certificate.size() != QCryptographicHash::hashLength(QCryptographicHash::Sha256))
            profile.certificate.clear();
        const QStringList headers = m_settings.value("headers").toStringList();
        for (const QString &header : headers)
            profile.headers.append({header.section(u':', 0, 0).toUtf8(), header.section(u':', 1).trimmed().toUtf8()});
        own.append(profile);
    }
    m_settings.endArray();
    return own;
}

void ProfileStore::write(const QList<Profile> &profiles)
{
    keepPrivate(m_settings.fileName());
    m_settings.remove("profiles");
    m_settings.beginWriteArray("profiles", int(profiles.size()));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const Profile profile = ProfileSecrets::takenOut(profiles[i]);
        QStringList headers;
        for (const Profile::Header &header : profile.headers)
            headers += QString::fromUtf8(header.name + ": " + header.value);
        m_settings.setArrayIndex(int(i));
        m_settings.setValue("name", profile.name);
        m_settings.setValue("url", profile.url.toString());
        m_settings.setValue("model", profile.model);
        m_settings.setValue("transcription_model", profile.transcriptionModel);
        m_settings.setValue("headers", headers);
        if (!profile.certificate.isEmpty())
            m_settings.setValue("certificate", profile.certificate.toHex());
    }
    m_settings.endArray();
}

} // namespace turnscope
