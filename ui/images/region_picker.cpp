// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/region_picker.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace turnscope {

namespace {

constexpr int kLeastSide = 4; // px of the picture: less is a click

} // namespace

RegionPicker::RegionPicker(const QImage &picture, std::vector<QRect> windows)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_picture(picture)
    , m_windows(std::move(windows))
{
    setObjectName(QStringLiteral("regionPicker"));
    setAccessibleName(tr("Choose a part of the screen"));
    setAttribute(Qt::WA_DeleteOnClose);
    setCursor(Qt::CrossCursor);
    setMouseTracking(true);
}

QPoint RegionPicker::toPicture(const QPoint &pos) const
{
    return {pos.x() * m_picture.width() / std::max(width(), 1), pos.y() * m_picture.height() / std::max(height(), 1)};
}

QRect RegionPicker::toWidget(const QRect &rect) const
{
    const double x = double(width()) / m_picture.width();
    const double y = double(height()) / m_picture.height();
    return QRectF(rect.x() * x, rect.y() * y, rect.width() * x, rect.height() * y).toAlignedRect();
}

QRect RegionPicker::windowAt(const QPoint &point) const
{
    for (auto window = m_windows.rbegin(); window != m_windows.rend(); ++window) {
        if (window->contains(point))
            return *window & m_picture.rect();
    }
    return {};
}

QRect RegionPicker::marked() const
{
    if (m_from) {
        const QRect dragged = QRect(*m_from, m_to).normalized() & m_picture.rect();
        if (dragged.width() >= kLeastSide && dragged.height() >= kLeastSide)
            return dragged;
    }
    return windowAt(m_to);
}

void RegionPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_picture);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
    if (const QRect chosen = marked(); !chosen.isEmpty()) {
        const QRect place = toWidget(chosen);
        painter.drawImage(place, m_picture, chosen);
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
    const QString text = m_windows.empty() ? tr("Drag a rectangle. Enter takes the whole screen, Esc nothing.")
                                           : tr("Drag a rectangle, or click a window. Enter takes the whole screen, "
                                                "Esc nothing.");
    QRect box = painter.fontMetrics().boundingRect(text).adjusted(-14, -8, 14, 8);
    box.moveCenter({width() / 2, 40});
    painter.fillRect(box, QColor(0, 0, 0, 200));
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
}

void RegionPicker::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = m_to = toPicture(event->pos());
    update();
}

void RegionPicker::mouseMoveEvent(QMouseEvent *event)
{
    m_to = toPicture(event->pos());
    update();
}

void RegionPicker::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_from)
        return;
    m_to = toPicture(event->pos());
    const QRect chosen = marked();
    m_from.reset();
    if (!chosen.isEmpty())
        finish(chosen);
}

void RegionPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish({});
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(m_picture.rect());
}

void RegionPicker::finish(const QRect &part)
{
    hide();
    if (part.isEmpty())
        Q_EMIT cancelled();
    else
        Q_EMIT picked(m_picture.copy(part));
    close();
}

} // namespace turnscope
