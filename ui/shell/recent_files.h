// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/worker.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QMenu;

namespace turnscope {

class Preferences;

/// The recordings opened or begun last, kept in the settings, and the menu that offers them, together with the newest in
/// the folder that recordings go to, whoever made them.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    /// `preferences` must outlive this.
    RecentFiles(Preferences &preferences, QString recordings, QObject *parent = nullptr);
    ~RecentFiles() override; ///< waits until what was added is kept

    void setRecordings(const QString &folder) { m_recordings = folder; } ///< that recordings go to

    QStringList paths();
    void add(const QString &path);
    void remove(const QString &path); ///< from the list only

    /// Those, then the newest in the folder, none twice.
    QStringList all();

    /// Fills the menu each time it is shown.
    void attach(QMenu *menu);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    QStringList own(const QStringList &recent) const; ///< in the folder, newest first
    void change(const std::function<void(QStringList &kept)> &edit);
    void offer(QMenu *menu, const QString &path);

    Preferences &m_preferences;
    QString m_recordings;
    Worker m_disk{WorkPool::Disk}; ///< writing settings waits for the disk, which the window must not
};

} // namespace turnscope
