// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/speaker.h"

#include "app/sound/sound_backends.h"

namespace turnscope {

Speaker::Speaker(std::shared_ptr<PlaybackQueue> queue)
    : DeviceStream(DeviceNote::Device::Speaker)
    , m_queue(std::move(queue))
    , m_feed(m_queue)
{
}

Speaker::~Speaker()
{
    m_stream.reset();
    m_queue->setOpen(false);
}

bool Speaker::start(const QAudioDevice &device, const DeviceChoice &choice)
{
    const QAudioFormat format = formatFor(device, choice, PlaybackQueue::kRate);
    m_feed.begin(format);
    const OutputStream::Events events{
        failure(), [this, stream = streamNumber()](PlaybackPace::Change change) {
            laterIfSame(stream, [this, change, played = m_feed.pace().played(), passed = m_feed.pace().passed()] {
                tellPace(change, played, passed);
            });
        }};
    m_stream = openStream(kOutputBackends, m_backend, device, format, m_feed, events);
    m_queue->setOpen(m_stream != nullptr);
    return m_stream != nullptr;
}

void Speaker::flush()
{
    if (m_stream)
        m_stream->flush();
}

void Speaker::tellPace(PlaybackPace::Change change, milliseconds played, milliseconds passed)
{
    if (change == PlaybackPace::Change::Steady)
        return tell(DeviceNote::State::Steady);
    tell(DeviceNote::State::Slow, tr("“%1” plays slower than real time: %2 ms in %3. Answers come late, and with gaps.")
                                      .arg(deviceName())
                                      .arg(played.count())
                                      .arg(passed.count()));
}

} // namespace turnscope
