// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/profile_store.h"

#include "app/net/url_secrets.h"

#include <QSettings>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTranscription = "gpt-4o-mini-transcribe"_L1;

bool carriesKey(const QByteArray &header)
{
    const QByteArray name = header.toLower();
    return name.contains("authorization") || name.contains("key") || name.contains("token") || name.contains("cookie")
           || name.contains("secret");
}

} // namespace

ProfileStore::ProfileStore(QSettings &settings)
    : m_settings(settings)
{
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
    QList<Profile> own = read();
    own.removeIf([&](const Profile &other) { return other.name == profile.name; });
    own.append(profile);
    write(own);
}

void ProfileStore::remove(const QString &name)
{
    QList<Profile> own = read();
    own.removeIf([&](const Profile &profile) { return profile.name == name; });
    write(own);
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
    m_settings.remove("profiles");
    m_settings.beginWriteArray("profiles", int(profiles.size()));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const Profile &profile = profiles[i];
        QStringList headers;
        for (const Profile::Header &header : profile.headers) {
            const QByteArray value = carriesKey(header.name) ? QByteArray() : header.value;
            headers += QString::fromUtf8(header.name + ": " + value);
        }
        m_settings.setArrayIndex(int(i));
        m_settings.setValue("name", profile.name);
        m_settings.setValue("url", withoutSecrets(profile.url).toString());
        m_settings.setValue("model", profile.model);
        m_settings.setValue("transcription_model", profile.transcriptionModel);
        m_settings.setValue("headers", headers);
    }
    m_settings.endArray();
}

} // namespace turnscope
