// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace turnscope {

/// Where a space is a letter, or a press.
bool takesSpace(const QWidget *widget);

/// Leaves the space bar to where it is a letter or a press, although it is a shortcut of the window. Filters the
/// application's events as long as it lives.
class SpaceBar : public QObject
{
    Q_OBJECT

public:
    explicit SpaceBar(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace turnscope
