// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/synthesis/text_to_speech.h"
#include "models/control/speech_synthesis.h"

namespace turnscope {

/// Flite, for the window and for commands.
class FliteSynthesis : public SpeechSynthesis
{
public:
    QStringList persons() const override { return flitePersons(); }

    Result<Wave> speak(const QString &text, const QString &person, double speed) const override
    {
        return synthesize(text, person, speed);
    }
};

} // namespace turnscope
