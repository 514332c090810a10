// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/elided_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int kArrow = 10;
constexpr int kPadding = 11; // as of all buttons
constexpr int kGap = 8;
} // namespace

ElidedButton::ElidedButton(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void ElidedButton::setMost(int width)
{
    if (width == m_most)
        return;
    m_most = width;
    updateGeometry();
}

QSize ElidedButton::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(text()) + 2 * (kPadding + 1) + kGap + kArrow;
    return {std::clamp(wanted, kNarrow, std::max(kNarrow, m_most)), QToolButton::sizeHint().height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features = QStyleOptionToolButton::None;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QRect inner = rect().adjusted(kPadding, 0, -kPadding, 0);
    const QRect room = inner.adjusted(0, 0, -kArrow - kGap, 0);
    painter.drawItemText(room, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), option.palette, isEnabled(),
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()), QPalette::ButtonText);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText),
                        1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(inner.right() - kArrow / 2.0, height() / 2.0 + 2);
    const std::array<QPointF, 3> arrow{tip - QPointF(4, 4), tip, tip - QPointF(-4, 4)};
    painter.drawPolyline(arrow.data(), int(arrow.size()));
}

} // namespace turnscope
