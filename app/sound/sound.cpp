// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sound.h"

#include "app/sound/microphone.h"
#include "app/sound/speaker.h"
#include "models/audio/resampler.h"
#include "models/audio/sound_file.h"
#include "models/files/file_path.h"
#include "models/files/whole_file.h"

#include <QFileInfo>
#include <QMediaDevices>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestWav = 512 << 20;
constexpr int kWatchEvery = 500; // ms

DeviceChoice inputChoice(const SoundSettings &settings)
{
    return {settings.input.device, settings.input.name, settings.channel, settings.deviceFormat};
}

DeviceChoice outputChoice(const SoundSettings &settings)
{
    return {settings.output, settings.outputName, SoundSettings::kAllChannels, settings.deviceFormat};
}

QString nameAmong(const QList<SoundDevice> &devices, const QByteArray &id, const QString &standard)
{
    for (const SoundDevice &device : devices) {
        if (device.id == id)
            return device.name;
    }
    return standard.isEmpty() && !devices.isEmpty() ? devices.first().name : standard;
}

} // namespace

Sound::Sound(QObject *parent)
    : QObject(parent)
    , m_microphone(new Microphone(m_microphoneQueue))
    , m_file(new FileMicrophone(m_microphoneQueue))
    , m_speaker(new Speaker(m_playbackQueue))
    , m_replay(new Speaker(m_replayQueue))
    , m_devices(std::make_unique<QMediaDevices>())
{
    qRegisterMetaType<DeviceNote>();
    m_thread.setObjectName(u"turnscope-audio"_s);
    for (QObject *object : std::initializer_list<QObject *>{m_microphone, m_file, m_speaker, m_replay}) {
        object->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, object, &QObject::deleteLater);
    }
    connect(m_microphone, &Microphone::noted, this, &Sound::noted);
    connect(m_file, &FileMicrophone::noted, this, &Sound::noted);
    connect(m_speaker, &Speaker::noted, this, &Sound::noted);
    connect(m_replay, &Speaker::noted, this, &Sound::replayNoted);
    connect(m_devices.get(), &QMediaDevices::audioInputsChanged, this, &Sound::lookUpDevices);
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &Sound::lookUpDevices);
    connect(&m_watch, &QTimer::timeout, this, &Sound::lookUpDevices);
    lookUpDevices();
    m_watch.start(kWatchEvery);
    m_thread.start(QThread::TimeCriticalPriority);
}

Sound::~Sound()
{
    m_watch.stop();
    m_devices.reset();
    m_thread.quit();
    m_thread.wait();
}

void Sound::lookUpDevices()
{
    const QList<SoundDevice> inputs = soundDevices(QMediaDevices::audioInputs());
    const QList<SoundDevice> outputs = soundDevices(QMediaDevices::audioOutputs());
    const QString defaultInput = QMediaDevices::defaultAudioInput().description();
    const QString defaultOutput = QMediaDevices::defaultAudioOutput().description();
    const bool inputsChanged = inputs != m_inputs || defaultInput != m_defaultInput;
    const bool outputsChanged = outputs != m_outputs || defaultOutput != m_defaultOutput;
    m_inputs = inputs;
    m_outputs = outputs;
    m_defaultInput = defaultInput;
    m_defaultOutput = defaultOutput;
    if (inputsChanged)
        QMetaObject::invokeMethod(m_microphone, &Microphone::followDevices);
    if (outputsChanged) {
        for (Speaker *speaker : {m_speaker, m_replay})
            QMetaObject::invokeMethod(speaker, &Speaker::followDevices);
    }
    if (inputsChanged || outputsChanged)
        Q_EMIT devicesChanged();
}

QString Sound::inputName() const
{
    return usesDevice() ? nameAmong(m_inputs, m_settings.input.device, m_defaultInput) : m_content.name;
}

QString Sound::outputName() const
{
    return nameAmong(m_outputs, m_settings.output, m_defaultOutput);
}

Result<void> Sound::apply(const SoundSettings &settings)
{
    FileMicrophone::Content content = m_content;
    if (settings.input.kind == SoundInput::Kind::Silence)
        content = {tr("Silence"), nullptr, false};
    if (settings.input.kind == SoundInput::Kind::Wav && settings.input != m_settings.input) {
        const Result<QByteArray> file = readFile(settings.input.name, kLargestWav);
        if (!file)
            return tl::unexpected(file.error());
        const Result<Wave> wave = readSound(*file);
        if (!wave)
            return tl::unexpected(wave.error());
        content.name = shownPath(QFileInfo(settings.input.name).fileName());
        content.loop = settings.input.loop;
        content.samples =
            std::make_shared<const std::vector<qint16>>(resample(wave->samples, wave->rate, MicrophoneQueue::kRate));
    }
    const bool moved = settings.input.kind != m_settings.input.kind || settings.input.name != m_settings.input.name
                       || settings.input.loop != m_settings.input.loop;
    const bool wasDevice = usesDevice();
    m_content = content;
    m_settings = settings;
    m_microphoneQueue->setGain(std::pow(10.0F, settings.gain / 20));
    m_microphoneQueue->setMuted(settings.muted);
    m_playbackQueue->setVolume(settings.volume);
    m_replayQueue->setVolume(settings.volume);
    DeviceChoice output = outputChoice(settings);
    QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker, output] { speaker->choose(output); });
    output.stereo = true;
    QMetaObject::invokeMethod(m_replay, [speaker = m_replay, output] { speaker->choose(output); });
    QMetaObject::invokeMethod(
        m_microphone, [microphone = m_microphone, choice = inputChoice(settings)] { microphone->choose(choice); });
    if (m_microphoneWanted && moved && !(wasDevice && usesDevice())) {
        if (wasDevice)
            QMetaObject::invokeMethod(m_microphone, &Microphone::closeDevice);
        else
            QMetaObject::invokeMethod(m_file, &FileMicrophone::stop);
        openMicrophone();
    }
    return {};
}

void Sound::openMicrophone()
{
    m_microphoneWanted = true;
    if (usesDevice())
        QMetaObject::invokeMethod(m_microphone, &Microphone::openDevice);
    else
        rewind();
}

void Sound::rewind()
{
    if (m_microphoneWanted && !usesDevice())
        QMetaObject::invokeMethod(m_file, [file = m_file, content = m_content] { file->play(content); });
}

void Sound::closeMicrophone()
{
    m_microphoneWanted = false;
    QMetaObject::invokeMethod(m_microphone, &Microphone::closeDevice);
    QMetaObject::invokeMethod(m_file, &FileMicrophone::stop);
}

void Sound::openSpeaker()
{
    QMetaObject::invokeMethod(m_speaker, &Speaker::openDevice);
}

void Sound::closeSpeaker()
{
    QMetaObject::invokeMethod(m_speaker, &Speaker::closeDevice);
}

void Sound::flushSpeaker()
{
    QMetaObject::invokeMethod(m_speaker, &Speaker::flush);
}

void Sound::openReplay()
{
    QMetaObject::invokeMethod(m_replay, &Speaker::openDevice);
}

void Sound::closeReplay()
{
    QMetaObject::invokeMethod(m_replay, &Speaker::closeDevice);
}

void Sound::flushReplay()
{
    QMetaObject::invokeMethod(m_replay, &Speaker::flush);
}

} // namespace turnscope
