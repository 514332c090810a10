// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"

#include "app/session/recording_opener.h"
#include "app/session/recordings_folder.h"
#include "app/sound/sound.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView kFollowKey("recordings/follow");
} // namespace

SessionController::SessionController(QObject *parent)
    : SessionControl(parent)
    , m_profiles(m_settings)
    , m_sound(std::make_unique<Sound>())
    , m_soundStore(m_settings)
    , m_soundSettings(m_soundStore.read())
    , m_turnMode(m_soundStore.readTurnMode())
{
    qRegisterMetaType<SocketEnd>();
    connect(m_sound.get(), &Sound::noted, this, &SessionController::noteDevice);
    connect(m_sound.get(), &Sound::devicesChanged, this, &SessionController::soundChanged);
    m_sound->microphoneQueue()->setRead(false);
    (void)m_sound->apply(m_soundSettings); // a file, which alone can fail, is not remembered
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

void SessionController::start()
{
    m_talking = false;
    m_live.reset();
    Profile profile = *m_profile;
    const bool rehearsing = RehearsalEndpoint::isFor(profile);
    if (rehearsing) {
        if (const Result<void> ready = m_rehearsal.prepare(profile, m_key); !ready)
            return fail(ready.error());
    }
    const Result<QString> path = RecordingsFolder::newRecording(QDateTime::currentDateTime());
    if (!path)
        return fail(path.error());
    auto started = SessionThread::start(profile, *path, m_sound->microphoneQueue(), m_sound->playbackQueue());
    if (!started)
        return fail(started.error());

    m_opener.reset();
    m_live = std::move(*started);
    if (rehearsing)
        m_live->recordStagesOf(*m_rehearsal.server());
    const LiveSession *live = m_live->live();
    // Not by way of this thread, which may be busy painting.
    connect(live, &LiveSession::silenced, m_sound.get(), &Sound::restartSpeaker, Qt::DirectConnection);
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
    m_lateBefore = m_sound->microphoneQueue()->late();
    m_sound->microphoneQueue()->setRead(true);
    m_soundProblem = {};
    m_live->post([sound = m_soundSettings, mode = m_turnMode](LiveSession &begun) {
        begun.setMonitor(sound.monitor);
        begun.setCutInGuard(sound.cutInGuard);
        begun.setTurnMode(mode);
    });
    connect(m_live->session().get(), &Session::advanced, this, &SessionController::updateMicrophone);
    m_status.endpoint = profile.url.port() > 0
                            ? u"%1 %2:%3"_s.arg(profile.url.scheme(), profile.url.host()).arg(profile.url.port())
                            : u"%1 %2"_s.arg(profile.url.scheme(), profile.url.host());
    show(m_live->session());
    setState(ConnectionState::Connecting);
    m_sound->openSpeaker();
    m_live->open(rehearsing ? KeyMemory() : m_key.duplicate());
}

void SessionController::noteEnded(const SocketEnd &end)
{
    m_talking = false;
    m_sound->microphoneQueue()->setRead(false);
    m_sound->closeSpeaker();
    m_live->session()->advance();
    m_live->session()->finish();
    setState(ConnectionState::Disconnected, end.error);
    updateMicrophone();
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

bool SessionController::isPushToTalk() const
{
    return m_status.state == ConnectionState::Connected && turnMode() == TurnMode::PushToTalk;
}

/// In push to talk the microphone is open before the button is pressed: opening it would take the first word.
void SessionController::updateMicrophone()
{
    const bool wanted = m_talking || m_preview || isPushToTalk();
    if (wanted == m_microphoneOpened)
        return;
    m_microphoneOpened = wanted;
    if (wanted)
        m_sound->openMicrophone();
    else
        m_sound->closeMicrophone();
}

void SessionController::setTalking(bool on)
{
    if (on == m_talking || (on && m_status.state != ConnectionState::Connected))
        return;
    m_talking = on;
    if (on) {
        m_soundProblem = {};
        m_sound->rewind();
    }
    updateMicrophone();
    m_live->post([on](LiveSession &live) { live.setTalking(on); });
    Q_EMIT soundChanged();
}

void SessionController::noteDevice(const DeviceNote &note)
{
    const bool open = note.state == DeviceNote::State::Opened;
    const bool microphone = note.device == DeviceNote::Device::Microphone;
    QString &name = microphone ? m_microphone : m_speaker;
    const bool wasOpen = !name.isEmpty();
    name = open ? note.name : QString();
    if (open || !note.problem.text.isEmpty())
        m_soundProblem = note.problem;
    if (m_live && m_status.state != ConnectionState::Disconnected)
        m_live->post([note](LiveSession &live) { live.recordDevice(note); });
    const bool unusable = note.state == DeviceNote::State::Missing || note.state == DeviceNote::State::Failed;
    if (microphone && unusable && m_talking) {
        m_talking = false;
        m_live->post([](LiveSession &live) { live.setTalking(false); });
    }
    if (microphone && unusable && !m_preview && !isPushToTalk()) {
        m_microphoneOpened = false;
        m_sound->closeMicrophone();
    }
    Q_EMIT soundChanged();
    if (!note.problem.text.isEmpty() && (microphone || wasOpen || note.state != DeviceNote::State::Missing))
        Q_EMIT failed(note.problem);
}

SoundStatus SessionController::sound() const
{
    SoundStatus status;
    status.microphone = m_microphone.isEmpty() ? m_sound->inputName() : m_microphone;
    status.speaker = m_speaker.isEmpty() ? m_sound->outputName() : m_speaker;
    status.hasMicrophone = !status.microphone.isEmpty();
    status.hasSpeaker = !status.speaker.isEmpty();
    status.problem = m_soundProblem;
    status.talking = m_talking;
    status.muted = m_soundSettings.muted;
    status.listening = !m_microphone.isEmpty();
    status.level = m_inputLevel.push(m_sound->microphoneQueue()->takeLevel());
    status.outputLevel = m_outputLevel.push(m_sound->playbackQueue()->takeLevel());
    status.droppedSamples = m_sound->microphoneQueue()->dropped() - m_droppedBefore;
    status.lateSamples = m_sound->microphoneQueue()->late() - m_lateBefore;
    status.underruns = m_live ? m_live->live()->underruns() : 0;
    status.buffered = m_live ? m_live->live()->buffered() : milliseconds(0);
    status.playing = status.buffered.count() > 0;
    return status;
}

QList<SoundDevice> SessionController::inputDevices() const
{
    return m_sound->inputs();
}

QList<SoundDevice> SessionController::outputDevices() const
{
    return m_sound->outputs();
}

void SessionController::setSoundSettings(const SoundSettings &settings)
{
    if (settings == m_soundSettings)
        return;
    if (const Result<void> done = m_sound->apply(settings); !done) {
        Q_EMIT failed(done.error());
        Q_EMIT soundChanged();
        return;
    }
    const SoundSettings before = std::exchange(m_soundSettings, settings);
    m_soundStore.write(settings);
    if (m_live && (settings.monitor != before.monitor || settings.cutInGuard != before.cutInGuard)) {
        m_live->post([settings](LiveSession &live) {
            live.setMonitor(settings.monitor);
            live.setCutInGuard(settings.cutInGuard);
        });
    }
    Q_EMIT soundChanged();
}

void SessionController::setSoundPreview(bool on)
{
    m_preview = on;
    updateMicrophone();
}

void SessionController::setTurnMode(TurnMode mode)
{
    setTalking(false);
    m_turnMode = mode;
    m_soundStore.writeTurnMode(mode);
    if (m_status.state == ConnectionState::Connected)
        m_live->post([mode](LiveSession &live) { live.setTurnMode(mode); });
    Q_EMIT soundChanged();
}

std::optional<TurnMode> SessionController::turnMode() const
{
    const bool live = m_session && m_session->isLive() && m_status.state == ConnectionState::Connected;
    if (live && !m_session->conversation().settings().id.empty())
        return turnModeOf(m_session->conversation().settings());
    return m_turnMode;
}

void SessionController::answer()
{
    if (m_status.state == ConnectionState::Connected)
        m_live->post([](LiveSession &live) { live.answer(); });
}

void SessionController::sendText(const QString &text)
{
    if (m_status.state == ConnectionState::Connected && !text.trimmed().isEmpty())
        m_live->post([text](LiveSession &live) { live.sendText(text); });
}

void SessionController::sendImage(const ImageMessage &message)
{
    if (m_status.state != ConnectionState::Connected)
        return;
    if (const Result<void> sendable = message.check(); !sendable) {
        Q_EMIT failed(sendable.error());
        return;
    }
    m_live->post([message](LiveSession &live) { live.sendImage(message); });
}

void SessionController::updateSettings(const QJsonObject &session)
{
    if (m_status.state == ConnectionState::Connected && !session.isEmpty())
        m_live->post([session](LiveSession &live) { live.updateSettings(session); });
}

void SessionController::interrupt()
{
    if (m_status.state == ConnectionState::Connected)
        m_live->post([](LiveSession &live) { live.interrupt(); });
}

void SessionController::openRecording(const QString &path)
{
    auto opener = std::make_unique<RecordingOpener>();
    opener->setFollowing(isFollowingFiles());
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

void SessionController::setFollowingFiles(bool on)
{
    m_settings.setValue(kFollowKey, on);
    if (m_opener)
        m_opener->setFollowing(on);
}

bool SessionController::isFollowingFiles() const
{
    return m_settings.value(kFollowKey, true).toBool();
}

} // namespace turnscope
