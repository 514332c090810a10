// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <optional>
#include <vector>

namespace turnscope {

/// The words by which a prompt's file, and the settings of a session, call what a Prompt holds.
namespace prompt_words {

QString word(PromptVariable::Type type);
QString word(PromptTurn::Role role);
QString word(AudioEncoding encoding); ///< as the flat form of the protocol calls it: "g711_ulaw"

std::optional<PromptVariable::Type> variableType(const QString &word);
std::optional<PromptTurn::Role> role(const QString &word);  ///< also "developer" and "model", as others call them
std::optional<AudioEncoding> encoding(const QString &word); ///< also GA's: "audio/pcmu"

/// The key of the instructions, in files and in sessions.
QString instructionsKey();

/// A setting's path in a file, below [session]; those of GA's form are read, too.
QStringList flatPath(const SettingSpec &spec);
QStringList nestedPath(const SettingSpec &spec); ///< empty: GA has none

/// The settings that a file may have: all of the form but the instructions.
std::vector<SettingField> settings();

/// A JSON object as indented text.
QString jsonText(const QJsonObject &object);

} // namespace prompt_words

} // namespace turnscope
