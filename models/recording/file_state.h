// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace turnscope {

/// What the system says of a file at one moment.
struct FileState
{
    quint64 device = 0;
    quint64 node = 0; ///< with the device: which file it is, whatever its name
    quint64 size = 0;
    qint64 changed = 0; ///< when its bytes were last written, ns

    /// Of the file that has this name now. Nothing: there is none, or it cannot be told.
    static std::optional<FileState> of(const QString &path);
    static std::optional<FileState> of(int descriptor);

    bool isSameFile(const FileState &other) const { return device == other.device && node == other.node; }
    bool operator==(const FileState &) const = default;
};

} // namespace turnscope
