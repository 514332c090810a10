// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/refused_request.h"

#include "models/conversation/server_error.h"
#include "models/lint/refusal_text.h"

#include <algorithm>
#include <memory>

namespace turnscope {

namespace {

/// A log of the server's side alone is gone through once: views ask with each event that is selected.
bool hasClientSide(const Session &session)
{
    struct Seen
    {
        std::weak_ptr<const EventStore> log;
        quint32 events = 0; ///< of which none is the client's
    };
    static thread_local Seen seen;
    if (seen.log.lock() != session.sharedEvents())
        seen = {session.sharedEvents(), 0};
    const EventStore &events = session.events();
    const quint32 size = events.size();
    while (seen.events < size && events.from(EventIndex{seen.events}) != Direction::Client)
        ++seen.events;
    return seen.events < size;
}

std::string requestOf(const EventStore &events, const ErrorNote &note)
{
    return note.cause ? std::string(events.strings().view(events.type(*note.cause))) : std::string();
}

QString whyUnknown(const Session &session)
{
    return hasClientSide(session)
               ? RefusedRequest::tr("The log does not tell which request it was: the error names none by event_id, and "
                                    "speaks of none that is still unanswered.")
               : RefusedRequest::tr("The client's side is not in this log: what was asked for is known by the server's "
                                    "words alone.");
}

} // namespace

std::optional<RefusedRequest> RefusedRequest::of(const Session &session, EventIndex event)
{
    const Conversation &conversation = session.conversation();
    const auto errors = conversation.errors();
    const auto found = std::ranges::find_if(
        errors, [event](const ErrorNote &note) { return note.event == event || note.cause == event; });
    if (found == errors.end())
        return {};
    const EventStore &events = session.events();
    const ErrorNote &note = *found;
    const ServerError error{note.type, note.code, note.message, note.param, {}};
    RefusedRequest refused;
    refused.refusal = note.event;
    refused.request = note.cause;
    refused.named = note.causeNamed;
    refused.said = RefusalText::said(note);
    if (!note.cause)
        refused.why = whyUnknown(session);
    if (!error.endsSession() && !error.isServersOwn() && !error.isLateCancel()) {
        refused.notInForce = RefusalText::consequence(RefusalText::requestKind(events, conversation.dialect(), note));
        refused.toDo =
            RefusalText::advice(note, conversation.settings().turnTaking != SessionSettings::TurnTaking::Manual);
    }
    if (error.isLateCancel())
        refused.toDo = tr("Nothing: the response was over already, which happens to every app.");
    const std::string cause = RefusalText::causeOf(note, requestOf(events, note));
    for (const ErrorNote &other : errors) {
        if (refused.again.size() == kMostAgain)
            break;
        if (other.event != note.event && RefusalText::causeOf(other, requestOf(events, other)) == cause)
            refused.again.push_back(other.event);
    }
    return refused;
}

} // namespace turnscope
