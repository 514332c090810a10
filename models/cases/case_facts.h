// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case_judge.h"
#include "models/session/folded_log.h"

#include <atomic>
#include <memory>

namespace turnscope {

/// All that a recording is judged by, computed once: the fold, the findings, the figures of its turns. Not copied: its
/// evidence refers to it.
class CaseFacts
{
public:
    /// Of a log that is read to its end. `cancelled` may be null; where it becomes true the rest is not computed, and
    /// nothing of it is to be used.
    CaseFacts(const RecordingInfo &info, std::shared_ptr<const EventStore> events,
              const std::atomic<bool> *cancelled = nullptr);
    Q_DISABLE_COPY_MOVE(CaseFacts)

    CaseEvidence evidence() const;
    FoldedLog &log() { return m_log; } ///< for what else is computed of it
    const SessionFold &fold() const { return m_log.folded(); }
    std::span<const Finding> findings() const { return m_findings; }

private:
    FoldedLog m_log;
    std::span<const TurnFigures> m_figures; ///< of m_log, as the findings are
    std::span<const Finding> m_findings;
};

} // namespace turnscope
