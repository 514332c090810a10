// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioFormat>
#include <QString>

#include <functional>
#include <memory>

#include <pulse/pulseaudio.h>

namespace turnscope {

/// A stream of a PulseAudio server, or of PipeWire as its stand-in, with a connection and a thread of its own. Callbacks
/// come on that thread with the lock held; everybody else takes the lock. Its end spins no event loop, and when it has
/// ended no callback runs and none will.
class PulseStream
{
    Q_DISABLE_COPY_MOVE(PulseStream)

public:
    /// In which a server has to answer; the caller waits for it.
    static constexpr pa_usec_t kPatience = 1'500'000;

    /// Null: no server answers. `name` is what mixers show.
    static std::unique_ptr<PulseStream> create(const QString &name, const QAudioFormat &format);
    ~PulseStream() { close(); }

    /// Ends it, to be called without the lock before anything goes that a callback may use; that includes the pointer to
    /// this, which unique_ptr::reset() clears first.
    void close();

    class Lock
    {
        Q_DISABLE_COPY_MOVE(Lock)

    public:
        explicit Lock(const PulseStream &stream)
            : m_loop(stream.m_loop)
        {
            pa_threaded_mainloop_lock(m_loop);
        }
        ~Lock() { pa_threaded_mainloop_unlock(m_loop); }

    private:
        pa_threaded_mainloop *m_loop;
    };

    // With the lock held:
    pa_stream *stream() const { return m_stream; }
    pa_context *context() const { return m_context; }

    /// After pa_stream_connect_playback() or _record(). False: the server refused it, or did not answer.
    bool waitUntilReady();

    /// Called once, on the connection's thread, when a stream that was ready is of no more use.
    void whenLost(std::function<void()> lost) { m_lost = std::move(lost); }

    /// `tick` is called every `period`, until stopTicking(). At most one at a time.
    void startTicking(pa_usec_t period, std::function<void()> tick);
    void stopTicking();
    bool isTicking() const { return m_ticking; }

private:
    PulseStream() = default;
    bool connect();
    bool wait(const std::function<bool()> &done);
    void noteState();

    pa_threaded_mainloop *m_loop = nullptr;
    pa_context *m_context = nullptr;
    pa_stream *m_stream = nullptr;
    pa_time_event *m_timer = nullptr;
    std::function<void()> m_tick;
    std::function<void()> m_lost;
    pa_usec_t m_period = 0;
    bool m_ticking = false;
};

/// Nothing of Qt's formats that the server would not take.
pa_sample_spec pulseSpec(const QAudioFormat &format);

} // namespace turnscope
