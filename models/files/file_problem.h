// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>

namespace turnscope {

/// What the system's error numbers (errno) mean for whoever wanted a file: what happened, and what to do. One table for
/// everything that opens, makes or writes one.
class FileProblem
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FileProblem)

public:
    /// Sentences with the path, the cause and the remedy; the detail is the system's own words.
    static Error opening(const QString &path, int error);
    static Error reading(const QString &path, int error);
    static Error creating(const QString &path, int error);
    static Error writing(const QString &path, int error);
    static Error makingFolder(const QString &path, int error);

    /// The rest of a sentence, from its small letter to its full stop: "the disk is full. Free some space."
    static QString cause(int error);

    /// The system's words.
    static QString systemText(int error);
};

} // namespace turnscope
