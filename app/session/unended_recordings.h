// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/worker.h"

#include <QObject>
#include <QStringList>

#include <stop_token>

namespace turnscope {

/// Finds the recordings in a folder whose session never ended, since Turnscope was killed or the machine went down. Those
/// that another process is at are not among them, nor those that were settled: opened, or not wanted. Looks in the
/// background. Lives on its owner's thread; its end waits until what was settled is kept.
class UnendedRecordings : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 1000; ///< files that are looked at, the newest by name

    explicit UnendedRecordings(QString folder, QObject *parent = nullptr);
    ~UnendedRecordings() override;

    /// found() tells, also of none.
    void find();

    /// Not to be found again, by nobody; remembered in the settings.
    void settle(const QStringList &paths);

Q_SIGNALS:
    void found(const QStringList &paths); ///< newest first

private:
    QString m_folder;
    Worker m_disk{WorkPool::Disk, this};
    std::stop_source m_end; ///< a look goes on no longer
};

} // namespace turnscope
