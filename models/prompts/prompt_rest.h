// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <QByteArray>

namespace turnscope {

/// Whether a save kept all of a file that it was not to change: every field that is not the prompt's or is the same before
/// and after, as it was written, and every comment but those of fields and elements that are changed or gone. Both texts are
/// TOML. Looks at nothing but the texts, however they came about.
bool keepsTheRest(const QByteArray &textBefore, const Prompt &before, const QByteArray &textAfter, const Prompt &after);

} // namespace turnscope
