// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt_issue.h"
#include "ui/prompts/prompt_library.h"
#include "ui/theme/theme_switch.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace turnscope {

class ElidedLabel;
class Preferences;
class PromptConflictBar;
class PromptDocument;
class PromptImprover;
class PromptSettingsPage;
class PromptTextPage;
class PromptToolsPage;
class PromptTurnsPage;
class PromptUse;
class PromptVariablesPage;
class PromptVersionsPage;
class RevisionDialog;

/// One prompt, to be edited: its text, variables, tools, example turns, settings and versions, each on a page; below them
/// what is wrong with it, and what it costs. Ctrl+S saves, Ctrl+Z and Ctrl+Shift+Z undo and redo across saves, Ctrl+F and
/// Ctrl+H find and replace.
class PromptEditor : public QWidget
{
    Q_OBJECT

public:
    enum Page { Text, Variables, Tools, Turns, Settings, Versions, PageCount };

    /// All must outlive it.
    PromptEditor(PromptDocument &document, PromptLibrary &library, PromptUse &use, const ThemeSwitch &themes,
                 QWidget *parent = nullptr);

    PromptDocument &document() { return m_document; }

    /// Who suggests revisions; both must outlive it. Without one, that is not offered.
    void setImprover(PromptImprover &improver, Preferences &preferences);

    void showPage(Page page);
    void showDifference(); ///< to the version before
    void beginFind(bool replaces);

Q_SIGNALS:
    void closeWanted();
    void tryWanted(); ///< against cases, as it is edited

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    bool act(const QKeyEvent &event, bool really);
    void present();
    void presentTitles();
    void presentState();
    void check();
    void adopt(const PromptIssues &issues, const PromptSize &size);
    void presentIssues();
    void goTo(const PromptIssue &issue);
    void askForRevision();

    PromptDocument &m_document;
    PromptLibrary &m_library;
    PromptUse &m_use;
    const ThemeSwitch &m_themes;
    PromptConflictBar *m_conflict;
    QTabBar *m_tabs;
    QLabel *m_state;
    QPushButton *m_save;
    QStackedWidget *m_pages;
    PromptTextPage *m_text;
    PromptVariablesPage *m_variables;
    PromptToolsPage *m_tools;
    PromptTurnsPage *m_turns;
    PromptSettingsPage *m_settings;
    PromptVersionsPage *m_versions;
    QListWidget *m_issueList;
    ElidedLabel *m_size;
    QLabel *m_cost;
    PromptIssues m_issues;
    PromptImprover *m_improver = nullptr;
    Preferences *m_preferences = nullptr; ///< with m_improver
    QPointer<RevisionDialog> m_revision;
    QTimer m_soon;
    Worker m_checker;
};

} // namespace turnscope
