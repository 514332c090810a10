// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// An Agents SDK's events of a short talk, in the form of log_text.h.
inline const QByteArray kAgentLog = R"(
0 < {"type":"agent_start","agent":{"name":"Greeter"}}
100 < {"type":"history_added","item":{"item_id":"i1","type":"message","role":"user","content":[{"type":"input_audio","transcript":"I want to cancel"}]}}
900 < {"type":"history_updated","history":[{"item_id":"i1","type":"message","role":"user","content":[{"type":"input_audio","transcript":"I want to cancel."}]},{"item_id":"i2","previous_item_id":"i1","type":"message","role":"assistant","status":"completed","content":[{"type":"audio","transcript":"Let me hand you over."}]}]}
1000 < {"type":"handoff","from_agent":{"name":"Greeter"},"to_agent":"Billing"}
1200 < {"type":"agent_start","agent":"Billing"}
1300 < {"type":"tool_approval_required","agent":"Billing","tool":{"name":"cancel_order"},"call_id":"c1"}
1400 < {"type":"guardrail_tripped","guardrail_results":[{"guardrail":{"name":"no_refunds"}},{"name":"polite"}]}
2000 < {"type":"agent_end","agent":"Billing"}
)";

/// LiveKit's: whole items, tools with their outputs.
inline const QByteArray kLiveKitLog = R"(
0 < {"type":"user_state_changed","old_state":"listening","new_state":"speaking","created_at":1778752800.1}
100 < {"type":"conversation_item_added","item":{"id":"i1","type":"message","role":"user","content":["What time is it?"],"interrupted":false,"created_at":1778752800.2}}
200 < {"type":"function_tools_executed","function_calls":[{"id":"i2","type":"function_call","call_id":"c1","name":"clock","arguments":"{}","created_at":1778752800.3}],"function_call_outputs":[{"id":"i3","type":"function_call_output","call_id":"c1","name":"clock","output":"noon","is_error":false,"created_at":1778752800.4}]}
300 < {"type":"conversation_item_added","item":{"id":"i4","type":"message","role":"assistant","content":["It is noon."],"interrupted":false,"created_at":1778752800.5}}
400 < {"type":"conversation_item_added","item":{"id":"i5","type":"message","role":"user","content":["Tha"],"interrupted":false,"created_at":1778752800.6}}
500 < {"type":"conversation_item_added","item":{"id":"i6","type":"message","role":"assistant","content":["You are"],"interrupted":true,"created_at":1778752800.7}}
)";

/// Pipecat's: words, the model's three times over.
inline const QByteArray kPipecatLog = R"(
0 < {"label":"rtvi-ai","type":"user-transcription","data":{"text":"What","final":false}}
100 < {"label":"rtvi-ai","type":"user-transcription","data":{"text":"What time is it?","final":true}}
200 < {"label":"rtvi-ai","type":"bot-llm-text","data":{"text":"It is"}}
210 < {"label":"rtvi-ai","type":"bot-llm-text","data":{"text":" noon."}}
220 < {"label":"rtvi-ai","type":"bot-tts-text","data":{"text":"It"}}
230 < {"label":"rtvi-ai","type":"bot-transcription","data":{"text":"It is noon."}}
900 < {"label":"rtvi-ai","type":"bot-stopped-speaking"}
)";
