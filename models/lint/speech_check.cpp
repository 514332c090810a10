// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/speech_check.h"

#include <algorithm>

namespace turnscope {

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
        if (start < m_lastStart)
            sink.add("speech-times-grow", event.events, event.index,
                     tr("audio_start_ms went back from %1 to %2.").arg(m_lastStart).arg(start));
        m_lastStart = std::max(start, m_lastStart);
        m_open = event.row.item;
        m_announced = event.row.item;
        break;
    }
    case EventKind::SpeechStopped: {
        const qint64 end = json::integer(event.frame, "audio_end_ms");
        if (m_open && *m_open != event.row.item)
            sink.add("speech-stopped-matches", event.events, event.index,
                     tr("speech_stopped names %1, but speech of %2 is open.")
                         .arg(event.events.strings().text(event.row.item), event.events.strings().text(*m_open)));
        else if (!m_open && scope.wholeFromStart)
            sink.add("speech-stopped-matches", event.events, event.index,
                     tr("speech_stopped without a speech_started."));
        if (m_open && end < m_lastStart)
            sink.add("speech-times-grow", event.events, event.index,
                     tr("audio_end_ms %1 is before audio_start_ms %2.").arg(end).arg(m_lastStart));
        else if (end < m_lastEnd)
            sink.add("speech-times-grow", event.events, event.index,
                     tr("audio_end_ms went back from %1 to %2.").arg(m_lastEnd).arg(end));
        m_lastEnd = std::max(end, m_lastEnd);
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
            sink.add("committed-matches-speech", event.events, event.index,
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
