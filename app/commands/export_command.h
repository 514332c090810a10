// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope export FILE --to FORM OUT: a log in another form (ExportForms lists them). OUT is made beside itself and put
/// in its place when it is whole; `-` is stdout, for forms of text. What was left out is told on stderr.
class ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ExportCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
