// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include "app/commands/parts.h"
#include "app/commands/terminal_text.h"
#include "models/files/file_path.h"
#include "models/protocol/redactor.h"

#include <cstdio>

namespace turnscope {

using namespace Qt::StringLiterals;

CommandLine::CommandLine(const QString &description, const QList<QCommandLineOption> &options)
{
    m_parser.setApplicationDescription(description);
    m_list.description = description;
    m_list.options = {m_parser.addHelpOption(), m_parser.addVersionOption()};
    m_list.options += options;
    m_parser.addOptions(options);
}

void CommandLine::addPositional(const QString &name, const QString &description)
{
    m_list.positionals.push_back({name, description});
    m_parser.addPositionalArgument(name, description);
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments)
{
    if (OptionList::isAskedFor(arguments)) {
        print(m_list.text());
        return ExitCode::Done;
    }
    // The parser takes the first argument for the program's name: here it is the command's, or that of a program which is
    // nothing but one command.
    QStringList line = arguments;
    if (line.first() != QCoreApplication::applicationName())
        line.first() = u"turnscope "_s + line.first();
    if (!m_parser.parse(line)) {
        QString wrong = m_parser.errorText();
        if (wrong.endsWith(u'.')) // as some of its sentences do
            wrong.chop(1);
        sayError(tr("%1. See %2 --help.").arg(wrong, line.first()));
        return ExitCode::WrongUse;
    }
    if (m_parser.isSet(u"help"_s) || m_parser.isSet(u"help-all"_s)) {
        QString help = m_parser.helpText();
        // Qt writes the program's own name there, without the command.
        const qsizetype end = help.indexOf(u" [options]"_s);
        const qsizetype begin = end < 0 ? -1 : help.lastIndexOf(u' ', end - 1);
        if (begin >= 0)
            help.replace(begin + 1, end - begin - 1, line.first());
        print(help);
        return ExitCode::Done;
    }
    if (m_parser.isSet(u"version"_s)) {
        print(versionText());
        return ExitCode::Done;
    }
    return std::nullopt;
}

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void writeWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    write(stderr, (TerminalText::piece(Redactor().text(qFormatLogMessage(type, context, text))) + u'\n').toUtf8());
}

} // namespace

void sayError(const QString &text)
{
    write(stderr, u"turnscope: %1\n"_s.arg(TerminalText::piece(Redactor().text(shownPath(text)))).toUtf8());
}

void sayError(const Error &error)
{
    sayError(error.detail.isEmpty() || error.text.contains(error.detail) ? error.text
                                                                         : u"%1 [%2]"_s.arg(error.text, error.detail));
}

void print(const QString &text)
{
    write(stdout, TerminalText::lines(Redactor().text(text)).toUtf8());
}

void printJson(const QJsonObject &object)
{
    write(stdout, Redactor().text(QString::fromUtf8(TerminalText::json(object))).toUtf8());
}

void tameWarnings()
{
    qInstallMessageHandler(&writeWarning);
}

} // namespace turnscope
