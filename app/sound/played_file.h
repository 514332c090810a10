// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/microphone_queue.h"
#include "models/clocks/clocks.h"

#include <memory>
#include <vector>

namespace turnscope {

/// Samples in the place of a microphone, at the pace at which they sound; after their end silence, or the same
/// again. Without samples, a quiet room. On any one thread.
class PlayedFile
{
public:
    /// `samples` are mono at MicrophoneQueue::kRate; null: none.
    explicit PlayedFile(std::shared_ptr<const std::vector<qint16>> samples, bool loop = false);

    /// Writes what is due `passed` after the begin, to be called every 10 to 20 ms. After a gap of more than half a
    /// second, which a microphone would have lost too, it goes on from where it was.
    void write(MicrophoneQueue &queue, microseconds passed);

    /// All of it was written; never, when it loops.
    bool isOver() const { return !m_loop && m_position == m_samples->size(); }

private:
    std::shared_ptr<const std::vector<qint16>> m_samples;
    bool m_loop;
    std::size_t m_position = 0;
    quint64 m_written = 0;
};

} // namespace turnscope
