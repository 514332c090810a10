// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_error.h"
#include "models/clocks/clocks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace turnscope {

/// A function call of a scripted answer.
struct SceneCall
{
    QString name;
    QString arguments; ///< a JSON text
};

/// An MCP call of an answer, and how it turns out where the scene says so; else the real server is asked.
struct SceneMcpCall
{
    QString server;
    QString tool;
    QString arguments;     ///< a JSON text
    QString output;        ///< when it works
    QJsonObject error;     ///< when it does not: the protocol's protocol_error, tool_execution_error or http_error
    milliseconds takes{0}; ///< from in_progress to its end
    bool isTold = true;    ///< the scene says how it turns out
};

/// A flood of deltas while audio plays, for load tests.
struct SceneLoad
{
    int eventsPerSecond = 5000;
    int seconds = 60;

    qint64 events() const { return qint64(eventsPerSecond) * seconds; }
};

/// How a connection ends before its time.
struct SceneEnd
{
    bool abrupt = false; ///< the TCP connection goes away without a close frame
    int code = 1011;
    QString reason;
};

/// How a response ends, when it does not complete.
struct SceneOutcome
{
    QString status; ///< failed, incomplete
    QJsonObject details;
};

/// One entry of a scene's script: when it is played, what is answered, how fast, and what goes wrong.
struct SceneStep
{
    bool atConnect = false;                 ///< played once after session.created instead of as an answer
    int turn = 0;                           ///< the n-th answer of the session; 0 for any
    QString heard;                          ///< what the user said contains this; case does not matter
    std::optional<QRegularExpression> like; ///< or matches this
    QString tool;                           ///< the output of this function has just come
    bool repeats = false;                   ///< otherwise it is played once

    milliseconds wait{0};       ///< before response.created, or before all of it when nothing is answered
    milliseconds firstDelta{0}; ///< from response.created to the first delta
    milliseconds delta{0};      ///< from delta to delta

    QString say;
    std::vector<SceneCall> calls;
    std::vector<SceneMcpCall> mcp;
    std::optional<SceneLoad> load;

    int afterDeltas = 0; ///< of the answer, then comes what follows; 0 for after the answer
    QStringList frames;  ///< sent as they are
    QJsonArray events;   ///< sent with an event id of ours
    QString dtmf;        ///< keys of a telephone
    std::optional<WireError> error;
    std::optional<QJsonArray> rateLimits; ///< instead of the usual ones
    std::optional<SceneOutcome> outcome;
    std::optional<SceneEnd> end;

    /// It says what is answered; otherwise the endpoint's brain thinks of something.
    bool answers() const { return !say.isEmpty() || !calls.empty() || !mcp.empty() || load || outcome; }

    /// There is no response at all.
    bool refuses() const { return !answers() && afterDeltas == 0 && (error || end); }
};

/// What a stretch of the user's speech is taken to say.
struct SceneSpeech
{
    QString text;
    std::optional<WireError> failure; ///< of the transcription; the text is heard nevertheless
    milliseconds delay{0};
};

/// An MCP server that a session may name by its label, as far as a client can tell.
struct SceneMcpServer
{
    QString label;
    QJsonArray tools; ///< as mcp_list_tools items have them
    bool fails = false;
    milliseconds delay{0}; ///< of the listing
};

/// A script for the rehearsal endpoint (SCENES.md). A value type, immutable once it is read; each session plays it from
/// its beginning, see SceneRun.
struct Scene
{
    QString title;
    std::optional<std::chrono::seconds> sessionLimit;
    QJsonObject settings; ///< that every session begins with, as in session.update; with its type, or empty
    std::optional<QJsonArray> rateLimits;
    std::vector<SceneSpeech> speeches; ///< the n-th is the n-th stretch of speech of a session
    std::vector<SceneMcpServer> mcpServers;
    std::vector<SceneStep> steps;
};

} // namespace turnscope
