// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/folded_log.h"

#include "models/cost/own_prices.h"
#include "models/files/file_path.h"
#include "models/lint/lint_run.h"
#include "models/recording/frame_cursor.h"

#include <QFileInfo>

namespace turnscope {

namespace {

constexpr quint32 kFoldedAtOnce = 10'000; // events, between two looks at whether it was cancelled
constexpr std::chrono::minutes kListenedTo{2};

} // namespace

FoldedLog::FoldedLog(std::shared_ptr<const EventStore> events, RecordingInfo info)
    : m_events(std::move(events))
    , m_info(std::move(info))
    , m_size(m_events->size())
{
    m_prices = OwnPrices::of(m_info.started.date(), m_info.url);
}

bool FoldedLog::fold(const Progress &progress)
{
    FrameCursor frames(*m_events);
    for (quint32 done = 0; done < m_size;) {
        done = std::min(m_size, done + kFoldedAtOnce);
        m_fold.advance(frames, done);
        if (!progress(double(done) / m_size))
            return false;
    }
    return true;
}

const std::vector<TurnFigures> &FoldedLog::figures()
{
    if (m_figures)
        return *m_figures;
    const AudioTrack &you = m_fold.you();
    const bool isShort = you.sampleCount() / you.rate() < std::chrono::seconds(kListenedTo).count();
    m_figures = turnFigures(m_fold, isShort ? voiceSpans(*m_events, you) : std::vector<VoiceSpan>(), prices());
    forgetUnknownTimes(*m_figures, conversation(), m_info);
    return *m_figures;
}

const CostAccount &FoldedLog::account()
{
    if (!m_account)
        m_account = CostAccount::of(conversation(), *m_events, m_info, figures(), m_prices);
    return *m_account;
}

const std::vector<Finding> &FoldedLog::findings()
{
    if (m_findings)
        return *m_findings;
    LintRun run(m_info.format == RecordingInfo::ourFormat());
    FrameCursor frames(*m_events);
    run.advance(frames, m_size);
    run.finish(*m_events, hasTimes());
    m_findings = run.findings();
    return *m_findings;
}

QString FoldedLog::fileName() const
{
    return shownPath(QFileInfo(m_info.path).fileName());
}

} // namespace turnscope
