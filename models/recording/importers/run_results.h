// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace turnscope {

/// The file that a run folder is opened by; empty: it is none, or no folder at all.
inline QString runResultsIn(const QString &folder)
{
    const QString results = QDir(folder).filePath(QStringLiteral("results.json"));
    return QFileInfo(folder).isDir() && QFileInfo(results).isFile() ? results : QString();
}

} // namespace turnscope
