// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/scenes/scene.h"

#include <functional>

namespace turnscope {

/// What a scene may do to a connection beside answering. Everything outlives the players that have it.
struct SceneLine
{
    std::function<void(const QString &frame)> send; ///< as it is
    std::function<void(const SceneEnd &end)> end;   ///< of the connection
};

/// Plays one step, apart from its answer: says when the next delta is due, and does what goes wrong, once. A value type.
class StepPlayer
{
public:
    StepPlayer(SceneStep step, SceneLine line);

    const SceneStep &step() const { return m_step; }

    /// Whether a delta may be sent now; `now` is the time since `response.created`.
    bool mayDelta(milliseconds now) const;
    void deltaSent(milliseconds now);

    /// What goes wrong is due in the middle of the answer.
    bool interrupts() const { return !m_played && m_step.afterDeltas > 0 && m_deltas >= m_step.afterDeltas; }

    /// Sends what the step has beside the answer, and ends the connection if it says so. True when the connection is over.
    bool play();

    /// How the response ends instead of completing, once all is played.
    const std::optional<SceneOutcome> &outcome() const { return m_step.outcome; }

private:
    SceneStep m_step;
    SceneLine m_line;
    int m_deltas = 0;
    milliseconds m_due;
    bool m_played = false;
};

/// An event as the wire has it, its type first; an `event_id` is made when it has none.
QString eventText(QJsonObject event);

} // namespace turnscope
