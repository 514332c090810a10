// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_log.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

namespace turnscope {

/// A text session of one answered turn, and one more answer that is not done.
inline EventLog digestedSession()
{
    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"id":"sess_1","model":"gpt-realtime"}})");
    log.client(10,
               R"({"type":"conversation.item.create","item":{"id":"item_1","type":"message","role":"user","content":)"
               R"([{"type":"input_text","text":"Hello"}]}})");
    log.server(20,
               R"({"type":"conversation.item.added","item":{"id":"item_1","type":"message","role":"user","content":)"
               R"([{"type":"input_text","text":"Hello"}]}})");
    log.client(30, R"({"type":"response.create"})");
    log.server(40, R"({"type":"response.created","response":{"id":"resp,\"1\"","status":"in_progress"}})");
    log.server(
        80,
        R"({"type":"response.done","response":{"id":"resp,\"1\"","status":"completed","usage":{"input_tokens":20,)"
        R"("output_tokens":5,"input_token_details":{"text_tokens":20},"output_token_details":{"text_tokens":5}}}})");
    log.server(90, R"({"type":"response.created","response":{"id":"resp_2","status":"in_progress"}})");
    return log;
}

/// `untimed`: events that have no time of their own.
inline DigestLog digestOf(const EventLog &log, const QString &path, const QUuid &session, bool timed = true,
                          const std::vector<EventIndex> &untimed = {})
{
    DigestLog::Source source;
    source.events = log.shared();
    source.info.path = path;
    source.info.format = RecordingInfo::ourFormat();
    source.info.session = session;
    source.info.times = timed ? RecordingInfo::Times::Monotonic : RecordingInfo::Times::None;
    source.info.started = QDateTime::fromString(QStringLiteral("2026-11-21T09:14:03.120Z"), Qt::ISODateWithMs);
    source.info.untimed = untimed;
    source.bytes = 1000;
    foldAll(source.fold, *source.events);
    return DigestLog::of(std::move(source));
}

} // namespace turnscope
