// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_delegate.h"

#include "models/matrix/matrix_table.h"
#include "ui/theme/contrast.h"
#include "ui/theme/row_delegate.h"

#include <QPainter>
#include <QWidget>

namespace turnscope {

namespace {

constexpr int kCellMargin = 8; // px
constexpr double kCellShade = 0.08;

} // namespace

MatrixDelegate::MatrixDelegate(const ThemeSwitch &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const auto tone = CellTone(index.data(kCellToneRole).toInt());
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isFocused = option.widget && option.widget->hasFocus();
    const QColor background = isSelected ? theme.selection(isFocused)
                              : tone == CellTone::Dim || tone == CellTone::Plain
                                  ? theme.window
                                  : mixed(cellColor(tone, theme), theme.window, kCellShade);
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->fillRect(cell, background);
    painter->setPen(isSelected && isFocused ? theme.accent : theme.line);
    painter->drawRect(cell.adjusted(0, 0, -1, -1));
    const QStringList lines = index.data(MatrixTable::kLinesRole).toStringList();
    const QFontMetrics metrics(option.font);
    const int height = metrics.lineSpacing();
    int top = cell.center().y() - height * kLines / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QFont font = option.font;
        font.setBold(i == 0);
        painter->setFont(font);
        painter->setPen(readable(i == 0                 ? cellColor(tone, theme)
                                 : i + 1 < lines.size() ? theme.text
                                                        : theme.dim,
                                 background));
        const QRect line(cell.left() + kCellMargin, top, cell.width() - 2 * kCellMargin, height);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(lines[i], Qt::ElideRight, line.width()));
        top += height;
    }
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    int width = 0;
    const QStringList lines = index.data(MatrixTable::kLinesRole).toStringList();
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width + 2 * kCellMargin + 10, kLines * metrics.lineSpacing() + 12};
}

} // namespace turnscope
