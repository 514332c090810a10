// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <QByteArray>

namespace turnscope {

/// A prompt as the text of a new file.
QByteArray canonicalPrompt(const Prompt &prompt);

/// `text`, which is the TOML of the prompt `before`, with the values of `after` in it; where they are the same nothing is
/// touched.
QByteArray patchedPrompt(const QByteArray &text, const Prompt &before, const Prompt &after);

} // namespace turnscope
