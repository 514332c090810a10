// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preference_row.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace turnscope {

class PreferenceDesk;
class ShortcutPage;
class Shortcuts;
class ThemeSwitch;

/// All that can be set about the program, in one place: pages at the left, a box above that seeks in all of them. What is
/// set is in force at once, or says that it waits for a restart; every step can be undone. Stays open beside the window.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog.
    PreferencesDialog(PreferenceDesk &desk, Shortcuts &shortcuts, const ThemeSwitch &themes,
                      const PreferenceRow::AskFolder &ask, QWidget *parent = nullptr);

    /// One more page, behind those that it has: `words` are what it is found by. The dialog owns it.
    void addPage(const QString &title, const QString &words, QWidget *page);

    /// At the page of this title.
    void showPage(const QString &title);

    /// At the row of what is kept under this key, or opened by this action.
    void showRow(const QString &key, qsizetype place = -1);

    /// At the page of the shortcuts; at this action's, where it is one of them.
    void showShortcut(const QString &action = {});

Q_SIGNALS:
    void openWanted(const QString &action); ///< of the window: it sets what has a dialog of its own
    void restartWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Section
    {
        PreferenceSpec::Page page;
        QLabel *title;
        QList<PreferenceRow *> rows;
    };

    struct Further
    {
        QString title;
        QString words;
    };

    QWidget *makeRows(const PreferenceRow::AskFolder &ask);
    QWidget *makeFoot();
    void arrange(QWidget *foot);
    void showChosenPage();
    void search();
    void refresh();
    bool isAtShortcuts() const;
    bool isAtFurther() const;
    QList<PreferenceSpec> shownSpecs() const;

    PreferenceDesk &m_desk;
    Shortcuts &m_shortcuts;
    QLineEdit *m_search;
    QListWidget *m_pages;
    QStackedWidget *m_middle;
    QScrollArea *m_area;
    ShortcutPage *m_keys;
    QLabel *m_none; ///< when nothing holds what is sought
    QLabel *m_waits;
    QPushButton *m_restart;
    QPushButton *m_undo;
    QPushButton *m_restore;
    QList<Section> m_sections;
    QList<Further> m_further; ///< pages that others made, behind that of the shortcuts
};

} // namespace turnscope
