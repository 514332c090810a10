// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// How a recording of ours ends.
enum class RecordingEnd : quint8 {
    Ended,        ///< its session ended, or there is nothing in it that could have
    Never,        ///< its writer ended before it: a crash, kill -9, a power cut
    BeingWritten, ///< a writer, in this process or another, is at it
    NotOurs,      ///< another kind of file, or it cannot be read
};

/// Reads the begin and the last quarter of a megabyte, whatever the size. Any thread.
RecordingEnd recordingEnd(const QString &path);

} // namespace turnscope
