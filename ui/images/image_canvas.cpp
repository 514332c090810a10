// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace turnscope {

ImageCanvas::ImageCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("imageCanvas"));
    setAccessibleName(tr("Image"));
    setFrameShape(NoFrame);
    setMinimumSize(120, 90);
}

void ImageCanvas::setImage(const QImage &image)
{
    m_image = image;
    updateBars();
    viewport()->update();
}

void ImageCanvas::setFitting(bool on)
{
    if (on == m_fitting)
        return;
    m_fitting = on;
    updateBars();
    viewport()->update();
    Q_EMIT fittingChanged(on);
}

QSizeF ImageCanvas::shownSize() const
{
    const QSizeF natural = QSizeF(m_image.size()) / devicePixelRatioF();
    const QSizeF room = viewport()->size();
    if (!m_fitting || (natural.width() <= room.width() && natural.height() <= room.height()))
        return natural;
    return natural.scaled(room, Qt::KeepAspectRatio);
}

void ImageCanvas::updateBars()
{
    const QSize shown = shownSize().toSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, m_fitting ? 0 : std::max(0, shown.width() - room.width()));
    verticalScrollBar()->setRange(0, m_fitting ? 0 : std::max(0, shown.height() - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
}

void ImageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (m_image.isNull())
        return;
    const QSizeF shown = shownSize();
    const QSize room = viewport()->size();
    const QPointF origin(std::max(0.0, (room.width() - shown.width()) / 2) - horizontalScrollBar()->value(),
                         std::max(0.0, (room.height() - shown.height()) / 2) - verticalScrollBar()->value());
    const QRectF target(origin, shown);
    if (m_image.hasAlphaChannel()) {
        painter.fillRect(target, palette().alternateBase());
        painter.fillRect(target, QBrush(palette().mid().color(), Qt::Dense6Pattern));
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_fitting);
    painter.drawImage(target, m_image);
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->pos();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint moved = event->pos() - m_grip;
    m_grip = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    setFitting(!m_fitting);
}

} // namespace turnscope
