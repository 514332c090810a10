// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace turnscope {

/// Lies over a whole screen, shows a picture of it, and lets the user cut out of it: by dragging a rectangle or by
/// clicking a window. Enter takes all of it, Esc nothing. Deletes itself.
class RegionPicker : public QWidget
{
    Q_OBJECT

public:
    /// `windows`, topmost last, are in pixels of the picture, as is what is picked.
    RegionPicker(const QImage &picture, std::vector<QRect> windows);

Q_SIGNALS:
    void picked(const QImage &part);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPoint toPicture(const QPoint &pos) const;
    QRect toWidget(const QRect &rect) const;
    QRect windowAt(const QPoint &point) const;
    QRect marked() const;
    void finish(const QRect &part);

    QImage m_picture;
    std::vector<QRect> m_windows;
    std::optional<QPoint> m_from; ///< in the picture
    QPoint m_to;
};

} // namespace turnscope
