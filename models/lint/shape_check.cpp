// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/shape_check.h"

#include "models/audio/base64.h"
#include "models/protocol/event_fields.h"

namespace turnscope {

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

void ShapeCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.row.from == Direction::Console) {
        m_closed =
            event.kind == EventKind::ConsoleDisconnected || (m_closed && event.kind != EventKind::ConsoleConnected);
        return;
    }
    seeKeys(event, scope, sink);
    if (event.spec && !event.spec->audioField.empty())
        seeAudio(event, scope, sink);
    if (event.row.from != Direction::Client)
        return;
    seeLimits(event, sink);
    if (m_closed) {
        m_closed = false; // told once
        sink.add("event-after-close", event.events, event.index,
                 tr("%1 was sent after the connection had closed.").arg(shown(event.type)));
    }
}

void ShapeCheck::seeKeys(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    const Side side = event.row.from == Direction::Client ? Side::Client : Side::Server;
    if (!event.spec) {
        if (m_told.emplace(event.type).second)
            sink.add("unknown-event", event.events, event.index,
                     tr("No dialect that Turnscope knows has an event %1.").arg(shown(event.type)), {}, side);
        return;
    }
    const EventFields *fields = scope.openAi ? eventFields(event.spec->gaName) : nullptr;
    if (!fields)
        return;
    for (const auto &[key, value] : event.frame) {
        if (!fields->has(key) && m_told.emplace(std::string(event.type) + ' ' + std::string(key)).second)
            sink.add("unknown-event", event.events, event.index,
                     tr("%1 has a key that is not documented: %2.").arg(shown(event.type), shown(key)), {}, side);
    }
}

void ShapeCheck::seeAudio(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    const std::string_view text = json::text(event.frame, event.spec->audioField);
    const auto bytes = decodeBase64(QByteArrayView(text.data(), qsizetype(text.size())));
    const bool client = event.row.from == Direction::Client;
    const SessionSettings &settings = event.before.settings();
    const AudioFormat &format = client ? settings.inputFormat : settings.outputFormat;
    QString problem;
    if (!bytes)
        problem = tr("The audio of %1 is not base64.").arg(shown(event.type));
    else if (bytes->size() % format.bytesPerSample() != 0)
        problem = tr("The audio of %1 ends in half a sample (%n byte(s)).", nullptr, int(bytes->size()))
                      .arg(shown(event.type));
    if (problem.isEmpty())
        return;
    if (scope.verbatim) {
        sink.add("audio-is-base64", event.events, event.index, problem, {}, client ? Side::Client : Side::Server);
    } else if (!m_brokenAudioTold) {
        // Tools cut or leave out audio when they save logs: nobody is accused, and it is told once.
        m_brokenAudioTold = true;
        sink.add("audio-is-base64", event.events, event.index, problem + u' ' + tr("The log may have been cut."),
                 Severity::Info, client ? Side::Client : Side::Server);
    }
}

void ShapeCheck::seeLimits(const LintEvent &event, FindingSink &sink)
{
    // realtime-protocol 1.5
    constexpr size_t eventIdLimit = 512;
    constexpr size_t itemIdLimit = 32;
    if (json::text(event.frame, "event_id").size() > eventIdLimit)
        sink.add("client-limits", event.events, event.index, tr("event_id is longer than 512 characters."));
    const auto item = json::object(event.frame, "item");
    if (item && json::text(*item, "id").size() > itemIdLimit)
        sink.add("client-limits", event.events, event.index,
                 tr("item.id is longer than 32 characters: %1.").arg(shown(json::text(*item, "id"))));
}

} // namespace turnscope
