// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/result.h"

#include <QCommandLineParser>

#include <optional>

namespace turnscope {

/// A command's line: QCommandLineParser with our exit codes, and --help and --version.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CommandLine)

public:
    CommandLine(const QString &description, const QList<QCommandLineOption> &options);

    /// For the help: "FILE", "The recording to read."
    void addPositional(const QString &name, const QString &description);

    /// Reads the line. When there is nothing more to do (help was asked for, or it was not understood) the
    /// answer is the exit code, and everything was said.
    std::optional<ExitCode> parse(const QStringList &arguments);

    const QCommandLineParser &parser() const { return m_parser; }

private:
    QCommandLineParser m_parser;
};

/// One line on stderr that begins with the program's name.
void sayError(const QString &text);
void sayError(const Error &error);

/// Text on stdout, as it is.
void print(const QString &text);

} // namespace turnscope
