// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QListView>

namespace turnscope {

struct PromptExport;
class PromptList;

/// The prompts one below the other. Enter or a double click opens one, F2 renames it, Delete asks to remove it, Ctrl+D to
/// duplicate it; the same is in its menu.
class PromptListView : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PromptListView(PromptList &list, const ThemeSwitch &themes, QWidget *parent = nullptr);

    QString currentPath() const;
    void setCurrentPath(const QString &path);

Q_SIGNALS:
    void currentPathChanged();
    void openWanted(const QString &path);
    void removeWanted(const QString &path);
    void duplicateWanted(const QString &path);
    void exportWanted(const QString &path, const turnscope::PromptExport &form);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PromptList &m_list;
    QString m_kept; ///< the current one, while the rows are made anew
};

} // namespace turnscope
