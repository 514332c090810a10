// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/file_state.h"

#include "models/files/file_path.h"

#include <sys/stat.h>

namespace turnscope {

namespace {

FileState stateOf(const struct stat &status)
{
    return {quint64(status.st_dev), quint64(status.st_ino), quint64(status.st_size),
            qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

} // namespace

std::optional<FileState> FileState::of(const QString &path)
{
    struct stat status = {};
    if (::stat(bytesOfPath(path).constData(), &status) != 0)
        return std::nullopt;
    return stateOf(status);
}

std::optional<FileState> FileState::of(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return std::nullopt;
    return stateOf(status);
}

} // namespace turnscope
