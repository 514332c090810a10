// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/failure_check.h"

#include "models/conversation/server_error.h"
#include "models/lint/lint_checks.h"
#include "models/lint/refusal_text.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr LintRule kResponseFailed{
    .id = "response-failed",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "A response failed: this turn got no answer, or half of one."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Look at status_details.error of response.done, and ask again."),
    .source = "PROTOCOL 11",
    .ofOneEvent = true};

constexpr LintRule kResponseIncomplete{
    .id = "response-incomplete",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "A response ended before its end: at the token limit, or at a filter."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Raise max_output_tokens, or ask for shorter answers."),
    .source = "PROTOCOL 11",
    .ofOneEvent = true};

constexpr LintRule kRateLimited{
    .id = "rate-limited",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "A response failed because of a rate limit."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Wait for reset_seconds, or ask for a higher limit."),
    .source = "what apps get wrong",
    .ofOneEvent = true};

constexpr LintRule kTranscriptionFailed{
    .id = "transcription-failed",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why =
        QT_TRANSLATE_NOOP("turnscope", "The user's words of a turn are lost; the model heard the audio all the same."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Check the transcription model's name, access and limits."),
    .source = "PROTOCOL 11",
    .ofOneEvent = true};

constexpr LintRule kMcpFailed{
    .id = "mcp-failed",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "An MCP server failed: its tools are not there, or a call has no result."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Check the MCP server: its address, its authorization, its log."),
    .source = "PROTOCOL 11",
    .ofOneEvent = true};

constexpr LintRule kFailureTold{
    .id = "failure-told",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "The server tells of a failure in an event of its own."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Look up what this server means by it, and handle it as an error."),
    .source = "what apps get wrong",
    .ofOneEvent = true};

constexpr LintRule kClosedWithReason{
    .id = "closed-with-reason",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "The connection was closed by the other end, with a reason, or it broke."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Act on the reason; reconnect and seed the new conversation."),
    .source = "PROTOCOL 11",
    .ofOneEvent = true};

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
}

/// Cancelled, and neither by the user nor by the app.
bool isFiltered(simdjson::dom::object response)
{
    const auto details = json::object(response, "status_details");
    return json::text(response, "status") == "cancelled" && details
           && json::text(*details, "reason") == "content_filter";
}

ErrorNote noteOf(simdjson::dom::object holder)
{
    ServerError error = ServerError::read(holder, {});
    ErrorNote note;
    note.type = std::move(error.type);
    note.code = std::move(error.code);
    note.message = std::move(error.message);
    note.param = std::move(error.param);
    return note;
}

} // namespace

LintCheckEntry lint_checks::failure()
{
    return lintCheckEntry<FailureCheck>();
}

std::span<const LintRule *const> FailureCheck::rules()
{
    static constexpr std::array<const LintRule *, 7> all{
        &kResponseFailed, &kResponseIncomplete, &kRateLimited, &kTranscriptionFailed,
        &kMcpFailed,      &kClosedWithReason,   &kFailureTold};
    return all;
}

void FailureCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    switch (event.kind) {
    case EventKind::ResponseDone:
        return seeResponse(event, sink);
    case EventKind::TranscriptionFailed:
        return seeTranscription(event, sink);
    case EventKind::McpListFailed:
    case EventKind::McpCallFailed:
    case EventKind::OutputItemDone:
    case EventKind::ItemDone:
        return seeMcp(event, sink);
    case EventKind::ServerError:
        return seeSdks(event, sink);
    case EventKind::ConsoleDisconnected:
        return seeClose(event, sink);
    case EventKind::SessionClosed:
        return seeSessionClosed(event, sink);
    case EventKind::Unknown:
        return seeUnknown(event, sink);
    default:
        return;
    }
}

void FailureCheck::seeResponse(const LintEvent &event, FindingSink &sink)
{
    const auto response = json::object(event.frame, "response");
    const Response *known = event.before.response(event.row.response);
    if (!response || (known && known->doneBy)) // WebRTC tells of one twice
        return;
    const std::string_view status = json::text(*response, "status");
    if (status == "failed")
        seeFailed(event, *response, sink);
    else if (status == "incomplete" || isFiltered(*response))
        seeIncomplete(event, *response, sink);
}

void FailureCheck::seeFailed(const LintEvent &event, simdjson::dom::object response, FindingSink &sink)
{
    const auto details = json::object(response, "status_details");
    if (!details || !json::has(*details, "error")) {
        sink.add(kResponseFailed, event.events, event.index, tr("The response failed; it gave no reason."));
        return;
    }
    const ErrorNote note = noteOf(*details);
    if (note.code.find("rate_limit") != std::string::npos) {
        sink.add(kRateLimited, event.events, event.index,
                 tr("The response failed because of a rate limit: %1").arg(RefusalText::said(note)));
        return;
    }
    // "[Object]", "{...}", "…": what a tool prints in the place of what lies deep.
    const bool hidden = note.code.empty() && note.type.empty()
                        && (note.message.empty() || note.message.find_first_of("[{<") == 0 || note.message == "…");
    if (hidden) {
        sink.add(kResponseFailed, event.events, event.index,
                 tr("The response failed; its cause is not in this log, whose tool left it out: print events as JSON, "
                    "with JSON.stringify or the like."));
        return;
    }
    constexpr std::array<std::string_view, 4> clients{"insufficient_quota", "billing_hard_limit_reached",
                                                      "invalid_request_error", "invalid_prompt"};
    const bool isClients =
        std::ranges::any_of(clients, [&note](std::string_view each) { return note.code == each || note.type == each; });
    const QString advice = RefusalText::advice(note, false);
    sink.add(kResponseFailed, event.events, event.index,
             tr("The response failed: %1").arg(RefusalText::said(note))
                 + (advice.isEmpty() ? QString() : u' ' + advice),
             {}, isClients ? std::optional(Side::Client) : std::nullopt);
}

/// An SDK's word for a model that would not answer.
void FailureCheck::seeSdks(const LintEvent &event, FindingSink &sink)
{
    const ServerError error = ServerError::read(event.frame, {});
    if (error.isSdks() && error.isRateLimit())
        sink.add(
            kRateLimited, event.events, event.index,
            tr("The SDK tells of a failure because of a rate limit: %1").arg(RefusalText::said(noteOf(event.frame))));
}

void FailureCheck::seeIncomplete(const LintEvent &event, simdjson::dom::object response, FindingSink &sink)
{
    const auto details = json::object(response, "status_details");
    const std::string_view reason = details ? json::text(*details, "reason") : std::string_view();
    if (reason == "max_output_tokens")
        sink.add(kResponseIncomplete, event.events, event.index,
                 tr("The answer was cut at max_output_tokens: its end was never made."));
    else if (reason == "content_filter")
        sink.add(kResponseIncomplete, event.events, event.index, tr("The answer was cut by the content filter."), {},
                 Side::Server);
    else
        sink.add(kResponseIncomplete, event.events, event.index,
                 reason.empty() ? tr("The answer is incomplete; no reason is given.")
                                : tr("The answer is incomplete: %1.").arg(shown(reason)),
                 {}, Side::Server);
}

void FailureCheck::seeTranscription(const LintEvent &event, FindingSink &sink)
{
    sink.add(kTranscriptionFailed, event.events, event.index,
             tr("The words of this turn are lost: %1").arg(RefusalText::said(noteOf(event.frame))));
}

void FailureCheck::seeMcp(const LintEvent &event, FindingSink &sink)
{
    const auto item = json::object(event.frame, "item");
    const bool isItem = event.kind == EventKind::OutputItemDone || event.kind == EventKind::ItemDone;
    if (isItem && (!item || !json::has(*item, "error") || !json::text(*item, "type").starts_with("mcp_")))
        return;
    const bool hasReason = item || json::has(event.frame, "error");
    const QString reason = hasReason ? u' ' + RefusalText::said(noteOf(item ? *item : event.frame)) : QString();
    Told &told = m_mcpTold[event.row.item];
    if (!told.message.isEmpty() && event.row.item != StringId::None) {
        if (hasReason && !told.reason) // response.mcp_call.failed says nothing of why
            sink.amend(told.place, told.message + reason);
        told.reason = told.reason || hasReason;
        return;
    }
    const Item *known = event.row.item == StringId::None ? nullptr : event.before.item(event.row.item);
    const QString name = item    ? shown(json::text(*item, "name"))
                         : known ? QString::fromStdString(known->name)
                                 : QString();
    const bool list = event.kind == EventKind::McpListFailed || (item && json::text(*item, "type") == "mcp_list_tools");
    told.message = list             ? tr("The list of an MCP server's tools did not come: the model has none of them.")
                   : name.isEmpty() ? tr("An MCP call failed: the model got no result.")
                                    : tr("The MCP call of %1 failed: the model got no result.").arg(name);
    told.reason = hasReason;
    told.place = sink.add(kMcpFailed, event.events, event.index, told.message + reason);
}

void FailureCheck::seeSessionClosed(const LintEvent &event, FindingSink &sink)
{
    const std::string_view reason = json::text(event.frame, "reason");
    if (!reason.empty() && reason != "close_requested" && reason != "completed")
        sink.add(kClosedWithReason, event.events, event.index,
                 tr("The server closed the session: %1.").arg(shown(reason)));
}

/// A failure that a server tells of in an event of its own: “session.error”, “response.failed”.
void FailureCheck::seeUnknown(const LintEvent &event, FindingSink &sink)
{
    constexpr std::array<std::string_view, 5> families{"session.", "response.", "conversation.", "input_audio_buffer.",
                                                       "mcp_"};
    const bool ofFamily =
        std::ranges::any_of(families, [&](std::string_view family) { return event.type.starts_with(family); });
    const bool tells = event.type.ends_with("error") || event.type.ends_with("failed");
    const bool hasError = json::has(event.frame, "error");
    if (event.row.from != Direction::Server || !tells || (!ofFamily && !hasError))
        return;
    sink.add(kFailureTold, event.events, event.index,
             tr("%1: %2").arg(shown(event.type), RefusalText::said(noteOf(event.frame))));
}

void FailureCheck::seeClose(const LintEvent &event, FindingSink &sink)
{
    constexpr qint64 normal = 1000;
    constexpr qint64 goingAway = 1001;
    constexpr qint64 none = 1005;
    const qint64 code = json::integer(event.frame, "code", normal);
    const std::string_view reason = json::text(event.frame, "reason");
    const bool plain = code == normal || code == goingAway || code == none;
    const std::string_view error =
        json::has(event.frame, "code") ? std::string_view() : json::text(event.frame, "message");
    if (json::flag(event.frame, "by_wish") || (plain && reason.empty() && error.empty()))
        return;
    const QString text = !error.empty() ? tr("The connection ended: %1").arg(shown(error))
                         : reason.empty()
                             ? tr("The connection was closed with code %1.").arg(code)
                             : tr("The connection was closed with code %1: “%2”.").arg(code).arg(shown(reason));
    sink.add(kClosedWithReason, event.events, event.index, text,
             code == normal && error.empty() ? std::optional(Severity::Info) : std::nullopt);
}

} // namespace turnscope
