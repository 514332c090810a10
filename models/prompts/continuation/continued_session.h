// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/prompts/prompt.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace turnscope {

/// What lets a new session go on where one ended: a prompt, rendered, with the settings as the server told them last, and as
/// example turns what was said, and of the model's answers what was heard. A value.
struct ContinuedSession
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ContinuedSession)

public:
    /// Characters of the turns that go along, the newest: some 6,000 tokens.
    static constexpr qsizetype kMost = 24'000;
    static constexpr size_t kMostTurns = 200; ///< likewise: each is an event of its own

    Prompt prompt;
    QJsonObject besides; ///< members of the session that no prompt has: whether and how tools are to be called
    QStringList leftOut; ///< what does not go along, a sentence each
    quint32 turns = 0;   ///< that do

    /// Of a session as far as it came. Tools' calls, images and sound do not go along, nor what the server did not tell. Any
    /// thread.
    static ContinuedSession of(const Conversation &conversation, const EventStore &events);

    /// What was heard of an answer that was cut: its words up to the share of its sound, and "…". An estimate; all of it where
    /// nothing was cut, nothing where nothing was heard.
    static QString heardText(const Item &item);
};

} // namespace turnscope
