// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/mcp_command.h"

#include "app/agents/agent_server.h"
#include "app/commands/command_line.h"
#include "app/commands/recording_tools.h"

#include <QFile>

#include <cerrno>
#include <optional>

#include <unistd.h>

namespace turnscope {

namespace {

/// The lines of stdin, as they come.
class LineInput
{
public:
    struct Line
    {
        QByteArray text; ///< without its end
        bool isTooLong = false;
    };

    /// Waits for the next one; nothing: the input is over.
    std::optional<Line> next()
    {
        Line line;
        for (;;) {
            const qsizetype end = m_read.indexOf('\n');
            line.text += m_read.left(end < 0 ? m_read.size() : end);
            m_read.remove(0, end < 0 ? m_read.size() : end + 1);
            if (line.text.size() > AgentServer::kLongestLine) {
                line.isTooLong = true;
                line.text.clear();
            }
            if (end >= 0)
                return line;
            if (!more())
                return line.text.isEmpty() && !line.isTooLong ? std::nullopt : std::optional(line);
        }
    }

private:
    bool more()
    {
        constexpr qsizetype atOnce = 65536;
        m_read.resize(atOnce);
        ssize_t got = -1;
        do
            got = ::read(STDIN_FILENO, m_read.data(), size_t(atOnce));
        while (got < 0 && errno == EINTR);
        m_read.truncate(std::max<qsizetype>(got, 0));
        return got > 0;
    }

    QByteArray m_read;
};

} // namespace

ExitCode McpCommand::run(const QStringList &arguments)
{
    CommandLine line(
        tr("Serves read-only tools over recordings to coding agents, by the Model Context Protocol (MCP) over "
           "standard input and output. Reads only files below the folders named, and sends nothing."),
        {});
    line.addPositional(tr("FOLDER…"), tr("The folders that the agent may read recordings in."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QStringList paths = line.parser().positionalArguments();
    if (paths.isEmpty()) {
        sayError(tr("Usage: turnscope mcp FOLDER…, with the folders that may be read."));
        return ExitCode::WrongUse;
    }
    auto folders = RecordingFolders::of(paths);
    if (!folders) {
        sayError(folders.error());
        return ExitCode::Unreadable;
    }
    RecordingTools recordings(*std::move(folders));
    AgentServer server(recordings.tools(), RecordingTools::instructions());
    QFile output;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return ExitCode::Failed;
    LineInput input;
    while (const auto asked = input.next()) {
        const QByteArray answer = asked->isTooLong ? AgentServer::tooLong() : server.answer(asked->text);
        if (!answer.isEmpty() && output.write(answer + '\n') < 0)
            return ExitCode::Failed; // nobody listens any more
    }
    return ExitCode::Done;
}

} // namespace turnscope
