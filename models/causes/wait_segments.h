// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/latency_budget.h"
#include "models/conversation/conversation.h"
#include "models/conversation/turn_moments.h"
#include "models/recording/event_store.h"

#include <vector>

namespace turnscope {

/// One segment of a turn's wait, as far as the log's times know it. A value.
struct WaitSegment
{
    Segment segment{};
    SessionTime begin;
    SessionTime end;                       ///< not before begin
    StringId tool = StringId::None;        ///< of Tool: the call's item
    std::optional<ResponseIndex> response; ///< that it is a part of
    bool estimate = false;                 ///< begins with the end of the voice

    microseconds length() const { return end - begin; }
};

/// Those of a turn, by begin; the whole wait last. A segment whose ends are not both in the log is not there. Pure.
///
/// `moments`: of that turn; as TurnFigures has them, or what the turn itself knows.
std::vector<WaitSegment> waitSegments(const Conversation &conversation, const EventStore &events, TurnIndex turn,
                                      const TurnMoments &moments);

/// How many segments there are of each kind, and how many took longer than they may. A value.
struct BudgetOverruns
{
    std::array<quint32, kSegments> measured{};
    std::array<quint32, kSegments> over{};

    void add(const std::vector<WaitSegment> &segments, const LatencyBudget &budget);

    /// Of all kinds but the whole wait.
    quint32 inAll() const;

    /// For people: "Endpointing 2 of 5, Tool 1 of 1"; empty: none.
    QString text() const;
};

} // namespace turnscope
