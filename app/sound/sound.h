// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_note.h"
#include "app/sound/microphone_queue.h"
#include "app/sound/playback_queue.h"

#include <QObject>
#include <QThread>

#include <memory>

QT_BEGIN_NAMESPACE
class QMediaDevices;
QT_END_NAMESPACE

namespace turnscope {

class Microphone;
class Speaker;

/// Microphone and speaker on an audio thread of their own, with a queue each. Lives on the thread that
/// made it and must end before the application object. Nothing is opened until asked for; what comes of
/// it is told by noted(). The slots may be called from any thread.
class Sound : public QObject
{
    Q_OBJECT

public:
    explicit Sound(QObject *parent = nullptr);
    ~Sound() override;

    std::shared_ptr<MicrophoneQueue> microphoneQueue() const { return m_microphoneQueue; }
    std::shared_ptr<PlaybackQueue> playbackQueue() const { return m_playbackQueue; }

    /// The system's default devices by name; empty: there is none.
    const QString &defaultMicrophone() const { return m_defaultMicrophone; }
    const QString &defaultSpeaker() const { return m_defaultSpeaker; }

public Q_SLOTS:
    void openMicrophone();
    void closeMicrophone();
    void openSpeaker();
    void closeSpeaker();

    /// See Speaker::restart().
    void restartSpeaker();

Q_SIGNALS:
    void noted(const turnscope::DeviceNote &note);
    void defaultsChanged();

private:
    void lookUpDefaults();

    std::shared_ptr<MicrophoneQueue> m_microphoneQueue = std::make_shared<MicrophoneQueue>();
    std::shared_ptr<PlaybackQueue> m_playbackQueue = std::make_shared<PlaybackQueue>();
    QThread m_thread;
    Microphone *m_microphone; ///< owned by the thread: deleted when it finishes
    Speaker *m_speaker;
    std::unique_ptr<QMediaDevices> m_devices;
    QString m_defaultMicrophone;
    QString m_defaultSpeaker;
};

} // namespace turnscope
