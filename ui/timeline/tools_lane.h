// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tools/call_story.h"
#include "ui/timeline/lane.h"
#include "ui/timeline/tool_geometry.h"

namespace turnscope {

/// Tool calls, from asked to answered, with their names and how long they took; quietly before that the writing of their
/// arguments, and behind it a line to the response that followed: who waited for whom is in its colours and in the tooltip.
class ToolsLane : public Lane
{
    Q_OBJECT

public:
    static constexpr LaneTraits kTraits{
        .name = QLatin1StringView("tools"), .share = 12, .minimumHeight = 24, .formerNumber = 3};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex event) const override;
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    QRect boxRect(const ToolBox &box) const;
    QString label(const ToolBox &box) const;
    QString storyText(const ToolBox &box) const;
    void paintStory(QPainter &painter, const Theme &theme, const ToolBox &box, const CallStory &story) const;

    std::vector<ToolBox> m_boxes;
    std::vector<CallStory> m_stories; ///< as many
    TimeScale m_scale;                ///< that they are drawn in
    int m_rows = 1;                   ///< that are needed
};

} // namespace turnscope
