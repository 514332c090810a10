// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QStyledItemDelegate>

namespace turnscope {

/// Paints a cell of a matrix: how it went in a line of its colour, below it the figures.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit MatrixDelegate(const ThemeSwitch &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int kLines = 4;

private:
    const ThemeSwitch &m_theme;
};

} // namespace turnscope
