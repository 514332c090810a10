// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>

#include <functional>

namespace turnscope {

/// Files of any name (file_path.h) as a whole; every error is a sentence of FileProblem. Any thread; they wait for the
/// disk.

/// What the file holds. An error also when that is more than `most` bytes, or the file is no regular one.
Result<QByteArray> readFile(const QString &path, qint64 most);

/// Makes it the file's contents by way of a temporary file beside it: whoever looks finds the old or the new ones whole,
/// and so after a crash. A file that was there keeps its permissions.
Result<void> replaceFile(const QString &path, QByteArrayView contents);

/// The same with what `fill` writes to the descriptor, which it may also seek in; it answers with 0 or the system's error
/// number, and then nothing is changed.
Result<void> fillFile(const QString &path, const std::function<int(int file)> &fill);

/// 0, or the system's error number.
int writeAll(int file, QByteArrayView bytes);

/// The same, and nobody but its owner may read it at any moment.
Result<void> replacePrivateFile(const QString &path, QByteArrayView contents);

/// The same with another file's contents.
Result<void> copyFile(const QString &from, const QString &to);

/// Makes the folder and those above it where they are missing, for their owner alone.
Result<void> makeFolder(const QString &path);

} // namespace turnscope
