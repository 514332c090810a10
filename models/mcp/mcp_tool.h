// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace turnscope {

/// A tool as its server describes it (MCP 2025-06-18, tools/list). A value type.
struct McpTool
{
    QString name;
    QString title;        ///< for people; may be empty
    QString description;  ///< for the model; may be empty
    QJsonObject input;    ///< JSON schema of its arguments
    QJsonObject output;   ///< of its structured content; empty: it promises none
    QJsonObject hints;    ///< its annotations: what the server claims, and nobody has checked
    QStringList problems; ///< what is wrong with the description, a sentence each

    bool isReadOnly() const { return hints.value(QLatin1StringView("readOnlyHint")).toBool(); }

    /// As the tools of an mcp_list_tools item are (PROTOCOL 3.8).
    QJsonObject listed() const;

    friend bool operator==(const McpTool &, const McpTool &) = default;
};

/// What a server offers, over all pages.
struct McpToolList
{
    QList<McpTool> tools;
    QStringList problems; ///< entries that are no tools, names that come twice; a sentence each

    /// The tool of that name; null when there is none.
    const McpTool *find(const QString &name) const;
};

/// Puts the tools of one page behind those that are there. What is none of a tool is told and left out.
void addTools(const QJsonValue &page, McpToolList &list);

/// What is other now than it was, for people: "adds tides; takes moor away; changes ping". Empty: nothing.
QString toolChanges(const McpToolList &before, const McpToolList &after);

} // namespace turnscope
