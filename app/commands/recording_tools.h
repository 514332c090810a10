// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agents/agent_tool.h"
#include "app/agents/opened_logs.h"
#include "app/agents/recording_folders.h"

namespace turnscope {

/// What an agent may ask of recordings: the tools of `turnscope mcp`. They read files below the folders and nothing else, write
/// none, and send nothing; their answers are those of the commands' --json forms, a page at a time. Events are counted from 0,
/// as there; times are seconds since the log's beginning where they are asked for, microseconds where they are told. One thread.
class RecordingTools
{
public:
    explicit RecordingTools(RecordingFolders folders);

    /// They refer to this.
    AgentTools tools();

    /// What an agent is told of them all, in English.
    static QString instructions();

private:
    using Answer = Result<QJsonObject>;
    using Opened = Result<std::shared_ptr<OpenedLog>>;

    Opened open(const QJsonObject &arguments, const QString &key = QStringLiteral("file"));
    Answer sessions(const QJsonObject &arguments);
    Answer summary(const QJsonObject &arguments);
    Answer turns(const QJsonObject &arguments);
    Answer findings(const QJsonObject &arguments);
    Answer events(const QJsonObject &arguments);
    Answer why(const QJsonObject &arguments);
    Answer transcript(const QJsonObject &arguments);
    Answer compare(const QJsonObject &arguments);
    Answer whatIf(const QJsonObject &arguments);

    RecordingFolders m_folders;
    OpenedLogs m_logs;
};

} // namespace turnscope
