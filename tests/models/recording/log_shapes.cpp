// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_shapes.h"

using namespace Qt::StringLiterals;

namespace {

QList<LogShape> rowsAndDocuments()
{
    return {
        {"rows of columns, a line each",
         R"X([0, "send", {"type":"session.update"}]
[12.5, "recv", {"type":"session.updated"}]
[1300.0, "recv", {"type":"response.created"}])X",
         u"c0 session.update, s13 session.updated, s1300 response.created"_s},
        {"rows with a number of their own",
         R"X([[1, 1767323045250, "in", "{\"type\":\"session.created\"}"],
[2, 1767323045300, "out", "{\"type\":\"response.create\"}"]])X",
         u"s0 session.created, c50 response.create"_s},
        {"rows whose first time is the number that it would have",
         R"X([[0, "send", 128, {"type":"session.update"}],
[5, "recv", 300, {"type":"session.updated"}],
[9, "recv", 20, {"type":"response.created"}]])X",
         u"c0 session.update, s5 session.updated, s9 response.created"_s},
        {"such rows, a line each",
         R"X([1, "send", 128, {"type":"session.update"}]
[5, "recv", 300, {"type":"session.updated"}]
[9, "recv", 20, {"type":"response.created"}])X",
         u"c1 session.update, s5 session.updated, s9 response.created"_s},
        {"rows of our keys, and not of ours",
         R"X({"at":5,"from":"server","type":"session.created"}
{"at":105,"from":"client","type":"response.create"})X",
         u"s5 session.created, c105 response.create"_s},
        {"a conversation beside its events",
         R"X({"items":[{"type":"message","role":"user","content":["Hi"]}],
"events":[{"type":"session.created"},{"type":"response.created"}]})X",
         u"s0 session.created, s1 response.created, s2 chat_context"_s},
        {"the columns named once",
         R"X({"columns":["time","way","what"],"rows":[
["2026-01-02T03:04:05Z","in",{"type":"session.created"}],
["2026-01-02T03:04:05.040Z","out",{"type":"response.create"}]]})X",
         u"s0 session.created, c40 response.create"_s},
        {"an array of events a line",
         R"X([{"type":"session.created"},{"type":"rate_limits.updated"}]
[]
[{"type":"response.created"}])X",
         u"s0 session.created, s1 rate_limits.updated, s2 response.created"_s},
        {"an array of envelopes a line",
         R"X([{"t_ms":5,"dir":"in","event":{"type":"session.created"}}]
[{"t_ms":9,"dir":"out","event":{"type":"response.create"}},{"t_ms":11,"dir":"in","event":{"type":"response.created"}}])X",
         u"s5 session.created, c9 response.create, s11 response.created"_s},
        {"a second document behind the first",
         R"X([
 {"at_ms": 1, "event": {"type": "session.created"}}
]
[
 {"at_ms": 8, "event": {"type": "response.created"}}
]
)X",
         u"s1 session.created, s8 response.created"_s},
        {"a document that ends in the middle",
         R"X([ {"type":"session.created"},
 {"type":"response.created"},
 {"type":"resp)X",
         u"s0 session.created, s1 response.created"_s, 1, u"cut"_s},
        {"words behind a document", "[{\"type\":\"session.created\"}]\nDone.\n", u"s0 session.created"_s, 1,
         u"behind"_s},
        {"a row without the event's body",
         R"X({"rows":[
{"at_ms":1,"name":"session.created","body":{"type":"session.created"}},
{"at_ms":2,"name":"response.created","body":null}]})X",
         u"s1 session.created"_s, 1, u"response.created"_s},
        {"two values in a line", R"X({"type":"session.created"}{"type":"response.created"}
{"type":"rate_limits.updated"})X",
         u"s0 session.created, s1 response.created, s2 rate_limits.updated"_s},
        {"events in the words of a logger's row",
         R"X({"message":"got {'type': 'session.created', 'n': None}","level":"DEBUG","timestamp":"2026-01-02T03:04:05Z"}
{"message":"gone: it's over","level":"INFO","timestamp":"2026-01-02T03:04:05.100Z"}
{"message":"got {'type': 'response.created'}","level":"DEBUG","timestamp":"2026-01-02T03:04:05.200Z"})X",
         u"s0 session.created, s200 response.created"_s, 1},
        {"events in a column of an application's table",
         R"X([{"id":1,"ts":1767323045250,"details":"{\"type\":\"session.created\",\"x\":1}"},
{"id":2,"ts":1767323045350,"details":"{\"type\":\"response.created\"}"}])X",
         u"s0 session.created, s100 response.created"_s},
    };
}

/// What an event quotes of a web page is a part of it; what was written for one is read.
QList<LogShape> pages()
{
    return {
        {"a text that quotes a page",
         R"X(10:00:00.000 < {"type":"session.created"}
10:00:00.100 < {"type":"response.output_text.delta","delta":"{&quot;a&quot;: 1}"}
10:00:00.200 <
{
  "type": "response.output_text.done",
  "text": "{&quot;a&quot;: \"b\"}"
}
)X",
         u"s0 session.created, s100 response.output_text.delta, s200 response.output_text.done"_s},
        {"an event as a text, which quotes a page",
         R"X({"t_ms":5,"event":"{\"type\":\"session.created\"}"}
{"t_ms":9,"event":"{\"type\":\"response.output_text.delta\",\"delta\":\"{&quot;a&quot;: 1}\"}"})X",
         u"s5 session.created, s9 response.output_text.delta"_s},
        {"a page beside JSON as it is",
         R"X(<script>var page = {"a": "b"};</script><li>10:00:00 {&quot;type&quot;:&quot;session.created&quot;}</li>
<li>10:00:01 {&quot;type&quot;:&quot;response.created&quot;}</li>
)X",
         u"s0 session.created, s1000 response.created"_s},
        {"words in brackets before an event",
         R"X({"t_ms":5,"message":"[ws] got {\"type\":\"session.created\"}"}
{"t_ms":9,"message":"[ws] got {&quot;type&quot;:&quot;response.created&quot;}"})X",
         u"s5 session.created, s9 response.created"_s},
    };
}

QList<LogShape> rowsOfOthers()
{
    return {
        {"a chat beside the session",
         R"X({"ts":1767323045250,"from":"server","event":{"type":"session.created"}}
{"ts":1767323045260,"from":"user","text":"the blue one?"}
{"ts":1767323045270,"from":"assistant","text":"Yes."}
{"ts":1767323045280,"from":"client","event":{"type":"response.create"}})X",
         u"s0 session.created, c30 response.create"_s, 2, u"chat"_s},
        {"an application's rows in a document",
         R"X({"entries":[{"source":"voice","ts":1767323045250,"content":{"type":"session.created"}},
{"source":"user","kind":"textmessage","content":{"text":"hi"}},
{"source":"model","kind":"thought","content":{"text":"two"}}]})X",
         u"s0 session.created"_s, 2, u"application"_s},
        {"a message with a role and a type",
         R"X({"t":1,"dir":"in","event":{"type":"session.created"}}
{"role":"assistant","type":"response.text_message","content":"hello"})X",
         u"s1 session.created"_s, 1},
        {"who speaks is no direction",
         R"X({"t_ms":1,"sender":"user","event":{"type":"input_audio_buffer.speech_started"}}
{"t_ms":2,"sender":"user","event":{"type":"conversation.item.create"}})X",
         u"s1 input_audio_buffer.speech_started, c2 conversation.item.create"_s},
        {"a phone's own frames",
         R"X({"t":1,"dir":"in","event":{"type":"session.created"}}
{"t":2,"dir":"in","data":{"event":"media","streamSid":"MZ1","media":{"payload":"fn5+"}}}
{"t":3,"dir":"out","data":{"type":"playStream.chunk","streamId":"1","audioChunk":"fn5+"}}
{"t":4,"dir":"in","event":{"type":"response.created"}})X",
         u"s1 session.created, s4 response.created"_s, 2, u"Twilio"_s},
        {"a phone's own frames in text",
         "10:00:00.000 from model {\"type\":\"session.created\"}\n"
         "10:00:00.010 phone sent {'type': 'userStream.start', 'conversationId': 'f3'}\n"
         "10:00:00.020 from model {\"type\":\"response.created\"}\n",
         u"s0 session.created, s20 response.created"_s, 1, u"AudioCodes"_s},
        {"a response without its event",
         R"X({"at_ms":1,"event":{"type":"session.created"}}
{"at_ms":2,"response":{"object":"realtime.response","id":"resp_1","status":"in_progress"}}
{"at_ms":9,"response":{"object":"realtime.response","id":"resp_1","status":"completed","output":[]}})X",
         u"s1 session.created, s2 response.created, s9 response.done"_s},
        {"an item without its event",
         R"X({"at_ms":1,"event":{"type":"session.created"}}
{"at_ms":2,"item":{"object":"realtime.item","id":"item_1"}})X",
         u"s1 session.created"_s, 1, u"realtime.item"_s},
        {"an error by itself",
         R"X({"at_ms":1,"event":{"type":"session.created"}}
{"at_ms":2,"error":"APIError(message='no such key', type='invalid_request_error', code='unknown_parameter')"})X",
         u"s1 session.created, s2 error"_s},
        {"an error that is told twice",
         R"X({"at_ms":1,"event":{"type":"error","error":{"message":"no","type":"invalid_request_error","code":"c"}}}
{"at_ms":2,"error":{"message":"no","type":"invalid_request_error","code":"c"}})X",
         u"s1 error"_s, 1},
        {"an error that comes again and again",
         R"X({"at_ms":1,"error":{"message":"no","type":"invalid_request_error","code":"c"}}
{"at_ms":2,"error":{"message":"no","type":"invalid_request_error","code":"c"}})X",
         u"s1 error, s2 error"_s},
        {"a name beside its event",
         R"X({"at_ms":1,"name":"session.created","payload":{"session":{"id":"s"}}}
{"at_ms":2,"type":"response.created","data":{"response":{"id":"r"}}}
{"at_ms":3,"dir":"in","event":"response.done"})X",
         u"s1 session.created, s2 response.created"_s, 1, u"response.done"_s},
        {"an error in an error",
         "10:00:00.000 {'type': 'error', 'error': {'type': 'error', 'event_id': 'e', 'error': {'message': 'no'}}}\n",
         u"s0 error"_s},
        {"answers that look like events",
         R"X({"t":1,"dir":"in","event":{"type":"response.output_text.done","text":"{\"type\":\"response.created\"}"}})X",
         u"s1 response.output_text.done"_s},
    };
}

QList<LogShape> literals()
{
    return {
        {"objects as their classes print them",
         "10:00:00,000 x: SessionCreatedEvent(type='session.created', session=Session(voice='alloy', tools=[]))\n"
         "10:00:00,250 x: ErrorEvent(event_id='e', error=Detail(message=\"it's no\", code=None), type='error')\n",
         u"s0 session.created, s250 error"_s},
        {"the same over several lines",
         "SessionCreatedEvent(\n    event_id='e',\n    session=Session(\n        voice='alloy',\n    ),\n"
         "    type='session.created',\n)\n",
         u"s0 session.created"_s},
        {"without the class",
         "> event_id='e' session=Session(voice='a') type='session.created'\n> type='response.created' n=1\n",
         u"s0 session.created, s1 response.created"_s},
        {"a dataclass with what has no literal",
         "{'type': 'session.created', 'kind': <Kind.AUDIO: 2>, 'f': <function f at 0x7f>, 'b': b'\\x00\\xff', 'u': "
         "UUID('1')}\n",
         u"s0 session.created"_s},
        {"aiohttp",
         "10:00:00.000 WSMessage(type=<WSMsgType.TEXT: 1>, data='{\"type\":\"session.created\",\"x\":\"a\\\\\"b\"}', "
         "extra='')\n",
         u"s0 session.created"_s},
        {"websockets",
         "10:00:00.000 DEBUG:websockets.client:> TEXT '{\"type\":\"response.create\"}' [26 bytes]\n"
         "10:00:00.100 DEBUG:websockets.client:< TEXT '{\"type\":\"session.updated\",\"session\":{\"instr...\": "
         "null}}' [3014 bytes]\n"
         "10:00:00.200 DEBUG:websockets.client:= connection is CLOSED\n",
         u"c0 response.create, s100 session.updated?"_s, 1, u"session.updated"_s},
        {"a frame that was shortened",
         "10:00:00.000 recv {\"type\":\"session.created\",\"session\":{\"voi\u2026 +120\n"
         "10:00:00.100 send {\"type\":\"response.create\"}\n",
         u"s0 session.created?, c100 response.create"_s, 1, u"session.created"_s},
        {"members that people left out",
         "{\n  \"type\": \"session.created\",\n  \"session\": {\n    \"voice\": \"alloy\",\n    ...\n  }\n}\n",
         u"s0 session.created"_s, 1, u"left out"_s},
        {"comma-separated values",
         "id,at,way,payload\n1,2026-01-02T03:04:05Z,in,\"{\"\"type\"\":\"\"session.created\"\"}\"\n"
         "2,2026-01-02T03:04:05.040Z,out,\"{ \"\"type\"\":\"\"response.create\"\"}\"\n",
         u"s0 session.created, c40 response.create"_s},
        {"the time behind the event",
         "{\"type\":\"session.created\"}\t26\t10:00:00.100\n{\"type\":\"response.created\"}\t27\t10:00:00.250\n",
         u"s0 session.created, s150 response.created"_s},
        {"Ruby's hashes", "{\"type\"=>\"session.created\", \"n\"=>nil}\n", u"s0 session.created"_s},
        {"code with events in it",
         "ws.send({\"type\": \"session.update\", \"session\": settings});\n{\"type\":\"session.created\"}\n",
         u"s0 session.created"_s},
    };
}

QList<LogShape> headsAndNames()
{
    return {
        {"side, date and time above",
         "\u25BC received 14.05.2026 14:07:20,000\n{\n \"type\": \"session.created\"\n}\n"
         "\u25B2 sent 14.05.2026 14:07:20,500\n{\n \"type\": \"response.create\"\n}\n",
         u"s0 session.created, c500 response.create"_s},
        {"name, side and time above, a line each",
         "session.created\nserver\n14:07:20.00\n{\n \"type\": \"session.created\"\n}\n"
         "response.create\nclient\n14:07:21.25\n{\n \"type\": \"response.create\"\n}\n",
         u"s0 session.created, c1250 response.create"_s},
        {"times in prose",
         "It was better at 11:45:10. This came then:\n{\"type\":\"session.created\"}\nAt 12:10:30 I saw this "
         "one:\n{\"type\":\"response.created\"}\n",
         u"s0 session.created, s1 response.created"_s},
        {"a name before each body",
         "10:00:00,000 got session.created\n10:00:00,000 body: {\"type\":\"session.created\"}\n"
         "10:00:00,100 got response.created\n10:00:00,100 body: {\"type\":\"response.created\"}\n",
         u"s0 session.created, s100 response.created"_s},
        {"names among bodies",
         "10:00:00,000 got session.created\n10:00:00,000 body: {\"type\":\"session.created\"}\n"
         "10:00:00,050 got conversation.item.created\n10:00:00,050 item: {\"id\":\"i\",\"object\":\"realtime.item\"}\n"
         "10:00:00,060 got response.created\n",
         u"s0 session.created"_s, 2, u"conversation.item.created"_s},
        {"names behind the bodies",
         "10:00:00,000 {\"type\":\"session.created\"}\n10:00:00,000 handled session.created\n",
         u"s0 session.created"_s},
        {"names in prose",
         "We wait for `response.done`, then for rate_limits.updated.\n\n* `session.update`\n* "
         "`response.create`\n\n{\"type\":\"session.created\"}\n",
         u"s0 session.created"_s},
        {"names alone",
         "Events\n\n00:00.00\nsession.created\nserver\n00:00.02\nsession.update\nclient\n00:01.50\nresponse.output_"
         "text.delta (2)\nserver\n00:02.00\nerror\nserver\n",
         u"s0 session.created?, c20 session.update?, s1500 response.output_text.delta?, s1500 response.output_text.delta?, s2000 error?"_s,
         1, u"5"_s},
    };
}

QList<LogShape> clocks()
{
    return {
        {"seconds with long pauses",
         R"X({"t":0.0,"dir":"<","data":{"type":"session.created"}}
{"t":9.031,"dir":">","data":{"type":"response.create"}}
{"t":26.5,"dir":"<","data":{"type":"response.created"}})X",
         u"s0 session.created, c9031 response.create, s26500 response.created"_s},
        {"milliseconds close together",
         R"X({"t":0,"dir":"<","data":{"type":"response.output_text.delta"}}
{"t":2,"dir":"<","data":{"type":"response.output_text.delta"}}
{"t":4,"dir":"<","data":{"type":"response.output_text.delta"}})X",
         u"s0 response.output_text.delta, s2 response.output_text.delta, s4 response.output_text.delta"_s},
        {"a browser's milliseconds",
         R"X({"t":10.25,"dir":"<","data":{"type":"session.created"}}
{"t":1310.5,"dir":">","data":{"type":"response.create"}})X",
         u"s10 session.created, c1311 response.create"_s},
        {"a unit that speech tells",
         R"X({"t":100,"data":{"type":"input_audio_buffer.speech_started","audio_start_ms":1000}}
{"t":103,"data":{"type":"input_audio_buffer.speech_stopped","audio_end_ms":4000}})X",
         u"s100000 input_audio_buffer.speech_started, s103000 input_audio_buffer.speech_stopped"_s},
        {"rows that are not in the order of their times",
         R"X({"ts":1767323045250,"event":{"type":"session.created"}}
{"ts":1767323045500,"event":{"type":"response.done"}}
{"ts":1767323045300,"event":{"type":"response.created"}})X",
         u"s0 session.created, s50 response.created, s250 response.done"_s},
        {"a second session, whose clock begins anew",
         R"X({"at_ms":0,"event":{"type":"session.created"}}
{"at_ms":900,"event":{"type":"response.created"}}
{"at_ms":0,"event":{"type":"session.created"}}
{"at_ms":300,"event":{"type":"response.created"}})X",
         u"s0 session.created, s900 response.created, s900 session.created, s1200 response.created"_s},
    };
}

QList<LogShape> sdks()
{
    return {
        {"an Agents SDK's events",
         R"X({"type":"agent_start","agent":{"name":"Greeter"}}
{"type":"handoff","from_agent":{"name":"A"},"to_agent":{"name":"B"}}
{"type":"audio","item_id":"i","content_index":0,"audio":{}}
{"type":"history_added","item":{"type":"message","role":"user","content":[{"type":"audio","transcript":"x"}]}}
{"type":"raw_model_event","data":{"type":"raw_server_event","data":{"type":"response.created","response":{}}}}
{"type":"raw_model_event","data":{"type":"turn_started"}}
{"type":"raw_model_event","data":{"type":"function_call","name":"f","call_id":"c","arguments":"{}"}}
{"type":"error","error":{"message":"no"}}
{"type":"voice_stream_event_lifecycle","event":"turn_started"})X",
         u"s0 agent_start, s1 handoff, s2 audio, s3 history_added, s4 response.created, s5 turn_started, s6 "
         u"function_call, "
         "s7 error, s8 voice_stream_event_lifecycle"_s},
        {"parts of messages are no events",
         "x {\"type\":\"session.created\"}\ncontent: {\"type\":\"audio\",\"transcript\":\"hm\"}\n",
         u"s0 session.created"_s},
        {"the same as their classes print them",
         "10:00:00.000 RealtimeAgentStartEvent(agent=RealtimeAgent(name='A', tools=[FunctionTool(f=<function f at "
         "0x7f>)]), "
         "info=RealtimeEventInfo(context=RunContextWrapper(context=None)), type='agent_start')\n",
         u"s0 agent_start"_s},
        {"Live fixtures", R"X([{"kind":"open"},{"direction":"client","atMs":5,"event":{"type":"session.start"}},
{"direction":"server","atMs":7,"event":{"type":"session.output_audio.delta","delta":4800}},{"kind":"close","code":1000}])X",
         u"c5 session.start, s7 session.output_audio.delta"_s, 2},
    };
}

} // namespace

QList<LogShape> logShapes()
{
    return rowsAndDocuments() + pages() + rowsOfOthers() + literals() + headsAndNames() + clocks() + sdks();
}
