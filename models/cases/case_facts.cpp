// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_facts.h"

#include "models/lint/lint_run.h"
#include "models/recording/frame_cursor.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 kAtOnce = 10'000; // events, between two looks at whether it was cancelled

} // namespace

CaseFacts::CaseFacts(const RecordingInfo &info, const EventStore &events, const std::atomic<bool> *cancelled)
    : m_info(info)
    , m_events(events)
{
    FrameCursor frames(events);
    LintRun linting(info.format == RecordingInfo::ourFormat());
    for (quint32 seen = 0; seen < events.size();) {
        if (cancelled && *cancelled)
            return;
        seen = std::min(events.size(), seen + kAtOnce);
        m_fold.advance(frames, seen);
        linting.advance(frames, seen);
    }
    linting.finish(events, info.times != RecordingInfo::Times::None);
    m_findings = linting.findings();
    if (auto prices = PriceTable::builtIn())
        m_prices = std::move(*prices);
    const AudioTrack &you = m_fold.you();
    const bool listens = you.sampleCount() / you.rate() < std::chrono::seconds(kListened).count();
    m_figures = turnFigures(m_fold, listens ? voiceSpans(events, you) : std::vector<VoiceSpan>(),
                            m_prices ? &*m_prices : nullptr);
    forgetUnknownTimes(m_figures, m_fold.conversation(), info);
}

CaseEvidence CaseFacts::evidence() const
{
    return {m_info, m_events, m_fold, m_figures, m_findings, m_prices ? &*m_prices : nullptr, RunOrigin::of(m_events)};
}

} // namespace turnscope
