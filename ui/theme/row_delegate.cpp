// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/row_delegate.h"

#include "models/tables/cell_tone.h"
#include "ui/theme/contrast.h"
#include "ui/theme/row_background.h"

#include <QPainter>

namespace turnscope {

QColor cellColor(CellTone tone, const Theme &theme)
{
    switch (tone) {
    case CellTone::Dim:
        return theme.dim;
    case CellTone::Good:
        return theme.ok;
    case CellTone::Warning:
        return theme.tool;
    case CellTone::Error:
        return theme.error;
    case CellTone::Plain:
    case CellTone::Strong:
        break;
    }
    return theme.text;
}

namespace {

QFont fontOf(const QStyleOptionViewItem &option, CellTone tone)
{
    QFont font = option.font;
    font.setBold(tone == CellTone::Strong);
    return font;
}

constexpr int kMargin = 7; // px beside the text

} // namespace

RowDelegate::RowDelegate(const ThemeSwitch &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const auto tone = CellTone(index.data(kCellToneRole).toInt());
    const QColor background = paintRowBackground(*painter, option, theme);
    const QFont font = fontOf(option, tone);
    const QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->setFont(font);
    painter->setPen(readable(cellColor(tone, theme), background));
    painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, CellTone(index.data(kCellToneRole).toInt())));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * kMargin + 1, metrics.height()};
}

} // namespace turnscope
