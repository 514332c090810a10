// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string_view>

namespace turnscope {

/// What the ids of a parent's session are called in its run: the same place among those of their kind. Looks at the two
/// folds as they are when it is asked. A short-lived thing.
class OldNames
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::OldNames)

public:
    OldNames(const Conversation &parent, const EventStore &parentEvents, const Conversation &run,
             const EventStore &runEvents)
        : m_parent(parent)
        , m_parentEvents(parentEvents)
        , m_run(run)
        , m_runEvents(runEvents)
    {
    }

    /// The item that stands where `id` stands in the parent: the third answer for the third. Nothing when there is none
    /// yet, or the parent itself does not know it.
    const Item *item(const QString &id) const;
    QString itemId(const Item &item) const; ///< of the run

    /// The function that the parent's call was of; empty when the parent does not tell.
    QString calledFunction(const QString &callId) const;

    /// The run's call that is answered by what answered `callId`: the second of a function for the second of it.
    const ToolCall *call(const QString &callId) const;

private:
    const Conversation &m_parent;
    const EventStore &m_parentEvents;
    const Conversation &m_run;
    const EventStore &m_runEvents;
};

} // namespace turnscope
