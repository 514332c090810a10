// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <QStringList>

namespace turnscope {

/// A Realtime prompt as two: what the voice of a GPT-Live session is told, and what the model is told that works behind it.
/// A proposal, by the headings of the instructions: somebody should read it. A value.
struct LiveSplitPrompt
{
    QString voice;     ///< style, and the three sections that such sessions want
    QString backEnd;   ///< rules and tools
    QStringList notes; ///< what has no place there, a sentence each
};

/// Of a prompt that is rendered. Sections of the instructions that speak of how to talk go to the voice, all others to the
/// back end; that on the role goes to both.
LiveSplitPrompt splitForLive(const Prompt &prompt);

} // namespace turnscope
