// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/order_check.h"

#include "models/lint/lint_checks.h"

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kSessionCreatedFirst{
    .id = "session-created-first",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "A session begins with session.created, or with an error and a close."),
    .remedy = QT_TRANSLATE_NOOP("turnscope",
                                "Check that the log was not begun late; an endpoint must send session.created first."),
    .source = "PROTOCOL 2.8"};

constexpr LintRule kResponseCreatedFirst{
    .id = "response-created-first",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "No event of a response comes before its response.created."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Send response.created before anything that names the response."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

constexpr LintRule kResponseDoneOnce{
    .id = "response-done-once",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "Each response has exactly one response.done."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Close each response once, whatever became of it."),
    .source = "PROTOCOL 2.8"};

constexpr LintRule kOutputItemAddedFirst{
    .id = "output-item-added-first",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "response.output_item.added comes before other events that name its item."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Announce an item before you stream it."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

constexpr LintRule kContentPartAddedFirst{
    .id = "content-part-added-first",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "response.content_part.added comes before deltas of that part."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Announce a content part before you stream it."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

constexpr LintRule kOneActiveResponse{
    .id = "one-active-response",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "One response at a time writes to the default conversation."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Tell out-of-band responses apart by conversation_id null."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

constexpr LintRule kSessionLength{
    .id = "session-length",
    .severity = Severity::Info,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "A session ends after 60 minutes with session_expired."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Reconnect in time and seed the new conversation."),
    .source = "PROTOCOL 2.8",
    .needsTimes = true};

constexpr LintRule kRowsOutOfOrder{
    .id = "rows-out-of-order",
    .severity = Severity::Info,
    .side = Side::Console,
    .why = QT_TRANSLATE_NOOP("turnscope", "The rows of the log are not in the order of the wire."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope", "Sort the export by what it numbers or times its rows with; don't judge anybody by their order."),
    .source = "what apps get wrong",
    .ofOneEvent = true};

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

LintCheckEntry lint_checks::order()
{
    return lintCheckEntry<OrderCheck>();
}

std::span<const LintRule *const> OrderCheck::rules()
{
    static constexpr std::array<const LintRule *, 8> all{
        &kSessionCreatedFirst,   &kResponseCreatedFirst, &kResponseDoneOnce, &kOutputItemAddedFirst,
        &kContentPartAddedFirst, &kOneActiveResponse,    &kSessionLength,    &kRowsOutOfOrder};
    return all;
}

void OrderCheck::tellDisorder(const LintEvent &event, const LintScope &scope, const QString &why, FindingSink &sink)
{
    if (scope.verbatim || sink.isDisordered() || sink.isMingled())
        return;
    sink.setDisordered();
    sink.add(kRowsOutOfOrder, event.events, event.index, why + u' ' + tr("What rests on the order is not judged."));
}

void OrderCheck::tellMingled(const LintEvent &event, FindingSink &sink)
{
    sink.setMingled();
    sink.add(
        kRowsOutOfOrder, event.events, event.index,
        tr("Events of two connections stand between each other, and the log does not tell which is whose. Only what "
           "one event tells by itself is judged: log a connection's id with each event, or a file each."));
}

void OrderCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.row.from != Direction::Server || !scope.openAi)
        return;
    m_webRtc = m_webRtc || event.kind == EventKind::OutputAudioStarted || event.kind == EventKind::OutputAudioCleared;
    seeFirst(event, scope, sink);
    if (scope.wholeFromStart && event.row.response != StringId::None)
        seeResponse(event, scope, sink);
}

void OrderCheck::seeFirst(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.kind == EventKind::SessionCreated) {
        if (m_firstServer)
            sink.add(kSessionCreatedFirst, event.events, event.index,
                     tr("session.created comes after other server events."), Severity::Warning);
        m_sessionCreated = event.row.at;
    } else if (!m_firstServer && event.kind != EventKind::ServerError) {
        // A sideband socket has no session.created (PROTOCOL 1.1), and a log may begin late.
        sink.add(
            kSessionCreatedFirst, event.events, event.index,
            tr("The log begins with %1: a sideband connection, or its beginning is missing.").arg(quoted(event.type)),
            scope.verbatim ? Severity::Warning : Severity::Info);
    }
    if (!m_firstServer)
        m_firstServer = event.index;
    constexpr std::chrono::seconds limit{3600 + 5};
    if (m_sessionCreated && !m_tooLongTold && event.row.at - *m_sessionCreated > limit) {
        m_tooLongTold = true;
        sink.add(kSessionLength, event.events, event.index, tr("The session goes on after 60 minutes."));
    }
}

std::optional<Severity> OrderCheck::missing(bool anyInLog, const LintScope &scope)
{
    return scope.verbatim || anyInLog ? std::nullopt : std::optional(Severity::Info);
}

void OrderCheck::seeResponse(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    m_anyDone = m_anyDone || event.kind == EventKind::ResponseDone;
    if (event.kind == EventKind::ResponseCreated)
        return seeCreated(event, scope, sink);
    const auto known = m_responses.find(event.row.response);
    if (known == m_responses.end())
        return seeUnknown(event, scope, sink);
    if (event.kind == EventKind::ResponseDone)
        return seeDone(event, known->second, sink);
    if (event.row.item == StringId::None)
        return;
    seeItem(event, known->second, scope, sink);
    seePart(event, scope, sink);
}

void OrderCheck::seeCreated(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    m_anyCreated = true;
    const auto response = json::object(event.frame, "response");
    if (m_unannounced.contains(event.row.response))
        tellDisorder(event, scope, tr("response.created stands behind other events of its response."), sink);
    ResponseState state;
    state.created = event.index;
    state.inConversation = response && !json::text(*response, "conversation_id").empty();
    if (state.inConversation)
        seeActive(event, scope, sink);
    else
        std::erase(m_active, event.row.response);
    m_responses.insert_or_assign(event.row.response, std::move(state));
}

void OrderCheck::seeUnknown(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    sink.add(kResponseCreatedFirst, event.events, event.index,
             tr("%1 names %2, which no response.created announced.").arg(quoted(event.type), quoted(event.response)),
             missing(m_anyCreated, scope));
    m_responses[event.row.response].created = event.index; // told once
    m_unannounced.insert(event.row.response);
}

void OrderCheck::seeDone(const LintEvent &event, ResponseState &state, FindingSink &sink)
{
    // Over WebRTC, an answer that was made and is cut while it plays is told of once more, as cancelled.
    const auto response = json::object(event.frame, "response");
    const bool cut = m_webRtc && response && json::text(*response, "status") == "cancelled";
    if (state.done && !cut)
        sink.add(kResponseDoneOnce, event.events, event.index,
                 tr("A second response.done for %1.").arg(quoted(event.response)));
    state.done = true;
    std::erase(m_active, event.row.response);
}

void OrderCheck::seeItem(const LintEvent &event, ResponseState &state, const LintScope &scope, FindingSink &sink)
{
    if (event.kind == EventKind::OutputItemAdded) {
        m_anyItemAdded = true;
        if (state.unannounced.contains(event.row.item))
            tellDisorder(event, scope, tr("response.output_item.added stands behind other events of its item."), sink);
        state.items.insert(event.row.item);
    } else if (state.items.insert(event.row.item).second) {
        state.unannounced.insert(event.row.item);
        sink.add(
            kOutputItemAddedFirst, event.events, event.index,
            tr("%1 names item %2 before its response.output_item.added.").arg(quoted(event.type), quoted(event.item)),
            missing(m_anyItemAdded, scope));
    }
}

void OrderCheck::seePart(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.kind == EventKind::ContentPartAdded) {
        m_anyPartAdded = true;
        if (m_unannouncedParts.contains(partKey(event)))
            tellDisorder(event, scope, tr("response.content_part.added stands behind a delta of its part."), sink);
        m_parts.insert(partKey(event));
    } else if (isDelta(event) && json::has(event.frame, "content_index") && m_parts.insert(partKey(event)).second) {
        m_unannouncedParts.insert(partKey(event));
        sink.add(kContentPartAddedFirst, event.events, event.index,
                 tr("%1 comes before its response.content_part.added.").arg(quoted(event.type)),
                 missing(m_anyPartAdded, scope));
    }
}

void OrderCheck::seeActive(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    constexpr size_t kTold = 8; // of a log in which none is ever done, each would be told of all before it
    for (const StringId other : m_active)
        sink.add(
            kOneActiveResponse, event.events, event.index,
            tr("%1 begins while %2 is still active.").arg(quoted(event.response), event.events.strings().text(other)),
            missing(m_anyDone, scope));
    std::erase(m_active, event.row.response);
    if (m_active.size() == kTold)
        m_active.erase(m_active.begin());
    m_active.push_back(event.row.response);
}

void OrderCheck::finish(const EventStore &events, const Conversation &, const LintScope &, FindingSink &sink)
{
    for (const auto &[id, state] : m_responses) {
        if (!state.done)
            sink.add(kResponseDoneOnce, events, state.created,
                     tr("%1 is unfinished at the end of the log.").arg(events.strings().text(id)), Severity::Info);
    }
}

} // namespace turnscope
