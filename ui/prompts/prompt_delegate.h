// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompt_list.h"
#include "ui/theme/theme_switch.h"

#include <QStyledItemDelegate>

namespace turnscope {

/// Paints a prompt on two lines: its name; what it brings at the left, its version and length at the right.
class PromptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PromptDelegate(const PromptList &list, const ThemeSwitch &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    const PromptList &m_list;
    const ThemeSwitch &m_themes;
};

} // namespace turnscope
