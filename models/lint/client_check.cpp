// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/client_check.h"

#include "models/audio/base64.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

/// Errors that apps rightly shrug off (realtime-protocol 11).
constexpr std::array<std::string_view, 4> kBenign{"response_cancel_not_active",
                                                  "conversation_already_has_active_response",
                                                  "input_audio_buffer_commit_empty", "item_truncate_invalid_item_id"};

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

qint64 wholeMilliseconds(microseconds duration)
{
    return std::chrono::floor<milliseconds>(duration).count();
}

} // namespace

void ClientCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.row.from == Direction::Client && event.kind != EventKind::InputAudioAppend)
        m_refusal.reset();
    switch (event.kind) {
    case EventKind::InputAudioAppend: {
        const std::string_view audio = json::text(event.frame, "audio");
        const AudioFormat &format = event.before.settings().inputFormat;
        m_buffered += format.duration(base64DecodedSize(QByteArrayView(audio.data(), qsizetype(audio.size())))
                                      / format.bytesPerSample());
        break;
    }
    case EventKind::InputAudioClear:
        m_buffered = {};
        break;
    case EventKind::InputAudioCommit:
        seeCommit(event, sink);
        break;
    case EventKind::ItemTruncate:
        seeTruncate(event, sink);
        break;
    case EventKind::ResponseCreate: {
        const auto response = json::object(event.frame, "response");
        const bool outOfBand = response && json::text(*response, "conversation") == "none";
        if (const Response *active = event.before.activeResponse(); active && !outOfBand && scope.openAi)
            sink.add("response-while-active", event.events, event.index,
                     tr("%1 is still active.").arg(event.events.strings().text(active->id)));
        break;
    }
    case EventKind::ServerError: {
        const auto error = json::object(event.frame, "error");
        if (error && !m_refusal && std::ranges::find(kBenign, json::text(*error, "code")) == kBenign.end())
            m_refusal = Refusal{event.index, shown(json::text(*error, "message"))};
        break;
    }
    default:
        break;
    }
}

void ClientCheck::seeCommit(const LintEvent &event, FindingSink &sink)
{
    constexpr milliseconds least{100};
    // With VAD on, the server has committed part of the buffer by itself: what is left is not known here.
    if (event.before.settings().turnTaking == SessionSettings::TurnTaking::Manual && m_buffered < least)
        sink.add("commit-too-short", event.events, event.index,
                 tr("Only %1 ms of audio were appended since the last commit.").arg(wholeMilliseconds(m_buffered)));
    m_buffered = {};
}

void ClientCheck::seeTruncate(const LintEvent &event, FindingSink &sink)
{
    const double end = json::real(event.frame, "audio_end_ms");
    if (std::floor(end) != end)
        sink.add("truncate-fraction", event.events, event.index, tr("audio_end_ms is %1.").arg(end));
    const Item *item = event.row.item == StringId::None ? nullptr : event.before.item(event.row.item);
    if (!item)
        return;
    const bool audio =
        std::ranges::any_of(item->parts, [](const ContentPart &part) { return part.kind == PartKind::Audio; });
    if (item->role != Role::Assistant || (!audio && !item->parts.empty())) {
        sink.add("truncate-not-audio", event.events, event.index,
                 tr("%1 is not an audio answer of the model.").arg(shown(event.item)));
        return;
    }
}

void ClientCheck::finish(const EventStore &events, const Conversation &, const LintScope &scope, FindingSink &sink)
{
    if (m_refusal && scope.hasClient)
        sink.add("error-ignored", events, m_refusal->event,
                 tr("The client did nothing after: %1").arg(m_refusal->message));
}

} // namespace turnscope
