// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace turnscope {

/// Where a space is a letter, or a press.
bool takesSpace(const QWidget *widget);

/// Where a letter is one that is looked for: lists and choices go to the entry that begins with what is typed. In the
/// conversation only once that was begun, as one goes on from there with the keys of the replay.
bool takesLetters(const QWidget *widget);

/// Leaves the space bar and the letters to where they are typed or pressed, although they are shortcuts of the window.
/// Filters the application's events as long as it lives.
class SpaceBar : public QObject
{
    Q_OBJECT

public:
    explicit SpaceBar(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace turnscope
