// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sound_desk.h"

#include "app/session/endpoint_connection.h"
#include "app/sound/sound.h"

namespace turnscope {

SoundDesk::SoundDesk(QSettings &settings, Sound &sound, EndpointConnection &connection, QObject *parent)
    : SoundControl(parent)
    , m_sound(sound)
    , m_connection(connection)
    , m_store(settings)
    , m_settings(m_store.read())
{
    connect(&m_sound, &Sound::noted, this, &SoundDesk::noteDevice);
    connect(&m_sound, &Sound::devicesChanged, this, &SoundDesk::changed);
    connect(&m_connection, &EndpointConnection::preparing, this, [this] { m_talking = false; });
    connect(&m_connection, &EndpointConnection::begun, this, &SoundDesk::begin);
    connect(&m_connection, &EndpointConnection::closing, this, [this] { setTalking(false); });
    connect(&m_connection, &EndpointConnection::ended, this, &SoundDesk::end);
    m_sound.microphoneQueue()->setRead(false);
    (void)m_sound.apply(m_settings); // a file, which alone can fail, is not remembered
}

void SoundDesk::begin()
{
    SessionThread &live = *m_connection.live();
    // Not by way of this thread, which may be busy painting.
    connect(live.live(), &LiveSession::silenced, &m_sound, &Sound::flushSpeaker, Qt::DirectConnection);
    m_droppedBefore = m_sound.microphoneQueue()->dropped();
    m_lateBefore = m_sound.microphoneQueue()->late();
    m_sound.microphoneQueue()->setRead(true);
    m_problem = {};
    live.post([settings = m_settings](LiveSession &begun) {
        begun.setMonitor(settings.monitor);
        begun.setCutInGuard(settings.cutInGuard);
    });
    if (m_settings.muted)
        noteMute();
    m_sound.openSpeaker();
}

/// Whoever reads the recording shall know why nothing was heard.
void SoundDesk::noteMute()
{
    const auto state = m_settings.muted ? DeviceNote::State::Muted : DeviceNote::State::Unmuted;
    const DeviceNote note{DeviceNote::Device::Microphone, state, m_microphone, {}};
    m_connection.live()->post([note](LiveSession &session) { session.recordDevice(note); });
}

void SoundDesk::end()
{
    m_talking = false;
    m_sound.microphoneQueue()->setRead(false);
    m_sound.closeSpeaker();
    updateMicrophone();
    Q_EMIT changed();
}

void SoundDesk::updateMicrophone()
{
    const bool wanted = m_talking || m_preview || m_standby;
    if (wanted == m_microphoneOpened)
        return;
    m_microphoneOpened = wanted;
    if (wanted)
        m_sound.openMicrophone();
    else
        m_sound.closeMicrophone();
}

void SoundDesk::setTalking(bool on)
{
    if (on == m_talking || (on && !m_connection.isConnected()))
        return;
    m_talking = on;
    if (on) {
        m_problem = {};
        m_sound.rewind();
    }
    updateMicrophone();
    m_connection.live()->post([on](LiveSession &live) { live.setTalking(on); });
    Q_EMIT changed();
}

void SoundDesk::setStandby(bool on)
{
    m_standby = on;
    updateMicrophone();
}

void SoundDesk::setPreview(bool on)
{
    m_preview = on;
    updateMicrophone();
}

void SoundDesk::noteDevice(const DeviceNote &note)
{
    const bool microphone = note.device == DeviceNote::Device::Microphone;
    if (!microphone)
        m_slowPlayback = note.state == DeviceNote::State::Slow ? note.problem.text : QString();
    SessionThread *live = m_connection.live();
    if (live && m_connection.status().state != ConnectionState::Disconnected)
        live->post([note](LiveSession &session) { session.recordDevice(note); });
    if (note.isPace()) {
        Q_EMIT changed();
        return;
    }
    const bool open = note.state == DeviceNote::State::Opened;
    QString &name = microphone ? m_microphone : m_speaker;
    const bool wasOpen = !name.isEmpty();
    name = open ? note.name : QString();
    if (open || !note.problem.text.isEmpty())
        m_problem = note.problem;
    if (microphone && (note.state == DeviceNote::State::Missing || note.state == DeviceNote::State::Failed))
        noteUnusableMicrophone();
    Q_EMIT changed();
    if (!note.problem.text.isEmpty() && (microphone || wasOpen || note.state != DeviceNote::State::Missing))
        Q_EMIT failed(note.problem);
}

void SoundDesk::noteUnusableMicrophone()
{
    if (m_talking) {
        m_talking = false;
        m_connection.live()->post([](LiveSession &live) { live.setTalking(false); });
    }
    if (!m_preview && !m_standby) {
        m_microphoneOpened = false;
        m_sound.closeMicrophone();
    }
}

SoundStatus SoundDesk::status() const
{
    const SessionThread *live = m_connection.live();
    SoundStatus status;
    status.microphone = m_microphone.isEmpty() ? m_sound.inputName() : m_microphone;
    status.speaker = m_speaker.isEmpty() ? m_sound.outputName() : m_speaker;
    status.hasMicrophone = !status.microphone.isEmpty();
    status.hasSpeaker = !status.speaker.isEmpty();
    status.problem = m_problem;
    status.talking = m_talking;
    status.muted = m_settings.muted;
    status.listening = !m_microphone.isEmpty();
    status.level = m_inputLevel.push(m_sound.microphoneQueue()->takeLevel());
    status.outputLevel = m_outputLevel.push(m_sound.playbackQueue()->takeLevel());
    status.droppedSamples = m_sound.microphoneQueue()->dropped() - m_droppedBefore;
    status.lateSamples = m_sound.microphoneQueue()->late() - m_lateBefore;
    status.underruns = live ? live->live()->underruns() : 0;
    status.buffered = live ? live->live()->buffered() : milliseconds(0);
    status.playing = status.buffered.count() > 0;
    status.slowPlayback = m_slowPlayback;
    return status;
}

QList<SoundDevice> SoundDesk::inputs() const
{
    return m_sound.inputs();
}

QList<SoundDevice> SoundDesk::outputs() const
{
    return m_sound.outputs();
}

void SoundDesk::setSettings(const SoundSettings &settings)
{
    if (settings == m_settings)
        return;
    if (const Result<void> done = m_sound.apply(settings); !done) {
        Q_EMIT failed(done.error());
        Q_EMIT changed();
        return;
    }
    const SoundSettings before = std::exchange(m_settings, settings);
    m_store.write(settings);
    SessionThread *live = m_connection.live();
    if (live && settings.muted != before.muted && m_connection.status().state != ConnectionState::Disconnected)
        noteMute();
    if (live && (settings.monitor != before.monitor || settings.cutInGuard != before.cutInGuard)) {
        live->post([settings](LiveSession &session) {
            session.setMonitor(settings.monitor);
            session.setCutInGuard(settings.cutInGuard);
        });
    }
    Q_EMIT changed();
}

} // namespace turnscope
