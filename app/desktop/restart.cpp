// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restart.h"

#include "models/files/file_path.h"

#include <filesystem>
#include <system_error>
#include <vector>

#include <unistd.h>

namespace turnscope {

QList<QByteArray> program_restart::arguments(const QString &theme, const QStringList &files)
{
    QList<QByteArray> arguments;
    if (!theme.isEmpty())
        arguments << "--theme" << theme.toUtf8();
    if (!files.isEmpty())
        arguments << "--";
    for (const QString &file : files)
        arguments << bytesOfPath(absolutePath(file));
    return arguments;
}

void program_restart::start(const QByteArray &self, const QList<QByteArray> &arguments)
{
    std::error_code none;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", none);
    if (!none)
        startProgram(QByteArray::fromStdString(program.native()), self, arguments);
}

void program_restart::startProgram(const QByteArray &path, const QByteArray &self, const QList<QByteArray> &arguments)
{
    QList<QByteArray> line = QList<QByteArray>{self} + arguments;
    std::vector<char *> pointers;
    for (QByteArray &each : line)
        pointers.push_back(each.data());
    pointers.push_back(nullptr);
    ::execv(path.constData(), pointers.data());
}

} // namespace turnscope
