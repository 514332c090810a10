// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/lint_rule.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr auto E = Severity::Error;
constexpr auto W = Severity::Warning;
constexpr auto I = Severity::Info;
constexpr auto S = Side::Server;
constexpr auto C = Side::Client;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr LintRule kRules[] = {
    // realtime-protocol 2.8, in its order
    {"session-created-first", E, S, TR("A session begins with session.created, or with an error and a close."), TR("Check that the log was not begun late; an endpoint must send session.created first.")},
    {"response-created-first", E, S, TR("No event of a response comes before its response.created."), TR("Send response.created before anything that names the response.")},
    {"response-done-once", E, S, TR("Each response has exactly one response.done."), TR("Close each response once, whatever became of it.")},
    {"output-item-added-first", E, S, TR("response.output_item.added comes before other events that name its item."), TR("Announce an item before you stream it.")},
    {"deltas-equal-done", E, S, TR("The deltas, joined, equal the text of the done event."), TR("Show the done event's text; check the log for missing deltas.")},
    {"content-part-added-first", E, S, TR("response.content_part.added comes before deltas of that part."), TR("Announce a content part before you stream it.")},
    {"speech-stopped-matches", E, S, TR("speech_stopped names the item of the speech_started before it."), TR("Pair both events by item_id.")},
    {"speech-times-grow", E, S, TR("audio_end_ms is not before audio_start_ms, and neither goes backwards."), TR("Count milliseconds of appended audio since the session began.")},
    {"committed-matches-speech", W, S, TR("With VAD on, the committed item is the one that speech_started announced."), TR("Expected after a manual commit; else check the item ids.")},
    {"previous-item-known", W, S, TR("previous_item_id names an item of the conversation, or is null."), TR("Keep the order from conversation.item.added.")},
    {"call-output-known", W, C, TR("A function_call_output answers a call that was made."), TR("Copy call_id from the function_call item.")},
    {"one-active-response", E, S, TR("One response at a time writes to the default conversation."), TR("Tell out-of-band responses apart by conversation_id null.")},
    {"event-id-unique", W, S, TR("Event ids are unique in a session."), TR("Don't use event_id as a key where this fires.")},
    {"unknown-event", I, S, TR("An event or key that no known dialect has."), TR("Nothing: unknown events must never break an app. Tell us about it.")},
    {"usage-sums", W, S, TR("Token counts add up: total, per kind, cached within input."), TR("Don't bill by these numbers without a look.")},
    {"audio-is-base64", E, S, TR("Audio is base64 with padding, and PCM16 has whole samples."), TR("Encode raw bytes with the standard alphabet; send whole samples.")},
    {"session-length", I, S, TR("A session ends after 60 minutes with session_expired."), TR("Reconnect in time and seed the new conversation.")},
    {"session-type-required", E, C, TR("GA's session.update needs session.type."), TR("Send \"type\": \"realtime\" (or \"transcription\") in session.")},
    {"client-limits", E, C, TR("event_id has at most 512 characters, an item id at most 32, and session keys are the documented ones."), TR("Shorten the id, or remove the key that the message names.")},

    // what apps get wrong
    {"response-while-active", W, C, TR("response.create while a response is active is refused."), TR("Wait for response.done, or send response.cancel first.")},
    {"call-unanswered", W, C, TR("A function call never got its function_call_output."), TR("Answer every call, with an error text if the tool failed.")},
    {"truncate-beyond-sent", E, C, TR("conversation.item.truncate asks for more audio than was sent."), TR("Use the milliseconds that were played, never more than arrived.")},
    {"truncate-fraction", E, C, TR("audio_end_ms of truncate is a whole number."), TR("Round down to whole milliseconds.")},
    {"truncate-at-zero", W, C, TR("A truncate at 0 forgets the whole answer."), TR("Send no truncate when nothing was heard.")},
    {"truncate-not-audio", E, C, TR("Only the model's audio messages can be truncated."), TR("Don't truncate user items, tool calls or text answers.")},
    {"truncate-missing", W, C, TR("The user cut in, and the model was not told how much was heard."), TR("Send conversation.item.truncate with the played milliseconds.")},
    {"late-stop", W, C, TR("The answer goes on for more than 200 ms after the user has cut in."), TR("Stop the player at speech_started, and drop what the device has buffered.")},
    {"played-after-cancel", W, C, TR("Audio of an answer is played that arrived after it was cancelled."), TR("Drop late deltas by response_id once the response is cancelled.")},
    {"completed-unheard", I, C, TR("A response is completed, but not all of it was heard: completed does not mean heard."), TR("Go by what was played, not by response.done; ask for shorter answers if this costs much.")},
    {"false-trigger", W, C, TR("The speech that cut in had no words: noise, a cough, or the model's own voice."), TR("Raise the threshold, use noise reduction or echo cancellation, or wait a little before cutting in.")},
    {"cut-in-clean", I, C, TR("The user cut in, the answer fell silent in time, and the model was told how much was heard."), TR("Nothing: so it should be.")},
    {"commit-too-short", E, C, TR("A commit needs at least 100 ms of audio in the buffer."), TR("Skip the commit when less was appended since the last one.")},
    {"event-after-close", E, C, TR("The client went on after the connection had closed."), TR("Stop sending on close, and reconnect.")},
    {"voice-after-audio", E, C, TR("The voice cannot be changed once the model has spoken."), TR("Set the voice before the first answer, or begin a new session.")},
    {"beta-names-in-ga", E, C, TR("Beta names are refused by a GA session."), TR("Use the GA name that the message gives.")},
    {"input-rate-mismatch", W, C, TR("The microphone's audio lasts longer or shorter than its time of arrival: its rate is not the session's."), TR("Resample to the session's rate before appending.")},
    {"mcp-without-follow-up", W, C, TR("MCP calls finished, and nobody asked for the answer to go on."), TR("Send response.create when response.done and all MCP calls are in.")},
    {"error-ignored", W, C, TR("The server refused something, and the client did nothing afterwards."), TR("Handle error events; the message says what was refused.")},
    {"rate-limited", W, S, TR("A response failed because of a rate limit."), TR("Wait for reset_seconds, or ask for a higher limit.")},
    {"setting-not-echoed", W, C, TR("A setting was sent, and session.updated does not show it."), TR("Look at what is in force; the model may not support it.")},
};
// clang-format on

#undef TR

} // namespace

std::span<const LintRule> LintRules::all()
{
    return kRules;
}

const LintRule *LintRules::find(std::string_view id)
{
    const auto known = std::ranges::find(kRules, id, &LintRule::id);
    return known == std::end(kRules) ? nullptr : known;
}

QString LintRules::why(const LintRule &rule)
{
    return QCoreApplication::translate("turnscope", rule.why);
}

QString LintRules::remedy(const LintRule &rule)
{
    return QCoreApplication::translate("turnscope", rule.remedy);
}

std::string_view severityId(Severity severity)
{
    constexpr std::string_view ids[] = {"info", "warning", "error"};
    return ids[size_t(severity)];
}

std::string_view sideId(Side side)
{
    constexpr std::string_view ids[] = {"server", "client", "console"};
    return ids[size_t(side)];
}

} // namespace turnscope
