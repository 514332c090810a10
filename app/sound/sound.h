// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_note.h"
#include "app/sound/file_microphone.h"
#include "app/sound/microphone_queue.h"
#include "app/sound/playback_queue.h"
#include "models/control/sound_settings.h"
#include "models/result.h"

#include <QThread>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QMediaDevices;
QT_END_NAMESPACE

namespace turnscope {

class Microphone;
class Speaker;

/// Microphone and speaker on an audio thread of their own, with a queue each; and a second stream to the speaker, for what is
/// replayed beside a session. Lives on the thread that
/// made it and must end before the application object. Nothing is opened until asked for; what comes of
/// it is told by noted().
class Sound : public QObject
{
    Q_OBJECT

public:
    explicit Sound(QObject *parent = nullptr);
    ~Sound() override;

    std::shared_ptr<MicrophoneQueue> microphoneQueue() const { return m_microphoneQueue; }
    std::shared_ptr<PlaybackQueue> playbackQueue() const { return m_playbackQueue; }

    const QList<SoundDevice> &inputs() const { return m_inputs; }
    const QList<SoundDevice> &outputs() const { return m_outputs; }

    /// What is open, or would be opened, by name; empty: there is nothing.
    QString inputName() const;
    QString outputName() const;

    /// In force at once. Fails with a sentence when the WAV file cannot be read; nothing is changed then.
    Result<void> apply(const SoundSettings &settings);

    void openMicrophone();
    void closeMicrophone();

    /// A file begins anew.
    void rewind();

    void openSpeaker();
    void closeSpeaker();

    /// See Speaker::flush(). Any thread.
    void flushSpeaker();

    // The same for what is replayed.
    std::shared_ptr<PlaybackQueue> replayQueue() const { return m_replayQueue; }
    void openReplay();
    void closeReplay();
    void flushReplay();

Q_SIGNALS:
    void noted(const turnscope::DeviceNote &note);
    void replayNoted(const turnscope::DeviceNote &note); ///< of the stream of what is replayed
    void devicesChanged();

private:
    void lookUpDevices();
    bool usesDevice() const { return m_settings.input.kind == SoundInput::Kind::Device; }

    std::shared_ptr<MicrophoneQueue> m_microphoneQueue = std::make_shared<MicrophoneQueue>();
    std::shared_ptr<PlaybackQueue> m_playbackQueue = std::make_shared<PlaybackQueue>();
    std::shared_ptr<PlaybackQueue> m_replayQueue = std::make_shared<PlaybackQueue>();
    QThread m_thread;
    QTimer m_watch;           ///< of the devices: not every system tells Qt 6.4 that they changed
    Microphone *m_microphone; ///< owned by the thread: deleted when it finishes
    FileMicrophone *m_file;
    Speaker *m_speaker;
    Speaker *m_replay;
    std::unique_ptr<QMediaDevices> m_devices;
    SoundSettings m_settings;
    FileMicrophone::Content m_content; ///< of the file that was chosen
    bool m_microphoneWanted = false;
    QList<SoundDevice> m_inputs;
    QList<SoundDevice> m_outputs;
    QString m_defaultInput;
    QString m_defaultOutput;
};

} // namespace turnscope
