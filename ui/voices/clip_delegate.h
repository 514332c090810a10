// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/row_delegate.h"

namespace turnscope {

/// The rows of a ClipTable: its sound as a waveform, brighter while it is heard.
class ClipDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ClipDelegate(const ThemeSwitch &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSwitch &m_theme;
};

} // namespace turnscope
