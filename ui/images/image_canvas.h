// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace turnscope {

/// Shows an image, as large as fits or pixel by pixel; then it scrolls, and is dragged with the mouse. A
/// chequered ground shows through where it is transparent.
class ImageCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ImageCanvas(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    const QImage &image() const { return m_image; }

    /// False: one pixel of the image for one of the screen. True: all of it, never enlarged.
    void setFitting(bool on);
    bool isFitting() const { return m_fitting; }

    QSize sizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void fittingChanged(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QSizeF shownSize() const;
    void updateBars();

    QImage m_image;
    bool m_fitting = true;
    QPoint m_grip;
};

} // namespace turnscope
