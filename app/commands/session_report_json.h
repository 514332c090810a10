// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace turnscope {

class SessionReport;

/// For programs: a stable form.
///
/// {"events","client","server","types","duration_ms","sessions","turns","findings","completeness"}; a turn's cost is an
/// estimate in US dollars at list price, by the model's name, or null where no price is known. And more: of
/// each turn every interval of Latency, "voice_end_by", "tools_ms", "tools" (who was asked, and when it was
/// answered), and "answers", the interruption audit of each spoken answer; "seconds_used" of a session that is
/// billed by its length; "completeness" has "missing_events", "missing_bytes" and "gaps", the recording's holes, and
/// "audio" is "incomplete" with one; "session_list": where each session begins; of all, "latency_ms": the percentiles
/// of each interval, and "budget" (budgetJson()). Moments, and what rests on them, are null or absent in a log without times.
/// `findings`: how many the linter has.
QJsonObject reportJson(const SessionReport &report, size_t findings);

} // namespace turnscope
