// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/order_check.h"

namespace turnscope {

namespace {

QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isDelta(const LintEvent &event)
{
    return event.spec && event.spec->join != DeltaJoin::None;
}

quint64 partKey(const LintEvent &event)
{
    return quint64(number(event.row.item)) << 32 | quint32(json::integer(event.frame, "content_index"));
}

} // namespace

void OrderCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.row.from != Direction::Server || !scope.openAi)
        return;
    seeFirst(event, scope, sink);
    if (scope.wholeFromStart && event.row.response != StringId::None)
        seeResponse(event, scope, sink);
}

void OrderCheck::seeFirst(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.kind == EventKind::SessionCreated) {
        if (m_firstServer)
            sink.add("session-created-first", event.events, event.index,
                     tr("session.created comes after other server events."), Severity::Warning);
        m_sessionCreated = event.row.at;
    } else if (!m_firstServer && event.kind != EventKind::ServerError) {
        // A sideband socket has no session.created (realtime-protocol 1.1), and a log may begin late.
        sink.add(
            "session-created-first", event.events, event.index,
            tr("The log begins with %1: a sideband connection, or its beginning is missing.").arg(quoted(event.type)),
            scope.verbatim ? Severity::Warning : Severity::Info);
    }
    if (!m_firstServer)
        m_firstServer = event.index;
    constexpr std::chrono::seconds limit{3600 + 5};
    if (m_sessionCreated && !m_tooLongTold && event.row.at - *m_sessionCreated > limit) {
        m_tooLongTold = true;
        sink.add("session-length", event.events, event.index, tr("The session goes on after 60 minutes."));
    }
}

std::optional<Severity> OrderCheck::missing(bool anyInLog, const LintScope &scope)
{
    return scope.verbatim || anyInLog ? std::nullopt : std::optional(Severity::Info);
}

void OrderCheck::seeResponse(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.kind == EventKind::ResponseCreated) {
        const auto response = json::object(event.frame, "response");
        ResponseState state;
        state.created = event.index;
        state.inConversation = response && !json::text(*response, "conversation_id").empty();
        for (const auto &[id, other] : m_responses) {
            if (state.inConversation && other.inConversation && !other.done)
                sink.add("one-active-response", event.events, event.index,
                         tr("%1 begins while %2 is still active.")
                             .arg(quoted(event.response), event.events.strings().text(id)));
        }
        m_responses.insert_or_assign(event.row.response, std::move(state));
        return;
    }
    const auto known = m_responses.find(event.row.response);
    if (known == m_responses.end()) {
        sink.add(
            "response-created-first", event.events, event.index,
            tr("%1 names %2, which no response.created announced.").arg(quoted(event.type), quoted(event.response)));
        m_responses[event.row.response].created = event.index; // told once
        return;
    }
    ResponseState &state = known->second;
    if (event.kind == EventKind::ResponseDone) {
        if (state.done)
            sink.add("response-done-once", event.events, event.index,
                     tr("A second response.done for %1.").arg(quoted(event.response)));
        state.done = true;
        return;
    }
    if (event.row.item == StringId::None)
        return;
    if (event.kind == EventKind::OutputItemAdded) {
        m_anyItemAdded = true;
        state.items.insert(event.row.item);
    } else if (state.items.insert(event.row.item).second) {
        sink.add(
            "output-item-added-first", event.events, event.index,
            tr("%1 names item %2 before its response.output_item.added.").arg(quoted(event.type), quoted(event.item)),
            missing(m_anyItemAdded, scope));
    }
    if (event.kind == EventKind::ContentPartAdded) {
        m_anyPartAdded = true;
        m_parts.insert(partKey(event));
    } else if (isDelta(event) && json::has(event.frame, "content_index") && m_parts.insert(partKey(event)).second) {
        sink.add("content-part-added-first", event.events, event.index,
                 tr("%1 comes before its response.content_part.added.").arg(quoted(event.type)),
                 missing(m_anyPartAdded, scope));
    }
}

void OrderCheck::finish(const EventStore &events, const Conversation &, const LintScope &, FindingSink &sink)
{
    for (const auto &[id, state] : m_responses) {
        if (!state.done)
            sink.add("response-done-once", events, state.created,
                     tr("%1 is unfinished at the end of the log.").arg(events.strings().text(id)), Severity::Info);
    }
}

} // namespace turnscope
