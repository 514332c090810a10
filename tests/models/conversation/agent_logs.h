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
