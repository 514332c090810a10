// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/shared_file_watch.h"

#include <QDir>
#include <QFileInfo>

namespace turnscope {

SharedFileWatch::SharedFileWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SharedFileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SharedFileWatch::look);
}

void SharedFileWatch::watch(const QString &path)
{
    if (path == m_path)
        return;
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_path = path;
    if (path.isEmpty())
        return;
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        m_watcher.addPath(folder);
    m_state = FileState::of(path);
    watchFile();
}

void SharedFileWatch::watchFile()
{
    if (m_state && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
}

void SharedFileWatch::look()
{
    const std::optional<FileState> before = std::exchange(m_state, FileState::of(m_path));
    watchFile(); // a file that was renamed over is not the one that was watched
    if (m_state != before)
        Q_EMIT changed();
}

} // namespace turnscope
