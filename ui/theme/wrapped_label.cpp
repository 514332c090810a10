// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wrapped_label.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 60; // px, whatever the text

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

/// Whether it paints itself: what the style sheet draws a box around is QLabel's.
bool WrappedLabel::isPlain() const
{
    const QString tone = property("tone").toString();
    return textFormat() == Qt::PlainText
           && (tone == u"heading"_s || tone == u"dim"_s || tone == u"code"_s || tone.isEmpty());
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {kNarrowest, isPlain() ? fontMetrics().height() : std::min(QLabel::minimumSizeHint().height(), 400)};
}

QSize WrappedLabel::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    return isPlain() ? QSize(hint.width(), heightForWidth(std::max(width(), kNarrowest))) : hint;
}

/// Lays the text out, and paints it when there is a painter; returns its height.
int WrappedLabel::layOut(int width, QPainter *painter) const
{
    const QMargins around = contentsMargins();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = around.top();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width - around.left() - around.right(), 1));
        line.setPosition({qreal(around.left()), y});
        y += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, {});
    return int(std::ceil(y)) + around.bottom();
}

int WrappedLabel::heightForWidth(int width) const
{
    return isPlain() ? layOut(width, nullptr) : QLabel::heightForWidth(width);
}

void WrappedLabel::paintEvent(QPaintEvent *event)
{
    if (!isPlain())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layOut(width(), &painter);
}

} // namespace turnscope
