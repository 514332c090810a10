// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_agents.h"
#include "ui/timeline/lane.h"

namespace turnscope {

/// The agents of an SDK: which of them answers when, and where one hands over, a guardrail trips, a tool wants to be allowed.
/// Shown for logs that tell of agents alone.
class AgentsLane : public Lane
{
    Q_OBJECT

public:
    static constexpr LaneTraits kTraits{.name = QLatin1StringView("agents"), .share = 12, .minimumHeight = 24};

    AgentsLane(QCPAxisRect *axisRect, const LaneSource &source, const LaneTraits &traits);

    QString title() const override;
    QString subtitle() const override;
    bool isWanted() override;

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex event) const override;
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    struct Box
    {
        size_t span = 0; ///< of the story
        int left = 0;
        int right = 0; ///< exclusive
        int room = 0;  ///< behind it, px
    };

    struct Sign
    {
        size_t note = 0; ///< of the story
        int x = 0;
    };

    QRect boxRect(const Box &box) const;
    QRect signRect(const Sign &sign) const;
    QString spanText(const AgentSpan &span) const;
    static QString noteText(const AgentNote &note);

    SessionAgents m_story;
    std::vector<Box> m_boxes;
    std::vector<Sign> m_signs;
};

} // namespace turnscope
