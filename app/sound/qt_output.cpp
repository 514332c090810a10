// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/qt_output.h"

#include "app/sound/qt_streams.h"

#include <QAudioSink>
#include <QElapsedTimer>
#include <QIODevice>
#include <QTimer>

namespace turnscope {

namespace {

constexpr int kHeardEvery = 10; // ms
constexpr int kStuck = 4000;    // ms in which the device asks for nothing: it is dead

/// What the device holds ahead; an answer's first sample waits behind as much silence.
constexpr milliseconds kDeviceBuffer{100};

/// What a QAudioSink pulls from.
class FeedDevice : public QIODevice
{
public:
    explicit FeedDevice(PlaybackFeed &feed)
        : m_feed(feed)
    {
        // Without Unbuffered, QIODevice would read 16 kB ahead: a third of a second that no flush() reaches.
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_asked.start();
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return 1 << 20; } // there is always silence
    const QElapsedTimer &asked() const { return m_asked; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        m_asked.start();
        const qint64 frame = m_feed.format().bytesPerFrame();
        const qint64 count = size / frame;
        m_feed.fill(data, std::size_t(count));
        return count * frame;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    PlaybackFeed &m_feed;
    QElapsedTimer m_asked; ///< since the device last did
};

class QtOutput : public OutputStream
{
public:
    QtOutput(QAudioDevice device, PlaybackFeed &feed, Events events)
        : m_device(std::move(device))
        , m_feed(feed)
        , m_events(std::move(events))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { publish(); });
        m_timer.start(kHeardEvery);
        m_clock.start();
    }
    ~QtOutput() override { retire(m_sink, m_frames); }

    bool begin()
    {
        const QAudioFormat format = m_feed.format();
        auto frames = std::make_unique<FeedDevice>(m_feed);
        m_sink = std::make_unique<QAudioSink>(m_device, format);
        m_sink->setBufferSize(format.bytesForDuration(microseconds(kDeviceBuffer).count()));
        m_sink->start(frames.get());
        m_frames = std::move(frames);
        return m_sink->error() == QAudio::NoError || m_sink->state() != QAudio::StoppedState;
    }

    void flush() override
    {
        m_sink->reset(); // stop() may play to the end what is to fall silent
        retire(m_sink, m_frames);
        m_feed.begin(m_feed.format());
        if (!begin())
            m_events.lost();
    }

private:
    /// Some systems know when a sample comes out of the device, others only what they have taken: the later counts.
    quint64 playedFrames() const
    {
        const QAudioFormat &format = m_feed.format();
        const auto waiting = quint64(std::max<qsizetype>(m_sink->bufferSize() - m_sink->bytesFree(), 0))
                             / quint64(format.bytesPerFrame());
        const auto clock = quint64(std::max<qint64>(format.framesForDuration(m_sink->processedUSecs()), 0));
        return std::min(m_feed.given() - std::min(m_feed.given(), waiting), clock);
    }

    void publish()
    {
        const bool stopped = m_sink->state() == QAudio::StoppedState && m_sink->error() != QAudio::NoError;
        if (stopped || m_frames->asked().hasExpired(kStuck)) {
            m_timer.stop();
            return m_events.lost();
        }
        const auto now = microseconds(m_clock.nsecsElapsed() / 1000);
        const PlaybackPace::Change change = m_feed.notePlayed(playedFrames(), now);
        if (change != PlaybackPace::Change::None)
            m_events.pace(change);
    }

    QAudioDevice m_device;
    PlaybackFeed &m_feed;
    Events m_events;
    std::unique_ptr<FeedDevice> m_frames;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace

std::unique_ptr<OutputStream> openQtOutput(bool &served, const QAudioDevice &device, const QAudioFormat &,
                                           PlaybackFeed &feed, OutputStream::Events events)
{
    auto output = std::make_unique<QtOutput>(device, feed, std::move(events));
    served = output->begin();
    return served ? std::move(output) : nullptr;
}

} // namespace turnscope
