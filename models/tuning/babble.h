// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace turnscope {

/// Several people who speak at once, none to be understood: the noise of a room that a detector of voices has it hardest with.
class Babble
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Babble)

public:
    static constexpr int kTalkers = 6;
    static constexpr int kSeconds = 20;
    static constexpr int kRate = 16000; ///< samples a second

    /// A text spoken by one of `persons`, at a speed of 0.25 to 4.
    using Speak = std::function<Result<Wave>(const QString &text, const QString &person, double speed)>;

    /// kSeconds of it, whose end goes on at its begin: who says what when, and how fast, is the seed's; each is as loud as the
    /// others. Fails with a sentence of `speak`, or when nothing can be heard; with an empty one when `goOn` says no.
    static Result<Wave> make(const Speak &speak, const QStringList &persons, quint64 seed,
                             const std::function<bool()> &goOn = {});
};

} // namespace turnscope
