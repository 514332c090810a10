// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QMenuBar;

namespace turnscope {

/// Lists the keys: those of the menus, as they are, and those of the views; and the words of the filter. What is typed
/// above narrows it. Never higher than the screen.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar *menus, QWidget *parent = nullptr);

private:
    struct Row
    {
        QString section;
        QString keys;
        QString what;
    };

    void collect(const QMenuBar *menus);
    void list(const QString &sought);

    QList<Row> m_rows;
    QLabel *m_table;
};

} // namespace turnscope
