// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace turnscope {

class Preferences;
class PromptDocument;
class PromptEditor;
class PromptImprover;
class PromptLibrary;
class PromptUse;

/// The prompts that are open for editing, a tab each. One with something unsaved asks before it closes.
class PromptDesk : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    PromptDesk(PromptLibrary &library, PromptUse &use, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// The tabs; meant for the title bar of the dock that this stands in.
    QWidget *header() const { return m_header; }

    /// Who suggests revisions; both must outlive it. Without one, that is not offered.
    void setImprover(PromptImprover &improver, Preferences &preferences);

    bool isEmpty() const;

    /// Opens what it shows, or brings it forward.
    PromptEditor *open(const QString &path);

    void beginFind();
    void closePrompt(PromptDocument *document);

    /// Whether the window may close; else it asks, and calls `then` once it may.
    bool mayEnd(const std::function<void()> &then);

Q_SIGNALS:
    void wanted(); ///< to be seen, for there is something new to see
    void emptied();
    void tryWanted(const QString &path); ///< against cases

private:
    PromptEditor *editor(int tab) const;
    int tabOf(const PromptDocument *document) const;
    void add(PromptDocument *document);
    void remove(PromptDocument *document);
    void nameTab(PromptDocument *document);
    void askAbout(const QList<PromptDocument *> &dirty, const std::function<void()> &then);
    void saveAll(const QList<QPointer<PromptDocument>> &documents, const std::function<void()> &then);
    QList<PromptDocument *> dirty() const;

    PromptLibrary &m_library;
    PromptUse &m_use;
    const ThemeSwitch &m_themes;
    QWidget *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_editors;
    PromptImprover *m_improver = nullptr;
    Preferences *m_preferences = nullptr; ///< with m_improver
    bool m_ends = false;                  ///< what is not saved is not wanted
};

} // namespace turnscope
