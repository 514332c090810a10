// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/file_handle.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace turnscope {

namespace {

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

FileHandle::FileHandle(FileHandle &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<FileHandle> FileHandle::openForReading(const QString &path)
{
    // O_NONBLOCK: a pipe must not hold us before we have seen that it is one.
    FileHandle file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.m_descriptor < 0) {
        const int error = errno;
        if (error == ENOENT)
            return failure(tr("There is no file %1.").arg(path), systemText(error));
        if (error == EACCES)
            return failure(tr("%1 may not be read: its permissions forbid it.").arg(path), systemText(error));
        return failure(tr("%1 could not be opened: %2.").arg(path, systemText(error)), systemText(error));
    }
    struct stat status = {};
    if (::fstat(file.m_descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        return failure(tr("%1 is a folder. Open one of the files in it.").arg(path));
    if (!S_ISREG(status.st_mode))
        return failure(tr("%1 is not a file that can be opened.").arg(path));
    return file;
}

Result<FileHandle> FileHandle::createForAppending(const QString &path)
{
    FileHandle file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC,
                           S_IRUSR | S_IWUSR));
    if (file.m_descriptor >= 0)
        return file;
    const int error = errno;
    if (error == EEXIST)
        return failure(tr("%1 exists already and is left as it is.").arg(path), systemText(error));
    return failure(tr("The recording %1 could not be created: %2.").arg(path, systemText(error)), systemText(error));
}

Result<FileHandle> FileHandle::createTemporary()
{
    QByteArray name = QFile::encodeName(QDir::tempPath()) + "/turnscope-XXXXXX";
    FileHandle file(::mkostemp(name.data(), O_CLOEXEC | O_APPEND));
    if (file.m_descriptor < 0) {
        const int error = errno;
        return failure(tr("No temporary file could be made in %1: %2.").arg(QDir::tempPath(), systemText(error)),
                       systemText(error));
    }
    ::unlink(name.constData());
    return file;
}

size_t FileHandle::read(quint64 offset, std::span<char> buffer) const
{
    size_t done = 0;
    while (done < buffer.size()) {
        const ssize_t n = ::pread(m_descriptor, buffer.data() + done, buffer.size() - done, off_t(offset + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        done += size_t(n);
    }
    return done;
}

int FileHandle::append(std::span<iovec> parts) const
{
    while (!parts.empty()) {
        const ssize_t n = ::writev(m_descriptor, parts.data(), int(parts.size()));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        size_t left = size_t(n);
        while (!parts.empty() && left >= parts.front().iov_len) {
            left -= parts.front().iov_len;
            parts = parts.subspan(1);
        }
        if (!parts.empty()) {
            parts.front().iov_base = static_cast<char *>(parts.front().iov_base) + left;
            parts.front().iov_len -= left;
        }
    }
    return 0;
}

quint64 FileHandle::size() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 ? quint64(status.st_size) : 0;
}

bool FileHandle::truncate(quint64 size) const
{
    return ::ftruncate(m_descriptor, off_t(size)) == 0;
}

bool FileHandle::sync() const
{
    return ::fdatasync(m_descriptor) == 0;
}

} // namespace turnscope
