// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace turnscope {

/// A tool that a session offers its model, or that was called in it all the same.
struct SessionTool
{
    enum class Kind : quint8 {
        Function, ///< of the client
        Mcp,      ///< of an MCP server, which the endpoint calls
    };

    Kind kind = Kind::Function;
    QString name;
    QString server;                    ///< Mcp: the label of its server
    QString description;               ///< empty: none was told
    std::optional<QJsonObject> schema; ///< of its parameters; nothing: not told
    bool offered = false;              ///< among the tools in force; false: it was only called

    /// "server / name", or the name.
    QString shownName() const;

    friend bool operator==(const SessionTool &, const SessionTool &) = default;
};

/// What the session's calls say of one of its tools.
struct ToolFigures
{
    quint32 calls = 0;
    quint32 waiting = 0;                ///< without an output so far
    std::optional<CallIndex> last;      ///< the latest call
    std::optional<microseconds> median; ///< of those that were answered, from asked to answered
};

/// The tools in force, functions and those that MCP servers were found to have, in the order in which they were told; behind
/// them what was called without being among them. Reads frames: to be asked again when the settings or the items changed.
/// `tools` is toolsInForce().
std::vector<SessionTool> sessionTools(const QJsonArray &tools, const Conversation &conversation,
                                      const EventStore &events);

/// Which of `tools` a call is of; nothing: of none of them, as work that was handed out.
std::optional<size_t> toolOf(const std::vector<SessionTool> &tools, const Item &call);

/// Of each of them.
std::vector<ToolFigures> toolFigures(const std::vector<SessionTool> &tools, const Conversation &conversation);

} // namespace turnscope
