// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/pulse_input.h"

#include "app/sound/pulse_stream.h"
#include "models/clocks/clocks.h"

#include <QCoreApplication>

namespace turnscope {

namespace {

constexpr milliseconds kPiece{20}; ///< comes at once

class PulseInput : public InputStream
{
public:
    PulseInput(std::unique_ptr<PulseStream> stream, Events events)
        : m_events(std::move(events))
        , m_stream(std::move(stream))
    {
    }

    ~PulseInput() override { m_stream->close(); }

    /// False: the server refuses.
    bool start(const QByteArray &device, const QAudioFormat &format)
    {
        const PulseStream::Lock lock(*m_stream);
        m_silence.assign(std::size_t(format.bytesPerFrame()) * 256,
                         format.sampleFormat() == QAudioFormat::UInt8 ? '\x80' : 0);
        pa_stream *stream = m_stream->stream();
        pa_stream_set_read_callback(
            stream, [](pa_stream *, size_t, void *self) { static_cast<PulseInput *>(self)->read(); }, this);
        const auto piece = uint32_t(format.bytesForDuration(microseconds(kPiece).count()));
        const pa_buffer_attr buffer{uint32_t(-1), uint32_t(-1), uint32_t(-1), uint32_t(-1), piece};
        if (pa_stream_connect_record(stream, device.isEmpty() ? nullptr : device.constData(), &buffer,
                                     PA_STREAM_ADJUST_LATENCY)
                < 0
            || !m_stream->waitUntilReady())
            return false;
        m_stream->whenLost(m_events.lost);
        return true;
    }

private:
    void read()
    {
        const void *frames = nullptr;
        size_t size = 0;
        while (pa_stream_peek(m_stream->stream(), &frames, &size) == 0 && size > 0) {
            if (frames)
                m_events.heard(static_cast<const char *>(frames), size);
            else
                passSilence(size);
            pa_stream_drop(m_stream->stream());
        }
    }

    /// The server has lost something: time goes on all the same.
    void passSilence(size_t size)
    {
        while (size > 0) {
            const size_t now = std::min(size, m_silence.size());
            m_events.heard(m_silence.data(), now);
            size -= now;
        }
    }

    Events m_events;
    std::vector<char> m_silence;
    std::unique_ptr<PulseStream> m_stream;
};

} // namespace

std::unique_ptr<InputStream> openPulseInput(bool &served, const QAudioDevice &device, const QAudioFormat &format,
                                            InputStream::Events events)
{
    auto stream = PulseStream::create(QCoreApplication::translate("turnscope::Microphone", "Microphone"), format);
    served = stream != nullptr;
    if (!stream)
        return nullptr;
    auto input = std::make_unique<PulseInput>(std::move(stream), std::move(events));
    return input->start(device.id(), format) ? std::move(input) : nullptr;
}

} // namespace turnscope
