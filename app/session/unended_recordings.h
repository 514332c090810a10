// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/worker.h"

#include <QObject>
#include <QStringList>

#include <stop_token>

namespace turnscope {

/// Finds the recordings in folders whose session never ended, since Turnscope was killed or the machine went down.
/// Those that another process is at are not among them, nor those that were settled: opened, or not wanted. Looks in
/// the background. Lives on its owner's thread; its end waits until what was settled is kept.
class UnendedRecordings : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 1000; ///< files of each folder that are looked at, the newest by name

    explicit UnendedRecordings(QStringList folders, QObject *parent = nullptr);

    /// Where recordings are made now, and where they are made without a choice: one that was begun before the choice,
    /// or by a program that knows of none, is not to be lost.
    static QStringList usualFolders();
    ~UnendedRecordings() override;

    /// found() tells, also of none.
    void find();

    /// Not to be found again, by nobody; remembered in the settings.
    void settle(const QStringList &paths);

Q_SIGNALS:
    void found(const QStringList &paths); ///< by folder, and newest first

private:
    QStringList m_folders;
    Worker m_disk{WorkPool::Disk, this};
    std::stop_source m_end; ///< a look goes on no longer
};

} // namespace turnscope
