// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/finding.h"
#include "models/recording/recording_info.h"
#include "models/session/cost_account.h"
#include "models/session/turn_figures.h"

#include <functional>
#include <memory>

namespace turnscope {

/// A log as one that works on it alone knows it: its events, and what is computed of them when it is asked for. It folds
/// for itself, so that a worker can export or compare what the window shows, also while that goes on. One thread.
class FoldedLog
{
public:
    /// Told the share that is done, 0 to 1; answers whether to go on.
    using Progress = std::function<bool(double share)>;

    /// Of the events that are there now.
    FoldedLog(std::shared_ptr<const EventStore> events, RecordingInfo info);

    /// Before it nothing may be asked of the fold. False: it was cancelled, and nothing ever may.
    bool fold(const Progress &progress);

    const EventStore &events() const { return *m_events; }
    std::shared_ptr<const EventStore> sharedEvents() const { return m_events; }
    const RecordingInfo &info() const { return m_info; }
    const SessionFold &folded() const { return m_fold; }
    const Conversation &conversation() const { return m_fold.conversation(); }
    const PriceTable *prices() const { return &m_prices; } ///< in force when and where it was

    quint32 size() const { return m_size; } ///< events of the log
    bool hasTimes() const { return m_info.times != RecordingInfo::Times::None; }

    /// Of all turns, without what the log's times do not tell. Listens to the user's voice, a hundredth of its length, up
    /// to two minutes of it, as `info` does.
    const std::vector<TurnFigures> &figures();

    const std::vector<Finding> &findings();

    /// What all of it cost.
    const CostAccount &account();

    /// The file's own name, without its folder; empty: a log without a file.
    QString fileName() const;

private:
    std::shared_ptr<const EventStore> m_events;
    RecordingInfo m_info;
    quint32 m_size = 0;
    SessionFold m_fold;
    PriceTable m_prices;
    std::optional<std::vector<TurnFigures>> m_figures;
    std::optional<std::vector<Finding>> m_findings;
    std::optional<CostAccount> m_account;
};

} // namespace turnscope
