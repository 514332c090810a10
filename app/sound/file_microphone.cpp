// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/file_microphone.h"

namespace turnscope {

FileMicrophone::FileMicrophone(std::shared_ptr<MicrophoneQueue> queue)
    : m_queue(std::move(queue))
    , m_tick(this)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(10);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { m_file->write(*m_queue, microseconds(m_clock.nsecsElapsed() / 1000)); });
}

void FileMicrophone::play(const Content &content)
{
    m_file = std::make_unique<PlayedFile>(content.samples, content.loop);
    m_name = content.name;
    m_clock.start();
    if (m_tick.isActive())
        return;
    m_tick.start();
    Q_EMIT noted({DeviceNote::Device::Microphone, DeviceNote::State::Opened, m_name, {}});
}

void FileMicrophone::stop()
{
    if (!m_tick.isActive())
        return;
    m_tick.stop();
    Q_EMIT noted({DeviceNote::Device::Microphone, DeviceNote::State::Closed, m_name, {}});
}

} // namespace turnscope
