// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_gap.h"
#include "models/result.h"

#include <QList>

namespace turnscope {

/// How a recording that is being written stands to its file: for people, at once.
struct RecordingState
{
    static constexpr qsizetype kMostIncidents = 20;

    QString path;             ///< of the file it goes to now
    quint64 waiting = 0;      ///< frames that are kept in memory until the disk takes them
    RecordingGap::Share lost; ///< frames that are in no file
    Error problem;            ///< what is wrong now, and what to do; empty: every frame goes to the file
    QList<Error> incidents;   ///< what happened and stays: holes, a file that was moved or deleted. The first ones
    bool isComplete() const { return waiting == 0 && lost.frames == 0; }

    /// All of the session is where it was begun, as far as is known.
    bool isAsBegun() const { return isComplete() && problem.text.isEmpty() && incidents.isEmpty(); }

    friend bool operator==(const RecordingState &, const RecordingState &) = default;
};

} // namespace turnscope
