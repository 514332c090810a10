// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/row_delegate.h"

namespace turnscope {

/// Paints a word diff (kWordRunsRole) on one line: struck is only in A, underlined only in B, so that colour is never the
/// only sign.
class WordDiffDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit WordDiffDelegate(const ThemeSwitch &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSwitch &m_theme;
};

} // namespace turnscope
