// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace turnscope {

/// A button that opens something below itself: a name, left out in its middle where there is no room for it, and an
/// arrow. It is as wide as its name between two bounds, so that no name widens the window.
class ElidedButton : public QToolButton
{
    Q_OBJECT

public:
    static constexpr int kNarrow = 96; ///< px; what a bar without room leaves it
    static constexpr int kWide = 230;

    explicit ElidedButton(QWidget *parent = nullptr);

    /// At most so wide, in px.
    void setMost(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_most = kWide;
};

} // namespace turnscope
