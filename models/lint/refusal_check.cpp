// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/refusal_check.h"

#include "models/conversation/server_error.h"
#include "models/lint/lint_checks.h"
#include "models/lint/refusal_text.h"
#include "models/recording/event_number.h"
#include "models/text/qt_text.h"

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kRequestRefused{
    .id = "request-refused",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "The server refused a request: what it asked for is not in force."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope", "Handle error events; mend what the message names, and send the request again if it is needed."),
    .source = "PROTOCOL 11",
    .ofOneEvent = true};

constexpr LintRule kServerError{
    .id = "server-error",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "The server failed by itself."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Ask again; reconnect if it goes on, and quote event_id to the vendor."),
    .source = "PROTOCOL 11",
    .ofOneEvent = true};

constexpr LintRule kSessionExpired{
    .id = "session-expired",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "The session ended because its time was up."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope", "Reconnect before expires_at, between two turns, and seed the new conversation with the old one."),
    .source = "PROTOCOL 11",
    .ofOneEvent = true};

} // namespace

LintCheckEntry lint_checks::refusal()
{
    return lintCheckEntry<RefusalCheck>();
}

std::span<const LintRule *const> RefusalCheck::rules()
{
    static constexpr std::array<const LintRule *, 3> all{&kRequestRefused, &kServerError, &kSessionExpired};
    return all;
}

void RefusalCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    m_clientSeen = m_clientSeen || event.row.from == Direction::Client;
    tellNew(event.events, event.before, sink);
}

/// An error of which the log has the name, or a part that cannot be read: something was refused all the same.
void RefusalCheck::seeUnreadable(const EventStore &events, EventIndex index, const LintScope &, FindingSink &sink)
{
    const EventRow row = events.row(index);
    const EventSpec *const spec = EventCatalogue::find(events.strings().view(row.type));
    if (row.from != Direction::Server || !spec || spec->kind != EventKind::ServerError)
        return;
    Told &told = m_told["unreadable\n"];
    if (isAgain(told, index, sink))
        return;
    told.message = tr("The server sent an error, and the log has no more of it than its name: a request was refused, "
                      "or the server failed. Log events whole, to see which.");
    told.place = sink.add(kRequestRefused, events, index, told.message);
}

/// Those of one cause are one finding.
bool RefusalCheck::isAgain(Told &told, EventIndex event, FindingSink &sink)
{
    if (++told.times == 1)
        return false;
    sink.amend(told.place,
               told.message + u' '
                   + tr("%n times in all; the last is event %1.", nullptr, told.times).arg(eventNumberText(event)));
    return true;
}

void RefusalCheck::pause(const EventStore &events, const Conversation &conversation, FindingSink &sink)
{
    tellNew(events, conversation, sink);
}

void RefusalCheck::finish(const EventStore &events, const Conversation &conversation, const LintScope &,
                          FindingSink &sink)
{
    tellNew(events, conversation, sink);
}

/// The fold has tied each error to its request once it was applied, which is when the next event is seen.
void RefusalCheck::tellNew(const EventStore &events, const Conversation &conversation, FindingSink &sink)
{
    for (const auto errors = conversation.errors(); m_seen < errors.size(); ++m_seen)
        tell(events, conversation, errors[m_seen], sink);
}

void RefusalCheck::tell(const EventStore &events, const Conversation &conversation, const ErrorNote &note,
                        FindingSink &sink)
{
    if (ServerError{note.type, {}, {}, {}, {}}.isSdks()) // which AgentCheck and FailureCheck tell
        return;
    const std::string_view request = note.cause ? events.strings().view(events.type(*note.cause)) : std::string_view();
    Told &told = m_told[RefusalText::causeOf(note, request)];
    if (isAgain(told, note.event, sink))
        return;
    const ServerError error{note.type, note.code, note.message, note.param, {}};
    const LintRule &rule = error.endsSession()    ? kSessionExpired
                           : error.isServersOwn() ? kServerError
                                                  : kRequestRefused;
    told.message = message(events, conversation, note, m_clientSeen);
    told.place = sink.add(rule, events, note.event, told.message,
                          error.isLateCancel() ? std::optional(Severity::Info) : std::nullopt);
}

QString RefusalCheck::message(const EventStore &events, const Conversation &conversation, const ErrorNote &note,
                              bool clientSeen)
{
    const ServerError error{note.type, note.code, note.message, note.param, {}};
    const QString said = RefusalText::said(note);
    if (error.endsSession())
        return tr("The session is over: %1 What is sent after it is lost.").arg(said);
    if (error.isServersOwn())
        return tr("The server reports a failure of its own: %1").arg(said);
    if (error.isLateCancel())
        return tr("A response.cancel found nothing to cancel: the response was over already. Every app has this race.");
    const EventKind kind = RefusalText::requestKind(events, conversation.dialect(), note);
    QString text;
    if (note.cause) {
        const QString type = utf8Text(events.strings().view(events.type(*note.cause)));
        text = (note.causeNamed ? tr("%1 (event %2) was refused: %3") : tr("%1 (most likely event %2) was refused: %3"))
                   .arg(type, eventNumberText(*note.cause), said);
    } else {
        text = (clientSeen ? tr("A request was refused, and the log does not tell which: %1")
                           : tr("A request was refused (the client's side is not in the log): %1"))
                   .arg(said);
    }
    const bool serverTakesTurns = conversation.settings().turnTaking != SessionSettings::TurnTaking::Manual;
    for (const QString &more : {RefusalText::consequence(kind), RefusalText::advice(note, serverTakesTurns)}) {
        if (!more.isEmpty())
            text += u' ' + more;
    }
    return text;
}

} // namespace turnscope
