// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubble_delegate.h"

#include "ui/conversation/bubble_layout.h"

#include <QPainter>

namespace turnscope {

BubbleDelegate::BubbleDelegate(ConversationModel &model, Thumbnails &thumbnails, const ThemeSwitch &theme,
                               QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_theme(theme)
    , m_heights(size_t(model.rowCount()), kUnknown)
{
    connect(&model, &QAbstractItemModel::modelReset, this,
            [this] { m_heights.assign(size_t(m_model.rowCount()), kUnknown); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_heights.insert(m_heights.begin() + first, size_t(last - first + 1), kUnknown);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_heights.erase(m_heights.begin() + first, m_heights.begin() + last + 1);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            m_heights[size_t(row)] = kUnknown;
        // The list lays out again only when it is told that a size has changed.
        Q_EMIT sizeHintChanged(first);
    });
}

void BubbleDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_heights.assign(m_heights.size(), kUnknown);
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int &height = m_heights[size_t(index.row())];
    if (height == kUnknown)
        height = BubbleLayout(m_model.bubble(index.row()), m_width, option.font, m_theme.theme()).height();
    return {m_width, height};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BubbleLayout layout(m_model.bubble(index.row()), m_width, option.font, m_theme.theme());
    layout.paint(*painter, option.rect.topLeft(), option.state & QStyle::State_Selected, &m_thumbnails);
}

} // namespace turnscope
