// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/file_handle.h"

#include "models/files/file_path.h"
#include "models/files/file_problem.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace turnscope {

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
    FileHandle file(::open(bytesOfPath(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.m_descriptor < 0)
        return tl::unexpected(FileProblem::opening(path, errno));
    struct stat status = {};
    if (::fstat(file.m_descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        return failure(tr("%1 is a folder. Open one of the files in it.").arg(path));
    if (!S_ISREG(status.st_mode))
        return failure(
            tr("%1 is no file, but a device or a pipe. Save what comes from it into a file, and open that.").arg(path));
    return file;
}

Result<FileHandle> FileHandle::createForAppending(const QString &path)
{
    FileHandle file(
        ::open(bytesOfPath(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.m_descriptor < 0)
        return tl::unexpected(FileProblem::creating(path, errno));
    return file;
}

Result<FileHandle> FileHandle::createTemporary()
{
    QByteArray name = QFile::encodeName(QDir::tempPath()) + "/turnscope-XXXXXX";
    FileHandle file(::mkostemp(name.data(), O_CLOEXEC | O_APPEND));
    if (file.m_descriptor < 0) {
        const int error = errno;
        return failure(
            tr("No temporary file could be made in %1: %2").arg(shownPath(QDir::tempPath()), FileProblem::cause(error)),
            FileProblem::systemText(error));
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

quint64 FileHandle::position() const
{
    return quint64(std::max<off_t>(::lseek(m_descriptor, 0, SEEK_CUR), 0));
}

quint64 FileHandle::size() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 ? quint64(status.st_size) : 0;
}

std::optional<QString> FileHandle::currentPath() const
{
    const std::optional<FileState> own = state();
    std::array<char, PATH_MAX> buffer;
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    const ssize_t length = ::readlink(link.constData(), buffer.data(), buffer.size());
    if (!own || length <= 0)
        return std::nullopt;
    const QString path = pathFromBytes({buffer.data(), qsizetype(length)});
    const std::optional<FileState> named =
        FileState::of(path); // of a deleted file the link tells a name that is not one
    return named && named->isSameFile(*own) ? std::optional(path) : std::nullopt;
}

bool FileHandle::hasName() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) != 0 || status.st_nlink > 0;
}

int FileHandle::reserve(quint64 offset, quint64 size) const
{
#ifdef FALLOC_FL_KEEP_SIZE
    return ::fallocate(m_descriptor, FALLOC_FL_KEEP_SIZE, off_t(offset), off_t(size)) == 0 ? 0 : errno;
#else
    Q_UNUSED(offset)
    Q_UNUSED(size)
    return EOPNOTSUPP;
#endif
}

// Locks of the open file, not of the process: those would end with the first of its descriptors that is closed.
bool FileHandle::lockForWriting() const
{
#ifdef F_OFD_SETLK
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    return ::fcntl(m_descriptor, F_OFD_SETLK, &whole) == 0;
#else
    return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
#endif
}

bool FileHandle::isLockedForWriting() const
{
#ifdef F_OFD_GETLK
    struct flock whole = {};
    whole.l_type = F_RDLCK;
    return ::fcntl(m_descriptor, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
#else
    if (::flock(m_descriptor, LOCK_SH | LOCK_NB) != 0)
        return errno == EWOULDBLOCK;
    (void)::flock(m_descriptor, LOCK_UN);
    return false;
#endif
}

bool FileHandle::redirect(const FileHandle &to) const
{
    return ::dup3(to.m_descriptor, m_descriptor, O_CLOEXEC) >= 0;
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
