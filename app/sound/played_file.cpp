// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/played_file.h"

namespace turnscope {

namespace {

constexpr quint64 kMostAtOnce = MicrophoneQueue::kRate / 2;

} // namespace

PlayedFile::PlayedFile(std::shared_ptr<const std::vector<qint16>> samples, bool loop)
    : m_samples(samples ? std::move(samples) : std::make_shared<const std::vector<qint16>>())
    , m_loop(loop && !m_samples->empty())
{
}

void PlayedFile::write(MicrophoneQueue &queue, microseconds passed)
{
    static constexpr std::array<qint16, 480> silence{};
    const quint64 due = quint64(std::max<qint64>(passed.count(), 0)) * MicrophoneQueue::kRate / 1'000'000;
    if (due > m_written + kMostAtOnce)
        m_written = due - kMostAtOnce;
    while (m_written < due) {
        if (m_loop && m_position == m_samples->size())
            m_position = 0;
        std::size_t count = std::size_t(due - m_written);
        if (m_position < m_samples->size()) {
            count = std::min(count, m_samples->size() - m_position);
            queue.write({m_samples->data() + m_position, count});
            m_position += count;
        } else {
            count = std::min(count, silence.size());
            queue.write({silence.data(), count});
        }
        m_written += count;
    }
}

} // namespace turnscope
