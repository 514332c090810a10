// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/result.h"

#include <QStringList>

namespace turnscope {

/// The voices that synthesize() knows, the default one first.
QStringList flitePersons();

/// `text` spoken in English by `person`, one of flitePersons(): mono, at the voice's own rate (16,000 or 8,000 samples
/// a second), the same sound for the same text. `speed` is 0.25 to 4; 1 is the voice's own. Takes about a hundredth of the
/// speech's duration; Flite's state is one for the process, so that calls wait for each other. Any thread. Letters that are
/// not of the Latin alphabet are left out; text without a word gives a wave without samples.
Result<Wave> synthesize(const QString &text, const QString &person = {}, double speed = 1.0);

} // namespace turnscope
