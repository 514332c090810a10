// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_state.h"

#include <QFileSystemWatcher>

namespace turnscope {

/// Tells when a small file that several processes of ours write, as a whole and by renaming a new one over it, is not what
/// it was: by whomever. Its folder is made, for without one nothing can be watched. GUI thread.
class SharedFileWatch : public QObject
{
    Q_OBJECT

public:
    explicit SharedFileWatch(QObject *parent = nullptr);

    /// From now on this file, whether it is there or not; empty: none.
    void watch(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void look();
    void watchFile();

    QFileSystemWatcher m_watcher;
    QString m_path;
    std::optional<FileState> m_state;
};

} // namespace turnscope
