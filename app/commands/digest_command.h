// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope digest FILE… --to jsonl|csv|sqlite: rows of many recordings, for a fleet's database
/// (models/digest/DIGEST.md has the tables). Each file is judged on its own, so that any scheduler can share them out; what
/// is written is whole or not there.
class DigestCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::DigestCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
