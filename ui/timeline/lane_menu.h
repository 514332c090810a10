// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace turnscope {

class TimelinePlot;

/// Fills a menu with what can be done with the timeline's lanes: show and hide them, show sound as a spectrogram, move them up and down, make
/// them taller, and put all back. `lane`: the one whose actions come first, by its name; empty: none.
void fillLaneMenu(QMenu *menu, TimelinePlot *plot, const QString &lane = {});

} // namespace turnscope
