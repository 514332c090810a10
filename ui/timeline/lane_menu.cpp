// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_menu.h"
#include "ui/theme/menu_head.h"

#include "ui/timeline/timeline_plot.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

struct LaneMenu
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::LaneMenu)
};

constexpr double kTaller = 1.4;

void addActions(QMenu *menu, TimelinePlot *plot, const QString &lane)
{
    const auto add = [menu, plot](const QString &text, bool can, auto change) {
        QAction *action = menu->addAction(text);
        action->setEnabled(can);
        QObject::connect(action, &QAction::triggered, plot, [plot, change] {
            LaneLayout layout = plot->laneLayout();
            change(layout);
            plot->setLaneLayout(layout);
        });
        return action;
    };
    const LaneLayout &layout = plot->laneLayout();
    const LaneLayout::Place place = layout.place(lane);
    const QStringList absent = plot->absentLanes();
    QAction *shown = add(LaneMenu::tr("&Shown"), !place.hidden || plot->lanes().size() < plot->allLanes().size(),
                         [lane, hide = !place.hidden](LaneLayout &now) { now.setHidden(lane, hide); });
    shown->setCheckable(true);
    shown->setChecked(!place.hidden);
    if (!place.hidden && plot->lanes().size() == 1)
        shown->setEnabled(false);
    if (plot->lane(lane)->sound()) {
        QAction *spectrogram = add(LaneMenu::tr("Spectro&gram"), !place.hidden,
                                   [lane, on = !place.spectrogram](LaneLayout &now) { now.setSpectrogram(lane, on); });
        spectrogram->setObjectName(u"spectrogram "_s + lane);
        spectrogram->setCheckable(true);
        spectrogram->setChecked(place.spectrogram);
    }
    add(LaneMenu::tr("Move &up"), !place.hidden && layout.canMove(lane, -1, absent),
        [lane, absent](LaneLayout &now) { now.move(lane, -1, absent); });
    add(LaneMenu::tr("Move &down"), !place.hidden && layout.canMove(lane, 1, absent),
        [lane, absent](LaneLayout &now) { now.move(lane, 1, absent); });
    add(LaneMenu::tr("&Taller"), !place.hidden,
        [lane, share = place.share](LaneLayout &now) { now.setShare(lane, share * kTaller); });
    add(LaneMenu::tr("S&horter"), !place.hidden,
        [lane, share = place.share](LaneLayout &now) { now.setShare(lane, share / kTaller); });
}

QString titleOf(const TimelinePlot *plot, const QString &lane)
{
    return plot->lane(lane)->title().replace(u'&', u"&&"_s);
}

} // namespace

void fillLaneMenu(QMenu *menu, TimelinePlot *plot, const QString &lane)
{
    addHead(*menu, LaneMenu::tr("Lanes"));
    if (!lane.isEmpty()) {
        QMenu *own = menu->addMenu(LaneMenu::tr("This lane (%1)").arg(titleOf(plot, lane)));
        addActions(own, plot, lane);
    }
    for (const LaneLayout::Place &place : plot->laneLayout().places()) {
        QMenu *each = menu->addMenu(place.hidden ? LaneMenu::tr("%1 (hidden)").arg(titleOf(plot, place.lane))
                                                 : titleOf(plot, place.lane));
        each->setObjectName(u"lane "_s + place.lane);
        addActions(each, plot, place.lane);
    }
    QAction *reset = menu->addAction(LaneMenu::tr("&Reset the lanes"));
    reset->setObjectName(u"resetLanes"_s);
    reset->setEnabled(!plot->laneLayout().isDefault());
    QObject::connect(reset, &QAction::triggered, plot, [plot] {
        LaneLayout layout = plot->laneLayout();
        layout.reset();
        plot->setLaneLayout(layout);
    });
}

} // namespace turnscope
