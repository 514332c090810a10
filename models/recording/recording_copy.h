// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"

namespace turnscope {

/// Saves anew a recording that was deleted while it is written: its open file still has all its bytes. Made piece by piece,
/// so that the session goes on meanwhile. One thread.
class RecordingCopy
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingCopy)

public:
    /// Begins a new file beside the deleted one, named after it: session-saved.jsonl. Makes the folder again, for its owner
    /// only, when it is gone, too.
    static Result<std::unique_ptr<RecordingCopy>> begin(const QString &deleted);

    /// Without keep(), the file is removed again.
    ~RecordingCopy();
    Q_DISABLE_COPY_MOVE(RecordingCopy)

    /// Copies on from where it stands, as far as `end` but `atMost` bytes. The system's error number, or 0.
    int advance(const FileHandle &from, quint64 end, quint64 atMost);

    quint64 done() const { return m_done; } ///< bytes that are in the new file

    void keep() { m_whole = true; }                   ///< it is, and stays
    const FileHandle &file() const { return m_file; } ///< the new one, locked for writing

    const QString &path() const { return m_path; }

private:
    RecordingCopy(QString path, FileHandle file);

    QString m_path;
    FileHandle m_file;
    quint64 m_done = 0;
    bool m_whole = false;
};

} // namespace turnscope
