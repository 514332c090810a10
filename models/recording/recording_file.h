// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"
#include "models/recording/frame_source.h"

#include <memory>

namespace turnscope {

/// Frames that lie in a file. Any thread, also while a writer appends to the same file.
///
/// Everything is read with pread, nothing is mapped: a file that shrinks or is replaced under us gives
/// short answers instead of SIGBUS.
class RecordingFile : public FrameSource
{
public:
    explicit RecordingFile(FileHandle file)
        : m_file(std::move(file))
    {
    }

    QByteArray read(quint64 offset, quint32 length) const override;

    const FileHandle &handle() const { return m_file; }

private:
    FileHandle m_file;
};

} // namespace turnscope
