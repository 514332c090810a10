// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/whole_file.h"

#include "models/files/file_path.h"
#include "models/files/file_problem.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace turnscope {

namespace {

constexpr size_t kPiece = 1 << 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::WholeFile)
};

/// Closes at its end.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// Opened for reading; a regular file.
int openRegular(const QString &path, struct stat &status, Error &error)
{
    const int file = ::open(bytesOfPath(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) {
        error = FileProblem::opening(path, errno);
        return -1;
    }
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode))
        return file;
    error = FileProblem::reading(path, S_ISDIR(status.st_mode) ? EISDIR : ENXIO);
    ::close(file);
    return -1;
}

constexpr int kAttempts = 20; // at a name that nobody has

QByteArray temporaryName(const QByteArray &folder)
{
    return folder + ".turnscope-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
}

/// A new file in `folder`, which ends with a slash or is empty. Where the file system can, it has no name until it is whole,
/// and is gone when the process is ended meanwhile: `name` stays empty then. Else `name` becomes its path.
int openTemporary(const QByteArray &folder, mode_t mode, QByteArray &name)
{
#ifdef O_TMPFILE
    if (::access("/proc/self/fd", X_OK) == 0) { // by which it gets its name
        const int file = ::open(folder.isEmpty() ? "." : folder.constData(), O_WRONLY | O_TMPFILE | O_CLOEXEC, mode);
        if (file >= 0)
            return file;
    }
#endif
    for (int attempt = 1;; ++attempt) {
        name = temporaryName(folder);
        const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (file >= 0 || errno != EEXIST || attempt == kAttempts)
            return file;
    }
}

/// Gives the file a name of its own, where it has none yet. 0, or an error number.
int nameTemporary(int file, const QByteArray &folder, QByteArray &name)
{
    if (!name.isEmpty())
        return 0;
    const QByteArray open = "/proc/self/fd/" + QByteArray::number(file);
    for (int attempt = 1;; ++attempt) {
        name = temporaryName(folder);
        if (::linkat(AT_FDCWD, open.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0)
            return 0;
        if (const int error = errno; error != EEXIST || attempt == kAttempts) {
            name.clear();
            return error;
        }
    }
}

/// Fills a new file by `fill`, which answers with 0 or an error number, and puts it into the place of `path`.
Result<void> replace(const QString &path, bool isPrivate, const std::function<int(int file)> &fill)
{
    // What a link leads to is replaced, not the link.
    QByteArray target = bytesOfPath(path);
    if (char *real = ::realpath(target.constData(), nullptr)) {
        target = real;
        ::free(real);
    }
    struct stat before = {};
    const bool existed = ::stat(target.constData(), &before) == 0;
    if (existed && S_ISDIR(before.st_mode))
        return tl::unexpected(FileProblem::writing(path, EISDIR));
    QByteArray name;
    const QByteArray folder = target.first(target.lastIndexOf('/') + 1);
    const Descriptor file(openTemporary(folder, isPrivate ? 0600 : 0666, name));
    if (!file.isOpen())
        return tl::unexpected(FileProblem::writing(path, errno));
    int error = existed && !isPrivate && ::fchmod(file.number(), before.st_mode & 07777) != 0 ? errno : 0;
    if (error == 0)
        error = fill(file.number());
    if (error == 0 && ::fsync(file.number()) != 0)
        error = errno;
    if (error == 0)
        error = nameTemporary(file.number(), folder, name);
    if (error == 0 && ::rename(name.constData(), target.constData()) != 0)
        error = errno;
    if (error == 0)
        return {};
    if (!name.isEmpty())
        ::unlink(name.constData());
    return tl::unexpected(FileProblem::writing(path, error));
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    struct stat status = {};
    Error error;
    const Descriptor file(openRegular(path, status, error));
    if (!file.isOpen())
        return tl::unexpected(error);
    QByteArray contents;
    if (status.st_size <= most)
        contents.reserve(qsizetype(status.st_size) + 1);
    std::vector<char> piece(kPiece);
    while (contents.size() <= most) {
        const ssize_t n = ::read(file.number(), piece.data(), piece.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return tl::unexpected(FileProblem::reading(path, errno));
        if (n == 0)
            return contents;
        contents.append(piece.data(), qsizetype(n));
    }
    return failure(
        Text::tr("%1 is too large: more than %2 MB are not read. Choose a smaller file.").arg(path).arg(most >> 20));
}

int writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(file, bytes.data(), size_t(bytes.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno;
        bytes = bytes.sliced(qsizetype(n));
    }
    return 0;
}

Result<void> fillFile(const QString &path, const std::function<int(int file)> &fill)
{
    return replace(path, false, fill);
}

Result<void> replaceFile(const QString &path, QByteArrayView contents)
{
    return replace(path, false, [&](int file) { return writeAll(file, contents); });
}

Result<void> replacePrivateFile(const QString &path, QByteArrayView contents)
{
    return replace(path, true, [&](int file) { return writeAll(file, contents); });
}

Result<void> copyFile(const QString &from, const QString &to)
{
    struct stat status = {};
    Error error;
    const Descriptor source(openRegular(from, status, error));
    if (!source.isOpen())
        return tl::unexpected(error);
    int unread = 0;
    const Result<void> done = replace(to, false, [&](int file) {
        std::vector<char> piece(kPiece);
        while (true) {
            const ssize_t n = ::read(source.number(), piece.data(), piece.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return unread = errno;
            if (n == 0)
                return 0;
            if (const int failed = writeAll(file, QByteArrayView(piece.data(), n)))
                return failed;
        }
    });
    if (unread != 0)
        return tl::unexpected(FileProblem::reading(from, unread));
    return done;
}

Result<void> makeFolder(const QString &path)
{
    const QByteArray whole = bytesOfPath(path);
    for (qsizetype end = whole.indexOf('/', 1);; end = whole.indexOf('/', end + 1)) {
        const QByteArray folder = end < 0 ? whole : whole.first(end);
        struct stat status = {};
        if (::mkdir(folder.constData(), S_IRWXU) != 0) {
            const int error = errno;
            // An existing one may be told as read-only or forbidden instead.
            if (::stat(folder.constData(), &status) != 0)
                return tl::unexpected(FileProblem::makingFolder(path, error));
            if (!S_ISDIR(status.st_mode))
                return tl::unexpected(FileProblem::makingFolder(path, ENOTDIR));
        }
        if (end < 0)
            return {};
    }
}

} // namespace turnscope
