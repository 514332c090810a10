// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voices/clip_desk.h"

#include "app/session/sound_store.h"
#include "app/sound/speaker.h"
#include "models/audio/resampler.h"

#include <QSettings>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFillEvery = 15;         // ms
constexpr int kClipRestAfter = 10'000; // ms without a clip

DeviceChoice chosenSpeaker()
{
    QSettings settings;
    const SoundSettings sound = SoundStore(settings).read();
    return {.id = sound.output, .name = sound.outputName};
}

} // namespace

ClipDesk::ClipDesk(QObject *parent)
    : ClipControl(parent)
    , m_queue(std::make_shared<PlaybackQueue>())
    , m_speaker(new Speaker(m_queue))
{
    m_speaker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
    connect(m_speaker, &Speaker::noted, this, &ClipDesk::noteDevice);
    m_fill.setInterval(kFillEvery);
    connect(&m_fill, &QTimer::timeout, this, &ClipDesk::fill);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kClipRestAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] { QMetaObject::invokeMethod(m_speaker, &Speaker::closeDevice); });
    m_thread.setObjectName(u"turnscope-clips"_s);
    m_thread.start(QThread::TimeCriticalPriority);
}

ClipDesk::~ClipDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void ClipDesk::play(const Wave &sound)
{
    m_queue->discard();
    QMetaObject::invokeMethod(m_speaker, &Speaker::flush);
    m_samples = resample(sound.samples, sound.rate, PlaybackQueue::kRate);
    m_next = 0;
    m_rest.stop();
    m_playing = true;
    QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker, choice = chosenSpeaker()] {
        speaker->choose(choice);
        speaker->openDevice();
    });
    fill();
    m_fill.start();
    Q_EMIT changed();
}

void ClipDesk::fill()
{
    m_next += m_queue->write(std::span(m_samples).subspan(m_next));
    if (m_next == m_samples.size() && m_queue->heard() >= m_queue->written())
        end();
}

void ClipDesk::stop()
{
    if (!m_playing)
        return;
    m_queue->discard();
    QMetaObject::invokeMethod(m_speaker, &Speaker::flush);
    end();
}

void ClipDesk::end()
{
    if (!std::exchange(m_playing, false))
        return;
    m_fill.stop();
    m_rest.start();
    m_samples.clear();
    m_next = 0;
    Q_EMIT changed();
}

void ClipDesk::noteDevice(const DeviceNote &note)
{
    if (!m_playing || (note.state != DeviceNote::State::Missing && note.state != DeviceNote::State::Failed))
        return;
    stop();
    QMetaObject::invokeMethod(m_speaker, &Speaker::closeDevice);
    Q_EMIT failed(note.problem);
}

} // namespace turnscope
