// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace turnscope {

/// Controls that drop down below a button and go away with the next click elsewhere, or Escape.
class DropSheet : public QFrame
{
    Q_OBJECT

public:
    explicit DropSheet(QWidget *parent);

    /// Below `button`, and on its screen.
    void openBelow(const QWidget &button);
};

} // namespace turnscope
