// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"
#include "models/recording/log_growth.h"

namespace turnscope {

/// Sees what other processes do to a file that is being read: that it grows, shrinks, is written over, or that its
/// name is given to another. It asks the system and compares a few hundred bytes, whatever the file's size; no lock is
/// taken, and nothing is written. One thread.
class FileWatch
{
public:
    /// How often in a row a name must be missing until the file counts as gone: rotation leaves a gap between two.
    static constexpr int kLooksUntilGone = 5;

    /// `file` must outlive the watch.
    FileWatch(const FileHandle &file, QString path);

    /// The file has been read as far as `position`: what is there is to stay there.
    void remember(quint64 position);

    /// Once Rewritten, it stays so.
    LogFate look();

    quint64 size() const { return m_state.size; } ///< of the file, at the last look

    /// Once Rewritten: how many bytes from the begin are still what was read.
    quint64 trusted() const { return m_trusted; }

private:
    bool isKnown(quint64 offset, const QByteArray &bytes) const;
    void checkBytes(const FileState &before);
    void checkName();

    const FileHandle &m_file;
    QString m_path;
    FileState m_state;
    QByteArray m_head; ///< the first bytes of the file
    QByteArray m_tail; ///< the last bytes that were read
    quint64 m_position = 0;
    quint64 m_trusted = 0;
    int m_missing = 0; ///< looks in a row that found no file of this name
    LogFate m_name = LogFate::Same;
    bool m_rewritten = false;
};

} // namespace turnscope
