// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sound_store.h"
#include "app/sound/level_hold.h"
#include "models/control/sound_control.h"

namespace turnscope {

class EndpointConnection;
class Sound;
struct DeviceNote;

/// What is open of the devices and why, what they have told, and what was chosen about them. GUI thread.
class SoundDesk : public SoundControl
{
    Q_OBJECT

public:
    /// All three must outlive the desk.
    SoundDesk(QSettings &settings, Sound &sound, EndpointConnection &connection, QObject *parent = nullptr);

    SoundStatus status() const override;
    QList<SoundDevice> inputs() const override;
    QList<SoundDevice> outputs() const override;
    SoundSettings settings() const override { return m_settings; }
    void setSettings(const SoundSettings &settings) override;
    void setPreview(bool on) override;

    /// What the microphone hears goes to the session; nothing without one that is connected.
    void setTalking(bool on);

    /// The microphone is open although nobody talks: opening it when somebody begins would take the first word.
    void setStandby(bool on);

private:
    void begin();
    void noteMute();
    void end();
    void noteDevice(const DeviceNote &note);
    void noteUnusableMicrophone();
    void updateMicrophone();

    Sound &m_sound;
    EndpointConnection &m_connection;
    SoundStore m_store;
    SoundSettings m_settings;
    bool m_talking = false;
    bool m_preview = false;
    bool m_standby = false;
    bool m_microphoneOpened = false; ///< asked to be
    QString m_microphone;            ///< open now, or empty
    QString m_speaker;
    Error m_problem;
    QString m_slowPlayback; ///< a sentence while the speaker plays slower than real time
    mutable LevelHold m_inputLevel;
    mutable LevelHold m_outputLevel;
    quint64 m_droppedBefore = 0; ///< of earlier sessions
    quint64 m_lateBefore = 0;
};

} // namespace turnscope
