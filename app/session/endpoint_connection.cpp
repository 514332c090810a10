// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/endpoint_connection.h"

#include "app/sound/sound.h"
#include "models/control/profile_secrets.h"
#include "models/recording/recordings_folder.h"

#include <QSettings>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString shownEndpoint(const QUrl &url)
{
    return url.port() > 0 ? u"%1 %2:%3"_s.arg(url.scheme(), url.host()).arg(url.port())
                          : u"%1 %2"_s.arg(url.scheme(), url.host());
}

} // namespace

EndpointConnection::EndpointConnection(QSettings &settings, const Sound &sound, QObject *parent)
    : ConnectionControl(parent)
    , m_sound(sound)
    , m_profiles(settings)
{
    qRegisterMetaType<SocketEnd>();
    connect(&m_profilesChange, &SharedFileWatch::changed, this, [this] {
        if (m_profiles.readAnew())
            noteProfiles();
    });
    m_profilesChange.watch(settings.fileName());
}

EndpointConnection::~EndpointConnection()
{
    m_preparing.waitForDone();
}

void EndpointConnection::addProfile(const Profile &profile)
{
    m_profiles.add(profile);
    (void)m_profiles.readAnew();
    noteProfiles();
}

void EndpointConnection::removeProfile(const QString &name)
{
    m_profiles.remove(name);
    (void)m_profiles.readAnew();
    noteProfiles();
}

/// What is kept of the last profile, as long as it names the same server.
std::optional<Profile> EndpointConnection::keptProfile() const
{
    for (const Profile &kept : m_profiles.all()) {
        if (m_profile && kept.name == m_profile->name && RefusedCertificate::isSameServer(kept.url, m_profile->url))
            return kept;
    }
    return {};
}

/// Trust that was given or taken back meanwhile holds for the next attempt, whoever made it.
void EndpointConnection::noteProfiles()
{
    if (m_profile) {
        const std::optional<Profile> kept = keptProfile();
        m_profile->certificate = kept ? kept->certificate : QByteArray();
        if (m_status.profile) // who has its key asked for again connects to this
            m_status.profile->certificate = m_profile->certificate;
    }
    Q_EMIT profilesChanged();
}

void EndpointConnection::connectTo(const Profile &profile, const QByteArray &key)
{
    m_sweep.stop();
    m_profile = profile;
    m_ban = CoreDumpBan::where(!ProfileSecrets::in(profile).isEmpty());
    m_key = KeyMemory(key);
    m_keyForgotten = false;
    start();
}

void EndpointConnection::reconnect()
{
    m_sweep.stop();
    if (m_profile && !m_keyForgotten)
        start();
}

void EndpointConnection::trustCertificate(const RefusedCertificate &shown)
{
    if (m_status.certificate != shown || !m_profile)
        return;
    m_profile->certificate = shown.sha256;
    if (std::optional<Profile> kept = keptProfile()) {
        kept->certificate = shown.sha256;
        addProfile(*kept);
    }
    reconnect();
}

void EndpointConnection::disconnectFromEndpoint()
{
    forgetSecrets();
    if (m_status.state != ConnectionState::Connecting && m_status.state != ConnectionState::Connected) {
        setState(m_status.state, m_status.reason); // what reconnecting takes may have changed
        return m_sweep.start();
    }
    if (!m_live) { // it is still being prepared
        ++m_attempt;
        return setState(ConnectionState::Disconnected);
    }
    Q_EMIT closing();
    setState(ConnectionState::Closing);
    m_live->post([](LiveSession &live) { live.close(); });
}

Redactor EndpointConnection::secretsInUse() const
{
    Redactor redactor;
    redactor.add(m_key.view());
    if (const auto thinking = m_rehearsal.key())
        redactor.add(thinking->view());
    if (m_profile) {
        for (const QByteArray &secret : ProfileSecrets::in(*m_profile))
            redactor.add(secret);
    }
    return redactor;
}

/// From now on they have to be asked for to reconnect.
void EndpointConnection::forgetSecrets()
{
    const QList<QByteArray> carried = m_profile ? ProfileSecrets::in(*m_profile) : QList<QByteArray>();
    if (!carried.isEmpty() || !m_key.isEmpty()) {
        m_profile = ProfileSecrets::takenOut(*m_profile);
        m_keyForgotten = true;
    }
    for (const QByteArray &secret : carried)
        m_sweep.add(KeyMemory(secret));
    m_sweep.add(std::exchange(m_key, {}));
    m_ban.reset(); // the sweep has one
}

/// What has to be there before a session can begin.
struct EndpointConnection::Beginning
{
    std::unique_ptr<SessionThread> before; ///< which must have ended: it uses the same queues of sound
    Profile profile;
    KeyMemory key;
    bool rehearsing = false;
    Result<void> ready;
};

void EndpointConnection::start()
{
    Q_EMIT preparing();
    auto beginning = std::make_shared<Beginning>();
    beginning->before = std::move(m_live);
    beginning->profile = *m_profile;
    beginning->key = m_key.duplicate();
    beginning->rehearsing = RehearsalEndpoint::isFor(*m_profile);
    m_status.endpoint = m_profile->name;
    setState(ConnectionState::Connecting);
    m_preparing.start(
        [beginning, rehearsal = &m_rehearsal](const Task &) {
            if (beginning->before)
                beginning->before->end();
            if (beginning->rehearsing)
                beginning->ready = withinMemory([&] {
                                       return rehearsal->prepare(beginning->profile, beginning->key);
                                   }).value_or(tl::unexpected(NotEnoughMemory::error()));
            beginning->key.clear();
        },
        [this, beginning, attempt = ++m_attempt] { takePrepared(*beginning, attempt); });
}

void EndpointConnection::takePrepared(Beginning &made, int attempt)
{
    if (made.before && made.before->session()->isLive())
        made.before->session()->finish();
    made.before.reset(); // here, where it was made
    if (attempt != m_attempt)
        return noteUnwanted();
    if (!made.ready)
        return fail(made.ready.error());
    begin(made.profile, made.rehearsing);
}

/// What was prepared is for nobody any more.
void EndpointConnection::noteUnwanted()
{
    if (m_status.state != ConnectionState::Disconnected)
        return;
    m_rehearsal.forgetKey();
    m_sweep.start();
}

void EndpointConnection::begin(Profile profile, bool rehearsing)
{
    auto started = RecordingsFolder::beginRecording(QDateTime::currentDateTime(), [&](const QString &path) {
        return SessionThread::start(profile, path, m_sound.microphoneQueue(), m_sound.playbackQueue(), secretsInUse());
    });
    if (!started)
        return fail(started.error());

    m_live = std::move(*started);
    m_rehearsalUrl = rehearsing ? profile.url : QUrl();
    if (rehearsing)
        m_live->recordStagesOf(*m_rehearsal.server());
    m_live->post([](LiveSession &live) { live.dropUnopened(); });
    listen(m_live->live());
    m_status.endpoint = shownEndpoint(profile.url);
    Q_EMIT begun();
    setState(ConnectionState::Connecting);
    m_live->open(rehearsing ? KeyMemory() : m_key.duplicate());
}

/// What is told by a session of before is of no interest.
void EndpointConnection::listen(const LiveSession *live)
{
    const auto isOurs = [this, live] { return m_live && m_live->live() == live; };
    connect(live, &LiveSession::recordingChanged, this, [this, isOurs](const RecordingState &state) {
        if (isOurs())
            Q_EMIT recordingChanged(state);
    });
    connect(live, &LiveSession::opened, this, [this, isOurs] {
        if (isOurs() && m_status.state == ConnectionState::Connecting)
            setState(ConnectionState::Connected);
    });
    connect(live, &LiveSession::ended, this, [this, isOurs](const SocketEnd &end) {
        if (isOurs())
            noteEnded(end);
    });
}

void EndpointConnection::noteEnded(const SocketEnd &end)
{
    m_status.state = ConnectionState::Disconnected;
    Q_EMIT ended();
    m_live->session()->finish(); // the rest is folded by and by, as while it was live
    const bool own = m_profile && m_profile->kind == Profile::Kind::Custom;
    setState(ConnectionState::Disconnected, end.error, end.refusesKey(), own ? end.certificate : std::nullopt);
    m_rehearsal.forgetKey();
    // Once the session's thread has deleted its socket, which has copies of the key.
    m_live->post([this](LiveSession &) {
        QMetaObject::invokeMethod(
            this, [this] { m_sweep.start(); }, Qt::QueuedConnection);
    });
}

void EndpointConnection::setState(ConnectionState state, const Error &reason, bool keyRefused,
                                  const std::optional<RefusedCertificate> &certificate)
{
    m_status.certificate = certificate;
    m_status.keyRefused = keyRefused;
    m_status.state = state;
    m_status.reason = reason;
    m_status.canReconnect = state == ConnectionState::Disconnected && m_profile.has_value();
    m_status.profile = m_profile ? std::optional(ProfileSecrets::takenOut(*m_profile)) : std::nullopt;
    m_status.keyForgotten = m_keyForgotten;
    Q_EMIT statusChanged();
}

/// What prevents a connection is the reason why there is none, and told as that.
void EndpointConnection::fail(const Error &error)
{
    const Redactor redactor = secretsInUse();
    setState(ConnectionState::Disconnected, {redactor.text(error.text), redactor.text(error.detail)});
}

} // namespace turnscope
