// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/option_list.h"
#include "models/result.h"

#include <QCommandLineParser>
#include <QJsonObject>

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

    /// Reads the line, which begins with the command's own name. When there is nothing more to do (help was asked for, or it was not understood) the
    /// answer is the exit code, and everything was said.
    std::optional<ExitCode> parse(const QStringList &arguments);

    const QCommandLineParser &parser() const { return m_parser; }

private:
    QCommandLineParser m_parser;
    OptionList m_list;
};

// All that the program says goes through these: what looks like a key is replaced, and what a terminal would obey is made
// harmless (TerminalText).

/// One line on stderr that begins with the program's name.
void sayError(const QString &text);
void sayError(const Error &error);

/// Lines on stdout. What is put into them from outside is to be a TerminalText::piece().
void print(const QString &text);
void printJson(const QJsonObject &object);

/// From now on what Qt itself, or a library, warns of goes the same way: it may quote an endpoint.
void tameWarnings();

} // namespace turnscope
