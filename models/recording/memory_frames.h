// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/frame_source.h"

#include <memory>
#include <mutex>
#include <vector>

namespace turnscope {

/// Frames that lie in memory, in blocks that never move. One thread appends, any thread reads.
class MemoryFrames : public FrameSource
{
public:
    /// Keeps a copy; the offset at which read() finds it.
    quint64 append(QByteArrayView frame);

    QByteArray read(quint64 offset, quint32 length) const override;

private:
    struct Block
    {
        quint64 begin = 0;
        size_t used = 0;
        size_t capacity = 0;
        std::unique_ptr<char[]> bytes;
    };

    mutable std::mutex m_mutex;
    std::vector<Block> m_blocks; ///< by begin, without gaps
};

} // namespace turnscope
