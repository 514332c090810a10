// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"

namespace turnscope {

/// While turn detection is tuned: a badge for each turn that B, the what-if, would change.
class ChangesLane : public Lane
{
    Q_OBJECT

public:
    static QString usualSubtitle();
    static constexpr LaneTraits kTraits{.name = QLatin1StringView("changes"),
                                        .share = 11,
                                        .minimumHeight = 28,
                                        .widest = &ChangesLane::usualSubtitle,
                                        .time = LaneTime::Tuning};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex) const override { return {}; }
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    struct Badge
    {
        size_t change = 0; ///< of SessionTuning::changes()
        QRect place;
        QString text; ///< empty: there is no room for it
    };

    std::vector<Badge> m_badges;
};

} // namespace turnscope
