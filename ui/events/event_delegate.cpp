// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_delegate.h"

#include "models/tables/event_table_model.h"
#include "ui/theme/contrast.h"
#include "ui/theme/row_background.h"

#include <QPainter>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 7;

/// Of a type and an id the end tells as much as the beginning.
Qt::TextElideMode elisionOf(int column)
{
    const bool name =
        column == EventTableModel::Type || column == EventTableModel::Item || column == EventTableModel::Response;
    return name ? Qt::ElideMiddle : Qt::ElideRight;
}

} // namespace

EventDelegate::EventDelegate(const ThemeSwitch &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QColor EventDelegate::colorOf(const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    switch (index.column()) {
    case EventTableModel::Time:
    case EventTableModel::Type:
        return theme.text;
    case EventTableModel::From:
        switch (Direction(index.data(EventTableModel::DirectionRole).toInt())) {
        case Direction::Client:
            return theme.you;
        case Direction::Server:
            return theme.model;
        case Direction::Console:
            return theme.ok;
        }
        return theme.dim;
    case EventTableModel::About:
        switch (EventMark(index.data(EventTableModel::MarkRole).toInt())) {
        case EventMark::None:
            return theme.dim;
        case EventMark::UnknownType:
            return theme.tool;
        default:
            return theme.error;
        }
    default:
        return theme.dim;
    }
}

int EventDelegate::runSignWidth(const QFontMetrics &metrics)
{
    return kMargin + metrics.horizontalAdvance(u"▸ "_s);
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const QColor background = paintRowBackground(*painter, option, theme);
    const QColor color = readable(colorOf(index), background);

    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (index.column() == EventTableModel::About
        && index.data(EventTableModel::MarkRole).toInt() != int(EventMark::None)) {
        const int side = option.fontMetrics.height();
        const QRect sign(rect.left(), rect.center().y() - side / 2, side, side);
        theme.icon(u"warning"_s, color).paint(painter, sign);
        rect.setLeft(sign.right() + kMargin);
    }
    painter->setFont(option.font);
    if (index.column() == EventTableModel::Type) {
        const auto run = EventTableModel::Run(index.data(EventTableModel::RunRole).toInt());
        painter->setPen(readable(theme.dim, background));
        if (run != EventTableModel::Run::None)
            painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              run == EventTableModel::Run::Folded ? u"▸"_s : u"▾"_s);
        rect.setLeft(option.rect.left() + runSignWidth(option.fontMetrics));
    }
    painter->setPen(color);
    const QString text = index.data().toString();
    painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, elisionOf(index.column()), rect.width()));
}

} // namespace turnscope
