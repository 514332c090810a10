// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/importers/prompt_importer.h"

#include <QMap>

namespace turnscope {

/// What importers share: the ways in which tools write templates and messages. Free functions; any thread.
namespace template_text {

/// Text that is no template, so that it comes out of ours as it is.
QString escaped(const QString &text);

/// A Python format string ({name}, {{ for a brace) in our form.
QString fromFormatString(const QString &text);

/// One message of a chat.
struct Message
{
    QString role;
    QString text;
};

/// Those of the system become the instructions, those that follow the example turns. The last one of the user, to which there
/// is no answer, is what is to be said, and goes to the notes.
void takeMessages(ImportedPrompt &into, const std::vector<Message> &messages);

/// Of a JSON list of {role, content}; content may be text or a list of parts.
std::vector<Message> messagesOf(const QJsonValue &list, QStringList &warnings);

/// Makes a variable of each {{name}} that has none, required where `defaults` has nothing for it, and warns of what other tools
/// would run.
void findVariables(ImportedPrompt &into, const QMap<QString, QString> &defaults = {});

/// Takes tools as a session or a chat request has them, without their secrets.
void takeTools(ImportedPrompt &into, const QJsonArray &tools);

/// Warns of the members of a model's settings other than `taken`: no session has them here, and none is lost unsaid.
void warnOfSettings(ImportedPrompt &into, const QJsonObject &settings, const QStringList &taken = {});

/// A scalar as text.
QString scalar(const QJsonValue &value);

} // namespace template_text

} // namespace turnscope
