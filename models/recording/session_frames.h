// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/memory_frames.h"
#include "models/recording/recording_file.h"

#include <algorithm>
#include <atomic>

namespace turnscope {

/// All frames of one session: those that lie in its file, and those that do not lie there as they were on
/// the wire (a log in another notation, or a live event that the full disk did not take), which are kept in
/// memory. One thread keeps, any thread reads.
class SessionFrames : public FrameSource
{
public:
    explicit SessionFrames(FileHandle file)
        : m_file(std::move(file))
    {
    }

    /// Keeps a copy in memory; the offset at which read() finds it.
    quint64 keep(QByteArrayView frame) { return kInMemory | m_memory.append(frame); }

    QByteArray read(quint64 offset, quint32 length) const override
    {
        if (offset & kInMemory)
            return m_memory.read(offset & ~kInMemory, length);
        const quint64 end = m_fileEnd.load(std::memory_order_relaxed);
        return m_file.read(offset, quint32(std::min<quint64>(length, end - std::min(offset, end))));
    }

    /// What stands in the file from `end` on is not what was read there: it is not shown as if it were.
    void distrustFile(quint64 end) { m_fileEnd.store(end, std::memory_order_relaxed); }

    const FileHandle &file() const { return m_file.handle(); }

private:
    static constexpr quint64 kInMemory = quint64(1) << 47; // of the 48 bits that an EventStore keeps

    RecordingFile m_file;
    MemoryFrames m_memory;
    std::atomic<quint64> m_fileEnd = ~quint64(0);
};

} // namespace turnscope
