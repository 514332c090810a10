// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace turnscope {

class Shortcuts;

/// Lists the keys: those of the menus, as they are, and those of the views; and the words of the filter. What is typed
/// above narrows it. Never higher than the screen.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row
    {
        QString section;
        QString keys; ///< or what is typed
        QString what;
    };

    explicit ShortcutsDialog(const Shortcuts &shortcuts, QWidget *parent = nullptr);

    /// An example of each word that the filter knows; every one of them is a filter.
    static QList<Row> filterWords();

private:
    void addActions(const Shortcuts &shortcuts);
    void addViewKeys(const Shortcuts &shortcuts);
    void list(const QString &sought);

    QList<Row> m_rows;
    QLabel *m_table;
};

} // namespace turnscope
