// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>

namespace turnscope {

/// Draws one of our SVG icons in a colour of the theme: each "currentColor" of the file is replaced.
/// Rendered afresh at every size and device pixel ratio, so it is sharp everywhere. QIcon owns it.
class SvgIconEngine : public QIconEngine
{
public:
    /// A file that is not there or not SVG gives an icon that draws nothing.
    SvgIconEngine(const QString &path, const QColor &color, const QColor &disabled);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
    QColor m_color;
    QColor m_disabled;
};

} // namespace turnscope
