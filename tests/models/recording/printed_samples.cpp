// SPDX-License-Identifier: GPL-3.0-or-later
#include "printed_samples.h"

namespace {

const QByteArray kSaid = "Cannot update a conversation's voice if assistant audio is present.";

} // namespace

QList<PrintedSample> printedSamples()
{
    return {
        {"Swift",
         R"(RealtimeEvent(type: "error", eventId: Optional("e9"), error: Optional(App.RealtimeError(type: "invalid_request_error", code: Optional("cannot_update_voice"), message: ")"
             + kSaid + R"(", param: nil))))"},
        {"Swift, a case",
         R"(ServerEvent.error(App.ErrorEvent(eventId: "e9", type: .error, error: App.Detail(type: "invalid_request_error", code: Optional("cannot_update_voice"), message: Optional(")"
             + kSaid + R"("), param: nil))))"},
        {"Java",
         R"(RealtimeEvent{type=error, eventId='e9', error=RealtimeError{type='invalid_request_error', code='cannot_update_voice', message=")"
             + kSaid + R"(", param=null}})"},
        {"Java, a Map",
         "{type=error, event_id=e9, error={type=invalid_request_error, code=cannot_update_voice, message=" + kSaid
             + ", param=null, event_id=null}}"},
        {"Java, a record", "ErrorEvent[type=error, eventId=e9, error=Detail[type=invalid_request_error, "
                           "code=Optional[cannot_update_voice], message="
                               + kSaid + ", param=Optional.empty]]"},
        {"Kotlin", "ErrorEvent(type=error, eventId=e9, error=RealtimeError(type=invalid_request_error, "
                   "code=cannot_update_voice, message="
                       + kSaid + ", param=null))"},
        {"Kotlin, by its class", "RealtimeServerEvent.Error(eventId=e9, error=Detail(type=invalid_request_error, "
                                 "code=cannot_update_voice, message="
                                     + kSaid + ", param=null))"},
        {"Go", "{Type:error EventID:e9 Error:{Type:invalid_request_error Code:cannot_update_voice Message:" + kSaid
                   + " Param: EventID:}}"},
        {"Go, a pointer", "&{Type:error EventID:e9 Error:0xc0000 Detail:{Type:x} Message:}", ""},
        {"Go, with quotes",
         R"(main.ErrorEvent{Type:"error", EventID:"e9", Error:main.Detail{Type:"invalid_request_error", Code:"cannot_update_voice", Message:")"
             + kSaid + R"(", Param:""}})"},
        {"C#", "ErrorUpdate { Type = error, EventId = e9, Error = RealtimeError { Type = invalid_request_error, Code = "
               "cannot_update_voice, Message = "
                   + kSaid + ", Param =  } }"},
        {"Rust",
         R"(ServerEvent::Error(ErrorEvent { event_id: "e9", error: ApiError { type: "invalid_request_error", code: Some("cannot_update_voice"), message: ")"
             + kSaid + R"(", param: None } }))"},
        {"Rust, a raw name",
         R"(ErrorEvent { event_id: "e9", r#type: "error", error: ApiError { r#type: Some("invalid_request_error"), code: Some("cannot_update_voice"), message: ")"
             + kSaid + R"(", param: None } })"},
        {"Dart", "{type: error, event_id: e9, error: {type: invalid_request_error, code: cannot_update_voice, message: "
                     + kSaid + ", param: null}}"},
        {"Node, inspected",
         "<ref *1> {\n  type: 'error',\n  error: {\n    type: 'invalid_request_error',\n    code: "
         "'cannot_update_voice',\n    message: \""
             + kSaid + "\",\n    extra: [Object: null prototype] { a: 1 }\n  },\n  [Symbol(kTarget)]: null\n}"},
    };
}

QList<PrintedSample> unprintedSamples()
{
    return {
        {"prose", "the session (note: it is slow) has type: error in it"},
        {"a call", "send(event, retries: 3)"},
        {"a URL", "{see:https://example.org/a b}"},
        {"code", "if (type == error) { return Type::None; }"},
        {"endless", QByteArray("{a={b=1 x, ").repeated(3000)},
        {"deep", QByteArray("A(type: B(").repeated(3000)},
        {"blanks", "{Type:x" + QByteArray(250'000, ' ') + "y}"},
        {"a name without end", "{" + QByteArray("Event").repeated(400'000) + "(a: b)"},
        {"symbols without end", QByteArray("{[[x] ]}").repeated(200'000)},
    };
}

QList<PrintedSample> closeLines()
{
    return {
        {"1011", "DEBUG:websockets.client:< CLOSE 1011 (internal error) The server had an error [27 bytes]",
         "The server had an error"},
        {"1008",
         "websockets.exceptions.ConnectionClosedError: received 1008 (policy violation) Invalid API key; then sent "
         "1008 (policy violation) Invalid API key",
         "Invalid API key"},
        {"none", "websockets.exceptions.ConnectionClosedError: no close frame received or sent",
         "no close frame received"},
        {"1006", "2026-05-14T10:00:09.000Z ws close 1006", ""},
        {"1013", "10:00:09.000 Disconnected from the server: code=1013 reason=try again later", "try again later"},
        {"4001", "WebSocket closed with code: 4001, reason: \"Your session hit the maximum duration.\"",
         "Your session hit the maximum duration"},
        {"1011", "WebSocket closed: 1011 \xE2\x80\x9C\xD0\xA1\xD0\xB1\xD0\xBE\xD0\xB9 \xD0\x94\xE2\x80\x9D",
         "\xD0\xA1\xD0\xB1\xD0\xBE\xD0\xB9 \xD0\x94"},
        {"1008", "### closed ### 1008 invalid_request_error.invalid_model", "invalid_request_error.invalid_model"},
        {"1000", " 2000.0  S>C  CLOSE     2 B  close_code=1000 reason=''", ""},
        {"1000", "10:00:09.000 connection closed code=1000 reason='Normal closure'", ""},
    };
}

QList<PrintedSample> otherLines()
{
    return {
        {"a length", "10:00:09.000 closing the valve took 1005 ms"},
        {"a number of others", "10:00:09.000 3 clients disconnected, 12000 users left"},
        {"prose",
         "We saw in the report of last week that a connection which the user closed by hand was kept in the list of "
         "all the open ones, up to some 3000 of them, and that this was the reason of the slow start."},
        {"no code", "10:00:09.000 response closed"},
    };
}
