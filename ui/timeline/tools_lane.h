// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"
#include "ui/timeline/tool_geometry.h"

namespace turnscope {

/// Tool calls, from asked to answered, with their names and how long they took.
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

    std::vector<ToolBox> m_boxes;
    int m_rows = 1; ///< that are needed
};

} // namespace turnscope
