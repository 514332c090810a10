// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"

#include "app/rehearsal/rehearsal_host.h"
#include "app/session/recording_opener.h"
#include "app/session/recordings_folder.h"
#include "app/sound/sound.h"

namespace turnscope {

using namespace Qt::StringLiterals;

SessionController::SessionController(QObject *parent)
    : SessionControl(parent)
    , m_profiles(m_settings)
    , m_sound(std::make_unique<Sound>())
{
    qRegisterMetaType<SocketEnd>();
    connect(m_sound.get(), &Sound::noted, this, &SessionController::noteDevice);
    connect(m_sound.get(), &Sound::defaultsChanged, this, &SessionController::soundChanged);
}

SessionController::~SessionController()
{
    m_opener.reset();
    m_live.reset();
    m_sound.reset();
}

QList<Profile> SessionController::profiles() const
{
    return m_profiles.all();
}

void SessionController::addProfile(const Profile &profile)
{
    m_profiles.add(profile);
    Q_EMIT profilesChanged();
}

void SessionController::removeProfile(const QString &name)
{
    m_profiles.remove(name);
    Q_EMIT profilesChanged();
}

void SessionController::connectTo(const Profile &profile, const QByteArray &key)
{
    m_profile = profile;
    m_key = KeyMemory(key);
    start();
}

void SessionController::reconnect()
{
    if (m_profile)
        start();
}

void SessionController::disconnectFromEndpoint()
{
    m_key.clear();
    if (m_status.state != ConnectionState::Connecting && m_status.state != ConnectionState::Connected)
        return;
    setTalking(false);
    setState(ConnectionState::Closing);
    m_live->post([](LiveSession &live) { live.close(); });
}

Result<void> SessionController::prepareEndpoint(Profile &profile)
{
    if (profile.kind != Profile::Kind::Rehearsal)
        return {};
    if (!m_rehearsal) {
        auto host = std::make_unique<RehearsalHost>();
        const Result<QUrl> url = host->start();
        if (!url)
            return tl::unexpected(url.error());
        m_rehearsal = std::move(host);
        m_rehearsalUrl = *url;
    }
    profile.url = m_rehearsalUrl;
    return {};
}

void SessionController::start()
{
    m_talking = false;
    m_sound->closeMicrophone();
    m_live.reset();
    Profile profile = *m_profile;
    if (const Result<void> ready = prepareEndpoint(profile); !ready)
        return fail(ready.error());
    const Result<QString> path = RecordingsFolder::newRecording(QDateTime::currentDateTime());
    if (!path)
        return fail(path.error());
    auto started = SessionThread::start(profile, *path, m_sound->microphoneQueue(), m_sound->playbackQueue());
    if (!started)
        return fail(started.error());

    m_opener.reset();
    m_live = std::move(*started);
    const LiveSession *live = m_live->live();
    connect(live, &LiveSession::silenced, m_sound.get(), &Sound::restartSpeaker);
    connect(live, &LiveSession::recordingFailed, this, &SessionController::failed);
    connect(live, &LiveSession::opened, this, [this, live] {
        if (m_live && m_live->live() == live && m_status.state == ConnectionState::Connecting)
            setState(ConnectionState::Connected);
    });
    connect(live, &LiveSession::ended, this, [this, live](const SocketEnd &end) {
        if (m_live && m_live->live() == live)
            noteEnded(end);
    });
    m_droppedBefore = m_sound->microphoneQueue()->dropped();
    m_soundProblem = {};
    m_status.endpoint = profile.url.port() > 0
                            ? u"%1 %2:%3"_s.arg(profile.url.scheme(), profile.url.host()).arg(profile.url.port())
                            : u"%1 %2"_s.arg(profile.url.scheme(), profile.url.host());
    show(m_live->session());
    setState(ConnectionState::Connecting);
    m_sound->openSpeaker();
    m_live->open(m_key);
}

void SessionController::noteEnded(const SocketEnd &end)
{
    m_talking = false;
    m_sound->closeMicrophone();
    m_sound->closeSpeaker();
    m_live->session()->advance();
    m_live->session()->finish();
    setState(ConnectionState::Disconnected, end.error);
    Q_EMIT soundChanged();
    if (!end.byWish)
        Q_EMIT failed(end.error);
}

void SessionController::setState(ConnectionState state, const Error &reason)
{
    m_status.state = state;
    m_status.reason = reason;
    m_status.canReconnect = state == ConnectionState::Disconnected && m_profile.has_value();
    Q_EMIT connectionChanged();
}

void SessionController::fail(const Error &error)
{
    setState(ConnectionState::Disconnected, error);
    Q_EMIT failed(error);
}

void SessionController::show(std::shared_ptr<Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    const auto readMarks = [this] {
        m_marks.open(m_session->info());
        Q_EMIT marksChanged();
    };
    if (m_session) {
        // Which recording it is, a file tells when it has been read.
        connect(m_session.get(), &Session::stateChanged, this, readMarks);
        readMarks();
    }
    Q_EMIT sessionChanged();
}

bool SessionController::marksAreRecorded() const
{
    return m_live && m_session && m_session == m_live->session() && m_session->isLive();
}

void SessionController::putMark(const Mark &mark)
{
    if (marksAreRecorded())
        m_live->post([frame = mark.frame()](LiveSession &live) { live.recordMark(frame); });
    else
        noteKept(m_marks.put(mark));
}

void SessionController::removeMark(const QByteArray &id)
{
    if (marksAreRecorded())
        m_live->post([frame = Mark::removal(id)](LiveSession &live) { live.recordMark(frame); });
    else
        noteKept(m_marks.remove(id));
}

void SessionController::noteKept(const Result<void> &kept)
{
    if (!kept)
        Q_EMIT failed(kept.error());
    Q_EMIT marksChanged();
}

QList<QByteArray> SessionController::keptMarks() const
{
    return marksAreRecorded() ? QList<QByteArray>() : m_marks.frames();
}

void SessionController::setTalking(bool on)
{
    if (on == m_talking || (on && m_status.state != ConnectionState::Connected))
        return;
    m_talking = on;
    m_soundProblem = {};
    if (on)
        m_sound->openMicrophone();
    else
        m_sound->closeMicrophone();
    m_live->post([on](LiveSession &live) { live.setTalking(on); });
    Q_EMIT soundChanged();
}

void SessionController::noteDevice(const DeviceNote &note)
{
    const bool open = note.state == DeviceNote::State::Opened;
    const bool microphone = note.device == DeviceNote::Device::Microphone;
    (microphone ? m_microphone : m_speaker) = open ? note.name : QString();
    if (!note.problem.text.isEmpty())
        m_soundProblem = note.problem;
    if (m_live && m_status.state != ConnectionState::Disconnected)
        m_live->post([note](LiveSession &live) { live.recordDevice(note); });
    const bool unusable = note.state == DeviceNote::State::Missing || note.state == DeviceNote::State::Failed;
    if (microphone && unusable && m_talking) {
        m_talking = false;
        m_live->post([](LiveSession &live) { live.setTalking(false); });
    }
    Q_EMIT soundChanged();
}

SoundStatus SessionController::sound() const
{
    SoundStatus status;
    status.microphone = m_microphone.isEmpty() ? m_sound->defaultMicrophone() : m_microphone;
    status.speaker = m_speaker.isEmpty() ? m_sound->defaultSpeaker() : m_speaker;
    status.hasMicrophone = !status.microphone.isEmpty();
    status.hasSpeaker = !status.speaker.isEmpty();
    status.problem = m_soundProblem;
    status.talking = m_talking;
    status.level = m_sound->microphoneQueue()->takeLevel();
    status.droppedSamples = m_sound->microphoneQueue()->dropped() - m_droppedBefore;
    status.buffered = m_live ? m_live->live()->buffered() : milliseconds(0);
    status.playing = status.buffered.count() > 0;
    return status;
}

void SessionController::sendText(const QString &text)
{
    if (m_status.state == ConnectionState::Connected && !text.trimmed().isEmpty())
        m_live->post([text](LiveSession &live) { live.sendText(text); });
}

void SessionController::interrupt()
{
    if (m_status.state == ConnectionState::Connected)
        m_live->post([](LiveSession &live) { live.interrupt(); });
}

void SessionController::openRecording(const QString &path)
{
    m_opener.reset();
    auto opener = std::make_unique<RecordingOpener>();
    if (const Result<void> begun = opener->start(path); !begun) {
        Q_EMIT failed(begun.error());
        return;
    }
    disconnectFromEndpoint(); // nobody should be listened to unseen
    m_opener = std::move(opener);
    const std::shared_ptr<Session> before = m_session;
    connect(m_opener.get(), &RecordingOpener::progressed, this, &SessionController::openingProgressed);
    connect(m_opener.get(), &RecordingOpener::finished, this, [this] { Q_EMIT openingProgressed(1); });
    connect(m_opener.get(), &RecordingOpener::failed, this, [this, before](const Error &error) {
        show(before);
        Q_EMIT openingProgressed(1);
        Q_EMIT failed(error);
    });
    show(m_opener->session());
    Q_EMIT openingProgressed(0);
}

void SessionController::cancelOpening()
{
    if (m_opener)
        m_opener->cancel();
}

} // namespace turnscope
