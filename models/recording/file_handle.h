// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_state.h"
#include "models/result.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <span>

struct iovec;

namespace turnscope {

/// An open file descriptor and the few calls that recordings need. Movable; closes at its end. Reading is
/// allowed on any thread at once, for there is no shared position.
class FileHandle
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FileHandle)

public:
    FileHandle() = default;
    explicit FileHandle(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    FileHandle(FileHandle &&other) noexcept;
    FileHandle &operator=(FileHandle &&other) noexcept;
    Q_DISABLE_COPY(FileHandle)
    ~FileHandle();

    /// A regular file, for reading. A folder, a device, a missing or a forbidden file is a sentence.
    static Result<FileHandle> openForReading(const QString &path);

    /// A new file that only its owner may read, for appending. An existing one is a sentence.
    static Result<FileHandle> createForAppending(const QString &path);

    /// A nameless file in the folder for temporary files, for reading and writing.
    static Result<FileHandle> createTemporary();

    /// Bytes read from `offset` into `buffer`: fewer at the end of the file or where reading fails.
    size_t read(quint64 offset, std::span<char> buffer) const;

    /// Writes all parts at the end of the file; the system's error number, or 0.
    int append(std::span<iovec> parts) const;

    /// The file's size now.
    quint64 size() const;

    /// Nothing where the system cannot tell.
    std::optional<FileState> state() const { return FileState::of(m_descriptor); }

    bool truncate(quint64 size) const;
    bool sync() const; ///< the data are on the disk when it returns; false: errno says why

private:
    int m_descriptor = -1;
};

} // namespace turnscope
