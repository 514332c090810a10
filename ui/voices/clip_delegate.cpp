// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voices/clip_delegate.h"

#include "ui/voices/clip_table.h"

#include <QPainter>

namespace turnscope {

namespace {

constexpr int kRowHeight = 34; // so that a waveform can be seen

} // namespace

ClipDelegate::ClipDelegate(const ThemeSwitch &theme, QObject *parent)
    : RowDelegate(theme, parent)
    , m_theme(theme)
{
}

void ClipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const auto *drawn = static_cast<const DrawnClip *>(index.data(ClipTable::kPeaksRole).value<const void *>());
    if (!drawn || drawn->peaks.empty())
        return;
    const QRect area = option.rect.adjusted(6, 3, -6, -3);
    const double step = double(area.width()) / double(drawn->peaks.size());
    const double middle = area.center().y() + 0.5;
    const double scale = area.height() / 65536.0;
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(index.data(ClipTable::kPlaysRole).toBool() ? m_theme.theme().accent : m_theme.theme().model);
    for (size_t i = 0; i < drawn->peaks.size(); ++i) {
        const Peak &peak = drawn->peaks[i];
        const double top = middle - peak.max * scale;
        const double bottom = std::max(middle - peak.min * scale, top + 1);
        painter->drawRect(QRectF(area.left() + double(i) * step, top, std::max(step - 0.5, 0.5), bottom - top));
    }
    painter->restore();
}

QSize ClipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), kRowHeight));
    return size;
}

} // namespace turnscope
