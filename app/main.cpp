// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCoreApplication>

using namespace turnscope;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"turnscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TURNSCOPE_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Command *command = findCommand(first)) {
        QCoreApplication application(argc, argv);
        return int(command->run(QCoreApplication::arguments().mid(1)));
    }
    return int(ExitCode::WrongUse);
}
