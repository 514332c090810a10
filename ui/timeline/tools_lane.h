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
    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;
    std::optional<LaneHit> hit(const QPoint &pos) const override;
    QRect place(EventIndex event) const override;

protected:
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    QRect boxRect(const ToolBox &box) const;
    QString label(const ToolBox &box) const;

    std::vector<ToolBox> m_boxes;
};

} // namespace turnscope
