// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/refusal.h"
#include "models/tuning/degradation.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>

namespace turnscope {

/// What a command's line says of noise and of a telephone.
class DegradationOptions
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VadCommand)

public:
    static QList<QCommandLineOption> all();

    /// Nothing where none of them is there. Reads the sound, or has it babbled.
    static Checked<Degradation> of(const QCommandLineParser &parser);

    /// {"noise","snr_db","echo_delay_ms","telephone","loss_percent","lost","seed"}
    static QJsonObject json(const Degradation &how);
};

} // namespace turnscope
