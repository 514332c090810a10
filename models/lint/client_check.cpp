// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/client_check.h"

#include "models/audio/base64.h"
#include "models/lint/lint_checks.h"
#include "models/text/qt_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

constexpr LintRule kResponseWhileActive{
    .id = "response-while-active",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "response.create while a response is active is refused."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Wait for response.done, or send response.cancel first."),
    .source = "what apps get wrong",
    .needsOrder = true};

constexpr LintRule kTruncateFraction{.id = "truncate-fraction",
                                     .severity = Severity::Error,
                                     .side = Side::Client,
                                     .why =
                                         QT_TRANSLATE_NOOP("turnscope", "audio_end_ms of truncate is a whole number."),
                                     .remedy = QT_TRANSLATE_NOOP("turnscope", "Round down to whole milliseconds."),
                                     .source = "what apps get wrong"};

constexpr LintRule kTruncateNotAudio{
    .id = "truncate-not-audio",
    .severity = Severity::Error,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "Only the model's audio messages can be truncated."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Don't truncate user items, tool calls or text answers."),
    .source = "what apps get wrong"};

constexpr LintRule kCommitTooShort{
    .id = "commit-too-short",
    .severity = Severity::Error,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "A commit needs at least 100 ms of audio in the buffer."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Skip the commit when less was appended since the last one."),
    .source = "what apps get wrong"};

constexpr LintRule kServedDivergence{
    .id = "served-divergence",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "The app was served a recording, and did not do what its client had done."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope", "Mend the app; where the change is meant, make a new recording with it, and serve that."),
    .source = "rehearse --from",
    .ofOneEvent = true};

qint64 wholeMilliseconds(microseconds duration)
{
    return std::chrono::floor<milliseconds>(duration).count();
}

} // namespace

LintCheckEntry lint_checks::client()
{
    return lintCheckEntry<ClientCheck>();
}

std::span<const LintRule *const> ClientCheck::rules()
{
    static constexpr std::array<const LintRule *, 5> all{&kResponseWhileActive, &kTruncateFraction, &kTruncateNotAudio,
                                                         &kCommitTooShort, &kServedDivergence};
    return all;
}

void ClientCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
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
            sink.add(kResponseWhileActive, event.events, event.index,
                     tr("%1 is still active.").arg(event.events.strings().text(active->id)));
        break;
    }
    case EventKind::ConsoleNote:
        // What differs only in content is no fault of the app's yet.
        if (const std::string_view how = json::text(event.frame, "divergence"); !how.empty())
            sink.add(kServedDivergence, event.events, event.index, utf8Text(json::text(event.frame, "message")),
                     how == "remark" ? std::optional(Severity::Info) : std::nullopt);
        break;
    default:
        break;
    }
}

void ClientCheck::seeCommit(const LintEvent &event, FindingSink &sink)
{
    constexpr milliseconds least{100};
    // With VAD on, the server has committed part of the buffer by itself: what is left is not known here.
    if (event.before.settings().turnTaking == SessionSettings::TurnTaking::Manual && m_buffered < least)
        sink.add(kCommitTooShort, event.events, event.index,
                 tr("Only %1 ms of audio were appended since the last commit.").arg(wholeMilliseconds(m_buffered)));
    m_buffered = {};
}

void ClientCheck::seeTruncate(const LintEvent &event, FindingSink &sink)
{
    const double end = json::real(event.frame, "audio_end_ms");
    if (std::floor(end) != end)
        sink.add(kTruncateFraction, event.events, event.index, tr("audio_end_ms is %1.").arg(end));
    const Item *item = event.row.item == StringId::None ? nullptr : event.before.item(event.row.item);
    if (!item)
        return;
    const bool audio =
        std::ranges::any_of(item->parts, [](const ContentPart &part) { return part.kind == PartKind::Audio; });
    if (item->role != Role::Assistant || (!audio && !item->parts.empty())) {
        sink.add(kTruncateNotAudio, event.events, event.index,
                 tr("%1 is not an audio answer of the model.").arg(utf8Text(event.item)));
        return;
    }
}

} // namespace turnscope
