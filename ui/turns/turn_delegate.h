// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/latency_bands.h"
#include "ui/theme/theme_switch.h"

#include <QStyledItemDelegate>

namespace turnscope {

/// Paints the cells of the turn table: waits in the colour of their band, verdicts that are not clean as
/// warnings, what is beside the point dim.
class TurnDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TurnDelegate(const ThemeSwitch &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static QColor colorOf(LatencyBands::Band band, const Theme &theme);

private:
    const ThemeSwitch &m_theme;
};

} // namespace turnscope
