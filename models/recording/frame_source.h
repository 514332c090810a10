// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace turnscope {

/// Where the bytes of frames lie: a recording on disk (RecordingFile), or memory for what was imported
/// (MemoryFrames). Reading is allowed on any thread, while the one writer appends.
class FrameSource
{
public:
    virtual ~FrameSource() = default;

    /// `length` bytes from `offset`; shorter or empty when the file has shrunk. The array may refer to
    /// the source's own memory: it is valid only as long as the source lives.
    virtual QByteArray read(quint64 offset, quint32 length) const = 0;
};

} // namespace turnscope
