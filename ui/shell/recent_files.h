// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>

class QMenu;

namespace turnscope {

/// The recordings opened last, kept in the settings, and the menu that offers them.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QObject *parent = nullptr);

    QStringList paths();
    void add(const QString &path);

    /// Fills the menu each time it is shown.
    void attach(QMenu *menu);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    QThreadPool m_disk; ///< writing settings waits for the disk, which the window must not
};

} // namespace turnscope
