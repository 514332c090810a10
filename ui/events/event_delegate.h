// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QStyledItemDelegate>

namespace turnscope {

/// Paints the cells of the event list: what matters in the text's colour, the rest dim, the direction in
/// its voice's colour, and marked events with a sign before their words.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EventDelegate(const ThemeSwitch &theme, QObject *parent = nullptr);

    /// How much of a run's cell its ▸ takes, from the cell's left.
    static int runSignWidth(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QColor colorOf(const QModelIndex &index) const;

    const ThemeSwitch &m_theme;
};

} // namespace turnscope
