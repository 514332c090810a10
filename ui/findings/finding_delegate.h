// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/finding.h"
#include "ui/theme/theme_switch.h"

#include <QStyledItemDelegate>

namespace turnscope {

/// Paints the cells of the findings: severity as sign, word and colour, the message in the text's colour,
/// the rest dim.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingDelegate(const ThemeSwitch &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// An error's sign is a circle, a warning's a triangle, a note's an i: told apart without colour.
    static QString iconName(Severity severity);
    static QColor colorOf(Severity severity, const Theme &theme);

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QColor &background) const;

    const ThemeSwitch &m_theme;
};

} // namespace turnscope
