// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/session/setting_values.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace turnscope {

/// What stands in a prompt's texts as {{name}}, and what may be put there. A value.
struct PromptVariable
{
    enum class Type : quint8 { Text, Choice, Number, Date };

    QString name;
    Type type = Type::Text;
    std::optional<QString> usual; ///< its default, inserted where no value is given
    QStringList choices;          ///< of Choice
    bool required = false;        ///< without a default, a value must be given; else it is empty
    QString description;

    friend bool operator==(const PromptVariable &, const PromptVariable &) = default;
};

/// A tool that the prompt offers to the model. A value.
struct PromptTool
{
    enum class Kind : quint8 { Function, Mcp };

    Kind kind = Kind::Function;
    QString name; ///< of the function; of an MCP server its label
    QString description;
    QString parameters; ///< of a function: its JSON schema, as text; empty: it takes none
    QJsonObject server; ///< of an MCP server: its other fields (server_url, allowed_tools, require_approval, …)

    friend bool operator==(const PromptTool &, const PromptTool &) = default;
};

/// One of the turns that are put before the conversation, to show how it should go. A value.
struct PromptTurn
{
    enum class Role : quint8 { User, Assistant, System };

    Role role = Role::User;
    QString text;

    friend bool operator==(const PromptTurn &, const PromptTurn &) = default;
};

/// A reusable template for sessions: what its file says (PROMPTS.md), whatever is wrong with it. A value.
struct Prompt
{
    QString name;
    QString description;
    QString model; ///< that it is written for; empty: any
    QString notes; ///< for people alone
    QString instructions;
    std::vector<PromptVariable> variables;
    std::vector<PromptTool> tools;
    std::vector<PromptTurn> examples;

    /// The session's settings that it brings: voice, speed, turn-taking and all others that the schema has, but for the
    /// instructions. Undefined: the session keeps its own.
    SettingValues settings;
    std::optional<AudioEncoding> inputFormat; ///< nothing: the session's own
    std::optional<AudioEncoding> outputFormat;

    friend bool operator==(const Prompt &, const Prompt &) = default;

    const PromptVariable *variable(const QString &name) const; ///< null: it has none of that name
};

/// The fields of an MCP server that are keys.
QStringList mcpSecrets();

/// The prompt without the keys of its MCP servers, as it is given to others.
Prompt withoutSecrets(Prompt prompt);

} // namespace turnscope
