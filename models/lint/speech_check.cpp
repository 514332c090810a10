// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/speech_check.h"

#include "models/lint/lint_checks.h"
#include "models/lint/order_check.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr LintRule kSpeechStoppedMatches{
    .id = "speech-stopped-matches",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "speech_stopped names the item of the speech_started before it."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Pair both events by item_id."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

constexpr LintRule kSpeechTimesGrow{
    .id = "speech-times-grow",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "audio_end_ms is not before audio_start_ms, and neither goes backwards."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Count milliseconds of appended audio since the session began."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

constexpr LintRule kCommittedMatchesSpeech{
    .id = "committed-matches-speech",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "With VAD on, the committed item is the one that speech_started announced."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Expected after a manual commit; else check the item ids."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

} // namespace

LintCheckEntry lint_checks::speech()
{
    return lintCheckEntry<SpeechCheck>();
}

std::span<const LintRule *const> SpeechCheck::rules()
{
    static constexpr std::array<const LintRule *, 3> all{&kSpeechStoppedMatches, &kSpeechTimesGrow,
                                                         &kCommittedMatchesSpeech};
    return all;
}

void SpeechCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.kind == EventKind::InputAudioCommit)
        ++m_manualCommits;
    if (event.row.from != Direction::Server || !scope.openAi)
        return;
    const bool vad = event.before.settings().turnTaking != SessionSettings::TurnTaking::Manual;
    switch (event.kind) {
    case EventKind::SpeechStarted: {
        const qint64 start = json::integer(event.frame, "audio_start_ms");
        m_anyStarted = true;
        if (event.row.item != StringId::None && m_stoppedFirst == event.row.item)
            OrderCheck::tellDisorder(event, scope, tr("speech_started stands behind its speech_stopped."), sink);
        if (start < m_lastStart)
            sink.add(kSpeechTimesGrow, event.events, event.index,
                     tr("audio_start_ms went back from %1 to %2.").arg(m_lastStart).arg(start));
        m_lastStart = std::max(start, m_lastStart);
        m_open = event.row.item;
        m_announced = event.row.item;
        break;
    }
    case EventKind::SpeechStopped: {
        const qint64 end = json::integer(event.frame, "audio_end_ms");
        if (m_open && *m_open != event.row.item)
            sink.add(kSpeechStoppedMatches, event.events, event.index,
                     tr("speech_stopped names %1, but speech of %2 is open.")
                         .arg(event.events.strings().text(event.row.item), event.events.strings().text(*m_open)));
        else if (!m_open && scope.wholeFromStart)
            sink.add(kSpeechStoppedMatches, event.events, event.index, tr("speech_stopped without a speech_started."),
                     scope.verbatim || m_anyStarted ? std::nullopt : std::optional(Severity::Info)); // may be left out
        if (m_open && end < m_lastStart)
            sink.add(kSpeechTimesGrow, event.events, event.index,
                     tr("audio_end_ms %1 is before audio_start_ms %2.").arg(end).arg(m_lastStart));
        else if (end < m_lastEnd)
            sink.add(kSpeechTimesGrow, event.events, event.index,
                     tr("audio_end_ms went back from %1 to %2.").arg(m_lastEnd).arg(end));
        m_lastEnd = std::max(end, m_lastEnd);
        m_stoppedFirst = m_open && *m_open == event.row.item ? std::nullopt : std::optional(event.row.item);
        m_open.reset();
        break;
    }
    case EventKind::TimeoutTriggered:
        m_announced = event.row.item;
        break;
    case EventKind::InputAudioCommitted:
        if (m_manualCommits > 0)
            --m_manualCommits;
        else if (vad && scope.hasClient && m_announced && *m_announced != event.row.item)
            sink.add(kCommittedMatchesSpeech, event.events, event.index,
                     tr("Committed %1, but speech_started announced %2.")
                         .arg(event.events.strings().text(event.row.item), event.events.strings().text(*m_announced)));
        break;
    case EventKind::ServerError:
        if (const auto error = json::object(event.frame, "error");
            error && json::text(*error, "code") == "input_audio_buffer_commit_empty")
            m_manualCommits = std::max(0, m_manualCommits - 1);
        break;
    default:
        break;
    }
}

} // namespace turnscope
