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
    /// `given`, where a folder stands for all logs in it and below it, by name; links to folders are not followed, and what
    /// begins with a dot is left out. A folder that cannot be read stands for itself, and is told when it is opened. Without
    /// `output`, which may be among them.
    static QStringList all(const QStringList &given, const QString &output);

    /// The paths that a list names, one on each line; "-" is stdin. An error when it cannot be read.
    static Result<QStringList> listed(const QString &list);
};

} // namespace turnscope
