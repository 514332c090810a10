// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/tuning_sweep.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace turnscope {

/// A sweep over recordings, for `turnscope vad --sweep`. A value.
struct VadSweepReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VadCommand)

public:
    QStringList files; ///< that are in it
    std::vector<TuningSweep::Recording> recordings;
    std::vector<TurnDetectorSettings> own; ///< what the sessions had, of those with server_vad
    TuningSweep sweep;

    QJsonObject json() const;
    QString text() const;

private:
    QStringList table() const;
    QString cellText(size_t cell) const;
};

} // namespace turnscope
