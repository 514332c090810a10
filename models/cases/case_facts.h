// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case_judge.h"

#include <atomic>
#include <memory>

namespace turnscope {

/// All that a recording is judged by, computed once: the fold, the findings, the figures of its turns. Not copied: its
/// evidence refers to it.
class CaseFacts
{
public:
    /// Of a log that is read to its end; the events must outlive it. `cancelled` may be null; where it becomes true the
    /// rest is not computed, and nothing of it is to be used.
    CaseFacts(const RecordingInfo &info, const EventStore &events, const std::atomic<bool> *cancelled = nullptr);
    Q_DISABLE_COPY_MOVE(CaseFacts)

    CaseEvidence evidence() const;
    const SessionFold &fold() const { return m_fold; }
    const std::vector<Finding> &findings() const { return m_findings; }

private:
    /// The longest user's audio that our own detector listens to, as for `turnscope info`.
    static constexpr std::chrono::minutes kListened{2};

    RecordingInfo m_info;
    const EventStore &m_events;
    SessionFold m_fold;
    std::vector<TurnFigures> m_figures;
    std::vector<Finding> m_findings;
    std::optional<PriceTable> m_prices;
};

} // namespace turnscope
