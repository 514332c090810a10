// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope talk: a headless conversation. Speaks or types each utterance in turn, waits for the answer of each,
/// and prints the turns. There is no speaker: nothing is heard, and nothing says so in the recording.
class TalkCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TalkCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
