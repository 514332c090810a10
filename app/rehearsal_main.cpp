// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rehearse_command.h"
#include "app/guarded_application.h"
#include "app/program.h"
#include "models/version.h"

using namespace turnscope;
using namespace Qt::StringLiterals;

/// `turnscope rehearse` as a program of its own.
int main(int argc, char *argv[])
{
    tameWarnings();
    QCoreApplication::setOrganizationName(u"turnscope"_s);
    QCoreApplication::setApplicationName(u"turnscope-rehearsal"_s);
    QCoreApplication::setApplicationVersion(version());
    const GuardedApplication<QCoreApplication> application(argc, argv);
    const Translation translation;
    QStringList arguments = argumentsGiven(argc, argv);
    if (!arguments.isEmpty())
        arguments.first() = QCoreApplication::applicationName();
    return exitOf([&] { return RehearseCommand::run(arguments); });
}
