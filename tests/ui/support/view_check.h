// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

class QMenu;

namespace turnscope {

// What must hold of every view, whatever it shows: each function looks at all that is seen of a window now and names
// what breaks the rule, one line each.

/// Labels, buttons, tabs, boxes and headings that have less room than their text needs, and don't leave out some of it
/// on purpose, with a tooltip that has the whole.
QStringList clippedTexts(const QWidget &window);

/// Controls that a screen reader has no word for.
QStringList unnamedControls(const QWidget &window);

/// Of a menu that is open: larger than `room`, entries without words, a letter that two of them are chosen by.
QStringList menuFaults(const QMenu &menu, const QSize &room);

/// Controls that look the same with the focus and without. Those in `known` were looked at before.
QStringList invisibleFocus(QWidget &window, QSet<const QWidget *> &known);

} // namespace turnscope
