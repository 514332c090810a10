// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"
#include "models/recording/frame_head.h"
#include "models/recording/recording_info.h"

namespace turnscope {

/// Writes a recording (FORMAT.md beside this file): JSON Lines, a header and then one event a line.
///
///     {"turnscope":1,"session":"<uuid>","started":"<ISO, ms, Z>","profile":{"name","url","model","dialect"},"app":"0.1.0"}
///     {"at":<µs>,"from":"server"|"client"|"console","event":<the frame's own bytes>}
///     {"at":<µs>,"from":…,"text":"<the frame as a JSON string>"}
///     {"at":<µs>,"from":…,"binary":"<the frame in base64>"}
///
/// An event is the frame itself, byte for byte, when that is one valid JSON object that begins and ends
/// with its braces and holds no line break. Any other text is "text", also a JSON object that was printed
/// over several lines: the line stays one line, and unescaping gives back the exact bytes. Binary frames, and text
/// that is not UTF-8, are "binary". So no frame can break the file, and every line is JSON.
///
/// Each append is one write to the end of the file, nothing waits in memory: what append() has accepted
/// survives the end of this process. sync() makes it survive the end of the machine. When a write fails
/// (disk full), the begun line is taken back and the next append tries again. One thread, but for sync().
class RecordingWriter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingWriter)

public:
    static constexpr qsizetype kLargestFrame = 256 << 20;

    /// A new file, readable by its owner only; an existing one is not touched. `info` gives session,
    /// started, profile and app, as they will stand there: redacted by the caller.
    static Result<RecordingWriter> create(const QString &path, const RecordingInfo &info);

    /// Writes one event. `head` is what FrameHeadReader says of this frame. The answer has place, length,
    /// encoding and kind, but no ids yet.
    Result<EventRow> append(SessionTime at, Direction from, const FrameHead &head, QByteArrayView frame);

    /// To be called each second, also from another thread: puts on the disk what was appended.
    Result<void> sync() const;

    const QString &path() const { return m_path; }

private:
    RecordingWriter(QString path, FileHandle file);

    Result<void> write(QByteArrayView begin, QByteArrayView payload, QByteArrayView end);

    QString m_path;
    FileHandle m_file;
    quint64 m_end = 0;   ///< of the last whole line
    bool m_torn = false; ///< a begun line could not be taken back
    QByteArray m_begin;  ///< reused
    QByteArray m_escaped;
};

} // namespace turnscope
