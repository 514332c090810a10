// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/conversation_model.h"
#include "ui/theme/theme_switch.h"

#include <QAbstractItemDelegate>

#include <vector>

namespace turnscope {

class Thumbnails;

/// Measures and paints the bubbles. Heights are remembered until a bubble or the width changes, so that a
/// long conversation is laid out in no time.
class BubbleDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    /// The arguments must outlive it.
    BubbleDelegate(ConversationModel &model, Thumbnails &thumbnails, const ThemeSwitch &theme,
                   QObject *parent = nullptr);

    void setWidth(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static constexpr int kUnknown = -1;

    ConversationModel &m_model;
    Thumbnails &m_thumbnails;
    const ThemeSwitch &m_theme;
    int m_width = 200;
    mutable std::vector<int> m_heights; ///< by row
};

} // namespace turnscope
