// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"
#include "ui/timeline/ruler.h"

#include <vector>

namespace turnscope {

/// What lies behind the lanes: the ruler with its grid lines, the lanes' heads, the lines between them.
class Backdrop : public QCPLayerable
{
    Q_OBJECT

public:
    /// `lanes` from top to bottom; both they and `source` must outlive the backdrop.
    Backdrop(QCustomPlot *plot, const std::vector<Lane *> &lanes, const LaneSource &source);

    /// What the heads need, in the plot's font.
    static int headWidth(const QFont &font);
    static int rulerHeight(const QFont &font);

private:
    void applyDefaultAntialiasingHint(QCPPainter *) const override {}
    void draw(QCPPainter *painter) override;
    void drawRuler(QCPPainter &painter, const Theme &theme, const QRect &lanes) const;
    std::vector<QRect> drawScale(QCPPainter &painter, const Theme &theme, const Lane &lane) const;
    void drawHead(QCPPainter &painter, const Theme &theme, const Lane &lane) const;

    const std::vector<Lane *> &m_lanes;
    const LaneSource &m_source;
};

} // namespace turnscope
