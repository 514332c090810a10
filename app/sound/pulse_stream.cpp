// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/pulse_stream.h"

namespace turnscope {

namespace {

pa_sample_format_t pulseFormat(QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::UInt8:
        return PA_SAMPLE_U8;
    case QAudioFormat::Int32:
        return PA_SAMPLE_S32NE;
    case QAudioFormat::Float:
        return PA_SAMPLE_FLOAT32NE;
    default:
        return PA_SAMPLE_S16NE;
    }
}

} // namespace

pa_sample_spec pulseSpec(const QAudioFormat &format)
{
    return {pulseFormat(format.sampleFormat()), uint32_t(format.sampleRate()), uint8_t(format.channelCount())};
}

std::unique_ptr<PulseStream> PulseStream::create(const QString &name, const QAudioFormat &format)
{
    std::unique_ptr<PulseStream> result(new PulseStream);
    if (!result->connect())
        return nullptr;
    const Lock lock(*result);
    const pa_sample_spec spec = pulseSpec(format);
    pa_channel_map channels;
    if (!pa_sample_spec_valid(&spec) || !pa_channel_map_init_extend(&channels, spec.channels, PA_CHANNEL_MAP_DEFAULT))
        return nullptr;
    result->m_stream = pa_stream_new(result->m_context, name.toUtf8().constData(), &spec, &channels);
    if (!result->m_stream)
        return nullptr;
    pa_stream_set_state_callback(
        result->m_stream, [](pa_stream *, void *self) { static_cast<PulseStream *>(self)->noteState(); }, result.get());
    return result;
}

bool PulseStream::connect()
{
    m_loop = pa_threaded_mainloop_new();
    if (!m_loop || pa_threaded_mainloop_start(m_loop) < 0)
        return false;
    const Lock lock(*this);
    pa_threaded_mainloop_set_name(m_loop, "turnscope-pulse");
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Turnscope");
    if (!m_context)
        return false;
    pa_context_set_state_callback(
        m_context, [](pa_context *, void *self) { static_cast<PulseStream *>(self)->noteState(); }, this);
    if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
        return false;
    wait([this] {
        const pa_context_state_t state = pa_context_get_state(m_context);
        return state == PA_CONTEXT_READY || !PA_CONTEXT_IS_GOOD(state);
    });
    return pa_context_get_state(m_context) == PA_CONTEXT_READY;
}

void PulseStream::close()
{
    if (!m_loop)
        return;
    {
        const Lock lock(*this);
        m_lost = {};
        if (m_timer)
            pa_threaded_mainloop_get_api(m_loop)->time_free(m_timer);
        if (m_stream) {
            pa_stream_set_state_callback(m_stream, nullptr, nullptr);
            pa_stream_set_write_callback(m_stream, nullptr, nullptr);
            pa_stream_set_read_callback(m_stream, nullptr, nullptr);
            pa_stream_set_suspended_callback(m_stream, nullptr, nullptr);
            pa_stream_disconnect(m_stream);
            pa_stream_unref(m_stream);
        }
        if (m_context) {
            pa_context_set_state_callback(m_context, nullptr, nullptr);
            pa_context_disconnect(m_context);
            pa_context_unref(m_context);
        }
    }
    pa_threaded_mainloop_stop(m_loop);
    pa_threaded_mainloop_free(std::exchange(m_loop, nullptr));
}

/// Lets the connection's thread run until `done`, or until its patience is at its end.
bool PulseStream::wait(const std::function<bool()> &done)
{
    pa_mainloop_api *api = pa_threaded_mainloop_get_api(m_loop);
    const pa_usec_t end = pa_rtclock_now() + kPatience;
    pa_time_event *alarm = pa_context_rttime_new(
        m_context, end,
        [](pa_mainloop_api *, pa_time_event *, const timeval *, void *loop) {
            pa_threaded_mainloop_signal(static_cast<pa_threaded_mainloop *>(loop), 0);
        },
        m_loop);
    while (!done() && pa_rtclock_now() < end)
        pa_threaded_mainloop_wait(m_loop);
    api->time_free(alarm);
    return done();
}

bool PulseStream::waitUntilReady()
{
    wait([this] {
        const pa_stream_state_t state = pa_stream_get_state(m_stream);
        return state == PA_STREAM_READY || !PA_STREAM_IS_GOOD(state);
    });
    return pa_stream_get_state(m_stream) == PA_STREAM_READY;
}

void PulseStream::noteState()
{
    pa_threaded_mainloop_signal(m_loop, 0);
    const bool good = PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context))
                      && (!m_stream || PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream)));
    if (good || !m_lost)
        return;
    stopTicking();
    std::exchange(m_lost, {})();
}

void PulseStream::startTicking(pa_usec_t period, std::function<void()> tick)
{
    m_period = period;
    m_tick = std::move(tick);
    m_ticking = true;
    if (m_timer) {
        pa_context_rttime_restart(m_context, m_timer, pa_rtclock_now() + m_period);
        return;
    }
    m_timer = pa_context_rttime_new(
        m_context, pa_rtclock_now() + m_period,
        [](pa_mainloop_api *, pa_time_event *timer, const timeval *, void *data) {
            auto *self = static_cast<PulseStream *>(data);
            self->m_tick();
            if (self->m_ticking)
                pa_context_rttime_restart(self->m_context, timer, pa_rtclock_now() + self->m_period);
        },
        this);
}

void PulseStream::stopTicking()
{
    m_ticking = false;
    if (m_timer)
        pa_context_rttime_restart(m_context, m_timer, PA_USEC_INVALID);
}

} // namespace turnscope
