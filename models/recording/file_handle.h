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

    /// A new file that only its owner may read, for reading and appending. An existing one is a sentence.
    static Result<FileHandle> createForAppending(const QString &path);

    /// A nameless file in the folder for temporary files, for reading and writing.
    static Result<FileHandle> createTemporary();

    /// Bytes read from `offset` into `buffer`: fewer at the end of the file or where reading fails.
    size_t read(quint64 offset, std::span<char> buffer) const;

    /// Writes all parts at the end of the file; the system's error number, or 0.
    int append(std::span<iovec> parts) const;

    /// Where the last append() ended, whoever else appended before it.
    quint64 position() const;

    /// The file's size now.
    quint64 size() const;

    /// Nothing where the system cannot tell.
    std::optional<FileState> state() const { return FileState::of(m_descriptor); }

    /// Whose name it has now, wherever it was moved to. Nothing: it has none, or the system cannot tell.
    std::optional<QString> currentPath() const;

    bool hasName() const; ///< some name, in some folder: false once it was deleted

    bool truncate(quint64 size) const;

    /// Sets space aside, which the file's size does not show: what is written there later finds room on a full disk. The
    /// system's error number, or 0; EOPNOTSUPP where there is no such thing.
    int reserve(quint64 offset, quint64 size) const;

    /// Tells other processes that this one writes the file, as long as it is open here: the lock ends with the process,
    /// however that ends. It keeps nobody from anything. False: another holds it, or the file system has no locks.
    bool lockForWriting() const;

    /// Whether somebody, in this process or another, holds the file by lockForWriting(). Takes no lock.
    bool isLockedForWriting() const;

    /// From now on this descriptor, by its same number, is the other's file. Other threads may be reading: they read the
    /// one or the other.
    bool redirect(const FileHandle &to) const;

    bool sync() const; ///< the data are on the disk when it returns; false: errno says why

private:
    int m_descriptor = -1;
};

} // namespace turnscope
