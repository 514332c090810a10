// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/shortcut_list.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace turnscope {

class EmptyHint;
class KeyPressBox;
class RowTable;

/// The page of the shortcuts: all actions with their keys; the keys of the one that is chosen are changed by pressing others.
/// What has those already is named before anything is taken from it.
class ShortcutPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ShortcutPage(Shortcuts &shortcuts, const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setSearch(const QStringList &words);
    int count() const { return m_list.rowCount(); } ///< that are shown

    /// Scrolls to an action; an unknown one: to the first.
    void choose(const QString &action);

private:
    void makeTable();
    QWidget *makeActs();
    QWidget *makeQuestion();
    void begin(const QString &action, bool adds);
    void end(); ///< of pressing keys
    void take(const QKeySequence &keys);
    void put(const QKeySequence &keys);
    void refresh();
    QString current() const;

    Shortcuts &m_shortcuts;
    ShortcutList m_list;
    RowTable *m_table;
    EmptyHint *m_none;
    QStackedWidget *m_foot; ///< the buttons, the box that takes keys, or the question
    KeyPressBox *m_box;
    QLabel *m_asks; ///< for whom keys are to be pressed
    QLabel *m_question;
    QPushButton *m_take;
    QPushButton *m_change;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_back;
    QString m_action;     ///< for which keys are pressed, whichever is chosen meanwhile
    bool m_adds = false;  ///< what is pressed comes beside the keys that are there
    QKeySequence m_asked; ///< that another action has
};

} // namespace turnscope
