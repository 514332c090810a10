// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/tuning_outcome.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace turnscope {

/// What a setting would have meant for a recording's turns, for `turnscope vad`: against what was really said, and against
/// what the session made of it. A value.
struct VadMeaning
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VadCommand)

public:
    TuningReference reference;
    TuningOutcome own;
    std::optional<TuningOutcome> outcome; ///< of a setting that is not the session's
    std::vector<TuningChange> changes;    ///< that it makes

    /// `idleTimeout` is the session's; nothing: it had none.
    static VadMeaning of(TuningReference reference, std::optional<milliseconds> idleTimeout,
                         std::optional<TuningOutcome> outcome);

    QJsonObject json() const;

    /// Some lines; what the reference is always among them.
    QStringList text() const;

    static QJsonObject sumsJson(const TuningSums &sums);
};

} // namespace turnscope
