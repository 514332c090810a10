// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/pulse_output.h"

#include "app/sound/pulse_stream.h"

#include <QCoreApplication>

namespace turnscope {

namespace {

/// What server and device hold ahead. An answer's first sample waits behind as much silence; a program that is not
/// run for longer leaves a gap. The device's own part is half of what is beyond twice kAsked; a monitor's recorder may
/// get as much of what a cut-in has taken back.
constexpr milliseconds kAhead{80};
constexpr milliseconds kAsked{25}; ///< the server asks for no less at once

constexpr pa_usec_t kTick = 5'000;

/// What the device is just about to play cannot be taken back.
constexpr milliseconds kTooLate{2};

/// Heard is told as of so much later: until it is told again, until a cut-in that goes by it has reached the device, and
/// half of what a device holds, for that it may play to the end.
constexpr pa_usec_t kForesight = kTick / 2 + 4'000 + 8'000;

class PulseOutput : public OutputStream
{
public:
    PulseOutput(std::unique_ptr<PulseStream> stream, PlaybackFeed &feed, Events events)
        : m_feed(feed)
        , m_events(std::move(events))
        , m_stream(std::move(stream))
    {
    }

    ~PulseOutput() override
    {
        m_stream->close();
        if (m_asking)
            pa_operation_unref(m_asking);
    }

    /// False: the server refuses.
    bool start(const QByteArray &device);
    void flush() override;

private:
    void write(std::size_t bytes);
    void give(quint64 from, std::size_t count);
    void put(std::size_t bytes, quint64 from);
    void noteSuspended();
    void tick();
    void askTiming();
    void noteTiming();
    void restoreLost();
    quint64 playedFrames(pa_usec_t foresight) const;
    quint64 frames(milliseconds duration) const;
    uint32_t bytes(milliseconds duration) const { return uint32_t(frames(duration) * m_frame); }

    PlaybackFeed &m_feed;
    Events m_events;
    std::vector<char> m_block;
    std::size_t m_frame = 2;  ///< its bytes
    quint64 m_writeFrame = 0; ///< where the server writes next
    quint64 m_played = 0;     ///< frames, when that was last known
    pa_usec_t m_timed = 0;    ///< when the server's figures were true; 0: there are none
    pa_operation *m_asking = nullptr;
    bool m_lost = false; ///< the device was suspended, with what it held
    std::unique_ptr<PulseStream> m_stream;
};

quint64 PulseOutput::frames(milliseconds duration) const
{
    return quint64(m_feed.format().framesForDuration(microseconds(duration).count()));
}

bool PulseOutput::start(const QByteArray &device)
{
    const PulseStream::Lock lock(*m_stream);
    m_frame = std::size_t(m_feed.format().bytesPerFrame());
    pa_stream *stream = m_stream->stream();
    pa_stream_set_write_callback(
        stream, [](pa_stream *, size_t size, void *self) { static_cast<PulseOutput *>(self)->write(size); }, this);
    pa_stream_set_suspended_callback(
        stream, [](pa_stream *, void *self) { static_cast<PulseOutput *>(self)->noteSuspended(); }, this);
    // With a prebuffer of one frame a stream that ran dry stands still until there is more; without one the server would
    // go on, and throw away as much of what comes.
    const pa_buffer_attr buffer{uint32_t(-1), bytes(kAhead), uint32_t(m_frame), bytes(kAsked), uint32_t(-1)};
    if (pa_stream_connect_playback(stream, device.isEmpty() ? nullptr : device.constData(), &buffer,
                                   PA_STREAM_ADJUST_LATENCY, nullptr, nullptr)
            < 0
        || !m_stream->waitUntilReady())
        return false;
    // PULSE_LATENCY_MSEC has overruled that: a wish for players, to which it does not matter when something is heard.
    if (const pa_buffer_attr *got = pa_stream_get_buffer_attr(stream); got && got->tlength != buffer.tlength) {
        if (pa_operation *asked = pa_stream_set_buffer_attr(stream, &buffer, nullptr, nullptr))
            pa_operation_unref(asked);
    }
    m_stream->whenLost(m_events.lost);
    return true;
}

/// The server asks for more.
void PulseOutput::write(std::size_t size)
{
    const std::size_t count = size / m_frame;
    if (count == 0)
        return;
    give(m_feed.given(), count);
    if (m_feed.isWaiting() && !m_stream->isTicking()) {
        m_timed = 0;
        tick();
        m_stream->startTicking(kTick, [this] { tick(); });
    }
}

/// The next `count` frames, at a frame of the stream.
void PulseOutput::give(quint64 from, std::size_t count)
{
    if (count == 0)
        return;
    m_block.resize(std::max(m_block.size(), count * m_frame));
    m_feed.fill(m_block.data(), count);
    put(count * m_frame, from);
}

/// `size` bytes of the block, at a frame of the stream.
void PulseOutput::put(std::size_t size, quint64 from)
{
    const int64_t offset = (int64_t(from) - int64_t(m_writeFrame)) * int64_t(m_frame);
    pa_stream_write(m_stream->stream(), m_block.data(), size, nullptr, offset, PA_SEEK_RELATIVE);
    m_writeFrame = from + size / m_frame;
}

void PulseOutput::tick()
{
    if (!m_asking)
        askTiming();
    m_played = playedFrames(0);
    const PlaybackPace::Change change = m_feed.notePlayed(playedFrames(kForesight), microseconds(pa_rtclock_now()));
    if (change != PlaybackPace::Change::None)
        m_events.pace(change);
    if (!m_feed.isWaiting())
        m_stream->stopTicking();
}

void PulseOutput::askTiming()
{
    if (m_asking) {
        pa_operation_cancel(m_asking);
        pa_operation_unref(m_asking);
    }
    m_asking = pa_stream_update_timing_info(
        m_stream->stream(),
        [](pa_stream *, int success, void *data) {
            auto *self = static_cast<PulseOutput *>(data);
            pa_operation_unref(std::exchange(self->m_asking, nullptr));
            if (success)
                self->noteTiming();
        },
        this);
}

void PulseOutput::noteTiming()
{
    const pa_timing_info *info = pa_stream_get_timing_info(m_stream->stream());
    m_timed = info ? pa_rtclock_now() - std::min<pa_usec_t>(info->transport_usec, 100'000) : 0;
    if (info && std::exchange(m_lost, false))
        restoreLost();
}

void PulseOutput::noteSuspended()
{
    if (!pa_stream_is_suspended(m_stream->stream()) || !m_feed.isWaiting())
        return;
    m_lost = true;
    m_timed = 0;
    askTiming(); // how far it had come
}

/// What a suspended device had taken and not played is behind the place from which it will go on: that it gets again.
void PulseOutput::restoreLost()
{
    const pa_timing_info *info = pa_stream_get_timing_info(m_stream->stream());
    const quint64 given = m_feed.given();
    const quint64 from = std::min(quint64(std::max<int64_t>(info->read_index, 0)) / m_frame, given);
    m_feed.giveAgain(std::min(m_played, from), from);
    give(from, given - from);
}

/// What the device has taken from the server, less what it has not played of it, as of `foresight` later.
quint64 PulseOutput::playedFrames(pa_usec_t foresight) const
{
    const pa_timing_info *info = pa_stream_get_timing_info(m_stream->stream());
    if (!info || m_timed == 0 || pa_stream_is_suspended(m_stream->stream()) > 0)
        return m_played;
    const pa_sample_spec *spec = pa_stream_get_sample_spec(m_stream->stream());
    const pa_usec_t taken = pa_bytes_to_usec(uint64_t(std::max<int64_t>(info->read_index, 0)), spec);
    pa_usec_t ahead = info->sink_usec;
    if (info->playing)
        ahead -= std::min(ahead, pa_rtclock_now() - m_timed + foresight);
    return std::max<quint64>(m_played, pa_usec_to_bytes(taken - std::min(taken, ahead), spec) / m_frame);
}

void PulseOutput::flush()
{
    const PulseStream::Lock lock(*m_stream);
    if (!m_feed.isWaiting())
        return;
    m_played = playedFrames(0);
    const HeardClock::Range silent = m_feed.flush(m_played + frames(kTooLate));
    if (silent.isEmpty())
        return;
    const std::size_t size = (silent.until - silent.from) * m_frame;
    m_block.assign(std::max(m_block.size(), size), m_feed.format().sampleFormat() == QAudioFormat::UInt8 ? '\x80' : 0);
    put(size, silent.from);
}

} // namespace

std::unique_ptr<OutputStream> openPulseOutput(bool &served, const QAudioDevice &device, const QAudioFormat &format,
                                              PlaybackFeed &feed, OutputStream::Events events)
{
    auto stream = PulseStream::create(QCoreApplication::translate("turnscope::Speaker", "Answers"), format);
    served = stream != nullptr;
    if (!stream)
        return nullptr;
    auto output = std::make_unique<PulseOutput>(std::move(stream), feed, std::move(events));
    return output->start(device.id()) ? std::move(output) : nullptr;
}

} // namespace turnscope
