// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace turnscope {

/// A line of plain text that never asks for more room than it is given: what does not fit is left out in its middle.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace turnscope
