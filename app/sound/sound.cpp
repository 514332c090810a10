// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sound.h"

#include "app/sound/microphone.h"
#include "app/sound/speaker.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace turnscope {

using namespace Qt::StringLiterals;

Sound::Sound(QObject *parent)
    : QObject(parent)
    , m_microphone(new Microphone(m_microphoneQueue))
    , m_speaker(new Speaker(m_playbackQueue))
    , m_devices(std::make_unique<QMediaDevices>())
{
    qRegisterMetaType<DeviceNote>();
    m_thread.setObjectName(u"turnscope-audio"_s);
    m_microphone->moveToThread(&m_thread);
    m_speaker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_microphone, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
    connect(m_microphone, &Microphone::noted, this, &Sound::noted);
    connect(m_speaker, &Speaker::noted, this, &Sound::noted);
    connect(m_devices.get(), &QMediaDevices::audioInputsChanged, m_microphone, &Microphone::followDevices);
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, m_speaker, &Speaker::followDevices);
    connect(m_devices.get(), &QMediaDevices::audioInputsChanged, this, &Sound::lookUpDefaults);
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &Sound::lookUpDefaults);
    lookUpDefaults();
    m_thread.start(QThread::TimeCriticalPriority);
}

Sound::~Sound()
{
    m_devices.reset();
    m_thread.quit();
    m_thread.wait();
}

void Sound::lookUpDefaults()
{
    m_defaultMicrophone = QMediaDevices::defaultAudioInput().description();
    m_defaultSpeaker = QMediaDevices::defaultAudioOutput().description();
    Q_EMIT defaultsChanged();
}

void Sound::openMicrophone()
{
    QMetaObject::invokeMethod(m_microphone, &Microphone::openDevice);
}

void Sound::closeMicrophone()
{
    QMetaObject::invokeMethod(m_microphone, &Microphone::closeDevice);
}

void Sound::openSpeaker()
{
    QMetaObject::invokeMethod(m_speaker, &Speaker::openDevice);
}

void Sound::closeSpeaker()
{
    QMetaObject::invokeMethod(m_speaker, &Speaker::closeDevice);
}

void Sound::restartSpeaker()
{
    QMetaObject::invokeMethod(m_speaker, &Speaker::restart);
}

} // namespace turnscope
