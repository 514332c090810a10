// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>
#include <QDateTime>

namespace turnscope {

/// Where the recordings of live sessions lie: "recordings" in the user's data folder of Turnscope.
class RecordingsFolder
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingsFolder)

public:
    static QString path();

    /// A name for a recording that starts now, in local time: 2026-11-21T09-14-03.jsonl, or with -2, -3, …
    /// where that exists. Makes the folder, for its owner only.
    static Result<QString> newRecording(const QDateTime &start, const QString &folder = path());
};

} // namespace turnscope
