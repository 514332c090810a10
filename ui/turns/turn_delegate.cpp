// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/turn_delegate.h"

#include "models/tables/turn_table_model.h"
#include "ui/theme/contrast.h"
#include "ui/theme/row_background.h"

#include <QPainter>

namespace turnscope {

TurnDelegate::TurnDelegate(const ThemeSwitch &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QColor TurnDelegate::colorOf(LatencyBands::Band band, const Theme &theme)
{
    switch (band) {
    case LatencyBands::Band::Fast:
        return theme.ok;
    case LatencyBands::Band::Fair:
        return theme.text;
    case LatencyBands::Band::Slow:
        return theme.tool;
    case LatencyBands::Band::Bad:
        break;
    }
    return theme.error;
}

void TurnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int margin = 7;
    const Theme &theme = m_theme.theme();
    const QColor background = paintRowBackground(*painter, option, theme);
    QColor color = theme.text;
    if (const QVariant band = index.data(TurnTableModel::BandRole); band.isValid())
        color = colorOf(LatencyBands::Band(band.toInt()), theme);
    else if (index.data(TurnTableModel::BadRole).toBool())
        color = theme.tool;
    else if (index.column() == TurnTableModel::Number || index.column() == TurnTableModel::Start
             || index.column() == TurnTableModel::Held)
        color = theme.dim;
    constexpr int arrow = 18; // what the heading leaves to the mark of sorting
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const QRect rect = option.rect.adjusted(margin, 0, alignment & Qt::AlignRight ? -arrow : -margin, 0);
    painter->setFont(option.font);
    painter->setPen(readable(color, background));
    painter->drawText(rect, alignment | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

} // namespace turnscope
