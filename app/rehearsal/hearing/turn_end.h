// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QString>

namespace turnscope {

/// Whether words, as far as they were heard, sound like all that somebody wanted to say: not when there are none, nor when
/// they end in a filler, a conjunction, a preposition, an article or a hanging verb. A guess for English, in place of the
/// classifier of semantic_vad, which nobody outside knows.
bool soundsFinished(const QString &words);

/// How long semantic_vad waits at most for somebody who has not finished (PROTOCOL 3.5, 8.3).
milliseconds longestPause(const QString &eagerness);

} // namespace turnscope
