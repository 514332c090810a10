// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/qt_input.h"

#include "app/sound/qt_streams.h"

#include <QAudioSource>

namespace turnscope {

namespace {

/// What a QAudioSource writes to.
class Frames : public QIODevice
{
public:
    Frames(const InputStream::Events &events, int frame)
        : m_events(events)
        , m_frame(frame)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_events.heard(data, std::size_t(size / m_frame * m_frame));
        return size;
    }

private:
    const InputStream::Events &m_events;
    int m_frame;
};

class QtInput : public InputStream
{
public:
    explicit QtInput(Events events)
        : m_events(std::move(events))
    {
    }
    ~QtInput() override { retire(m_source, m_frames); }

    bool begin(const QAudioDevice &device, const QAudioFormat &format)
    {
        m_frames = std::make_unique<Frames>(m_events, format.bytesPerFrame());
        // Its buffer size stays as it is: with a small one Qt 6.4 on PulseAudio loses samples.
        m_source = std::make_unique<QAudioSource>(device, format);
        QObject::connect(m_source.get(), &QAudioSource::stateChanged, m_frames.get(), [this](QAudio::State state) {
            if (state == QAudio::StoppedState && m_source && m_source->error() != QAudio::NoError)
                m_events.lost();
        });
        m_source->start(m_frames.get());
        return m_source->error() == QAudio::NoError;
    }

private:
    Events m_events;
    std::unique_ptr<Frames> m_frames;
    std::unique_ptr<QAudioSource> m_source;
};

} // namespace

std::unique_ptr<InputStream> openQtInput(bool &served, const QAudioDevice &device, const QAudioFormat &format,
                                         InputStream::Events events)
{
    auto input = std::make_unique<QtInput>(std::move(events));
    served = input->begin(device, format);
    return served ? std::move(input) : nullptr;
}

} // namespace turnscope
