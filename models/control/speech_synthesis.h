// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/result.h"

#include <QStringList>

namespace turnscope {

/// A voice of this computer that reads text, for what the window makes itself: babble, a sentence to try. Implemented in app,
/// faked in the tests of ui. Any thread; what it makes takes some hundredths of its duration.
class SpeechSynthesis
{
public:
    SpeechSynthesis() = default;
    virtual ~SpeechSynthesis() = default;
    Q_DISABLE_COPY_MOVE(SpeechSynthesis)

    /// Who can speak, the usual one first.
    virtual QStringList persons() const = 0;

    /// `person`: one of them, or empty for the usual one; `speed`: 0.25 to 4. Without a word in it there are no samples.
    virtual Result<Wave> speak(const QString &text, const QString &person, double speed) const = 0;
};

} // namespace turnscope
