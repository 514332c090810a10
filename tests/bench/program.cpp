// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/program.h"

#include "tests/bench/figure.h"

#include <QProcess>

#include <memory>
#include <vector>

#include <sys/resource.h>

namespace turnscope {

namespace {

double cpuOfChildren()
{
    rusage spent = {};
    getrusage(RUSAGE_CHILDREN, &spent);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(spent.ru_utime) + seconds(spent.ru_stime);
}

} // namespace

Program::Spent Program::together(std::span<const Program> programs)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (size_t i = 0; i < programs.size(); ++i) {
        QProcess &process = *processes.emplace_back(std::make_unique<QProcess>());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
    }
    const double before = cpuOfChildren();
    Spent spent;
    spent.wall = wallMs([&] {
                     for (size_t i = 0; i < programs.size(); ++i)
                         processes[i]->start(programs[i].path, programs[i].arguments);
                     for (const auto &process : processes)
                         process->waitForFinished(-1);
                 })
                 / 1000;
    spent.cpu = cpuOfChildren() - before;
    for (size_t i = 0; i < programs.size(); ++i) {
        if (processes[i]->exitStatus() != QProcess::NormalExit || processes[i]->exitCode() > 1)
            qFatal("%s failed", qPrintable(programs[i].path));
    }
    return spent;
}

Program::Spent Program::run() const
{
    return together({this, 1});
}

} // namespace turnscope
