// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace turnscope {

/// Which files a digest is of.
class DigestFiles
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::DigestFiles)

public:
    struct Found
    {
        QStringList files;
        QStringList digests; ///< that lie in a folder: they are no logs, and left out
        QStringList empty;   ///< folders without a log
        QStringList written; ///< files that are to be read, and are `outputs`
    };

    /// `given`, where a folder stands for all logs in it and below it, by name; links to folders are not followed, and what
    /// begins with a dot is left out. A folder that cannot be read stands for itself, and is told when it is opened.
    /// `outputs`: what the digest is written to, which need not be there yet.
    static Found all(const QStringList &given, const QStringList &outputs);

    /// The paths that a list names, one on each line; "-" is stdin. An error when it cannot be read.
    static Result<QStringList> listed(const QString &list);
};

} // namespace turnscope
